// The review in a row of the board's tables of items: its author is the button that opens the trail, and the whole row is its target.
import { Reply } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { LogRow } from '../../lib/contracts/export.ts';
import { Stars } from '../ui/Stars.tsx';
import styles from './LogTable.module.css';
import { useSiteName } from './site-name.ts';

type ReviewCellProps = {
  row: Pick<LogRow, 'itemId' | 'author' | 'rating' | 'site' | 'url' | 'title' | 'text'>;
  /** What was answered; null where nothing is known. */
  reply: string | null;
  onOpen: (itemId: string) => void;
};

export function ReviewCell({ row, reply, onOpen }: ReviewCellProps) {
  const t = useTranslations('board.table');
  const tReview = useTranslations('review');
  const siteName = useSiteName();
  const author = row.author === '' ? tReview('anonymous') : row.author;
  return (
    <td className={styles.review} data-label={t('review')}>
      <span className={styles.who}>
        {row.rating === null ? null : (
          <Stars rating={row.rating} label={tReview('stars', { value: row.rating.value, max: String(row.rating.max) })} size={12} />
        )}
        <button type="button" className={styles.open} aria-label={t('open', { author })} onClick={() => onOpen(row.itemId)}>
          {author}
        </button>
        <span className={styles.soft}>{siteName(row.site, row.url)}</span>
      </span>
      <span className={styles.text}>
        {row.title === null ? '' : `${row.title}. `}
        {row.text === '' ? t('noText') : row.text}
      </span>
      {reply === null ? null : (
        <span className={styles.reply}>
          <Reply size={12} aria-hidden="true" />
          <span>{reply}</span>
        </span>
      )}
    </td>
  );
}

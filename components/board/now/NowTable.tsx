// Items that stand open as a table: the review, its deadline, who has it and where it stands.
import { useFormatter, useTranslations } from 'use-intl';
import type { NowPage, NowRow } from '../../../lib/contracts/now.ts';
import type { ClockState } from '../../../lib/domain/sla/clock.ts';
import { SlaBadge } from '../../sla/SlaBadge.tsx';
import { useExactMoment, useTimeWords } from '../../sla/use-time-words.ts';
import tables from '../LogTable.module.css';
import { ReviewCell } from '../ReviewCell.tsx';

type NowTableProps = {
  page: NowPage;
  /** What the items are, for a screen reader. */
  name: string;
  categoryName: (categoryId: string) => string;
  /** The team's, an IANA name; null where it has set none. */
  timeZone: string | null;
  onOpen: (itemId: string) => void;
  /** A newer answer is on its way. */
  stale: boolean;
};

/** The clock as it stood when the server was asked: the view asks again before a minute is over. */
const clockAt = ({ sla, due }: NowRow, at: string): ClockState => {
  const running = due !== null && (sla === 'running' || sla === 'due_soon' || sla === 'late');
  return {
    state: sla,
    due,
    remainingMs: running ? Date.parse(sla === 'late' ? due.to : due.from) - Date.parse(at) : null,
    why: sla === 'late' ? 'deadline_passed' : due === null ? 'no_deadline' : 'on_time',
  };
};

export function NowTable({ page, name, categoryName, timeZone, onOpen, stale }: NowTableProps) {
  const t = useTranslations('now');
  const tBoard = useTranslations('board');
  const tReview = useTranslations('review');
  const format = useFormatter();
  const exact = useExactMoment();
  const words = useTimeWords(Date.parse(page.at));
  return (
    <table className={tables.table} aria-busy={stale}>
      <caption className="visually-hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{tBoard('table.review')}</th>
          <th scope="col">{tBoard('table.sla')}</th>
          <th scope="col">{tBoard('table.category')}</th>
          <th scope="col">{t('table.holder')}</th>
          <th scope="col">{t('table.state')}</th>
        </tr>
      </thead>
      <tbody>
        {page.rows.map((row) => (
          <tr key={row.itemId}>
            <ReviewCell row={row} reply={null} onOpen={onOpen} />
            <td data-label={tBoard('table.sla')}>
              <SlaBadge clock={clockAt(row, page.at)} publishedAt={row.publishedAt} ofChange={row.returned} />
              {row.workedMinutes === null ? null : (
                <span className={tables.beside}>
                  {row.sla === 'late' && row.workedMinutes === 0
                    ? t('table.workedNone')
                    : t(row.sla === 'late' ? 'table.workedOver' : 'table.workedLeft', { duration: words.worked(row.workedMinutes) })}
                </span>
              )}
            </td>
            <td data-label={tBoard('table.category')}>
              {row.category === null ? <span className={tables.soft}>{tBoard('table.noCategory')}</span> : categoryName(row.category)}
            </td>
            <td data-label={t('table.holder')}>
              {row.claimedBy === null ? <span className={tables.soft}>{t('table.nobody')}</span> : row.claimedBy.name}
            </td>
            <td data-label={t('table.state')}>
              {row.inserted ? t('table.inserted') : row.outcome === null ? t('table.open') : tBoard(`outcomes.${row.outcome}`)}
              {row.returned ? <span className={tables.detail}>{tReview('changed.badge')}</span> : null}
              <span className={tables.beside}>
                {t('table.seen', { when: format.dateTime(new Date(row.firstSeenAt), { dateStyle: 'medium', timeStyle: 'short' }) })}
              </span>
              {row.promise === null ? null : (
                <span className={tables.detail}>
                  {t('table.promise', { when: exact(row.promise.due, timeZone ?? undefined), text: row.promise.text })}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

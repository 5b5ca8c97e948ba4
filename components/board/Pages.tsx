// From page to page of a long list, and where in it one is. Nothing where all of it is on one page.
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import styles from './LogView.module.css';

export const PAGE_SIZE = 50;

type PagesProps = {
  /** From 1. */
  page: number;
  total: number;
  onPage: (page: number) => void;
};

export function Pages({ page, total, onPage }: PagesProps) {
  const t = useTranslations('board.pages');
  const format = useFormatter();
  const first = (page - 1) * PAGE_SIZE + 1;
  if (total <= PAGE_SIZE) return null;
  return (
    <nav className={styles.pages} aria-label={t('label')}>
      <Button size="small" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t('previous')}
      </Button>
      <span>
        {t('shown', {
          from: format.number(Math.min(first, total)),
          to: format.number(Math.min(first + PAGE_SIZE - 1, total)),
          total: format.number(total),
        })}
      </span>
      <Button size="small" disabled={first + PAGE_SIZE > total} onClick={() => onPage(page + 1)}>
        {t('next')}
      </Button>
    </nav>
  );
}

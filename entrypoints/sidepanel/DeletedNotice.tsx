// A review that is gone from the site, as a page of the site proved: what was seen, and when.
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { TimeWords } from '../../components/sla/use-time-words.ts';
import { Banner } from '../../components/ui/Banner.tsx';
import type { Item } from '../../lib/contracts/item.ts';

/** Nothing where the review is there, as far as anybody knows. */
export function DeletedNotice({ deleted, words, children }: { deleted: Item['deleted']; words: TimeWords; children?: ReactNode }) {
  const t = useTranslations('page.deleted');
  if (deleted === undefined || deleted.proof === null) {
    return null;
  }
  const time = words.clock(deleted.seenAt);
  return (
    <Banner tone="warn" live title={t(deleted.proof)}>
      <p>{t(deleted.proof === 'not_found' ? 'notFoundText' : 'text', { time })}</p>
      {children}
    </Banner>
  );
}

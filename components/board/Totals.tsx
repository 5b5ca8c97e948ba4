// How many items by outcome, under the filter. Every number is a link to its items; the chosen one leads back to all.
import { useFormatter, useTranslations } from 'use-intl';
import type { LogPage } from '../../lib/contracts/export.ts';
import { AddressLink } from './AddressLink.tsx';
import { type LogAddress, OUTCOMES } from './log-address.ts';
import styles from './Totals.module.css';
import type { ChangeAddress } from './use-log-address.ts';

type TotalsProps = { page: LogPage; address: LogAddress; change: ChangeAddress };

export function Totals({ page, address, change }: TotalsProps) {
  const t = useTranslations('board');
  const format = useFormatter();
  const all = OUTCOMES.reduce((sum, outcome) => sum + page.outcomes[outcome], 0);

  const words = (outcome: (typeof OUTCOMES)[number]): string => {
    const facts = { count: format.number(page.outcomes[outcome]), outcome: t(`outcomes.${outcome}`) };
    const late = outcome === 'do_not_engage' ? (page.leftLate ?? 0) : 0;
    return late === 0 ? `${facts.count} ${facts.outcome}` : t('totalLate', { ...facts, late: format.number(late) });
  };
  const link = (outcome: (typeof OUTCOMES)[number] | undefined, text: string) => (
    <AddressLink address={address} change={change} to={{ outcome }} current={address.outcome === outcome}>
      {text}
    </AddressLink>
  );

  return (
    <ul className={styles.totals} aria-label={t('totals')}>
      <li>{link(undefined, t('total', { count: all }))}</li>
      {OUTCOMES.filter((outcome) => page.outcomes[outcome] > 0 || outcome === address.outcome).map((outcome) => (
        <li key={outcome}>{link(outcome, words(outcome))}</li>
      ))}
    </ul>
  );
}

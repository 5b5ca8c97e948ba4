// What the agent must not overlook in a review: its risks, each by name, and how it feels. Proposed by the model, never stored by itself.
import { Frown, Meh, ShieldAlert, Smile } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { RISKS, SENTIMENTS } from '../../lib/domain/category/labels.ts';
import styles from './RiskChips.module.css';

const FACES = { negative: Frown, neutral: Meh, positive: Smile, mixed: Meh } as const;

export function RiskChips({ risk, sentiment }: { risk: readonly string[]; sentiment: string | null }) {
  const t = useTranslations('review');
  const flags = RISKS.filter((flag) => risk.includes(flag));
  const feeling = SENTIMENTS.find((one) => one === sentiment);
  if (feeling === undefined && flags.length === 0) return null;
  const Face = feeling === undefined ? null : FACES[feeling];
  return (
    <p className={styles.row}>
      {flags.map((flag) => (
        <span key={flag} className={styles.risk}>
          <ShieldAlert size={13} aria-hidden="true" />
          {t('risk', { flag: t(`riskFlag.${flag}`) })}
        </span>
      ))}
      {feeling === undefined || Face === null ? null : (
        <span className={styles.feeling}>
          <Face size={13} aria-hidden="true" />
          {t(`sentiment.${feeling}`)}
        </span>
      )}
    </p>
  );
}

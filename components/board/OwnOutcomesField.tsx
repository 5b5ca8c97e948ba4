// Outcomes of the team's own beside the matrix's four: a name and what it does. One that was used is put aside, not taken away: items name it.
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { OwnOutcome } from '../../lib/contracts/decision.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { freeId } from './categories/category-names.ts';
import styles from './DecisionsView.module.css';

type OwnOutcomesFieldProps = {
  outcomes: readonly OwnOutcome[];
  tried: boolean;
  onChange: (outcomes: OwnOutcome[]) => void;
};

const OUTCOMES_MAX = 20;
const FLAGS = ['reply', 'statement', 'archived'] as const;

export function OwnOutcomesField({ outcomes, tried, onChange }: OwnOutcomesFieldProps) {
  const t = useTranslations('decisionBoard');
  const change = (id: string, part: Partial<OwnOutcome>) =>
    onChange(outcomes.map((outcome) => (outcome.outcomeId === id ? { ...outcome, ...part } : outcome)));
  const add = () => {
    const taken = outcomes.map(({ outcomeId }) => outcomeId);
    onChange([...outcomes, { outcomeId: freeId('own', taken), name: '', reply: false, statement: false, archived: false }]);
  };
  return (
    <fieldset className={styles.list}>
      <legend>{t('outcomes')}</legend>
      <p className={styles.quiet}>{t('outcomesHint')}</p>
      {outcomes.map((outcome, at) => (
        <fieldset key={outcome.outcomeId} className={styles.card}>
          <legend className="visually-hidden">{t('outcome', { number: String(at + 1) })}</legend>
          <Field
            label={t('outcomeName', { number: String(at + 1) })}
            value={outcome.name}
            maxLength={500}
            error={tried && outcome.name.trim() === '' ? t('outcomeNameNeeded') : undefined}
            onChange={(event) => change(outcome.outcomeId, { name: event.target.value })}
          />
          <div className={styles.choices}>
            {FLAGS.map((flag) => (
              <label key={flag}>
                <input type="checkbox" checked={outcome[flag]} onChange={() => change(outcome.outcomeId, { [flag]: !outcome[flag] })} />
                {t(`outcomeFlags.${flag}`)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <Button size="small" icon={<Plus size={14} aria-hidden="true" />} disabled={outcomes.length >= OUTCOMES_MAX} onClick={add}>
        {t('outcomeAdd')}
      </Button>
    </fieldset>
  );
}

// The last question of the flow: what we do, with what the outcome needs beside it. A statement is a link; leaving a review alone needs a reason and a day.
import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { DecisionRules, OutcomeId } from '../../lib/contracts/decision.ts';
import { isDayToCome } from '../../lib/domain/decision/day-to-come.ts';
import type { OutcomeEffect } from '../../lib/domain/decision/outcomes.ts';
import { isLink } from '../../lib/domain/decision/statement.ts';
import { Field } from '../ui/Field.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import styles from './Decision.module.css';
import { outcomeName } from './decision-words.ts';

/** What the agent has typed beside the outcome. */
export type Beside = { reason: string; reviewOn: string; statementUrl: string };

/** What is wrong with it for this outcome; empty where all is well. */
export const missingFor = ({ reply, statement }: OutcomeEffect, beside: Beside, today: string): (keyof Beside)[] => {
  const missing: (keyof Beside)[] = [];
  if (!reply && !statement && beside.reason.trim() === '') missing.push('reason');
  if (!reply && !statement && !isDayToCome(beside.reviewOn, today)) missing.push('reviewOn');
  const link = beside.statementUrl.trim();
  if (statement && (link === '' ? !reply : !isLink(link))) missing.push('statementUrl');
  return missing;
};

type OutcomeQuestionProps = {
  outcomes: readonly OutcomeId[];
  own: DecisionRules['outcomes'];
  chosen: OutcomeId;
  effect: OutcomeEffect;
  /** The time to answer has run out: an outcome without a reply takes nothing back. */
  late: boolean;
  beside: Beside;
  /** Named after the agent has tried to record. */
  missing: readonly (keyof Beside)[];
  today: string;
  onChoose: (outcome: OutcomeId) => void;
  onChange: (change: Partial<Beside>) => void;
  first: Ref<HTMLInputElement>;
};

export function OutcomeQuestion(props: OutcomeQuestionProps) {
  const { outcomes, own, chosen, effect, late, beside, missing, today, onChoose, onChange, first } = props;
  const t = useTranslations('decision');
  return (
    <>
      <fieldset className={styles.question}>
        <legend>{t('choose')}</legend>
        {outcomes.map((outcome, index) => (
          <label key={outcome} className={styles.option}>
            <input
              type="radio"
              name="outcome"
              ref={outcome === chosen ? first : undefined}
              checked={outcome === chosen}
              onChange={() => onChoose(outcome)}
            />
            <span>{outcomeName(t, outcome, own)}</span>
            {index < 9 ? <Kbd keys={String(index + 1)} /> : null}
          </label>
        ))}
      </fieldset>
      {effect.reply || effect.statement ? null : (
        <>
          <Field
            label={t('reason')}
            hint={t(late ? 'reasonHintLate' : 'reasonHint')}
            error={missing.includes('reason') ? t('required') : undefined}
            value={beside.reason}
            maxLength={500}
            onChange={(event) => onChange({ reason: event.target.value })}
          />
          <Field
            label={t('reviewOn')}
            type="date"
            min={today}
            error={missing.includes('reviewOn') ? t(beside.reviewOn === '' ? 'required' : 'dayPassed') : undefined}
            value={beside.reviewOn}
            onChange={(event) => onChange({ reviewOn: event.target.value })}
          />
        </>
      )}
      {effect.statement ? (
        <Field
          label={t('statement')}
          hint={effect.reply ? t('statementLater') : late ? `${t('statementHint')} ${t('breachStays')}` : t('statementHint')}
          error={missing.includes('statementUrl') ? (beside.statementUrl.trim() === '' ? t('required') : t('badLink')) : undefined}
          value={beside.statementUrl}
          inputMode="url"
          maxLength={4_000}
          onChange={(event) => onChange({ statementUrl: event.target.value })}
        />
      ) : null}
    </>
  );
}

// Decisions besides a reply: do not engage (why, and when somebody looks again), hand on (to whom, what to know), wait for the customer (for what, and when somebody looks again).
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EventPayload } from '../../lib/contracts/item-event.ts';
import { isDayToCome } from '../../lib/domain/decision/day-to-come.ts';
import { formEscape } from '../keys/form-escape.ts';
import { Button } from '../ui/Button.tsx';
import { Field, TextAreaField } from '../ui/Field.tsx';
import { type OutcomeWords, useEntered } from './entered-words.ts';
import { HandTo } from './HandTo.tsx';
import styles from './Reply.module.css';

export type OutcomePayload = EventPayload<'outcome.recorded'>;
export type Decision = 'reply' | OutcomePayload['outcome'];

type OutcomeFormProps = {
  outcome: OutcomePayload['outcome'];
  /** To whom it goes unless the agent says otherwise. */
  handOn: string | null;
  /** All ways of handing on that the settings name; missing = none but that one. */
  paths?: readonly string[] | undefined;
  people?: (() => Promise<readonly string[] | null>) | undefined;
  /** The time to answer has run out: leaving it alone takes nothing back. */
  late: boolean;
  busy: boolean;
  /** What was said the last time; missing = nothing yet. */
  saidNote?: string;
  onRecord: (payload: OutcomePayload) => void;
  onCancel: () => void;
};

/** Leaving alone: as in the flow of the reaction matrix. A customer who has not answered in a week hardly will. */
const AGAIN_DAYS = { do_not_engage: 30, escalated: 0, waiting_for_customer: 7 } as const;

export function OutcomeForm({
  outcome,
  handOn,
  paths = handOn === null ? [] : [handOn],
  people,
  late,
  busy,
  saidNote = '',
  onRecord,
  onCancel,
}: OutcomeFormProps) {
  const t = useTranslations('reply');
  const decision = useTranslations('decision');
  const common = useTranslations('common');
  const [missing, setMissing] = useState(false);
  const [today] = useState(() => Temporal.Now.plainDateISO());
  const [entered, setEntered] = useEntered('outcomes', () => ({}));
  const { line, note, reviewOn } = entered[outcome] ?? {
    line: outcome === 'escalated' ? (handOn ?? '') : '',
    note: saidNote,
    reviewOn: today.add({ days: AGAIN_DAYS[outcome] }).toString(),
  };
  const enter = (change: Partial<OutcomeWords>) => setEntered({ ...entered, [outcome]: { line, note, reviewOn, ...change } });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const needed = outcome === 'waiting_for_customer' ? note : line;
    if (needed.trim() === '' || (outcome !== 'escalated' && !isDayToCome(reviewOn, today.toString()))) {
      setMissing(true);
      return;
    }
    onRecord(payloadOf(outcome, line.trim(), note.trim(), reviewOn));
  };
  const error = missing ? t('required') : undefined;
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={formEscape(onCancel)} noValidate>
      {outcome === 'do_not_engage' ? (
        <Field
          label={t('reason')}
          hint={late ? decision('reasonHintLate') : t('reasonHint')}
          error={line.trim() === '' ? error : undefined}
          value={line}
          maxLength={500}
          // The agent has just chosen this decision; its first field is where the hands are.
          autoFocus
          onChange={(event) => enter({ line: event.target.value })}
        />
      ) : null}
      {outcome === 'escalated' ? (
        <HandTo
          paths={paths}
          people={people}
          error={line.trim() === '' ? error : undefined}
          value={line}
          onChange={(to) => enter({ line: to })}
        />
      ) : null}
      {outcome === 'do_not_engage' ? null : (
        <TextAreaField
          label={t('note')}
          hint={outcome === 'escalated' ? t('noteHint') : t('waitHint')}
          error={outcome === 'waiting_for_customer' && note.trim() === '' ? error : undefined}
          value={note}
          maxLength={20_000}
          autoFocus={outcome === 'waiting_for_customer'}
          onChange={(event) => enter({ note: event.target.value })}
        />
      )}
      {outcome === 'escalated' ? null : (
        <Field
          label={decision('reviewOn')}
          type="date"
          min={today.toString()}
          error={reviewOn === '' ? error : missing && !isDayToCome(reviewOn, today.toString()) ? decision('dayPassed') : undefined}
          value={reviewOn}
          onChange={(event) => enter({ reviewOn: event.target.value })}
        />
      )}
      <div className={styles.formActions}>
        <Button onClick={onCancel}>{common('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={busy}>
          {t('record')}
        </Button>
      </div>
    </form>
  );
}

function payloadOf(outcome: OutcomePayload['outcome'], line: string, note: string, reviewOn: string): OutcomePayload {
  switch (outcome) {
    case 'do_not_engage':
      return { outcome, reason: line, reviewOn };
    case 'escalated':
      return { outcome, to: line, note };
    case 'waiting_for_customer':
      return { outcome, note, reviewOn };
  }
}

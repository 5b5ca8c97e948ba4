// The reaction matrix by keys: one question at a time, digits answer, Enter takes what is preselected, then the suggested outcome with why.
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { BASE_OUTCOMES } from '../../lib/contracts/base-decision.ts';
import type { Category } from '../../lib/contracts/category.ts';
import type { DecisionRules, OutcomeId } from '../../lib/contracts/decision.ts';
import type { EventPayload } from '../../lib/contracts/item-event.ts';
import { decide } from '../../lib/domain/decision/decide.ts';
import { type DecisionContext, defaultAnswer, GATE_ANSWERS, recordedAnswers, withAnswer } from '../../lib/domain/decision/gates.ts';
import { effectOf } from '../../lib/domain/decision/outcomes.ts';
import { type FlowWords, useEntered } from '../reply/entered-words.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import styles from './Decision.module.css';
import { answerName, outcomeName } from './decision-words.ts';
import { missingFor, OutcomeQuestion } from './OutcomeQuestion.tsx';

export type DecisionPayload = EventPayload<'decision.recorded'>;

type DecisionFlowProps = {
  context: DecisionContext;
  rules: DecisionRules;
  /** In the team's order, without archived ones. */
  categories: readonly Category[];
  /** The agent's local date, ISO. */
  today: string;
  /** Whether the time to answer has run out, with this category (null = as it is). */
  isLateWith: (category: string | null) => boolean;
  onRecord: (payload: DecisionPayload) => void;
  onCancel: () => void;
};

/** A review that was left alone is looked at again after so many days, unless the agent says another day. */
const AGAIN_DAYS = 30;

export function DecisionFlow({ context, rules, categories, today, isLateWith, onRecord, onCancel }: DecisionFlowProps) {
  const t = useTranslations('decision');
  const locale = useLocale();
  const start = (): FlowWords => {
    const reviewOn = Temporal.PlainDate.from(today).add({ days: AGAIN_DAYS }).toString();
    return { steps: [{}], picked: null, beside: { reason: '', reviewOn, statementUrl: '' } };
  };
  /** Answers are kept as steps, so that going back is dropping the last. */
  const [entered, setEntered] = useEntered('flow', start);
  const { steps, picked, beside } = entered;
  const enter = (change: Partial<FlowWords>) => setEntered({ ...entered, ...change });
  const setPicked = (answer: string) => enter({ picked: answer });
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const answers = steps.at(-1) ?? {};
  const suggestion = decide(answers, context, rules, categories);
  const [gate] = suggestion.left;
  const nameOf = (id: string) => categories.find((category) => category.categoryId === id)?.name[locale] ?? id;

  // Each question takes the focus, so that digits and Enter answer it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is what changes.
  useEffect(() => first.current?.focus(), [gate]);

  const outcomes: OutcomeId[] = [...BASE_OUTCOMES, ...rules.outcomes.flatMap((own) => (own.archived ? [] : [own.outcomeId]))];
  const options: readonly string[] =
    gate === undefined ? outcomes : gate === 'topic' ? categories.map(({ categoryId }) => categoryId) : GATE_ANSWERS[gate];
  const preselected = gate === undefined ? suggestion.suggested : defaultAnswer(gate, answers, context, rules.ageDays);
  const current = picked ?? (preselected !== null && options.includes(preselected) ? preselected : (options[0] ?? ''));
  const effect = effectOf(current, rules) ?? { reply: true, statement: false };
  const missing = missingFor(effect, beside, today);

  const take = (answer: string) => {
    if (gate === undefined) {
      setPicked(answer);
      return;
    }
    const next = withAnswer(answers, gate, answer);
    if (next === null) return;
    enter({ steps: [...steps, next], picked: null });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (gate !== undefined) {
      take(current);
      return;
    }
    setTried(true);
    if (missing.length > 0) return;
    const leaves = !effect.reply && !effect.statement;
    const link = beside.statementUrl.trim();
    setEntered(start());
    onRecord({
      gates: recordedAnswers(answers),
      suggested: suggestion.suggested,
      outcome: current,
      ...(leaves ? { reason: beside.reason.trim(), reviewOn: beside.reviewOn } : {}),
      ...(effect.statement && link !== '' ? { statementUrl: link } : {}),
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const typing = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
    if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
    } else if (!typing && /^[1-9]$/.test(event.key)) {
      const answer = options[Number(event.key) - 1];
      if (answer === undefined) return;
      event.preventDefault();
      take(answer);
    } else if (!typing && event.key === 'Backspace') {
      event.preventDefault();
      back();
    }
  };
  const back = () => enter({ picked: null, steps: steps.length > 1 ? steps.slice(0, -1) : steps });
  return (
    // The keys belong to the questions inside; every one has a visible control.
    <form className={styles.flow} aria-label={t('title')} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <p className={styles.soft}>
        {[
          ...(gate === undefined ? [] : [t('step', { at: String(steps.length), of: String(steps.length - 1 + suggestion.left.length) })]),
          ...recordedAnswers(answers).map((one) => answerName(t, one.gate, one.answer, nameOf)),
        ].join(' · ')}
      </p>
      {gate === undefined ? (
        <>
          {suggestion.suggested === null || suggestion.why === null ? null : (
            <div role="status">
              <b>{t('suggested', { outcome: outcomeName(t, suggestion.suggested, rules.outcomes) })}</b>
              <p className={styles.soft}>{t(`why.${suggestion.why}`)}</p>
            </div>
          )}
          {suggestion.escalateTo === null ? null : <p className={styles.soft}>{t('escalateTo', { to: suggestion.escalateTo })}</p>}
          <OutcomeQuestion
            outcomes={outcomes}
            own={rules.outcomes}
            chosen={current}
            effect={effect}
            late={isLateWith(answers.topic ?? null)}
            beside={beside}
            missing={tried ? missing : []}
            today={today}
            onChoose={setPicked}
            onChange={(change) => enter({ beside: { ...beside, ...change } })}
            first={first}
          />
        </>
      ) : (
        <fieldset className={styles.question}>
          <legend>{t(`gate.${gate}`)}</legend>
          {options.map((option, index) => (
            <label key={option} className={styles.option}>
              <input
                type="radio"
                name={gate}
                ref={option === current ? first : undefined}
                checked={option === current}
                onChange={() => setPicked(option)}
              />
              <span>{answerName(t, gate, option, nameOf)}</span>
              {index < 9 ? <Kbd keys={String(index + 1)} /> : null}
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles.actions}>
        <Button size="small" type="submit">
          {gate === undefined ? t('record') : t('next')}
        </Button>
        {steps.length > 1 ? (
          <Button size="small" variant="quiet" onClick={back}>
            {t('back')}
          </Button>
        ) : null}
        <Button size="small" variant="quiet" shortcut="Esc" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

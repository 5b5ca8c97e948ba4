// Teaching a page, seen from the panel: what the last click was taken for, what to point at next, and the way back.
import { Check, Crosshair, Minus } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { TeachField, TeachState } from '../../lib/contracts/teaching.ts';
import { useLostFocus } from '../keys/use-lost-focus.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Found, type TeachPanelProps } from './Found.tsx';
import styles from './TeachPanel.module.css';

const FIELDS: readonly TeachField[] = ['author', 'text', 'date', 'rating', 'reply'];

const ORDER: readonly string[] = FIELDS;
/** A text is told by its beginning. */
const TAKEN_MAX = 80;

export function TeachPanel({ state, host, onSave, onAct }: TeachPanelProps) {
  const t = useTranslations('teaching');
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(panel, () => heading.current?.focus());
  const problem =
    state.problem === null ? null : (
      <Banner tone="warn" live>
        {t(`problems.${state.problem}`)}
      </Banner>
    );
  return (
    <section ref={panel} className={styles.panel} aria-labelledby="teach-title">
      <h2 id="teach-title" ref={heading} tabIndex={-1} className={styles.title}>
        {t('title', { host })}
      </h2>
      {state.step === 'found' ? (
        <Found state={state} host={host} onSave={onSave} onAct={onAct} problem={problem} />
      ) : (
        <Asking state={state} step={state.step} onAct={onAct} problem={problem} />
      )}
    </section>
  );
}

type AskingProps = Pick<TeachPanelProps, 'state' | 'onAct'> & { step: TeachField | 'remove'; problem: ReactNode };

function Asking({ state, step, onAct, problem }: AskingProps) {
  const t = useTranslations('teaching');
  const isOther = state.review > 0 && step !== 'remove' && step !== 'reply';
  const fields = state.review > 0 ? FIELDS.filter((field) => field !== 'reply') : FIELDS;
  const at = ORDER.indexOf(step);
  return (
    <>
      {step === 'remove' ? null : (
        <ol className={styles.steps}>
          {fields.map((field, position) => {
            const said = state.said[field] ?? null;
            const past = position < at;
            return (
              <li key={field} className={styles.step} aria-current={field === step ? 'step' : undefined}>
                {field === step ? (
                  <Crosshair size={16} aria-hidden="true" />
                ) : past ? (
                  said === null ? (
                    <Minus size={16} aria-hidden="true" />
                  ) : (
                    <Check size={16} aria-hidden="true" />
                  )
                ) : (
                  <span />
                )}
                <span>{t(`step.${field}`)}</span>
                <span className={styles.said} title={said ?? undefined}>
                  {said === '' ? t('pointed') : (said ?? (past ? t('none') : ''))}
                </span>
              </li>
            );
          })}
        </ol>
      )}
      <div className={styles.status} role="status">
        <Taken taken={state.taken} />
        <p className={styles.ask}>{isOther ? t(`askNext.${step}`) : t(`ask.${step}`)}</p>
        {step === 'reply' ? <p className={styles.hint}>{t('replyHint')}</p> : null}
      </div>
      {problem}
      <div className={styles.actions}>
        {step === 'text' ? null : (
          <Button onClick={() => onAct({ do: step === 'remove' ? 'back' : 'skip' })}>
            {step === 'remove' ? t('done') : step === 'reply' ? t('skipReply') : t('skip')}
          </Button>
        )}
        {step === 'remove' || (step === 'author' && state.review === 0) ? null : (
          <Button variant="quiet" onClick={() => onAct({ do: 'back' })}>
            {t('back')}
          </Button>
        )}
        <Button variant="quiet" onClick={() => onAct({ do: 'end' })}>
          {t('cancel')}
        </Button>
      </div>
      <p className={styles.hint}>{t('keys')}</p>
    </>
  );
}

/** What the last click was taken for: a wrong one is seen before the next. */
function Taken({ taken }: Pick<TeachState, 'taken'>) {
  const t = useTranslations('teaching');
  if (taken === null) return null;
  const { words, note } = taken;
  const field = t(`step.${taken.field}`);
  const shown = words.length > TAKEN_MAX ? `${words.slice(0, TAKEN_MAX).toWellFormed()}…` : words;
  return (
    <>
      <p className={styles.hint}>{shown === '' ? t('takenBox', { field }) : t('taken', { field, words: shown })}</p>
      {note === null ? null : <Banner tone={note === 'opened' ? 'info' : 'warn'}>{t(`notes.${note}`)}</Banner>}
    </>
  );
}

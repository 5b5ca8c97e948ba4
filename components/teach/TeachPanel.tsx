// Teaching a page, seen from the panel: what to point at next, what was found, and the ways to correct it before it is kept.
import { Check, Crosshair, Minus } from 'lucide-react';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TeachAction, TeachField, TeachState } from '../../lib/contracts/teaching.ts';
import { useLostFocus } from '../keys/use-lost-focus.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './TeachPanel.module.css';

const FIELDS: readonly TeachField[] = ['author', 'text', 'date', 'rating', 'reply'];

const ORDER: readonly string[] = FIELDS;

type TeachPanelProps = {
  state: TeachState;
  host: string;
  /** True where it was kept. */
  onSave: (name: string) => Promise<boolean>;
  onAct: (action: TeachAction) => void;
};

export function TeachPanel({ state, host, onSave, onAct }: TeachPanelProps) {
  const t = useTranslations('teach');
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
  const t = useTranslations('teach');
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
                <span className={styles.said}>{said ?? (past ? t('none') : '')}</span>
              </li>
            );
          })}
        </ol>
      )}
      <p className={styles.ask} role="status">
        {isOther ? t(`askNext.${step}`) : t(`ask.${step}`)}
      </p>
      {problem}
      <div className={styles.actions}>
        {step === 'text' ? null : (
          <Button onClick={() => onAct({ do: step === 'remove' ? 'back' : 'skip' })}>{step === 'remove' ? t('done') : t('skip')}</Button>
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

function Found({ state, host, onSave, onAct, problem }: TeachPanelProps & { problem: ReactNode }) {
  const t = useTranslations('teach');
  const [name, setName] = useState(host);
  const [failed, setFailed] = useState(false);
  const found = state.found;
  const all = found?.reviews ?? 0;
  const counts: [TeachField, number][] =
    found === null
      ? []
      : [
          ['author', found.withAuthor],
          ['text', found.withText],
          ['date', found.withDate],
          ['rating', found.withRating],
        ];
  const save = (event: FormEvent) => {
    event.preventDefault();
    void onSave(name.trim() === '' ? host : name.trim()).then((kept) => setFailed(!kept));
  };
  return (
    <>
      <p className={styles.ask} role="status">
        {t('found', { count: all })}
      </p>
      {problem}
      {all === 0 ? null : <p className={styles.hint}>{t('foundText')}</p>}
      {all === 1 && problem === null ? <Banner>{t('second')}</Banner> : null}
      {found === null ? null : (
        <dl className={styles.counts}>
          {counts.map(([field, count]) => (
            <div key={field}>
              <dt>{t(`step.${field}`)}</dt>
              <dd>
                {t('readOf', { count, all })}
                <IconButton
                  label={t('again', { field: t(`step.${field}`) })}
                  icon={<Crosshair size={16} aria-hidden="true" />}
                  onClick={() => onAct({ do: 'point', field })}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles.actions}>
        <Button onClick={() => onAct({ do: 'another' })}>{all > 1 ? t('missing') : t('another')}</Button>
        {all > 1 ? <Button onClick={() => onAct({ do: 'remove' })}>{t('remove')}</Button> : null}
        <Button variant="quiet" onClick={() => onAct({ do: 'end' })}>
          {t('cancel')}
        </Button>
      </div>
      {all === 0 ? null : (
        <form className={styles.panel} style={{ padding: 0 }} onSubmit={save}>
          <Field label={t('name')} value={name} maxLength={100} onChange={(event) => setName(event.target.value)} hint={t('saved')} />
          {failed ? (
            <Banner tone="bad" live>
              {t('notSaved')}
            </Banner>
          ) : null}
          <div className={styles.actions}>
            <Button type="submit" variant="primary">
              {t('save')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}

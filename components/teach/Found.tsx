// What was found after teaching: how much of it is read, whether every review has a place for the reply, and the ways to correct it before it is kept.
// Where nothing was found: why, what was pointed at, and the ways on.
import { Crosshair } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TeachAction, TeachField, TeachState } from '../../lib/contracts/teaching.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './TeachPanel.module.css';

export type TeachPanelProps = {
  state: TeachState;
  host: string;
  /** True where it was kept. */
  onSave: (name: string) => Promise<boolean>;
  onAct: (action: TeachAction) => void;
};

export function Found({ state, host, onSave, onAct, problem }: TeachPanelProps & { problem: ReactNode }) {
  const t = useTranslations('teaching');
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
          ['reply', found.withReply],
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
      {found === null ? (
        <Picked state={state} onAct={onAct} />
      ) : (
        <dl className={styles.counts}>
          {counts.map(([field, count]) => (
            <div key={field}>
              <dt>{t(`step.${field}`)}</dt>
              <dd>
                {field === 'reply' && count === 0 ? t('replyNone') : t('readOf', { count, all })}
                <Again field={field} onAct={onAct} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {found !== null && found.withReply > 0 && found.withReply < all ? <p className={styles.hint}>{t('replySome')}</p> : null}
      <div className={styles.actions}>
        <Button onClick={() => onAct({ do: 'another' })}>{all > 1 ? t('missing') : t('another')}</Button>
        {all > 1 ? <Button onClick={() => onAct({ do: 'remove' })}>{t('remove')}</Button> : null}
        <Button variant="quiet" onClick={() => onAct({ do: 'back' })}>
          {t('back')}
        </Button>
        <Button variant="quiet" onClick={() => onAct({ do: 'restart' })}>
          {t('restart')}
        </Button>
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

function Again({ field, onAct }: { field: TeachField; onAct: TeachPanelProps['onAct'] }) {
  const t = useTranslations('teaching');
  return (
    <IconButton
      label={t('again', { field: t(`step.${field}`) })}
      icon={<Crosshair size={16} aria-hidden="true" />}
      onClick={() => onAct({ do: 'point', field })}
    />
  );
}

/** In the dead end: all that was pointed at is still there, and each part can be pointed at again. */
function Picked({ state, onAct }: Pick<TeachPanelProps, 'state' | 'onAct'>) {
  const t = useTranslations('teaching');
  const fields: TeachField[] = ['author', 'text', 'date', 'rating', ...(state.review === 0 ? (['reply'] as const) : [])];
  return (
    <>
      <h3 className={styles.hint}>{t('pickedTitle')}</h3>
      <dl className={`${styles.counts} ${styles.picked}`}>
        {fields.map((field) => {
          const said = state.said[field] ?? null;
          return (
            <div key={field}>
              <dt>{t(`step.${field}`)}</dt>
              <dd>
                <span className={styles.said} title={said ?? undefined}>
                  {said === '' ? t('pointed') : (said ?? t('none'))}
                </span>
                <Again field={field} onAct={onAct} />
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

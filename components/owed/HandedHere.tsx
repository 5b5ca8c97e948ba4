// Above a review that a colleague handed to this agent: who, when, and what the colleague wrote; take it on, or hand it back with a word why.
import { Inbox } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { HandedItem } from '../../lib/domain/promise/owed.ts';
import type { CommandError, Result } from '../../lib/extension/messages.ts';
import { formEscape } from '../keys/form-escape.ts';
import type { TimeWords } from '../sla/use-time-words.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { ErrorText } from '../ui/ErrorText.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './Owed.module.css';

/** As the notes of a handed review elsewhere. */
const NOTE_MAX = 20_000;

type HandedHereProps = {
  handed: HandedItem;
  words: TimeWords;
  onTake: () => Promise<Result<unknown>>;
  /** Null where there is nobody to hand it back to: it was the agent's own doing. */
  onBack: ((note: string) => Promise<Result<unknown>>) | null;
};

export function HandedHere({ handed: { by, at, note: told }, words, onTake, onBack }: HandedHereProps) {
  const t = useTranslations('owed');
  const common = useTranslations('common');
  const [asking, setAsking] = useState(false);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<CommandError | null>(null);
  const run = (command: Promise<Result<unknown>>) => {
    setBusy(true);
    void command.then((answer) => setProblem(answer.ok ? null : answer.error)).finally(() => setBusy(false));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (note.trim() !== '' && onBack !== null && !busy) run(onBack(note.trim()));
  };
  const buttons = (
    <>
      <Button size="small" aria-disabled={busy} onClick={() => (busy ? undefined : run(onTake()))}>
        {t('take')}
      </Button>
      {onBack === null ? null : (
        <Button size="small" variant="quiet" onClick={() => setAsking(true)}>
          {t('back')}
        </Button>
      )}
    </>
  );
  return (
    <Banner icon={Inbox} tone="warn" title={t('here')} actions={asking ? null : buttons}>
      <p>{t('from', { name: by.name, time: words.clock(at) })}</p>
      {told === '' ? null : <p className={styles.told}>{told}</p>}
      {problem === null ? null : <ErrorText error={problem} />}
      {asking ? (
        <form className={styles.form} onSubmit={submit} onKeyDown={formEscape(() => setAsking(false))}>
          <Field
            label={t('backWhy')}
            hint={t('backHint', { name: by.name })}
            value={note}
            maxLength={NOTE_MAX}
            required
            autoFocus
            onChange={(event) => setNote(event.target.value)}
          />
          <span className={styles.actions}>
            <Button size="small" type="submit" aria-disabled={note.trim() === '' || busy}>
              {t('back')}
            </Button>
            <Button size="small" variant="quiet" onClick={() => setAsking(false)}>
              {common('cancel')}
            </Button>
          </span>
        </form>
      ) : null}
    </Banner>
  );
}

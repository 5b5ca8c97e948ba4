// A promise that the draft seems to make: noted on a click, by the time that was read in it or by one that the agent enters.
import { CalendarClock, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FoundPromise } from '../../lib/domain/promise/find-promises.ts';
import { formEscape } from '../keys/form-escape.ts';
import type { TimeWords } from '../sla/use-time-words.ts';
import { Button } from '../ui/Button.tsx';
import { type DueEntry, DueFields, dueOfEntry, entryOf, NO_DUE } from './DueFields.tsx';
import styles from './Promise.module.css';
import { type PromisePort, TEXT_MAX } from './promise-port.ts';

type FoundRowProps = { promise: FoundPromise; timeZone: string; now: number; words: TimeWords; onMake: PromisePort['make'] };

export function FoundRow({ promise, timeZone, now, words, onMake }: FoundRowProps) {
  const t = useTranslations('promise');
  // Null: what was read in the draft counts.
  const [entry, setEntry] = useState<DueEntry | null>(promise.due === null ? NO_DUE : null);
  const [busy, setBusy] = useState(false);
  const entered = entry === null ? promise.due : dueOfEntry(entry, timeZone);
  const due = entered !== null && Date.parse(entered) > now ? entered : null;
  const note = () => {
    if (due === null || busy) return;
    setBusy(true);
    void onMake({ text: promise.sentence.slice(0, TEXT_MAX), due }).finally(() => setBusy(false));
  };
  return (
    <form
      className={styles.promise}
      onSubmit={(event) => {
        event.preventDefault();
        note();
      }}
      onKeyDown={entry === null || promise.due === null ? undefined : formEscape(() => setEntry(null))}
      noValidate
    >
      <p className={styles.quote}>{promise.sentence}</p>
      {entry === null ? null : (
        <DueFields entry={entry} timeZone={timeZone} now={now} autoFocus={promise.due !== null} onChange={setEntry} />
      )}
      <div className={styles.actions}>
        <Button size="small" type="submit" icon={<CalendarClock size={14} aria-hidden="true" />} aria-disabled={due === null || busy}>
          {due === null ? t('noteWithoutDay') : t('note', { due: words.clock(due, timeZone) })}
        </Button>
        {entry === null ? (
          <Button
            size="small"
            variant="quiet"
            icon={<Pencil size={14} aria-hidden="true" />}
            onClick={() => setEntry(entryOf(promise.due, timeZone))}
          >
            {t('change')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

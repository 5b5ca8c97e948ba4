// Another day or hour for a promise that is noted already.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ItemPromise } from '../../lib/domain/promise/item-promises.ts';
import { formEscape } from '../keys/form-escape.ts';
import type { TimeWords } from '../sla/use-time-words.ts';
import { Button } from '../ui/Button.tsx';
import { DueFields, dueOfEntry, entryOf } from './DueFields.tsx';
import styles from './Promise.module.css';
import type { PromisePort } from './promise-port.ts';

type MoveFormProps = {
  promise: ItemPromise;
  timeZone: string;
  now: number;
  words: TimeWords;
  onMove: PromisePort['move'];
  onCancel: () => void;
};

export function MoveForm({ promise, timeZone, now, words, onMove, onCancel }: MoveFormProps) {
  const t = useTranslations('promise');
  const before = entryOf(promise.due, timeZone);
  const [entry, setEntry] = useState(before);
  const [busy, setBusy] = useState(false);
  const entered = dueOfEntry(entry, timeZone);
  const isSame = entry.day === before.day && entry.time === before.time;
  const due = entered === null || isSame || Date.parse(entered) <= now ? null : entered;
  return (
    <form
      className={styles.asking}
      onSubmit={(event) => {
        event.preventDefault();
        if (due === null || busy) return;
        setBusy(true);
        const note = t('moved', { from: words.exact(promise.due, timeZone), to: words.exact(due, timeZone) });
        void onMove({ promiseId: promise.promiseId, due, note }).finally(() => setBusy(false));
      }}
      onKeyDown={formEscape(onCancel)}
      noValidate
    >
      <DueFields entry={entry} timeZone={timeZone} now={now} autoFocus onChange={setEntry} />
      <div className={styles.actions}>
        <Button size="small" type="submit" aria-disabled={due === null || busy}>
          {due === null ? t('change') : t('changeTo', { due: words.clock(due, timeZone) })}
        </Button>
        <Button size="small" variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

// A promise that is owed: kept by a follow-up, moved to another time, or withdrawn.
import { CircleCheck, Pencil, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ItemPromise } from '../../lib/domain/promise/item-promises.ts';
import { formEscape } from '../keys/form-escape.ts';
import { PromiseBadge } from '../sla/PromiseBadge.tsx';
import type { TimeWords } from '../sla/use-time-words.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { MoveForm } from './MoveForm.tsx';
import styles from './Promise.module.css';
import { type PromisePort, TEXT_MAX } from './promise-port.ts';

type OwedRowProps = {
  promise: ItemPromise;
  timeZone: string;
  now: number;
  words: TimeWords;
  followedUp: boolean;
  /** The reply that promises is in the page's box or beyond: nothing follows up what was not said. */
  replyOut: boolean;
  movable: boolean;
  note: string;
  onNote: (note: string) => void;
  onClose: PromisePort['close'];
  onMove: PromisePort['move'];
};

export function OwedRow(props: OwedRowProps) {
  const { promise, timeZone, now, words, followedUp, replyOut, movable, note, onNote, onClose, onMove } = props;
  const t = useTranslations('promise');
  const [asking, setAsking] = useState<'said' | 'withdrawn' | 'moved' | null>(null);
  const { promiseId } = promise;
  const close = (how: 'seen' | 'said' | 'withdrawn') => void onClose({ promiseId, how, note: note.trim() });
  const stop = () => setAsking(null);
  return (
    <div className={styles.promise}>
      <p className={styles.quote}>{promise.text}</p>
      <PromiseBadge item={{ promises: [promise] }} now={now} timeZone={timeZone} words={words} />
      {asking === null ? (
        <div className={styles.actions}>
          {followedUp || replyOut ? (
            <Button
              size="small"
              icon={<CircleCheck size={14} aria-hidden="true" />}
              onClick={() => (followedUp ? close('seen') : setAsking('said'))}
            >
              {followedUp ? t('keptSeen') : t('kept')}
            </Button>
          ) : null}
          {movable ? (
            <Button size="small" variant="quiet" icon={<Pencil size={14} aria-hidden="true" />} onClick={() => setAsking('moved')}>
              {t('change')}
            </Button>
          ) : null}
          <Button size="small" variant="quiet" icon={<Undo2 size={14} aria-hidden="true" />} onClick={() => setAsking('withdrawn')}>
            {t('withdraw')}
          </Button>
        </div>
      ) : asking === 'moved' ? (
        <MoveForm promise={promise} timeZone={timeZone} now={now} words={words} onMove={onMove} onCancel={stop} />
      ) : (
        <form
          className={styles.asking}
          onSubmit={(event) => {
            event.preventDefault();
            if (note.trim() !== '') close(asking);
          }}
          onKeyDown={formEscape(stop)}
        >
          <Field
            label={asking === 'said' ? t('where') : t('why')}
            hint={asking === 'said' ? t('whereHint') : undefined}
            value={note}
            maxLength={TEXT_MAX}
            required
            autoFocus
            onChange={(event) => onNote(event.target.value)}
          />
          <div className={styles.actions}>
            <Button size="small" type="submit" aria-disabled={note.trim() === ''}>
              {asking === 'said' ? t('kept') : t('withdraw')}
            </Button>
            <Button size="small" variant="quiet" onClick={stop}>
              {t('cancel')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

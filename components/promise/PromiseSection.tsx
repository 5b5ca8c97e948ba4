// Promises of a reply: what the text seems to promise (noted on a click, never by itself), and what is owed until the public follow-up was posted.
import { CalendarClock, CircleCheck, Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Item } from '../../lib/contracts/item.ts';
import type { EventPayload } from '../../lib/contracts/item-event.ts';
import type { Calendar } from '../../lib/contracts/policy.ts';
import { type FoundPromise, findPromises } from '../../lib/domain/promise/find-promises.ts';
import { type ItemPromise, isFollowedUp, openPromises } from '../../lib/domain/promise/item-promises.ts';
import { formEscape } from '../keys/form-escape.ts';
import { useEntered } from '../reply/entered-words.ts';
import { PromiseBadge } from '../sla/PromiseBadge.tsx';
import type { TimeWords } from '../sla/use-time-words.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './Promise.module.css';

export type PromisePort = {
  make: (promise: { text: string; due: string }) => Promise<void>;
  close: (payload: EventPayload<'promise.closed'>) => Promise<void>;
};

type PromiseSectionProps = {
  item: Item;
  /** The draft, or the reply that was posted. */
  text: string;
  /** The team's hours; null where no policy is set: days end at midnight here. */
  calendar: Calendar | null;
  /** Milliseconds since 1970. */
  now: number;
  words: TimeWords;
  port: PromisePort;
};

const NOBODY_WORKS: Calendar['week'] = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
/** `PromiseSection` texts are lines of at most 500 characters. */
const TEXT_MAX = 500;

export function PromiseSection({ item, text, calendar, now, words, port }: PromiseSectionProps) {
  const t = useTranslations('promise');
  const [notes, setNotes] = useEntered('promises', () => ({}));
  const hours = useMemo(
    () => calendar ?? { timeZone: Temporal.Now.timeZoneId(), week: NOBODY_WORKS, holidays: [], exceptions: [] },
    [calendar],
  );
  // By the minute: "within an hour" counts from now.
  const minute = Math.floor(now / 60_000) * 60_000;
  const found = useMemo(() => findPromises(text, Temporal.Instant.fromEpochMilliseconds(minute), hours), [text, minute, hours]);
  const noted = item.promises ?? [];
  // A sentence may promise twice: each noted one answers for one of its finds, the one of its own day if there is such.
  const fresh = unnoted(found, noted);
  const open = openPromises(item);
  if (fresh.length === 0 && open.length === 0) return null;
  return (
    <section className={styles.promises} aria-label={t('title')}>
      {fresh.map((promise) => (
        <Found key={`${promise.start} ${promise.sentence}`} promise={promise} timeZone={hours.timeZone} words={words} onMake={port.make} />
      ))}
      {open.map((promise) => (
        <Owed
          key={promise.promiseId}
          promise={promise}
          followedUp={isFollowedUp(item, promise)}
          note={notes[promise.promiseId] ?? ''}
          onNote={(note) => setNotes({ ...notes, [promise.promiseId]: note })}
          now={now}
          timeZone={hours.timeZone}
          words={words}
          onClose={port.close}
        />
      ))}
    </section>
  );
}

const dayOf = (due: string | null): string | null => due?.slice(0, 10) ?? null;

const unnoted = (found: readonly FoundPromise[], noted: readonly ItemPromise[]): FoundPromise[] => {
  const left = [...noted];
  const answered = (promise: FoundPromise, isSame: (due: string) => boolean): boolean => {
    const at = left.findIndex(({ text, due }) => text === promise.sentence.slice(0, TEXT_MAX) && isSame(due));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const byDay = found.filter((promise) => !answered(promise, (due) => dayOf(due) === dayOf(promise.due)));
  return byDay.filter((promise) => !answered(promise, () => true));
};

type FoundProps = { promise: FoundPromise; timeZone: string; words: TimeWords; onMake: PromisePort['make'] };

function Found({ promise, timeZone, words, onMake }: FoundProps) {
  const t = useTranslations('promise');
  const [day, setDay] = useState('');
  const [busy, setBusy] = useState(false);
  const due = promise.due ?? endOfDay(day, timeZone);
  return (
    <div className={styles.promise}>
      <p className={styles.quote}>{promise.sentence}</p>
      {promise.due === null ? <Field label={t('byWhen')} type="date" value={day} onChange={(event) => setDay(event.target.value)} /> : null}
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<CalendarClock size={14} aria-hidden="true" />}
          aria-disabled={due === null || busy}
          onClick={() => {
            if (due === null || busy) return;
            setBusy(true);
            void onMake({ text: promise.sentence.slice(0, TEXT_MAX), due }).finally(() => setBusy(false));
          }}
        >
          {due === null ? t('noteWithoutDay') : t('note', { due: words.clock(due, timeZone) })}
        </Button>
      </div>
    </div>
  );
}

const endOfDay = (day: string, timeZone: string): string | null => {
  try {
    return Temporal.PlainDate.from(day)
      .add({ days: 1 })
      .toZonedDateTime(timeZone)
      .toInstant()
      .subtract({ seconds: 1 })
      .toString({ smallestUnit: 'millisecond' });
  } catch {
    return null;
  }
};

type OwedProps = Pick<PromiseSectionProps, 'now' | 'words'> & {
  promise: ItemPromise;
  timeZone: string;
  followedUp: boolean;
  note: string;
  onNote: (note: string) => void;
  onClose: PromisePort['close'];
};

function Owed({ promise, followedUp, note, onNote, now, timeZone, words, onClose }: OwedProps) {
  const t = useTranslations('promise');
  const [asking, setAsking] = useState<'said' | 'withdrawn' | null>(null);
  const { promiseId } = promise;
  const close = (how: 'seen' | 'said' | 'withdrawn') => void onClose({ promiseId, how, note: note.trim() });
  return (
    <div className={styles.promise}>
      <p className={styles.quote}>{promise.text}</p>
      <PromiseBadge item={{ promises: [promise] }} now={now} timeZone={timeZone} words={words} />
      {asking === null ? (
        <div className={styles.actions}>
          <Button
            size="small"
            icon={<CircleCheck size={14} aria-hidden="true" />}
            onClick={() => (followedUp ? close('seen') : setAsking('said'))}
          >
            {followedUp ? t('keptSeen') : t('kept')}
          </Button>
          <Button size="small" variant="quiet" icon={<Undo2 size={14} aria-hidden="true" />} onClick={() => setAsking('withdrawn')}>
            {t('withdraw')}
          </Button>
        </div>
      ) : (
        <form
          className={styles.asking}
          onSubmit={(event) => {
            event.preventDefault();
            if (note.trim() !== '') close(asking);
          }}
          onKeyDown={formEscape(() => setAsking(null))}
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
            <Button size="small" variant="quiet" onClick={() => setAsking(null)}>
              {t('cancel')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

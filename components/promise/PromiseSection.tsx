// Promises of a reply: what the text seems to promise (noted on a click, never by itself), and what is owed until the public follow-up was posted.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Item } from '../../lib/contracts/item.ts';
import type { Calendar } from '../../lib/contracts/policy.ts';
import { type FoundPromise, findPromises } from '../../lib/domain/promise/find-promises.ts';
import {
  type ItemPromise,
  isFollowedUp,
  isReplyOut,
  notedPromises,
  openPromises,
  takesPromise,
} from '../../lib/domain/promise/item-promises.ts';
import { useEntered } from '../reply/entered-words.ts';
import type { TimeWords } from '../sla/use-time-words.ts';
import { FoundRow } from './FoundRow.tsx';
import { OwedRow } from './OwedRow.tsx';
import styles from './Promise.module.css';
import { type PromisePort, TEXT_MAX } from './promise-port.ts';

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
  const noted = notedPromises(item);
  // A sentence may promise twice: each noted one answers for one of its finds, the one of its own day if there is such.
  const fresh = unnoted(found, noted);
  const open = openPromises(item);
  if (fresh.length === 0 && open.length === 0) return null;
  return (
    <section className={styles.promises} aria-label={t('title')}>
      {fresh.map((promise) => (
        <FoundRow
          key={`${promise.start} ${promise.sentence}`}
          promise={promise}
          timeZone={hours.timeZone}
          now={minute}
          words={words}
          onMake={port.make}
        />
      ))}
      {open.map((promise) => (
        <OwedRow
          key={promise.promiseId}
          promise={promise}
          followedUp={isFollowedUp(item, promise)}
          replyOut={isReplyOut(item)}
          movable={takesPromise(item)}
          note={notes[promise.promiseId] ?? ''}
          onNote={(note) => setNotes({ ...notes, [promise.promiseId]: note })}
          now={now}
          timeZone={hours.timeZone}
          words={words}
          onClose={port.close}
          onMove={port.move}
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

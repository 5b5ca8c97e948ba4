// The clock of what was promised in public: the open promise that falls due first.
import { CalendarClock, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Item } from '../../lib/contracts/item.ts';
import { promiseClock } from '../../lib/domain/promise/item-promises.ts';
import { Badge } from '../ui/Badge.tsx';
import type { TimeWords } from './use-time-words.ts';

type PromiseBadgeProps = {
  item: Pick<Item, 'promises'> | null;
  /** Milliseconds since 1970. */
  now: number;
  /** The team's, by whose clock the promise was offered; missing where no policy is set. */
  timeZone?: string | undefined;
  words: TimeWords;
};

/** Nothing where nothing is owed. */
export function PromiseBadge({ item, now, timeZone, words }: PromiseBadgeProps) {
  const t = useTranslations('promise');
  const clock = promiseClock(item, Temporal.Instant.fromEpochMilliseconds(now));
  if (clock === null) return null;
  const late = clock.state === 'late';
  const Icon = late ? TriangleAlert : CalendarClock;
  const tone = late ? 'bad' : clock.state === 'due_soon' ? 'warn' : 'neutral';
  return (
    <Badge tone={tone} icon={<Icon size={13} aria-hidden="true" />} title={words.exact(clock.due, timeZone)}>
      {late ? t('late', { duration: words.duration(clock.remainingMs) }) : t('due', { time: words.clock(clock.due, timeZone) })}
    </Badge>
  );
}

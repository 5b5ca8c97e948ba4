// The clock of what was promised in public: the open promise that falls due first.
import { CalendarClock, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Item } from '../../lib/contracts/item.ts';
import { promiseClock } from '../../lib/domain/promise/item-promises.ts';
import { Badge } from '../ui/Badge.tsx';
import type { TimeWords } from './use-time-words.ts';

/** `now`: milliseconds since 1970. Nothing where nothing is owed. */
export function PromiseBadge({ item, now, words }: { item: Pick<Item, 'promises'> | null; now: number; words: TimeWords }) {
  const t = useTranslations('promise');
  const clock = promiseClock(item, Temporal.Instant.fromEpochMilliseconds(now));
  if (clock === null) return null;
  const late = clock.state === 'late';
  const Icon = late ? TriangleAlert : CalendarClock;
  const tone = late ? 'bad' : clock.state === 'due_soon' ? 'warn' : 'neutral';
  return (
    <Badge tone={tone} icon={<Icon size={13} aria-hidden="true" />} title={words.exact(clock.due)}>
      {late ? t('late', { duration: words.duration(clock.remainingMs) }) : t('due', { time: words.clock(clock.due) })}
    </Badge>
  );
}

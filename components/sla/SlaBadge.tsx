// The clock of one review: a word, an icon and a wall-clock time. Calm grey, amber in the last fifth, red when late, striped when undecidable.
import { AlarmClock, CircleCheck, CircleHelp, CirclePause, CircleX, Clock, TriangleAlert, UserCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { When } from '../../lib/contracts/primitives.ts';
import type { ClockState } from '../../lib/domain/sla/clock.ts';
import { Badge, type BadgeTone } from '../ui/Badge.tsx';
import { useNow } from './use-now.ts';
import { type TimeWords, useTimeWords } from './use-time-words.ts';

const LOOK: Record<ClockState['state'], { tone: BadgeTone; Icon: typeof Clock }> = {
  none: { tone: 'neutral', Icon: Clock },
  running: { tone: 'neutral', Icon: Clock },
  due_soon: { tone: 'warn', Icon: AlarmClock },
  late: { tone: 'bad', Icon: TriangleAlert },
  met: { tone: 'good', Icon: CircleCheck },
  missed: { tone: 'bad', Icon: CircleX },
  undecidable: { tone: 'striped', Icon: CircleHelp },
  stopped: { tone: 'neutral', Icon: CirclePause },
};

type SlaBadgeProps = {
  clock: ClockState;
  /** For the reason of an undecidable deadline. */
  publishedAt: When | null;
  /** The clock is that of the next reply, after a change by the author. */
  ofChange?: boolean;
  /** The deadline is that of a category which is only suggested so far. */
  bySuggestion?: boolean;
  /** Or that of a risk which only the model sees. */
  byRisk?: boolean;
  /** `short`: one measure only, for rows of a list. */
  short?: boolean;
};

/** Why a deadline cannot be told, in a sentence; null where it can. */
export function useUndecidableReason(clock: ClockState, publishedAt: When | null, words: TimeWords, ofChange = false): string | null {
  const t = useTranslations('sla');
  if (clock.state !== 'undecidable') {
    return null;
  }
  if (clock.due !== null && ofChange) return t('undecidableChange', { from: words.exact(clock.due.from), to: words.exact(clock.due.to) });
  return clock.due === null
    ? t('undecidableNoDate')
    : t('undecidableWhy', { raw: publishedAt?.raw ?? '', from: words.exact(clock.due.from), to: words.exact(clock.due.to) });
}

/** Nothing at all where there is no deadline and the badge is short: an empty fact is noise in a list. */
export function SlaBadge({
  clock,
  publishedAt,
  ofChange = false,
  bySuggestion = false,
  byRisk = false,
  short = false,
}: SlaBadgeProps): ReactNode {
  const t = useTranslations('sla');
  const lastMinute = clock.remainingMs !== null && Math.abs(clock.remainingMs) < 120_000;
  const now = useNow(lastMinute);
  const words = useTimeWords(now);
  const undecidable = useUndecidableReason(clock, publishedAt, words, ofChange);
  if (clock.state === 'none' && short) {
    return null;
  }
  const said = clock.why === 'said_in_time' || clock.why === 'said_late';
  const look = LOOK[clock.state];
  // An agent's word is no proof: never as green as what was seen.
  const { tone, Icon } = said ? { tone: look.tone === 'good' ? ('neutral' as const) : look.tone, Icon: UserCheck } : look;
  // The state is computed each minute; within the last one the seconds are counted here.
  const edge = clock.due === null ? null : Date.parse(clock.state === 'late' ? clock.due.to : clock.due.from);
  const remaining = lastMinute && edge !== null ? edge - now : (clock.remainingMs ?? 0);
  const duration = words.duration(remaining);
  const time = clock.due === null ? '' : words.clock(clock.state === 'late' ? clock.due.to : clock.due.from);

  const text = () => {
    if (clock.why === 'left_late') {
      return t('leftLate');
    }
    if (said) {
      return t(clock.why === 'said_in_time' ? 'saidMet' : 'saidMissed');
    }
    switch (clock.state) {
      case 'running':
        return short ? t('due', { time }) : t('running', { time, duration });
      case 'due_soon':
        return short ? t('left', { duration }) : t('dueSoon', { time, duration });
      case 'late':
        return short ? t('lateShort', { duration }) : t('late', { time, duration });
      default:
        return t(clock.state);
    }
  };
  const tooltip = () => {
    if (undecidable !== null) {
      return undecidable;
    }
    if (said) {
      return t('saidWhy');
    }
    if (clock.state === 'none') {
      return t('noneWhy');
    }
    return clock.due === null ? undefined : t('due', { time: words.exact(clock.due.to) });
  };
  const title = [tooltip(), ...(bySuggestion ? [t('bySuggestion')] : []), ...(byRisk ? [t('byRisk')] : [])]
    .filter((part) => part !== undefined)
    .join(' · ');
  return (
    <Badge tone={tone} icon={<Icon size={13} aria-hidden="true" />} title={title === '' ? undefined : title}>
      {text()}
    </Badge>
  );
}

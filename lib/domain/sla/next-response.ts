// The clock of the next response: from what the author wrote after our reply to our next public one (`rounds.ts`). By the rule and the policy version that
// are frozen on the item, as the first response is. Where it is not known when the author wrote, the deadline is an interval, and nothing is guessed.
import type { Item } from '../../contracts/item.ts';
import type { EventPayload } from '../../contracts/item-event.ts';
import type { SlaPolicy } from '../../contracts/policy.ts';
import { msOf } from '../item/instants.ts';
import { isGone } from '../item/own-address.ts';
import { type Answered, type Round, rounds } from '../item/rounds.ts';
import { type ClockState, frozenRule, measureOf, runningClock } from './clock.ts';
import { deadline, type InstantRange } from './deadline.ts';
import { verdict } from './first-response.ts';

export type FurtherClocked = Answered & Pick<Item, 'policy' | 'deleted'>;
type Restarted = EventPayload<'clock.restarted'>;

/** Null where the item has no policy, or `policy` is not the version that is frozen on it. */
export function restartedClock(item: FurtherClocked, round: Round, policy: SlaPolicy | null): Restarted | null {
  const rule = frozenRule(item.policy, policy);
  if (rule === undefined || policy === null) return null;
  const start = rule.startsAt === 'first_seen' ? { from: round.since, to: round.since } : round.changed;
  const due = deadline(rule, policy.calendar, start);
  return { policyId: policy.policyId, policyVersion: policy.version, rule: rule.name, since: round.since, due };
}

/** Rounds after a reply for which the record has no clock yet; none where no policy holds for the item. */
export const withoutClock = (item: FurtherClocked): Round[] =>
  item.policy === null ? [] : rounds(item).filter((round) => round.over === 'reply' && recordedClock(item, round) === undefined);

const recordedClock = ({ further }: FurtherClocked, { since }: Round) => further?.clocks.find((clock) => msOf(clock.since) === msOf(since));

/**
 * State of a round's clock at `now`; null where it is only a hint to look again (after a decision, or in another language): nobody is late with that.
 * What the record says of the deadline counts; until it says anything, the policy at hand does.
 */
export function nextResponse(args: {
  item: FurtherClocked;
  round: Round;
  policy: SlaPolicy | null;
  now: Temporal.Instant;
}): ClockState | null {
  const { item, round, policy, now } = args;
  if (round.over !== 'reply') return null;
  const told = recordedClock(item, round) ?? restartedClock(item, round, policy);
  if (told === null) return { state: 'none', due: null, remainingMs: null, why: 'no_policy' };
  const { due } = told;
  return endedClock(item, round, due) ?? running(item, round, due, policy, now);
}

const ended = (state: ClockState['state'], due: InstantRange | null, why: ClockState['why']): ClockState => ({
  state,
  due,
  remainingMs: null,
  why,
});

function running(
  item: FurtherClocked,
  round: Round,
  due: InstantRange | null,
  policy: SlaPolicy | null,
  now: Temporal.Instant,
): ClockState {
  if (due === null) return ended('undecidable', null, 'no_deadline');
  const start = item.policy?.startsAt === 'first_seen' ? round.since : round.changed.from;
  return runningClock({ due, start, now, ...measureOf(item.policy, policy) });
}

function endedClock({ deleted, ...item }: FurtherClocked, { end }: Round, due: InstantRange | null): ClockState | null {
  if (end?.how === 'replied') {
    if (due === null) return ended('undecidable', null, 'no_deadline');
    const state = verdict(due, end);
    if (state === 'undecidable') return ended(state, due, 'reply_time_unsure');
    const [inTime, late] = end.said ? (['said_in_time', 'said_late'] as const) : (['answered_in_time', 'answered_late'] as const);
    return ended(state, due, state === 'met' ? inTime : late);
  }
  const latest = due === null ? Number.POSITIVE_INFINITY : Date.parse(due.to);
  const gone = deleted !== undefined && isGone({ ...item, deleted }) ? Date.parse(deleted.seenAt) : null;
  if (end === null) {
    if (gone === null) return null;
    return gone <= latest ? ended('stopped', due, 'deleted') : ended('undecidable', due, 'deletion_seen_late');
  }
  const at = Date.parse(end.at);
  if (at <= latest) return ended('stopped', due, end.how === 'left' ? 'do_not_engage' : 'not_needed');
  // The breach had happened by then, unless the review was gone before.
  if (gone !== null && gone < at)
    return gone <= latest ? ended('stopped', due, 'deleted') : ended('undecidable', due, 'deletion_seen_late');
  return ended('missed', due, 'left_late');
}

/** The newest round after a reply with its clock, and how many there were; null where the author has not come back after a reply. */
export function lastReturn(item: FurtherClocked, policy: SlaPolicy | null, now: Temporal.Instant) {
  const returns = rounds(item).filter(({ over }) => over === 'reply');
  const round = returns.at(-1);
  const clock = round === undefined ? null : nextResponse({ item, round, policy, now });
  return round === undefined || clock === null ? null : { round, clock, count: returns.length };
}

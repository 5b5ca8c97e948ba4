// The clock of one item as the agent sees it now: calm, last fifth, late, over. Computed from the item alone whenever it is shown, so it cannot
// drift from the record; what cannot be known is `undecidable` with the reason, never a guess.
import type { Item } from '../../contracts/item.ts';
import type { Calendar, SlaPolicy, SlaRule } from '../../contracts/policy.ts';
import type { Instant } from '../../contracts/primitives.ts';
import { momentOf } from '../item/instants.ts';
import { firstMark } from '../item/marked.ts';
import { isGone } from '../item/own-address.ts';
import { workedMinutesBetween } from './calendar.ts';
import { clockStart, type InstantRange } from './deadline.ts';
import { firstResponse, isOnlySaid, verdict } from './first-response.ts';

/** Why the clock shows what it shows; the message key is `clock.<why>`. */
export type ClockReason =
  | 'no_policy'
  | 'on_time'
  | 'last_fifth'
  | 'deadline_passed'
  | 'answered_in_time'
  | 'answered_late'
  /** By the agent's word alone: nobody has seen the reply. */
  | 'said_in_time'
  | 'said_late'
  | 'do_not_engage'
  /** The author changed the review after our reply, and somebody says that this needs no further one. */
  | 'not_needed'
  /** Left alone only after the deadline: the breach had happened by then, and stays. */
  | 'left_late'
  /** Seen to be deleted before the deadline, unanswered: in no service level. */
  | 'deleted'
  /** Seen to be deleted only after the deadline: nobody knows whether it still stood there then. */
  | 'deletion_seen_late'
  /** The site does not say when the review was published, or the calendar has no working time. */
  | 'no_deadline'
  /** Now lies between the earliest and the latest possible deadline. */
  | 'deadline_is_interval'
  /** Answered, and the moments of reply and deadline are not known well enough to compare them. */
  | 'reply_time_unsure';

export type ClockState = {
  state: 'none' | 'running' | 'due_soon' | 'late' | 'met' | 'missed' | 'undecidable' | 'stopped';
  due: InstantRange | null;
  /**
   * Wall-clock milliseconds until the earliest possible deadline; 0 between the earliest and the latest; negative since the latest.
   * Null where no clock runs.
   */
  remainingMs: number | null;
  why: ClockReason;
};

export type ClockedItem = Pick<
  Item,
  'policy' | 'outcome' | 'posted' | 'firstPostedAt' | 'marks' | 'review' | 'firstSeenAt' | 'updatedAt' | 'deleted'
>;

/** The warning starts with the last fifth of the target (`UX.md`: amber at the last fifth). */
const WARNING_SHARE = 1 / 5;

/**
 * State of the first-response clock at `now`. `calendar` is the policy's, null where it is not at hand: the last fifth is then taken by the wall clock.
 * `targetMinutes` of the rule tells an elapsed target from a business one; without it the calendar decides.
 */
export function clockState(args: {
  item: ClockedItem;
  now: Temporal.Instant;
  calendar: Calendar | null;
  targetMinutes?: number | undefined;
}): ClockState {
  const { item, now, calendar, targetMinutes } = args;
  if (item.policy === null) return { state: 'none', due: null, remainingMs: null, why: 'no_policy' };
  const due = item.policy.due;
  if (stoppedByDecision(item)) return { state: 'stopped', due, remainingMs: null, why: 'do_not_engage' };
  const gone = item.deleted !== undefined && isGone(item) && firstResponse(item) === null ? Date.parse(item.deleted.seenAt) : null;
  if (gone !== null && (due === null || gone <= Date.parse(due.to))) return { state: 'stopped', due, remainingMs: null, why: 'deleted' };
  if (gone !== null) return { state: 'undecidable', due, remainingMs: null, why: 'deletion_seen_late' };
  if (due === null) return { state: 'undecidable', due: null, remainingMs: null, why: 'no_deadline' };
  const response = firstResponse(item);
  if (response !== null) {
    const state = verdict(due, response);
    if (state === 'undecidable') return { state, due, remainingMs: null, why: 'reply_time_unsure' };
    const [inTime, late] = isOnlySaid(item) ? (['said_in_time', 'said_late'] as const) : (['answered_in_time', 'answered_late'] as const);
    return { state, due, remainingMs: null, why: state === 'met' ? inTime : late };
  }
  return runningClock({ due, start: startOf(item), now, calendar, targetMinutes });
}

/** A clock that nothing has ended yet. `start`: its earliest beginning; null where it is not known. */
export function runningClock(args: {
  due: InstantRange;
  start: Instant | null;
  now: Temporal.Instant;
  calendar: Calendar | null;
  targetMinutes?: number | undefined;
}): ClockState {
  const { due, now } = args;
  const nowMs = now.epochMilliseconds;
  const dueFrom = momentOf(due.from);
  const dueToMs = Date.parse(due.to);
  if (dueFrom === null || Number.isNaN(dueToMs)) return { state: 'undecidable', due: null, remainingMs: null, why: 'no_deadline' };
  if (nowMs > dueToMs) return { state: 'late', due, remainingMs: dueToMs - nowMs, why: 'deadline_passed' };
  if (nowMs > dueFrom.epochMilliseconds) return { state: 'undecidable', due, remainingMs: 0, why: 'deadline_is_interval' };
  const remainingMs = dueFrom.epochMilliseconds - nowMs;
  return inLastFifth({ ...args, dueFrom })
    ? { state: 'due_soon', due, remainingMs, why: 'last_fifth' }
    : { state: 'running', due, remainingMs, why: 'on_time' };
}

/** `clockState` with calendar and target taken from the workspace's policy, as far as it is still the version that was frozen on the item. */
export function itemClock({ item, policy, now }: { item: ClockedItem; policy: SlaPolicy | null; now: Temporal.Instant }): ClockState {
  const state = clockState({ item, now, ...measureOf(item.policy, policy) });
  if (state.why !== 'do_not_engage') return state;
  const left = leftLate(item);
  if (left === 'unknown') return { ...state, state: 'undecidable', why: 'deletion_seen_late' };
  return left === 'late' ? { ...state, state: 'missed', why: 'left_late' } : state;
}

/** The rule that is frozen on an item, where the policy at hand still is that version; undefined otherwise. */
export const frozenRule = (applied: Item['policy'], policy: SlaPolicy | null): SlaRule | undefined =>
  applied !== null && policy?.policyId === applied.policyId && policy.version === applied.policyVersion
    ? policy.rules.find((candidate) => candidate.name === applied.rule)
    : undefined;

/** By what the last fifth of a target is measured. */
export const measureOf = (applied: Item['policy'], policy: SlaPolicy | null) => {
  const rule = frozenRule(applied, policy);
  return { calendar: rule?.measure === 'elapsed' ? null : (policy?.calendar ?? null), targetMinutes: rule?.firstResponseMinutes };
};

/**
 * Whether the latest possible deadline had passed when the clock was stopped by a decision: stopping it does not unmake that. `unknown` where the review was
 * seen to be gone in between; null where no decision stopped a clock, or in time.
 */
export function leftLate(item: ClockedItem): 'late' | 'unknown' | null {
  const due = item.policy?.due ?? null;
  if (due === null || item.outcome === null || !stoppedByDecision(item)) return null;
  const [deadline, left] = [Date.parse(due.to), Date.parse(item.outcome.at)];
  if (Number.isNaN(deadline) || left <= deadline) return null;
  const gone = item.deleted !== undefined && isGone(item) ? Date.parse(item.deleted.seenAt) : Number.POSITIVE_INFINITY;
  return gone <= deadline ? null : gone < left ? 'unknown' : 'late';
}

/** "Do not engage" ends the clock without a reply, also where somebody replies elsewhere later. */
function stoppedByDecision({ outcome, posted, firstPostedAt, marks }: ClockedItem): boolean {
  if (outcome?.outcome !== 'do_not_engage') return false;
  const said = firstMark({ marks });
  if (said !== null && Date.parse(said.at) <= Date.parse(outcome.at)) return false;
  return posted === null || Date.parse(firstPostedAt?.to ?? posted.seenAt) > Date.parse(outcome.at);
}

const startOf = ({ policy, review, firstSeenAt }: ClockedItem): Instant | null =>
  policy === null ? null : (clockStart(policy.startsAt, review.publishedAt, firstSeenAt)?.from ?? null);

function inLastFifth({
  start: startIso,
  dueFrom: due,
  now,
  calendar,
  targetMinutes,
}: {
  start: Instant | null;
  dueFrom: Temporal.Instant;
  now: Temporal.Instant;
  calendar: Calendar | null;
  targetMinutes?: number | undefined;
}): boolean {
  const start = startIso === null ? null : momentOf(startIso);
  if (start === null) return false;
  const wallMinutes = due.since(start).total('minutes');
  // Where the whole time from start to deadline is exactly the target, worked and elapsed minutes are the same minutes.
  const elapsed = calendar === null || (targetMinutes !== undefined && Math.abs(wallMinutes - targetMinutes) < 1 / 60);
  const minutesUntilDue = (from: Temporal.Instant): number =>
    elapsed ? due.since(from).total('minutes') : workedMinutesBetween(from, due, calendar);
  const target = minutesUntilDue(start);
  return target > 0 ? minutesUntilDue(now) <= target * WARNING_SHARE : due.since(now).total('minutes') <= wallMinutes * WARNING_SHARE;
}

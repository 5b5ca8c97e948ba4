// What a row of the list knows, and the order of the rows: overdue promises first, then unanswered by the time they are due, then as the page has them.
// A review that its author changed after our reply is unanswered again, by the clock of the next response.
// A review that nobody has picked has no item yet; its deadline is worked out here by the same policy. As long as nobody has set a category or said
// anything of risks, what is suggested counts.
import type { CategoryId } from '../../lib/contracts/category.ts';
import type { Item } from '../../lib/contracts/item.ts';
import type { SlaPolicy } from '../../lib/contracts/policy.ts';
import type { Language } from '../../lib/contracts/primitives.ts';
import type { SeenReview as PageReview } from '../../lib/contracts/review.ts';
import { handedTo } from '../../lib/domain/item/handed-to.ts';
import { isToLookAtAgain } from '../../lib/domain/item/look-again.ts';
import { openRound, type Round } from '../../lib/domain/item/rounds.ts';
import { detectLanguage } from '../../lib/domain/language/detect.ts';
import { openPromises, promiseClock } from '../../lib/domain/promise/item-promises.ts';
import { type ClockState, itemClock } from '../../lib/domain/sla/clock.ts';
import { nextResponse } from '../../lib/domain/sla/next-response.ts';
import { type Clocked, clockedItem, type TextRisks } from '../../lib/domain/sla/suggested-clock.ts';

export type SeenReview = {
  reviewKey: string;
  review: PageReview;
  firstSeenAt: string;
  item: Item | null;
  /** The category that would be suggested: the clock goes by it until one is set. */
  suggested?: CategoryId | null;
  /** Those of its words: the clock goes by them until somebody has said which risks it has. */
  risks?: TextRisks | null;
};
export type ReviewEntry = SeenReview &
  Clocked & {
    language: Language;
    /** A reply stands on the page or in the record, or somebody says that it is posted. */
    answered: boolean;
    /** Something promised in public is still owed: the item stays open until the follow-up. */
    owed: boolean;
    /** An outcome other than a reply is recorded, and the review waits for nobody here. */
    decided: boolean;
    /** The author wrote again after our reply, or after a decision, and nobody has answered that. */
    round: Round | null;
    /** Whom it was handed to, who has not answered yet. */
    handedTo: string | null;
  };
/** `clock`: of the next response where the author wrote again after our reply, else of the first. */
export type ClockedEntry = ReviewEntry & {
  clock: ClockState;
  /** Since when it waits for the customer, from the day on that somebody looks again; null before, and for all others. */
  lookAgain: string | null;
};

/** Everything about a review that does not change with the minute. Costs a language decision and a deadline: keep the result (`entryCache`). */
export function describeReview(seen: SeenReview, policy: SlaPolicy | null): ReviewEntry {
  const { review, item } = seen;
  const handed = item === null ? null : handedTo(item);
  const language = detectLanguage(`${review.title ?? ''}\n${review.text}`);
  return {
    ...seen,
    language,
    owed: openPromises(item).length > 0,
    ...clockedItem({ ...seen, policy, language, suggested: seen.suggested ?? null }),
    answered:
      item === null
        ? review.reply !== null
        : item.status === 'posted' || item.status === 'marked' || (item.posted !== null && item.status !== 'open'),
    handedTo: handed,
    round: openRound(item),
    decided: handed === null && item !== null && item.outcome !== null && item.outcome.outcome !== 'replied' && item.status !== 'open',
  };
}

/** Keeps descriptions between two looks at the page; an entry is made anew when the review, the item or the policy is another. */
export function entryCache(): (seen: SeenReview, policy: SlaPolicy | null) => ReviewEntry {
  const kept = new Map<string, { sign: string; entry: ReviewEntry }>();
  return (seen, policy) => {
    const sign = JSON.stringify([
      seen.review,
      seen.firstSeenAt,
      seen.item?.updatedAt,
      seen.item,
      seen.suggested,
      seen.risks,
      policy?.policyId,
      policy?.version,
    ]);
    const known = kept.get(seen.reviewKey);
    if (known?.sign === sign) {
      return known.entry;
    }
    const entry = describeReview(seen, policy);
    kept.set(seen.reviewKey, { sign, entry });
    return entry;
  };
}

const isDone = (entry: ClockedEntry) =>
  (entry.answered || entry.decided) && !entry.owed && entry.round === null && entry.lookAgain === null;
const isOverdue = ({ item }: ReviewEntry, now: Temporal.Instant) => promiseClock(item, now)?.state === 'late';
/** A deadline that may lie far back is not the most pressing one: what cannot be told counts by its latest moment. */
const dueMs = ({ clock, answered, owed, item, round }: ClockedEntry) => {
  // Answered, and a follow-up is owed: the first response's clock says nothing any more.
  const promised = owed ? Date.parse(openPromises(item)[0]?.due ?? '') : Number.POSITIVE_INFINITY;
  // Nobody is late with a hint to look again.
  if (round !== null && round.over !== 'reply') return promised;
  return answered && round === null ? promised : Math.min(promised, dueOf(clock));
};
const dueOf = (clock: ClockState) =>
  clock.due === null ? Number.POSITIVE_INFINITY : Date.parse(clock.state === 'undecidable' ? clock.due.to : clock.due.from);

const clockOf = ({ item, round, clocked }: ReviewEntry, policy: SlaPolicy | null, now: Temporal.Instant): ClockState =>
  (item === null || round === null ? null : nextResponse({ item, round, policy, now })) ?? itemClock({ item: clocked, policy, now });

/** `nowMs`: milliseconds since 1970. The order does not change with the minute, only with what happens to the reviews. */
export function arrange(entries: readonly ReviewEntry[], policy: SlaPolicy | null, nowMs: number): ClockedEntry[] {
  const now = Temporal.Instant.fromEpochMilliseconds(nowMs);
  const today = now
    .toZonedDateTimeISO(policy?.calendar.timeZone ?? Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
  const clocked = entries.map((entry, position) => {
    const { item } = entry;
    const lookAgain = item !== null && isToLookAtAgain(item, today) ? (item.outcome?.at ?? null) : null;
    return { position, entry: { ...entry, lookAgain, clock: clockOf(entry, policy, now) } };
  });
  return clocked
    .sort((a, b) => {
      const overdue = Number(isOverdue(b.entry, now)) - Number(isOverdue(a.entry, now));
      const done = Number(isDone(a.entry)) - Number(isDone(b.entry));
      const due = isDone(a.entry) || isDone(b.entry) ? 0 : dueMs(a.entry) - dueMs(b.entry);
      // Infinity minus Infinity is NaN: both without a deadline.
      return overdue || done || (Number.isNaN(due) ? 0 : due) || a.position - b.position;
    })
    .map(({ entry }) => entry);
}

/** Somebody is to write: nobody has, or the author has written since. */
export const isUnanswered = ({ answered, decided, round }: ReviewEntry) => (!answered && !decided) || round !== null;
/** Nobody was to answer it instead of this person. */
const isFor = (me: string | null) => (entry: ReviewEntry) => isUnanswered(entry) && (entry.handedTo === null || entry.handedTo === me);

/**
 * The next one to work on after the open one, in the order in which the list stands: unanswered ones first, then those that were handed to others than `me`
 * (a name) and those of which only a promise is owed.
 * Where the open one was answered, the list stands in a new order and its first is the next. Undefined where none is left.
 */
export function nextToAnswer(entries: readonly ClockedEntry[], key: string | undefined, me: string | null): ClockedEntry | undefined {
  const at = entries.findIndex((entry) => entry.reviewKey === key && isFor(me)(entry));
  const open = entries.findIndex((entry) => entry.reviewKey === key);
  // Of those to look at again each comes once: whoever passed one by has looked.
  const isPassed = (entry: ClockedEntry): boolean =>
    entries[open]?.lookAgain != null && entry.lookAgain !== null && entries.indexOf(entry) < open;
  const around = toAnswer([...entries.slice(at + 1), ...entries.slice(0, at + 1)]).filter(
    (entry) => entry.reviewKey !== key && !isPassed(entry),
  );
  return around.find(isFor(me)) ?? around[0];
}

/** What still waits for somebody: no reply and no decision, the author wrote again since, a promise that is not kept, or a customer who was waited for until today. */
export const toAnswer = (entries: readonly ClockedEntry[]): ClockedEntry[] => entries.filter((entry) => !isDone(entry));

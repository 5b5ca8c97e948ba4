// What a row of the list knows, and the order of the rows: overdue promises first, then unanswered by the time they are due, then as the page has them.
// A review that nobody has picked has no item yet; its deadline is worked out here by the same policy and recorded when it is picked.
import type { Item } from '../../lib/contracts/item.ts';
import type { SlaPolicy } from '../../lib/contracts/policy.ts';
import type { Language } from '../../lib/contracts/primitives.ts';
import type { DetectedReview } from '../../lib/contracts/review.ts';
import { detectLanguage } from '../../lib/domain/language/detect.ts';
import { openPromises, promiseClock } from '../../lib/domain/promise/item-promises.ts';
import { type ClockedItem, type ClockState, itemClock } from '../../lib/domain/sla/clock.ts';
import { applyPolicy } from '../../lib/domain/sla/deadline.ts';

export type SeenReview = { reviewKey: string; review: DetectedReview; firstSeenAt: string; item: Item | null };
export type ReviewEntry = SeenReview & {
  language: Language;
  /** The item with its deadline, or what it would be if it were picked now. */
  clocked: ClockedItem;
  /** A reply stands on the page or in the record, or somebody says that it is posted. */
  answered: boolean;
  /** Something promised in public is still owed: the item stays open until the follow-up. */
  owed: boolean;
  /** An outcome other than a reply is recorded. */
  decided: boolean;
};
export type ClockedEntry = ReviewEntry & { clock: ClockState };

/** Everything about a review that does not change with the minute. Costs a language decision and a deadline: keep the result (`entryCache`). */
export function describeReview(seen: SeenReview, policy: SlaPolicy | null): ReviewEntry {
  const { review, item } = seen;
  const language = detectLanguage(`${review.title ?? ''}\n${review.text}`);
  return {
    ...seen,
    language,
    owed: openPromises(item).length > 0,
    clocked: item ?? wouldBe(seen, policy, language),
    answered:
      item === null
        ? review.reply !== null
        : item.status === 'posted' || item.status === 'marked' || (item.posted !== null && item.status !== 'open'),
    decided: item !== null && item.outcome !== null && item.outcome.outcome !== 'replied' && item.status !== 'open',
  };
}

/** As the background records it on picking: the category is not chosen yet then. */
function wouldBe({ review, firstSeenAt }: SeenReview, policy: SlaPolicy | null, language: Language): ClockedItem {
  const unanswered = policy !== null && review.reply === null;
  const applied = unanswered ? applyPolicy({ policy, review, firstSeenAt, category: null, language }) : null;
  return { policy: applied, outcome: null, posted: null, review, firstSeenAt, updatedAt: firstSeenAt };
}

/** Keeps descriptions between two looks at the page; an entry is made anew when the review, the item or the policy is another. */
export function entryCache(): (seen: SeenReview, policy: SlaPolicy | null) => ReviewEntry {
  const kept = new Map<string, { sign: string; entry: ReviewEntry }>();
  return (seen, policy) => {
    const sign = JSON.stringify([seen.review, seen.firstSeenAt, seen.item?.updatedAt, seen.item, policy?.policyId, policy?.version]);
    const known = kept.get(seen.reviewKey);
    if (known?.sign === sign) {
      return known.entry;
    }
    const entry = describeReview(seen, policy);
    kept.set(seen.reviewKey, { sign, entry });
    return entry;
  };
}

const isDone = (entry: ReviewEntry) => (entry.answered || entry.decided) && !entry.owed;
const isOverdue = ({ item }: ReviewEntry, now: Temporal.Instant) => promiseClock(item, now)?.state === 'late';
/** A deadline that may lie far back is not the most pressing one: what cannot be told counts by its latest moment. */
const dueMs = ({ clock, answered, owed, item }: ClockedEntry) => {
  // Answered, and a follow-up is owed: the first response's clock says nothing any more.
  const promised = owed ? Date.parse(openPromises(item)[0]?.due ?? '') : Number.POSITIVE_INFINITY;
  return answered ? promised : Math.min(promised, dueOf(clock));
};
const dueOf = (clock: ClockState) =>
  clock.due === null ? Number.POSITIVE_INFINITY : Date.parse(clock.state === 'undecidable' ? clock.due.to : clock.due.from);

/** `nowMs`: milliseconds since 1970. The order does not change with the minute, only with what happens to the reviews. */
export function arrange(entries: readonly ReviewEntry[], policy: SlaPolicy | null, nowMs: number): ClockedEntry[] {
  const now = Temporal.Instant.fromEpochMilliseconds(nowMs);
  const clocked = entries.map((entry, position) => ({
    position,
    entry: { ...entry, clock: itemClock({ item: entry.clocked, policy, now }) },
  }));
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

/** What still waits for somebody: no reply and no decision, or a promise that is not kept. */
export const toAnswer = (entries: readonly ClockedEntry[]): ClockedEntry[] => entries.filter((entry) => !isDone(entry));

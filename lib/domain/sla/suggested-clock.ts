// What a review is clocked by as long as nobody has set its category: the category that is suggested for it. Only for what is shown and sorted by;
// the record keeps what was set. Without a suggestion (it was withheld, or is not there yet) the rules without a category hold, as in the record.
import type { CategoryId } from '../../contracts/category.ts';
import type { Item } from '../../contracts/item.ts';
import type { SlaPolicy } from '../../contracts/policy.ts';
import type { Language } from '../../contracts/primitives.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { frozenPolicy } from '../item/project.ts';
import { type ClockedItem, itemClock } from './clock.ts';
import { applyPolicy } from './deadline.ts';
import { isByCategory } from './match-rule.ts';

type Seen = { review: DetectedReview; firstSeenAt: string; item: Item | null };
type ByPolicy = { policy: SlaPolicy | null; language: Language };

/** `bySuggestion`: another category might bring another deadline, and only a suggestion says which it is. */
export type Clocked = { clocked: ClockedItem; bySuggestion: boolean };

/** Whether a suggested category can tell anything of the clock: it still runs, nobody has set the category, and the policy asks for one. */
export function asksForSuggestion({ review, item, policy, language }: Omit<Seen, 'firstSeenAt'> & ByPolicy): boolean {
  if (policy === null || review.reply !== null) return false;
  const { site, rating } = item?.review ?? review;
  if (!isByCategory(policy, { site, rating, language })) return false;
  if (item === null) return true;
  const { category, posted, marks, outcome } = item;
  const ended = posted !== null || marks !== undefined || outcome?.outcome === 'do_not_engage';
  return category === null && !ended && isSameVersion(item.policy, policy);
}

/** The item with its deadline, or what it would be if it were picked now. */
export function clockedItem({
  review,
  firstSeenAt,
  item,
  policy,
  language,
  suggested,
}: Seen & ByPolicy & { suggested: CategoryId | null }): Clocked {
  const bySuggestion = suggested !== null && asksForSuggestion({ review, item, policy, language });
  const category = bySuggestion ? suggested : null;
  if (item !== null) {
    const { review: recorded, firstSeenAt: since } = item;
    const applied =
      bySuggestion && policy !== null ? applyPolicy({ policy, review: recorded, firstSeenAt: since, category, language }) : null;
    return { clocked: applied === null ? item : { ...item, policy: frozenPolicy(item, applied) }, bySuggestion };
  }
  const applied = policy !== null && review.reply === null ? applyPolicy({ policy, review, firstSeenAt, category, language }) : null;
  return { clocked: { policy: applied, outcome: null, posted: null, review, firstSeenAt, updatedAt: firstSeenAt }, bySuggestion };
}

/**
 * Whether the time to answer has run out in the record: as it stands (null), or once this category is set in it. Where nobody has picked the review yet,
 * there is no record to be late in.
 */
export function isLateWith(category: CategoryId | null, { now, ...seen }: Seen & ByPolicy & { now: Temporal.Instant }): boolean {
  const { item, policy } = seen;
  if (item === null) return false;
  const corrected = { ...seen, item: { ...item, category: null }, suggested: category };
  return itemClock({ item: category === null ? item : clockedItem(corrected).clocked, policy, now }).state === 'late';
}

/** A version of the policy that was frozen on the item is not replaced by a newer one. */
const isSameVersion = (frozen: Item['policy'], { policyId, version }: SlaPolicy): boolean =>
  frozen === null || (frozen.policyId === policyId && frozen.policyVersion === version);

// What a review is clocked by as long as nobody has set its category or said anything of its risks: what is suggested for it. Only for what is shown and
// sorted by; the record goes by what was set and what the words name. Without a suggestion the rules without a category hold, as in the record.
import type { CategoryId } from '../../contracts/category.ts';
import type { Item } from '../../contracts/item.ts';
import type { SlaPolicy } from '../../contracts/policy.ts';
import type { Language } from '../../contracts/primitives.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { recordedRisks } from '../decision/said-risks.ts';
import { frozenPolicy } from '../item/project.ts';
import { type ClockedItem, itemClock } from './clock.ts';
import { applyPolicy } from './deadline.ts';
import { couldChange, isByCategory, matchRule } from './match-rule.ts';

/** Of the words: named outright (`named`), and with what the model proposes beside (`proposed`). */
export type TextRisks = { named: readonly string[]; proposed: readonly string[] };

type Seen = { review: DetectedReview; firstSeenAt: string; item: Item | null };
type ByPolicy = { policy: SlaPolicy | null; language: Language };
type ByRisks = {
  /** Null or missing = nobody has read the words for risks. */
  risks?: TextRisks | null | undefined;
};

export type Clocked = {
  clocked: ClockedItem;
  /** Another category might bring another deadline, and only a suggestion says which it is. */
  bySuggestion: boolean;
  /** The deadline is that of a risk which only the model sees. */
  byRisk: boolean;
};

/**
 * Whether a suggestion can tell anything of the clock: it still runs, and the policy asks for a category that nobody has set, or for a risk of which nobody
 * has said anything.
 */
export function asksForSuggestion(asked: Omit<Seen, 'firstSeenAt'> & ByPolicy): boolean {
  const { review, item, policy, language } = asked;
  if (policy === null || !isOpen(asked)) return false;
  const { site, rating } = item?.review ?? review;
  const category = item?.category ?? null;
  return couldChange(policy, { site, rating, language, category, risks: [] }, { category: category === null, risks: !isSaid(item) });
}

/** The item with its deadline, or what it would be if it were picked now. */
export function clockedItem(asked: Seen & ByPolicy & ByRisks & { suggested: CategoryId | null }): Clocked {
  const { review, firstSeenAt, item, policy, language, suggested, risks: read = null } = asked;
  const recorded = recordedRisks(item, read?.named ?? []);
  const further = isSaid(item) ? [] : (read?.proposed ?? []).filter((risk) => !recorded.includes(risk));
  const risks = [...recorded, ...further];
  const open = isOpen(asked);
  const bySuggestion = open && suggested !== null && asksForCategory(asked, risks);
  const category = bySuggestion ? suggested : (item?.category ?? null);
  const from = item ?? { review, firstSeenAt };
  const ruleBy = (known: readonly string[]) => {
    const { site, rating } = from.review;
    return policy === null ? null : matchRule(policy, { site, rating, language, category, risks: known });
  };
  const byRisk = open && further.length > 0 && ruleBy(risks) !== ruleBy(recorded);
  const applied =
    policy !== null && open && (item === null || bySuggestion || byRisk)
      ? applyPolicy({ policy, language, category, risks, review: from.review, firstSeenAt: from.firstSeenAt })
      : null;
  if (item === null)
    return { clocked: { policy: applied, outcome: null, posted: null, review, firstSeenAt, updatedAt: firstSeenAt }, bySuggestion, byRisk };
  return { clocked: applied === null ? item : { ...item, policy: frozenPolicy(item, applied) }, bySuggestion, byRisk };
}

/**
 * Whether the time to answer has run out in the record: as it stands (null), or once this category is set in it. Where nobody has picked the review yet,
 * there is no record to be late in. `risks`: of the record (`recordedRisks`).
 */
export function isLateWith(
  category: CategoryId | null,
  { now, risks = [], ...seen }: Seen & ByPolicy & { now: Temporal.Instant; risks?: readonly string[] },
): boolean {
  const { item, policy, language } = seen;
  if (item === null) return false;
  const ended = !isOpen({ ...seen, item: { ...item, category: null } });
  const applied =
    category === null || policy === null || ended
      ? null
      : applyPolicy({ ...{ policy, language, category, risks }, review: item.review, firstSeenAt: item.firstSeenAt });
  const corrected = applied === null ? item : { ...item, policy: frozenPolicy(item, applied) };
  return itemClock({ item: corrected, policy, now }).state === 'late';
}

/** The clock still runs by this version of the policy. */
function isOpen({ review, item, policy }: Omit<Seen, 'firstSeenAt'> & Pick<ByPolicy, 'policy'>): boolean {
  if (policy === null || review.reply !== null) return false;
  if (item === null) return true;
  const { posted, marks, outcome } = item;
  return posted === null && marks === undefined && outcome?.outcome !== 'do_not_engage' && isSameVersion(item.policy, policy);
}

function asksForCategory({ review, item, policy, language }: Omit<Seen, 'firstSeenAt'> & ByPolicy, risks: readonly string[]): boolean {
  const { site, rating } = item?.review ?? review;
  return policy !== null && (item === null || item.category === null) && isByCategory(policy, { site, rating, language, risks });
}

/** What the model proposes says nothing any more: somebody has said which risks these words have. */
const isSaid = (item: Item | null): boolean => item?.risk !== undefined && item.risk.edited !== true;

/** A version of the policy that was frozen on the item is not replaced by a newer one. */
const isSameVersion = (frozen: Item['policy'], { policyId, version }: SlaPolicy): boolean =>
  frozen === null || (frozen.policyId === policyId && frozen.policyVersion === version);

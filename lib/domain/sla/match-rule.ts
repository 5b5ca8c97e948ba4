// Which rule of the policy an item falls under: the first that matches, in the lead's order. What is not known matches no condition on it.
import type { CategoryId } from '../../contracts/category.ts';
import type { SlaPolicy, SlaRule } from '../../contracts/policy.ts';
import type { Language, SiteId } from '../../contracts/primitives.ts';
import type { Rating } from '../../contracts/review.ts';

export type RuleFacts = { site: SiteId; category: CategoryId | null; rating: Rating | null; language: Language };

/** The first matching rule; null where no rule is meant for the item (it then has no clock). */
export function matchRule(policy: SlaPolicy, facts: RuleFacts): SlaRule | null {
  return policy.rules.find((rule) => matchesBesides(rule, facts) && matchesCategory(rule, facts.category)) ?? null;
}

/** Whether another category could bring another rule: one that names categories comes first of all that match otherwise. */
export function isByCategory(policy: SlaPolicy, facts: Omit<RuleFacts, 'category'>): boolean {
  return policy.rules.find((rule) => matchesBesides(rule, facts))?.categories !== undefined;
}

const matchesCategory = ({ categories }: SlaRule, category: CategoryId | null): boolean =>
  categories === undefined || (category !== null && categories.includes(category));

/** All conditions but that on the category. */
function matchesBesides(rule: SlaRule, { site, rating, language }: Omit<RuleFacts, 'category'>): boolean {
  if (rule.sites !== undefined && !rule.sites.includes(site)) return false;
  if (rule.languages !== undefined && !rule.languages.includes(language)) return false;
  return rule.ratingMax === undefined || (rating !== null && starsOfFive(rating) <= rule.ratingMax);
}

/** A rating on the scale of the rules. Sites rate out of 5, 6, 10 or 100. */
export function starsOfFive({ value, max }: Rating): number {
  return (value / max) * 5;
}

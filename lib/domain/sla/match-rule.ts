// Which rule of the policy an item falls under: the first that matches, in the lead's order. What is not known matches no condition on it.
import type { CategoryId } from '../../contracts/category.ts';
import type { SlaPolicy, SlaRule } from '../../contracts/policy.ts';
import type { Language, SiteId } from '../../contracts/primitives.ts';
import type { Rating } from '../../contracts/review.ts';

export type RuleFacts = {
  site: SiteId;
  category: CategoryId | null;
  rating: Rating | null;
  language: Language;
  /** Missing = none is known. */
  risks?: readonly string[];
};

/** The first matching rule; null where no rule is meant for the item (it then has no clock). */
export function matchRule(policy: Pick<SlaPolicy, 'rules'>, facts: RuleFacts): SlaRule | null {
  return policy.rules.find((rule) => matchesBesides(rule, facts) && matchesCategory(rule, facts) && matchesRisks(rule, facts)) ?? null;
}

/** Whether another category could bring another rule: one that names categories comes first of all that match otherwise. */
export function isByCategory(policy: SlaPolicy, facts: Omit<RuleFacts, 'category'>): boolean {
  return policy.rules.find((rule) => matchesBesides(rule, facts) && matchesRisks(rule, facts))?.categories !== undefined;
}

/** Whether what nobody has said yet, a category or that the review has a further risk, could bring another rule. */
export function couldChange(policy: SlaPolicy, facts: RuleFacts, unsaid: { category: boolean; risks: boolean }): boolean {
  const first = policy.rules.find(
    (rule) =>
      matchesBesides(rule, facts) && (unsaid.category || matchesCategory(rule, facts)) && (unsaid.risks || matchesRisks(rule, facts)),
  );
  if (first === undefined) return false;
  return (unsaid.category && first.categories !== undefined) || (unsaid.risks && !matchesRisks(first, facts));
}

/** Whether any rule asks for risks at all: telling them costs something. */
export const namesRisks = ({ rules }: Pick<SlaPolicy, 'rules'>): boolean => rules.some(({ risks }) => risks !== undefined);

/** The policy as it is told to who does not know rules by risk; null where no rule is left: no clock is better than a wrong one. */
export function withoutRiskRules(policy: SlaPolicy): SlaPolicy | null {
  const rules = policy.rules.filter(({ risks }) => risks === undefined);
  return rules.length === 0 ? null : { ...policy, rules };
}

const matchesCategory = ({ categories }: SlaRule, { category }: RuleFacts): boolean =>
  categories === undefined || (category !== null && categories.includes(category));

const matchesRisks = ({ risks: named }: SlaRule, { risks = [] }: Pick<RuleFacts, 'risks'>): boolean =>
  named === undefined || named.some((risk) => risks.includes(risk));

/** All conditions but those on category and risks, which may still change. */
function matchesBesides(rule: SlaRule, { site, rating, language }: Omit<RuleFacts, 'category'>): boolean {
  if (rule.sites !== undefined && !rule.sites.includes(site)) return false;
  if (rule.languages !== undefined && !rule.languages.includes(language)) return false;
  return rule.ratingMax === undefined || (rating !== null && starsOfFive(rating) <= rule.ratingMax);
}

/** A rating on the scale of the rules. Sites rate out of 5, 6, 10 or 100. */
export function starsOfFive({ value, max }: Rating): number {
  return (value / max) * 5;
}

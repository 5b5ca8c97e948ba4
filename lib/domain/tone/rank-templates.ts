// Which skeletons fit a review: language decides, then category, then site, rating, what the text resembles and how earlier uses ended.
// Nothing is chosen for the agent.
import type { CategoryId } from '../../contracts/category.ts';
import type { Language, SiteId } from '../../contracts/primitives.ts';
import type { RatingBand, Template } from '../../contracts/template.ts';
import type { TemplateUse } from '../../contracts/template-use.ts';

export type TemplateNeed = {
  language: Language;
  category: CategoryId | null;
  site: SiteId;
  band?: RatingBand | null;
  /** From 0 to 1 by template: `TextIndex.scores` of the review's text. */
  likeness?: ReadonlyMap<string, number>;
  uses?: readonly TemplateUse[];
};

/** 2 = made for it, 1 = for any, 0 = made for something else. */
const suits = <T>(list: readonly T[], value: T | null): number => (list.length === 0 ? 1 : value !== null && list.includes(value) ? 2 : 0);

/**
 * A category outweighs all else together, a site all but the category; the rest decides among templates for the same. Likeness and outcome may
 * weigh about as much as a rating: neither a chance word nor a habit should push aside what was made for the case. One that serves other categories too
 * says things of theirs (a courier in a skeleton for delivery and quality): it goes behind one made for this alone, unless the text is really like it.
 */
const CATEGORY = 100;
const SITE = 20;
const RATING = 4;
const LIKENESS = 8;
const OUTCOME = 4;
const ALONE = 2.5;

/** 1 = made for nothing else, a half where it serves two categories; 0 = not made for it. */
const madeFor = ({ categories }: Template, category: CategoryId | null): number =>
  category !== null && categories.includes(category) ? 1 / categories.length : 0;

/** Uses that say nothing yet: a template that was never taken stands in the middle. */
const PRIOR_USES = 4;

/** From 0 to 1: how often it led to a reply that stood, in places like this one. .5 where nothing is known. */
const outcomeOf = (use: TemplateUse | undefined, need: TemplateNeed): number => {
  let uses = 0;
  let posted = 0;
  for (const place of use?.places ?? []) {
    // A use in the same place tells more than one elsewhere.
    const near = (place.category === need.category ? 2 : 1) * (place.site === need.site ? 1.5 : 1) * (place.band === need.band ? 1.5 : 1);
    uses += place.uses * near;
    posted += place.posted * near;
  }
  return (posted + PRIOR_USES / 2) / (uses + PRIOR_USES);
};

const usable = (template: Template, { language, site }: TemplateNeed): boolean =>
  !template.archived && (language === 'und' || template.language === language) && suits(template.sites, site) > 0;

/**
 * Templates that may be used, best first. Archived ones, other languages (`und` = every language) and templates made for other sites are left out;
 * templates of other categories and ratings stay, at the end, since the agent may know better. Order is stable: most used, then newest first among equals.
 */
export const rankTemplates = (templates: readonly Template[], need: TemplateNeed): Template[] => {
  const uses = new Map((need.uses ?? []).map((use) => [use.templateId, use]));
  return templates
    .filter((template) => usable(template, need))
    .map((template) => ({
      template,
      score:
        CATEGORY * suits(template.categories, need.category) +
        ALONE * madeFor(template, need.category) +
        SITE * suits(template.sites, need.site) +
        RATING * suits(template.ratings ?? [], need.band ?? null) +
        LIKENESS * (need.likeness?.get(template.templateId) ?? 0) +
        OUTCOME * outcomeOf(uses.get(template.templateId), need),
      used: uses.get(template.templateId)?.uses ?? 0,
    }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.used - a.used ||
        b.template.updatedAt.localeCompare(a.template.updatedAt) ||
        a.template.title.localeCompare(b.template.title),
    )
    .map(({ template }) => template);
};

const SUGGESTED = 3;

/** The first few of the ranked that were made for this category or for any, where it is known; none were made for another rating. */
export const suggestedOf = (ranked: readonly Template[], { category, band }: Pick<TemplateNeed, 'category' | 'band'>): Template[] =>
  ranked
    .filter(
      (template) => (category === null || suits(template.categories, category) > 0) && suits(template.ratings ?? [], band ?? null) > 0,
    )
    .slice(0, SUGGESTED);

// Which skeletons fit a review: language decides, then category, then site. Nothing is chosen for the agent.
import type { CategoryId } from '../../contracts/category.ts';
import type { Language, SiteId } from '../../contracts/primitives.ts';
import type { Template } from '../../contracts/template.ts';

export type TemplateNeed = { language: Language; category: CategoryId | null; site: SiteId };

/** 2 = made for it, 1 = for any, 0 = made for something else. */
const suits = <T>(list: T[], value: T | null): number => (list.length === 0 ? 1 : value !== null && list.includes(value) ? 2 : 0);

/**
 * Templates that may be used, best first. Archived ones, other languages (`und` = every language) and templates made for other sites are left out;
 * templates of other categories stay, at the end, since the agent may know better. Order is stable: newest first among equals.
 */
export const rankTemplates = (templates: Template[], { language, category, site }: TemplateNeed): Template[] =>
  templates
    .filter((template) => !template.archived && (language === 'und' || template.language === language) && suits(template.sites, site) > 0)
    .map((template) => ({ template, score: suits(template.categories, category) * 10 + suits(template.sites, site) }))
    .sort(
      (a, b) =>
        b.score - a.score || b.template.updatedAt.localeCompare(a.template.updatedAt) || a.template.title.localeCompare(b.template.title),
    )
    .map(({ template }) => template);

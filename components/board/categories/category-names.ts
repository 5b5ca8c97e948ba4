// What the parts of the categories' view share: names, which categories are a team's own, and the id of a new one.
import { BASE_CATEGORIES } from '../../../lib/contracts/base-categories.ts';
import type { Category } from '../../../lib/contracts/category.ts';
import type { Locale } from '../../../lib/i18n/locale.ts';

const BASE: ReadonlySet<string> = new Set(BASE_CATEGORIES);
export const isOwn = ({ categoryId }: Pick<Category, 'categoryId'>): boolean => !BASE.has(categoryId);

/** The id itself where the set does not know it any more. */
export const nameIn = (categories: readonly Category[], id: string, locale: Locale): string =>
  categories.find(({ categoryId }) => categoryId === id)?.name[locale] ?? id;

const LETTERS_MAX = 30;

/** Of the English name, as far as it has Latin letters; with a number where there is one already. */
export const freeId = (name: string, taken: readonly string[]): string => {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LETTERS_MAX)
    .replace(/-+$/, '');
  const stem = slug === '' ? 'category' : slug;
  let id = stem;
  for (let count = 2; taken.includes(id); count++) id = `${stem}-${count}`;
  return id;
};

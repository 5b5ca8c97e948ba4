// Search in skeletons and snippets: by what is written in them in any form of the word, by the names of their categories in all three languages, and
// by a title in another language where it stands for the same category.
import type { Category, CategoryId } from '../../contracts/category.ts';
import type { Template } from '../../contracts/template.ts';
import { fold, searchWords } from '../language/fold.ts';
import { formKeys, lemmaKeys } from '../language/inflection.ts';
import { stemOf, wordsOf } from './stems.ts';

/** Shorter words are only looked for as they are typed. */
const FORM_LETTERS = 4;
/** "зламався", "сломалась": the ending stands before it. */
const REFLEXIVE = /(?<=[а-яіїєґ]{4})с[яь]$/u;
/** A stem of two letters is a form of everything. */
const KEY_LETTERS = 4;

const keysOf = (word: string): string[] => {
  if (word.length < FORM_LETTERS) return [];
  const keys = [...lemmaKeys(word), ...formKeys(word)].filter((key) => key.length > KEY_LETTERS);
  const stem = stemOf(word.replace(REFLEXIVE, ''));
  return stem.length < KEY_LETTERS ? keys : [...keys, `s${stem}`];
};

type Written = { text: string; keys: ReadonlySet<string> };
const writtenIn = (text: string): Written => ({
  text: fold(text),
  keys: new Set([...new Set(wordsOf(text))].flatMap(keysOf)),
});

/** Templates and categories stay the same objects from keystroke to keystroke. */
const kept = <T extends object>(textOf: (of: T) => string): ((of: T) => Written) => {
  const known = new WeakMap<T, Written>();
  return (of) => {
    const written = known.get(of) ?? writtenIn(textOf(of));
    known.set(of, written);
    return written;
  };
};
const wholeOf = kept((template: Template) => `${template.title} ${template.body}`);
const titleOf = kept((template: Template) => template.title);
const namesOf = kept(({ name }: Category) => `${name.en} ${name.uk} ${name.ru}`);

type Wanted = { typed: string; keys: readonly string[] };
const wantedOf = (query: string): Wanted[] => searchWords(query).map((typed) => ({ typed, keys: wordsOf(typed).flatMap(keysOf) }));
const isTyped = ({ text }: Written, { typed }: Wanted): boolean => text.includes(typed);
const has = (written: Written, wanted: Wanted): boolean => isTyped(written, wanted) || wanted.keys.some((key) => written.keys.has(key));

/** `all`: also templates in other languages than are searched. */
export type SearchAround = { categories?: readonly Category[]; all?: readonly Template[] };

/**
 * Templates that answer every word of the query: those that hold it as it is typed, then in another form, then by the name of their category, then
 * by a title in another language. Within each in the given order.
 */
export function searchTemplates(
  templates: readonly Template[],
  query: string,
  { categories = [], all = [] }: SearchAround = {},
): Template[] {
  const wanted = wantedOf(query);
  if (wanted.length === 0) return [...templates];
  const byId = new Map(categories.map((category) => [category.categoryId, category]));
  const namedFor = (template: Template): Category[] => template.categories.flatMap((category: CategoryId) => byId.get(category) ?? []);
  // What a category is called elsewhere. Short beginnings of words would call every one.
  const elsewhere = wanted.some(({ keys }) => keys.length > 0)
    ? all.filter((template) => !template.archived && wanted.every((one) => has(titleOf(template), one)))
    : [];
  const rank = (template: Template): number => {
    const whole = wholeOf(template);
    if (wanted.every((one) => isTyped(whole, one))) return 0;
    if (wanted.every((one) => has(whole, one))) return 1;
    if (wanted.every((one) => has(whole, one) || namedFor(template).some((category) => has(namesOf(category), one)))) return 2;
    const called = elsewhere.some(
      (other) => other.language !== template.language && other.categories.some((category) => template.categories.includes(category)),
    );
    return called ? 3 : 4;
  };
  const ranks = templates.map((template) => ({ template, at: rank(template) }));
  return ranks
    .filter(({ at }) => at < 4)
    .sort((a, b) => a.at - b.at)
    .map(({ template }) => template);
}

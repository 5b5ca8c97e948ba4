// Where a review's date is read: for machines if the page writes it for them, else in the words that people see.
import type { FieldSource } from '../../contracts/adapter.ts';
import { whenIn } from '../engine/when.ts';
import type { FieldChoice } from './field-choice.ts';
import { sample } from './field-choice.ts';
import { candidatesFor, findIn } from './field-selectors.ts';
import { leavesOf } from './leaves.ts';
import type { PageIndex } from './page-index.ts';

/** Languages of shown dates, beside the page's own. */
const SPOKEN = ['en', 'uk', 'ru', 'de', 'es', 'fr', 'pl'];
const LONGEST_DATE = 60;
const MOST_ELEMENTS = 60;
const NEARLY_ALL = 0.9;
/** Fewer letters are a sign of the day: "5th". */
const WORD = /\p{L}{4}/u;

const EXACT = ['datetime', 'content', 'title', 'data-time', 'data-date', 'data-timestamp'];

/** `now` in milliseconds since 1970 UTC: attributes are tried by reading them as dates. */
export function dateSources(
  index: PageIndex,
  choice: FieldChoice | null,
  reviews: readonly Element[],
  now: number,
  languages: readonly string[],
): FieldSource[] {
  if (choice === null) return [];
  const roots = sample(reviews);
  const clock = { now, timeZone: 'UTC', languages: [...languages, 'en', 'uk', 'ru'] };
  return choice.sources.flatMap((source): FieldSource[] => {
    const { select, from } = source;
    if (from !== 'text') return [{ select, from, parse: 'date' }];
    const found = roots.map((root) => findIn(index, root, source)).filter((element) => element !== null);
    const exact = EXACT.find(
      (name) => found.length > 0 && found.every((element) => whenIn(element.getAttribute(name) ?? '', clock) !== null),
    );
    const words: FieldSource = { select, from: 'text', parse: 'date' };
    return exact === undefined ? [words] : [{ select, from: exact, parse: 'date' }, words];
  });
}

/** Whether the element is the one that tells the date, or a part of it. The note may stand in it too, in words that tell no date. */
export function isOfDate(element: Element, date: Element | null, isDate: (words: string) => boolean): boolean {
  if (date === null || element === date) return date !== null;
  const words = (element.textContent ?? '').trim();
  return date.contains(element) && (!WORD.test(words) || isDate(words));
}

/** Sources that tell another day because of the note that stands in what they read are left out: a false day is worse than none. */
export function withoutNotes(
  dates: readonly FieldSource[],
  [note]: readonly FieldSource[],
  roots: readonly Element[],
  now: number,
  languages: readonly string[],
): FieldSource[] {
  const clock = { now, timeZone: 'UTC', languages: [...languages, ...SPOKEN] };
  const told = (element: Element, without: Element | null): string => {
    const leaves = leavesOf(element).filter(({ parent, hidden }) => !hidden && without?.contains(parent) !== true);
    const when = whenIn(leaves.map(({ raw }) => raw).join(' '), clock);
    return `${when?.from} ${when?.to}`;
  };
  const inRoot = (root: Element, { select }: FieldSource): Element | null =>
    /^:scope(?: ~|$)|^:root/.test(select) ? null : root.querySelector(select);
  return dates.filter((source) =>
    roots.every((root) => {
      const [date, mark] = [inRoot(root, source), note === undefined ? null : inRoot(root, note)];
      if (source.from !== 'text' || date === null || mark === null || mark === date || !date.contains(mark)) return true;
      return told(date, null) === told(date, mark);
    }),
  );
}

/** Without an example of the date: the one element written for machines that every review has. */
export function ownDateSources(reviews: readonly Element[], now: number): FieldSource[] {
  const roots = sample(reviews);
  const clock = { now, timeZone: 'UTC', languages: ['en'] };
  for (const [select, from] of [
    ['[itemprop~="datePublished"][content]', 'content'],
    ['[itemprop~="datePublished"][datetime]', 'datetime'],
    ['time[datetime]', 'datetime'],
  ] as const) {
    const read = roots.filter((root) => whenIn(root.querySelector(select)?.getAttribute(from) ?? '', clock) !== null);
    if (roots.length > 0 && read.length >= roots.length * 0.9) return [{ select, from, parse: 'date' }];
  }
  return [];
}

/**
 * Without an example of the date, the first element that tells one in nearly every review and in all of `needed`: these say nothing else. `root` =
 * of an example; what is in its `text` is not looked at.
 */
export function shownDateSources(
  index: PageIndex,
  root: Element,
  text: readonly Element[],
  reviews: readonly Element[],
  needed: readonly Element[],
  { now, languages }: { now: number; languages: readonly string[] },
): FieldSource[] {
  const clock = { now, timeZone: 'UTC', languages: [...languages, ...SPOKEN] };
  const roots = [...new Set([...sample(reviews), ...needed])];
  const wordsOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const isDate = (words: string): boolean => words.length <= LONGEST_DATE && /\d/.test(words) && whenIn(words, clock) !== null;
  for (const element of index.below(root).slice(0, MOST_ELEMENTS)) {
    if (text.some((part) => part.contains(element)) || !isDate(wordsOf(element))) continue;
    for (const candidate of candidatesFor(index, root, element).sort((a, b) => a.cost - b.cost)) {
      if (findIn(index, root, candidate) !== element) continue;
      const dated = roots.filter((review) => isDate(wordsOf(findIn(index, review, candidate))));
      if (dated.length >= roots.length * NEARLY_ALL && needed.every((review) => dated.includes(review)))
        return [{ select: candidate.select, from: 'text', parse: 'date' }];
    }
  }
  return [];
}

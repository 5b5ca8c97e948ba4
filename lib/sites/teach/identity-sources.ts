// What tells one review from another: the site's own id, the author's address, the review's address. Taken only where the page proves it.
import type { FieldSource } from '../../contracts/adapter.ts';
import { sample } from './field-choice.ts';
import { type Candidate, candidatesFor, findIn } from './field-selectors.ts';
import { isGenerated } from './names.ts';
import type { PageIndex } from './page-index.ts';

const ID_NAME = /(?:^|-)(?:id|key|uid|fullname|tid|cid)$|id$/i;
/** Ids of somebody or something else than the review. */
const OTHERS =
  /user|author|member|product|parent|shop|store|business|place|owner|customer|profile|item|photo|index|position|test|hook|target|ref/i;

/** Addresses of people: two reviews of one person share them. */
const PEOPLE = /\/(?:users?|profiles?|members?|people|authors?|contrib|by|gp|id|channel|u|@[^/]*)\//i;

const distinct = (values: readonly (string | null)[]): boolean =>
  values.every((value) => value !== null && value.length > 2 && value.length <= 300 && /\d/.test(value)) &&
  new Set(values).size === values.length;

/** Numbers that count up one by one are places in a list. */
const isRow = (values: readonly (string | null)[]): boolean => {
  const numbers = values.map((value) => Number(/(\d+)\D*$/.exec(value ?? '')?.[1]));
  return (
    numbers.length > 2 &&
    numbers.every((number, position) => position === 0 || number - (numbers[position - 1] ?? 0) === 1) &&
    (numbers[0] ?? 9) <= 2
  );
};

const lastPart = (href: string | null): string | null =>
  href
    ?.replace(/[?#].*$/s, '')
    .split('/')
    .findLast(Boolean) ?? null;

/** An id that every review has and no two share. */
export function nativeIdSources(index: PageIndex, roots: readonly Element[], reviews: readonly Element[]): FieldSource[] {
  const [root] = roots;
  if (root === undefined || reviews.length < 2) return [];
  const all = sample(reviews);
  const found: { source: FieldSource; candidate: Candidate; cost: number }[] = [];
  const offer = (element: Element, selectors: readonly Candidate[]): void => {
    for (const { name, value } of element.attributes) {
      const isId = name === 'id' || (ID_NAME.test(name) && !OTHERS.test(name) && /^[a-z][a-z0-9-]{0,60}$/.test(name));
      // Frameworks number elements in `id`; what a site puts beside it is its own.
      if (!isId || (name === 'id' && isGenerated(value)) || /\s/.test(value)) continue;
      for (const candidate of selectors)
        found.push({
          source: { select: candidate.select, from: name, parse: 'line' },
          candidate,
          cost: candidate.cost + (name === 'id' ? 2 : 0),
        });
    }
    const href = element.localName === 'a' ? element.getAttribute('href') : null;
    if (href && /\/[^/?#]*\d[^/?#]*\/?(?:[?#]|$)/.test(href) && !PEOPLE.test(href))
      for (const candidate of selectors)
        found.push({ source: { select: candidate.select, from: 'href', parse: 'last_path_part' }, candidate, cost: candidate.cost + 4 });
  };
  offer(root, candidatesFor(index, root, root));
  for (const element of [
    ...root.querySelectorAll('[id], a[href], [data-id], [data-review-id], [data-comment-id], [data-tid], [data-fullname]'),
  ].slice(0, 60))
    offer(
      element,
      candidatesFor(index, root, element)
        .sort((a, b) => a.cost - b.cost)
        .slice(0, 6),
    );
  found.sort((a, b) => a.cost - b.cost);
  for (const { source, candidate, cost } of found.slice(0, 120)) {
    if (cost > 14) break;
    const values = all.map((review) => {
      const value = findIn(index, review, candidate)?.getAttribute(source.from) ?? null;
      return source.parse === 'last_path_part' ? lastPart(value) : value;
    });
    if (distinct(values) && !isRow(values)) return [source];
  }
  return [];
}

/** The link on the author's name, or the one around it. */
export function authorUrlSources(index: PageIndex, root: Element, author: Element | null): FieldSource[] {
  if (author === null || !root.contains(author)) return [];
  const link = author.closest('a[href]') ?? author.querySelector('a[href]');
  if (link === null || !root.contains(link) || link === root || /^(?:#|javascript:)/i.test(link.getAttribute('href') ?? '#')) return [];
  const [best] = candidatesFor(index, root, link)
    .sort((a, b) => a.cost - b.cost)
    .filter((candidate) => findIn(index, root, candidate) === link);
  return best === undefined ? [] : [{ select: best.select, from: 'href', parse: 'url' }];
}

/** The address on the review's date: sites put the review's own there. */
export function permalinkSources(index: PageIndex, root: Element, date: Element | null, reviews: readonly Element[]): FieldSource[] {
  const link = date !== null && root.contains(date) ? (date.closest('a[href]') ?? null) : null;
  if (link === null || !root.contains(link) || link === root) return [];
  const all = sample(reviews);
  for (const candidate of candidatesFor(index, root, link).sort((a, b) => a.cost - b.cost)) {
    if (findIn(index, root, candidate) !== link) continue;
    const values = all.map((review) => findIn(index, review, candidate)?.getAttribute('href') ?? null);
    if (values.every((value) => value !== null && !/^(?:javascript:|#$)/i.test(value)) && new Set(values).size === values.length)
      return [{ select: candidate.select, from: 'href', parse: 'url' }];
  }
  return [];
}

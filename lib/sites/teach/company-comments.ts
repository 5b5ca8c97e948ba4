// In a tree of comments the company answers in the markup that everybody writes in. Such an answer is no review where two things say whose it is: the name,
// which is the site's own, and something on the comment that no other one has. A reader's comment taken for the company's would be lost, so either
// alone proves nothing.
import { isOwnersName, tellsOwner } from './answer-words.ts';
import type { Choice } from './field-choice.ts';
import { findIn } from './field-selectors.ts';
import { around } from './leaves.ts';
import { answersAmong } from './members.ts';
import { lettersOf, namesOfSite } from './names-of-site.ts';
import type { PageIndex } from './page-index.ts';

/** How far above a comment its item may be. */
const MOST_UP = 3;
/** Shorter names are in many words. */
const SHORTEST = 4;
/** A name inside a longer one: "Mary (support of Lampa)". */
const SHORTEST_INSIDE = 5;

/** Names that only those have who speak for the site, under whatever name: where one of them bears the site's own, the others are its people too. */
const STAFF = /(?:^|[^a-z])(?:staff|official|owner|admin|administrator|bypostauthor)(?:[^a-z]|$)/i;

/** Of whoever wrote the page: the one who has the site. */
const AUTHORS = /^(?:is-?|by-?|comment-+by-?|comment--|comment_by_?|post-?)(?:post-?|node-?)?author$|^author-(?:badge|label|tag|mark)$/i;
/** Of whoever owns what was bought. */
const BUYER = /verif|buy|purchas/i;
const saysOwner = (name: string): boolean => /^[a-z][\w-]*$/i.test(name) && !BUYER.test(name) && (isOwnersName(name) || AUTHORS.test(name));

/** `source` = what found the element of the name. */
type Person = { root: Element; name: string; element: Element | null; source: Choice | undefined };

/** Boxes that this comment begins, with the way down from them to it. */
function boxesOf(index: PageIndex, root: Element, roots: ReadonlySet<Element>): { box: Element; way: string }[] {
  const found = [{ box: root, way: '' }];
  let way = '';
  for (let up = index.parent(root); up !== null && found.length <= MOST_UP; up = index.parent(up)) {
    const first = index.below(up).find((element) => roots.has(element));
    if (first !== root || roots.has(up)) break;
    way += ' > *';
    found.push({ box: up, way });
  }
  return found;
}

/** Ways to tell the company's comment by a name that says whose it is: on its boxes, or on a badge in it. */
function ownersMarks(index: PageIndex, root: Element, roots: ReadonlySet<Element>): string[] {
  const own = ({ classList }: Element): string[] => [...classList].filter(saysOwner);
  return [
    ...boxesOf(index, root, roots).flatMap(({ box, way }) => own(box).map((name) => `.${name}${way}`)),
    ...index.below(root).flatMap((element) => own(element).map((name) => `:has(.${name})`)),
  ];
}

/** The same by the account that it was written from. */
function accountMarks({ root, element, source }: Person): string[] {
  if (element === null || source === undefined || /,|^:/.test(source.select)) return [];
  const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
  const isUsable = (value: string): boolean => value.length > 1 && value.length <= 200 && !/[\n]/.test(value);
  const of = (one: Element, select: string): string[] =>
    [...one.attributes]
      .filter(
        ({ name, value }) => /^(?:href|data-(?:user|author|member)(?:-?(?:id|name))?)$/.test(name) && isUsable(value) && value !== '#',
      )
      .map(({ name, value }) => `:has(${select}[${name}=${quoted(value)}])`);
  const inner = element.querySelector('a[href]');
  return [
    ...of(element, source.select),
    ...(inner === null ? [] : of(inner, `${source.select} a`)),
    ...of(root, '').map((mark) => mark.slice(':has('.length, -1)),
  ];
}

/**
 * Whether readers talk under a page with stars (a recipe, a post): some who answer nobody give no stars either, and the site itself marks what whoever
 * wrote the page answers. What is not marked so is a reader's then. `comments` in document order.
 */
export function isOpenThread(index: PageIndex, comments: readonly Element[], isStarred: (root: Element) => boolean): boolean {
  const holder = around(comments);
  const answers = holder === null ? new Set<Element>() : answersAmong(index, comments, holder);
  const heads = comments.filter((root) => !answers.has(root));
  const roots = new Set(comments);
  const marked = (some: Iterable<Element>): number => [...some].filter((root) => ownersMarks(index, root, roots).length > 0).length;
  return heads.some((root) => !isStarred(root)) && marked(answers) > marked(heads);
}

/**
 * Conditions by which the company's answers among the comments are left out; none where they may be anybody's. `isOpen`: in a thread where the site's mark
 * alone proves whose they are (`isOpenThread`).
 */
export function companyMarks(
  index: PageIndex,
  reviews: readonly Element[],
  examples: readonly Element[],
  author: readonly Choice[],
  isOpen: boolean,
): string[] {
  const holder = around(reviews);
  if (holder === null || reviews.length < 3 || author.length === 0) return [];
  const answers = answersAmong(index, reviews, holder);
  const people = reviews.map((root): Person => {
    const [found] = author.flatMap((source) => {
      const element = findIn(index, root, source);
      return element === null || index.text(element) === '' ? [] : [{ element, source }];
    });
    const { element = null, source } = found ?? {};
    return { root, element, source, name: (element?.textContent ?? '').replace(/\s+/g, ' ').trim() };
  });
  const roots = new Set(reviews);
  const document = index.scope.ownerDocument ?? (index.scope as Document);
  const { site, page } = namesOfSite(document, (element) => reviews.some((root) => root.contains(element)));
  const inside = [...site].filter(({ length }) => length >= SHORTEST_INSIDE);
  const isSites = (name: string): boolean => name.length >= SHORTEST && site.has(name);
  const isPages = (name: string): boolean => name.length >= SHORTEST && (page.has(name) || inside.some((one) => name.includes(one)));
  // Threads that are drawn flat do not say who answers whom; a guest of the site's name writes once.
  const mayAnswer = (name: string, own: readonly Person[]): boolean =>
    own.some(({ root }) => answers.has(root)) || (isSites(name) && own.length > 1);
  // Whoever was shown as a review is no company, and whoever answers nobody is a guest of that name.
  const written = Map.groupBy(people, ({ name }) => lettersOf(name));
  const companies = [...written].filter(
    ([name, own]) =>
      name !== '' &&
      mayAnswer(name, own) &&
      !own.some(({ root }) => examples.includes(root)) &&
      (isPages(name) ||
        own.every((one) => tellsOwner(one.name)) ||
        (isOpen && own.every(({ root }) => ownersMarks(index, root, roots).length > 0))),
  );
  const known = new Set(companies.flatMap(([, own]) => own.map(({ root }) => root)));
  if (known.size === 0 || known.size * 2 > reviews.length) return [];
  const marks: string[] = [];
  const taken = new Set<Element>();
  /** The first of the ways that finds this comment and no one else's. */
  const add = (root: Element, ways: () => string[]): void => {
    if (taken.has(root)) return;
    const isStaffs = (other: Element, way: string): boolean => STAFF.test(way) && answers.has(other) && !examples.includes(other);
    const isRight = (way: string): boolean =>
      root.matches(way) && reviews.every((other) => known.has(other) || !other.matches(way) || isStaffs(other, way));
    const way = ways().find(isRight);
    if (way === undefined) return;
    marks.push(way);
    for (const other of reviews) if (other.matches(way)) taken.add(other);
  };
  for (const root of known) add(root, () => ownersMarks(index, root, roots));
  // By the account alone only whoever bears the very name of the site.
  for (const [name, own] of companies)
    if (isSites(name) && (own.length > 1 || own.every(({ root }) => answers.has(root))))
      for (const one of own) add(one.root, () => accountMarks(one));
  return marks;
}

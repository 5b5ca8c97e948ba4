// Whether what a person points at can be what was asked for: by itself, and beside what was pointed at before. Said at once, since a wrong click that
// is taken in silence ends in "no review found" four clicks later.
import type { TeachField, TeachNote, TeachProblem } from '../../contracts/teaching.ts';
import type { Found } from '../engine/types.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';
import { around } from './leaves.ts';
import { datesOf } from './mixed.ts';
import { CONTROL, type Pointed } from './pointed.ts';

const PAGE = 'html, body, main, [role="main"], nav, [role="navigation"]';
/** Pages with fewer words may well hold little beside one review. */
const MUCH = 2_000;
/** A button's name; a review in a button is longer. */
const BUTTON_MAX = 40;
/** Places with the same words from which on they are no name. */
const MANY = 3;
const MOST_LOOKED_AT = 500;

const wordsOf = (element: Element): string => oneLine(visibleText(element, 2_000));

/** The page itself, or most of what it says with the links and buttons of it. */
const isPage = (element: Element): boolean => {
  if (element.matches(PAGE) || element.querySelector('main, [role="main"]') !== null) return true;
  const all = element.ownerDocument.body.textContent.length;
  return all > MUCH && element.textContent.length > all * 0.8 && element.querySelectorAll('a[href], button').length > MANY;
};

/** Places of the same making: tag and classes, but for those that number one person or one review. None can be told where there is no class. */
const likes = (element: Element, scope: Document | Element): Element[] => {
  const names = [...element.classList].filter((name) => !/\d/.test(name));
  if (names.length === 0) return [];
  const alike = [...scope.getElementsByClassName(names.join(' '))].filter(({ localName }) => localName === element.localName);
  return alike.slice(0, MOST_LOOKED_AT);
};

/** Its very words stand in most of the places like it: a label, or the one person who wrote everything. */
const isRepeated = (element: Element): boolean => {
  const others = likes(element, element.ownerDocument);
  const words = wordsOf(element);
  const same = others.filter((other) => wordsOf(other) === words).length;
  return words !== '' && same >= MANY && same > others.length / 2;
};

const hasOwnWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim().includes(' '));

const DATED = ['datetime', 'content', 'title', 'data-time', 'data-date', 'data-timestamp', 'aria-label'];

const saysDate = (element: Element, now: number): boolean => {
  const isDate = datesOf({ now, languages: [element.ownerDocument.documentElement.lang].filter(Boolean) });
  const parts = [element, ...[...element.querySelectorAll('*')].slice(0, 20)];
  return parts.some((part) => isDate(wordsOf(part)) || DATED.some((name) => isDate(part.getAttribute(name) ?? '')));
};

/** Why it cannot be the text beside this author. */
const againstText = (element: Element, author: Element | undefined): TeachProblem | null => {
  const control = element.closest(CONTROL);
  if (control !== null && wordsOf(control).length <= BUTTON_MAX) return 'control';
  if (author === undefined) return null;
  if (author === element || author.contains(element)) return 'same_as_author';
  // Where the text has no element of its own, the box around both is right.
  if (!element.contains(author) || hasOwnWords(element)) return null;
  return likes(author, element).length > 1 ? 'several' : 'whole_review';
};

/** Null where nothing speaks against it. */
export function refusalOf(field: TeachField, element: Element, { author, text }: Pointed, now: number): TeachProblem | null {
  if (isPage(element)) return 'whole_page';
  if (field === 'author') {
    if (element === text || (text !== undefined && element.contains(text))) return 'same_as_text';
    const control = element.closest(CONTROL);
    return control !== null && isRepeated(control) ? 'control' : null;
  }
  if (field === 'text') return againstText(element, author?.element);
  return field === 'date' && !saysDate(element, now) ? 'no_date' : null;
}

export const noteOf = (field: TeachField, element: Element): TeachNote | null => {
  if (field !== 'author' && field !== 'text') return null;
  if (field === 'author' && element.closest(CONTROL) !== null) return 'button';
  return isRepeated(element) ? 'repeated' : null;
};

/** The review that was read at the place of this text; parts of it may stand behind its root, before the next one. */
export const readingOf = (found: readonly Found[], text: Element): Found | undefined =>
  found.find(({ root }) => root.contains(text)) ?? found.findLast(({ root }) => isBehind(root, text));

const isBehind = (root: Element, element: Element): boolean =>
  root.parentElement?.contains(element) === true && (root.compareDocumentPosition(element) & 4) !== 0;

/** Whether a part stands in that review and not in another, nor beside all of them. */
export function isIn(own: Found, element: Element, found: readonly Found[]): boolean {
  if (own.root.contains(element)) return true;
  if (!isBehind(own.root, element)) return false;
  const next = found[found.indexOf(own) + 1]?.root;
  return next === undefined || (next.compareDocumentPosition(element) & 2) !== 0;
}

/** Whether a name and a text without anything in common but the page, or a list of such names, are hardly of one review. */
export function standApart({ author, text }: Pointed): boolean {
  if (author == null || text === undefined) return false;
  const holder = around([author.element, text]);
  return holder === null || isPage(holder) || likes(author.element, holder).length > 1;
}

// A text may be told in sections ("Liked", "Disliked"), and whoever gave its beginning gave the first of them.
import { leavesOf, squeezedText } from './leaves.ts';

/** Sections of one text; more of a kind is a list of something. */
const MOST_ALIKE = 6;

const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName && one.className === other.className && /\s/.test((one.textContent ?? '').trim());

/** A section may have a class more than the one before it. */
const isBuiltLike = (one: Element, other: Element): boolean =>
  one.localName === other.localName &&
  (one.className === other.className || [...one.classList].some((name) => other.classList.contains(name)));

/** They follow each other and have the same classes. */
export function withAlike(parts: readonly Element[]): Element[] {
  const last = parts.at(-1);
  const found = [...parts];
  for (let next = last?.nextElementSibling; next && last && next.className !== '' && isAlike(next, last); next = next.nextElementSibling)
    found.push(next);
  return found.length > MOST_ALIKE ? [...parts] : found;
}

/** Where the element stands in its section, in another section of the same build; null where the other has no such thing. */
const sameIn = (section: Element, element: Element, other: Element): Element | null => {
  const way: Element[] = [];
  for (let up: Element | null = element; up !== null && up !== section; up = up.parentElement) way.unshift(up);
  let found: Element | null = other;
  for (const step of way)
    found = [...(found?.children ?? [])].find((child) => child.localName === step.localName && child.className === step.className) ?? null;
  return found;
};

/**
 * The parts with those of the sections that follow theirs, each under a heading of its own: what has the same heading again is another review.
 * `core` holds the review and is no section; `times` = how often the page says some words: a heading stands in other reviews too.
 */
export function withSections(parts: readonly Element[], core: Element, times: (words: string) => number): Element[] {
  const last = parts.at(-1);
  if (last === undefined) return [...parts];
  for (let section = last.parentElement; section !== null && section !== core && core.contains(section); section = section.parentElement) {
    const headings = new Set([heading(section, last)]);
    const found: Element[] = [];
    for (let next = section.nextElementSibling; next !== null && isBuiltLike(next, section); next = next.nextElementSibling) {
      const part = sameIn(section, last, next);
      const said = part === null ? '' : heading(next, part);
      if (part === null || headings.has(said) || times(firstWords(next)) < 2) break;
      headings.add(said);
      found.push(part);
    }
    if (found.length > 0 && found.length < MOST_ALIKE && !headings.has('')) return [...parts, ...found];
  }
  return [...parts];
}

const heading = (section: Element, part: Element): string => {
  const [all, own] = [squeezedText(section), squeezedText(part)];
  return all.endsWith(own) ? all.slice(0, all.length - own.length).slice(0, 80) : '';
};

/** A heading may be a word and a sign behind it: the word is what other reviews have too. */
const firstWords = (section: Element): string => leavesOf(section).find(({ hidden }) => !hidden)?.text ?? '';

// From the words that a person copied off a page to the elements that show them. Words may be a beginning only, and a page may show them in
// several places: the answer is every plausible place, the likeliest first, and what generalises to other reviews decides.
import type { Example, Spot } from './example.ts';
import { around, type Leaf, leavesOf, squeeze } from './leaves.ts';
import type { Scope } from './page-index.ts';
import { withAlike, withSections } from './sections.ts';
import { holdersOf } from './text-targets.ts';

/** One review in the words that the page shows, or their beginnings. */
export type WordsOfReview = {
  author?: string | null | undefined;
  text: string;
  date?: string | null | undefined;
  rating?: string | null | undefined;
};

export type Located = { examples: Example[] } | { problem: 'text_not_found' | 'author_not_found' | 'author_not_near' };

/** Short praise is the same in many reviews: which one is meant, the author says. */
const MOST_PLACES = 60;
const MOST_ANSWERS = 6;
/** Labels that may stand between the parts of one text. */
const MOST_SKIPPED = 12;
/** Fewer signs begin anything. */
const BEGINNING = 3;
/** So much of a text before the site's "…" is no chance. */
const CUT_TELLING = 20;
/** Ways that are tried where the first does not spell the words. */
const MOST_TRIES = 40;
/** Leaves around author and text of one review; a review has tens of them, a page thousands. */
const NEAR = 400;

type Place = {
  parts: Element[];
  leaves: readonly Leaf[];
  penalty: number;
  withHidden: boolean;
  /** The words end before the elements do. */
  cut: boolean;
};

/** How many leaves stand in each element. */
function weights(leaves: readonly Leaf[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const { parent } of leaves)
    for (let element: Element | null = parent; element !== null; element = element.parentElement)
      counts.set(element, (counts.get(element) ?? 0) + 1);
  return counts;
}

/** What is shown of a text that the site cuts; null where nothing says so. */
const cutOff = (text: string): string | null => {
  const shown = text.replace(/(?:…|\.{3})$/, '');
  return shown === text ? null : shown;
};

type Followed = { at: number; cut: boolean; taken: { leaf: Leaf; index: number }[] };

/**
 * How far the leaves from `start` on spell the words from `at` on. A label may begin like the words it stands above ("Liked" over "Liked the
 * view"): where taking it leads nowhere it is passed over.
 */
function follow(leaves: readonly Leaf[], start: number, words: string, from: number, maySkip: boolean): Followed {
  let tries = MOST_TRIES;
  const go = (first: number, at: number, skipped: number): Followed => {
    let passed = skipped;
    for (let index = first; at < words.length && index < leaves.length && passed <= MOST_SKIPPED; index += 1) {
      const leaf = leaves[index];
      if (leaf === undefined) break;
      const shown = cutOff(leaf.text);
      if (shown !== null && at >= CUT_TELLING && words.startsWith(shown, at))
        return { at: at + shown.length, cut: true, taken: [{ leaf, index }] };
      const fits = words.startsWith(leaf.text, at) ? leaf.text.length : leaf.text.startsWith(words.slice(at)) ? words.length - at : 0;
      if (fits > 0) {
        const then = go(index + 1, at + fits, passed);
        const cut = then.taken.length === 0 ? leaf.text.length > fits : then.cut;
        const taking = { at: then.at, cut, taken: [{ leaf, index }, ...then.taken] };
        if (then.at >= words.length || !maySkip || tries <= 0) return taking;
        tries -= 1;
        const passing = go(index + 1, at, passed + 1);
        return passing.at > taking.at ? passing : taking;
      }
      if (!maySkip) break;
      passed += 1;
    }
    return { at, cut: false, taken: [] };
  };
  return go(start, from, 0);
}

/** The row of leaves from `start` on that spells the words; null where it does not. */
function spell(
  leaves: readonly Leaf[],
  weight: ReadonlyMap<Element, number>,
  start: number,
  words: string,
  maySkip: boolean,
): Place | null {
  const first = leaves[start];
  if (first === undefined) return null;
  let at = 0;
  let penalty = 0;
  const shown = cutOff(first.text);
  let isCut = false;
  if (words.startsWith(first.text)) at = first.text.length;
  else if (first.text.startsWith(words) && words.length >= BEGINNING) at = words.length;
  else if (maySkip && shown !== null && shown.length >= CUT_TELLING && words.startsWith(shown)) {
    at = shown.length;
    isCut = true;
  } else {
    // Quotation marks and the like before the words, or a remark with its end: "(3 March): ".
    const head = words.slice(0, 24);
    const offset = first.text.length <= 20_000 ? first.text.indexOf(head) : -1;
    const isMarked = offset <= 60 && /[:)\]|»–—]/.test(first.text[offset - 1] ?? '');
    if (offset < 1 || (offset > 3 && !isMarked) || head.length < 8) return null;
    const rest = first.text.slice(offset);
    if (words.startsWith(rest)) at = rest.length;
    else if (rest.startsWith(words)) at = words.length;
    else return null;
    penalty = 1;
  }
  const rest = isCut ? { at, cut: true, taken: [] } : follow(leaves, start + 1, words, at, maySkip);
  const taken = [first, ...rest.taken.map(({ leaf }) => leaf)];
  const cut = isCut || (rest.taken.length === 0 ? first.text.length > at : rest.cut);
  at = rest.at;
  const runs: Leaf[][] = [[first]];
  let before = start;
  for (const { leaf, index } of rest.taken) {
    if (index === before + 1) runs.at(-1)?.push(leaf);
    else runs.push([leaf]);
    before = index;
  }
  // A site that cuts long texts shows their beginning; so much of it is no chance.
  if (at < words.length) {
    if (!(at >= 60 || (rest.cut && at >= CUT_TELLING)) || !maySkip) return null;
    penalty += 2;
  }
  if (runs.length > 1) penalty += 1;
  const parts = [...new Set(runs.flatMap((run, position) => holdersOf(run, weight, cut && position === runs.length - 1)))];
  if (parts.length === 0) return null;
  const hidden = taken.filter((leaf) => leaf.hidden).length;
  return { parts, leaves: taken, penalty: penalty + (hidden > 0 ? 3 : 0), withHidden: hidden > 0 && hidden < taken.length, cut };
}

const placesOf = (leaves: readonly Leaf[], words: string, maySkip: boolean): Place[] => {
  const visible = leaves.filter(({ hidden }) => !hidden);
  for (const row of [visible, leaves]) {
    const weight = weights(row);
    const places: Place[] = [];
    for (let start = 0; start < row.length && places.length < MOST_PLACES; start += 1) {
      const place = spell(row, weight, start, words, maySkip);
      if (place !== null) places.push(place);
    }
    if (places.length > 0) return places.sort((a, b) => a.penalty - b.penalty);
  }
  return [];
};

type AuthorPlace = Spot & { penalty: number };

const SPEAKING = ['aria-label', 'alt', 'title', 'content', 'data-username', 'data-author', 'data-name', 'data-displayname', 'data-user'];

const isWordIn = (raw: string, name: string): boolean => {
  const line = raw.replace(/\s+/g, ' ');
  const at = line.indexOf(name);
  if (at < 0) return false;
  return !/[\p{L}\p{N}]/u.test(line[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(line[at + name.length] ?? '');
};

/** How much an author gains in doubt by standing far from the text. */
export const FAR = 10;

/** Headings before the rest: there the page says whose it is. */
const rankOf = ({ localName }: Element): number => (/^h[1-3]$/.test(localName) ? 0 : 1);

/** Every place that shows the name: alone, at the beginning of a line, in an attribute, inside a line. */
function authorPlaces(scope: Scope, leaves: readonly Leaf[], name: string): AuthorPlace[] {
  const words = squeeze(name);
  const places: AuthorPlace[] = [];
  for (const place of placesOf(leaves, words, false)) {
    const [element] = place.parts;
    if (element === undefined) continue;
    const own = leavesOf(element)
      .map(({ text }) => text)
      .join('');
    places.push({ element, from: 'text', penalty: (own === words ? 0 : 2) + place.penalty });
  }
  for (const leaf of leaves)
    if (leaf.text !== words && leaf.text.length < 120 && !leaf.text.startsWith(words) && isWordIn(leaf.raw, name.trim()))
      places.push({ element: leaf.parent, from: 'text', penalty: 4 });
  for (const from of SPEAKING)
    for (const element of scope.querySelectorAll(`[${from}]`))
      if (squeeze(element.getAttribute(from) ?? '') === words) places.push({ element, from, penalty: 2.5 });
  return places;
}

/**
 * The place of some words that lies nearest to the review's author and text. `amongOthers` = pieces of which they may be a part though the page says
 * them alone somewhere else: the day of a review may be another thing's too.
 */
function nearest(
  scope: Scope,
  leaves: readonly Leaf[],
  core: Element,
  weight: Map<Element, number>,
  words: string,
  amongOthers?: (leaf: Leaf) => boolean,
): Spot | null {
  const wanted = squeeze(words);
  if (wanted === '') return null;
  let best: { spot: Spot; cost: number } | null = null;
  const offer = (element: Element, from: string, penalty: number): void => {
    const size = weight.get(around([core, element]) ?? core) ?? 1;
    if (size > NEAR && !core.contains(element)) return;
    const cost = Math.log2(size + 1) + penalty;
    if (best === null || cost < best.cost) best = { spot: { element, from }, cost };
  };
  for (const place of placesOf(leaves, wanted, false)) {
    const [element] = place.parts;
    if (element) offer(element, 'text', place.penalty);
  }
  for (const from of ['datetime', 'content', 'title', 'aria-label', 'alt', 'data-date', 'data-time', 'data-timestamp'])
    for (const element of scope.querySelectorAll(`[${from}]`))
      if (squeeze(element.getAttribute(from) ?? '').startsWith(wanted)) offer(element, from, 0.5);
  const isLost = best === null;
  for (const leaf of leaves)
    if (leaf.text.length < 200 && (isLost || amongOthers?.(leaf) === true) && isWordIn(leaf.raw, words.trim()))
      offer(leaf.parent, 'text', isLost ? 2 : 1);
  return (best as { spot: Spot } | null)?.spot ?? null;
}

/** Locates one review by its words. At most a handful of answers, the likeliest first. */
export function locate(scope: Scope, words: WordsOfReview): Located {
  const leaves = leavesOf(scope);
  const weight = weights(leaves);
  const texts = placesOf(leaves, squeeze(words.text), true);
  if (texts.length === 0) return { problem: 'text_not_found' };
  const name = words.author?.trim() ?? '';
  const authors = name === '' ? [] : authorPlaces(scope, leaves, name);
  if (name !== '' && authors.length === 0) return { problem: 'author_not_found' };
  const pairs: { text: Place; author: AuthorPlace | null; core: Element; cost: number; doubt: number }[] = [];
  for (const text of texts) {
    const body = around(text.parts);
    if (body === null) continue;
    if (authors.length === 0) pairs.push({ text, author: null, core: body, cost: text.penalty, doubt: text.penalty });
    for (const author of authors) {
      const core = around([body, author.element]);
      if (core === null || core.localName === 'html') continue;
      const size = weight.get(core) ?? 1;
      const inside = text.parts.some((part) => part !== author.element && part.contains(author.element));
      // Beside the words in one element, or among them.
      const among = inside && text.leaves.some(({ parent }) => author.element.contains(parent));
      const doubt = author.penalty + text.penalty + (among ? 4 : inside ? 1.2 : 0);
      pairs.push({ text, author, core, cost: Math.log2(size + 1) + doubt, doubt });
    }
  }
  const near = pairs.filter(({ core }) => (weight.get(core) ?? 1) <= NEAR).sort((a, b) => a.cost - b.cost);
  const kept: typeof near = [];
  for (const pair of near)
    if (kept.length < MOST_ANSWERS && !kept.some((other) => other.core === pair.core && other.text === pair.text)) kept.push(pair);
  const said = new Map<string, number>();
  for (const { text } of leaves) said.set(text, (said.get(text) ?? 0) + 1);
  const times = (piece: string): number => said.get(piece) ?? 0;
  if (kept.length === 0) {
    // A page of one person's reviews names the person once, above them all.
    const [far] = authors.filter(({ penalty }) => penalty < 2).sort((a, b) => rankOf(a.element) - rankOf(b.element));
    const [text] = texts;
    const core = text && around(text.parts);
    if (far === undefined || text === undefined || !core) return { problem: 'author_not_near' };
    kept.push({ text, author: far, core, cost: 0, doubt: FAR });
  }
  return {
    examples: kept.map(({ text, author, core, doubt }) => ({
      doubt,
      words: { author: name, text: words.text },
      author: author && { element: author.element, from: author.from },
      // What holds the author as well is the review: its brothers are others.
      text:
        text.cut && !text.parts.some((part) => author !== null && part.contains(author.element))
          ? withSections(withAlike(text.parts), core, times)
          : text.parts,
      withHidden: text.withHidden,
      cut: text.cut,
      date: words.date ? nearest(scope, leaves, core, weight, words.date, (leaf) => !text.leaves.includes(leaf)) : null,
      rating: words.rating ? { element: null, ...nearest(scope, leaves, core, weight, words.rating), words: words.rating } : null,
    })),
  };
}

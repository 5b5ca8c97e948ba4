// How the page tells a review's stars: in words, in an attribute, by a class with a number in it, by counting. The value of the examples is
// known; what gives it for all examples, and a believable value for the other reviews, is how.
import type { FieldSource, ParserName } from '../../contracts/adapter.ts';
import type { Rating } from '../../contracts/review.ts';
import { ratingIn, ratingInClass, ratingInWidth, ratingOf } from '../engine/numbers.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';
import { type Feature, restsOnMade } from './features.ts';
import { sample } from './field-choice.ts';
import { allIn, type Candidate, candidatesFor, findIn } from './field-selectors.ts';
import type { PageIndex } from './page-index.ts';
import { starIcons } from './star-icons.ts';

/** Names of what tells stars. */
export const SPEAKS = /rat(?:e|ing)|star(?!t)|score|grade|value|bubble|оцен|оцін|mark/i;
/** Names of the ends of a scale: what stands there is the best note that there is, and not the one that was given. */
const END = /(?:^|[^a-z])(?:value|rating|score)?(?:max|min|best|worst)(?:imum|value|rating|score)?(?:[^a-z]|$)/i;
const MOST_ELEMENTS = 150;
const MOST_TRIED = 400;
/** A rating in words is no sentence. */
const LONGEST = 40;
const SELDOM = 0.15;
const MANY = 6;
const HALF = 0.5;
const MOST_RANKED = 40;
const FEWEST_SIGNS = 3;
const MOST_SIGNS = 10;
const MOST_COUNTS = 8;
/** Price of saying the same of all reviews where something else of such a name tells them apart. */
const SAME = 60;

/** `named` = its names speak of stars, or its stars were counted; `near` = where somebody pointed. */
type Tried = { source: FieldSource; candidate: Candidate; cost: number; named: boolean; near: boolean };
export type Way = { from: string; parse: ParserName };

/** The visible words, or what stands in the attribute. */
export const said = (element: Element, from: string): string =>
  from === 'text' ? oneLine(visibleText(element, 2_000)) : (element.getAttribute(from) ?? '');

export const ratingAt = (element: Element, { from, parse }: Way): Rating | null => {
  const words = said(element, from);
  if (parse === 'class_number') return ratingInClass(words);
  if (parse === 'width_percent') return ratingInWidth(words);
  return words.length > 80 ? null : ratingIn(words);
};

const inWords = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2');

/** Whether the element's own names say that it tells an end of the scale. */
const isEnd = (element: Element): boolean =>
  ['itemprop', 'property', 'class'].some((name) =>
    (element.getAttribute(name) ?? '')
      .split(/\s+/)
      .some((one) => END.test(inWords(one)) && (name !== 'class' || SPEAKS.test(one) || /max/i.test(one))),
  );

/** Whether it is the one of them that was ticked. */
const isChosen = (element: Element, brothers: readonly Element[]): boolean =>
  element.hasAttribute('checked') ||
  element.getAttribute('aria-checked') === 'true' ||
  [...element.classList].some(
    (name) => !/\d/.test(name) && brothers.every((brother) => brother === element || !brother.classList.contains(name)),
  );

/** Whether the element is one of the signs of a scale, each of which bears its number: "1 star", "2 stars", ... */
function isOneOfScale(element: Element, way: Way): boolean {
  const brothers = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);
  if (brothers.length < FEWEST_SIGNS || brothers.length > MOST_SIGNS || isChosen(element, brothers)) return false;
  const values = brothers.map((brother) => ratingAt(brother, way)?.value ?? 0).sort((a, b) => a - b);
  return values.every((value, at) => value === at + 1);
}

/** The ways in which an element may tell a rating. */
export const waysOf = (element: Element): Way[] => {
  const ways: Way[] = [];
  if (isEnd(element)) return ways;
  for (const { name, value } of element.attributes) {
    if (END.test(name)) continue;
    if (name === 'class') ways.push({ from: 'class', parse: 'class_number' });
    else if (name === 'style') ways.push({ from: 'style', parse: 'width_percent' });
    else if (name === 'src' && SPEAKS.test(value.replace(/^.*\//s, ''))) ways.push({ from: 'src', parse: 'rating' });
    else if (
      /^[a-z][a-z0-9-]{0,60}$/.test(name) &&
      value.length <= 80 &&
      (/^(?:aria-label|title|alt|content|value)$/.test(name) || SPEAKS.test(name))
    )
      ways.push({ from: name, parse: 'rating' });
  }
  if (element.childElementCount <= 3 && (element.textContent ?? '').trim().length <= LONGEST) ways.push({ from: 'text', parse: 'rating' });
  return ways.filter((way) => !isOneOfScale(element, way));
};

const same = (a: Rating | null, b: number): boolean => a !== null && Math.abs(a.value - b) < 0.01;

/** The value that the words name; null where they name none. */
export const ratingValue = (words: string): number | null => ratingIn(words.trim())?.value ?? null;

/** Whether the words are a rating and no sentence with a number in it. */
export const isRating = (words: string): boolean => words.trim().length <= LONGEST && ratingValue(words) !== null;

/** Values of a scale that hardly any review has: what stands in the place of the stars where there are none, a day or a price. */
const outside = (values: readonly Rating[]): Rating[] =>
  values.filter(({ max }) => {
    const alike = values.filter((other) => other.max >= max).length;
    return alike <= values.length * SELDOM && values.some((other) => other.max < max);
  });

const isSilentOrRight = (root: Element, { select, from, parse }: FieldSource, value: number): boolean => {
  const element = select === ':scope' ? root : root.querySelector(select);
  const rating = element === null ? null : ratingAt(element, { from, parse });
  return rating === null || same(rating, value);
};

/** Ways that give the examples' values, the best first. `isOne` = all reviews that it reads have the same value. */
function ranked(ways: readonly Tried[], roots: readonly Element[], read: (way: Tried, root: Element) => Rating | null) {
  const counts = ways.slice(MOST_RANKED).filter(({ source }) => source.parse === 'count');
  const judged = [...ways.slice(0, MOST_RANKED), ...counts.slice(0, MOST_COUNTS)].map((way) => {
    const values = roots.flatMap((root) => read(way, root) ?? []);
    const isOne = values.length > 1 && new Set(values.map(({ value }) => value)).size === 1;
    // What is the same in all of many reviews is a width or a distance rather than what people gave.
    const isSame = values.length >= MANY && way.source.parse !== 'rating' && isOne;
    const strange = outside(values).length / Math.max(1, roots.length) + (isSame ? SELDOM : 0);
    const isTelling = way.named && values.length > 1 && !isOne && new Set(values.map(({ max }) => max)).size === 1;
    const share = values.length / Math.max(1, roots.length) - strange;
    return { way, strange, share, isOne, isTelling: isTelling && share >= HALF };
  });
  const tells = judged.filter(({ isTelling }) => isTelling);
  const isNear = tells.some(({ way }) => way.near);
  const price = ({ way, share, strange, isOne }: (typeof judged)[number]): number =>
    way.cost + 40 * (1 - share) + 80 * strange + (isOne && tells.length > 0 && (isNear || !way.near) ? SAME : 0);
  return judged.sort((a, b) => price(a) - price(b));
}

/** `examples` = a root, its rating, and where it was pointed at, if anywhere. Null where no way gives all of them. */
export function ratingSources(
  index: PageIndex,
  examples: readonly { root: Element; value: number; element: Element | null; isOfDate?: (element: Element) => boolean }[],
  reviews: readonly Element[],
  mayDiffer = true,
): FieldSource[] {
  const [first, ...others] = examples;
  if (first === undefined) return [];
  const tried: Tried[] = [];
  const elements = [first.root, ...index.below(first.root).slice(0, MOST_ELEMENTS * 4)];
  const speaking = elements
    // The day of the month is no note.
    .filter((element) => first.isOfDate?.(element) !== true)
    .filter((element) => waysOf(element).some((way) => same(ratingAt(element, way), first.value)))
    .slice(0, MOST_ELEMENTS);
  for (const element of speaking) {
    const near = first.element !== null && (element.contains(first.element) || first.element.contains(element));
    const named = SPEAKS.test(
      `${element.className} ${element.id} ${[...element.attributes].map(({ name, value }) => `${name} ${value.slice(0, 60)}`).join(' ')}`,
    );
    const selectors = candidatesFor(index, first.root, element)
      .sort((a, b) => a.cost - b.cost)
      .slice(0, 24);
    for (const way of waysOf(element)) {
      if (!same(ratingAt(element, way), first.value)) continue;
      if (!named && way.parse === 'class_number') continue;
      for (const candidate of selectors)
        tried.push({
          source: { select: candidate.select, ...way },
          candidate,
          named,
          near,
          cost: candidate.cost + (near ? 0 : 6) + (named ? 0 : 8) + (way.from === 'text' ? 1 : 0) + (way.parse === 'rating' ? 0 : 1),
        });
    }
  }
  tried.push(...counted(index, first, others));
  for (const candidate of starIcons(index, examples, reviews))
    tried.push({
      source: { select: candidate.select, from: 'class', parse: 'count' },
      candidate,
      named: true,
      near: false,
      cost: candidate.cost + 9,
    });
  tried.sort((a, b) => a.cost - b.cost);
  const roots = sample(reviews);
  const read = ({ source, candidate }: Tried, root: Element): Rating | null => {
    // None drawn = none given.
    if (source.parse === 'count') return ratingOf(allIn(index, root, candidate).length || -1, 5);
    const element = findIn(index, root, candidate);
    return element === null ? null : ratingAt(element, { from: source.from, parse: source.parse });
  };
  const all = [first, ...others];
  const judged = ranked(
    tried.slice(0, MOST_TRIED).filter((way) => all.every(({ root, value }) => same(read(way, root), value))),
    roots,
    read,
  );
  const [best] = judged;
  if (best === undefined) {
    // The examples draw their stars in two ways: each way is taken where it is silent on the others.
    if (!mayDiffer || others.length === 0) return [];
    return all.flatMap((example) => {
      const rest = all.filter((other) => other !== example);
      const own = ratingSources(index, [example], reviews, false);
      return own.filter((source) => rest.every(({ root, value }) => isSilentOrRight(root, source, value)));
    });
  }
  const sources = [best.way.source];
  const more = judged.find(({ way, share, isOne }) => way !== best.way && share > best.share && way.cost < 20 && !(isOne && !best.isOne));
  if (best.share < 1 && more !== undefined) sources.push(more.way.source);
  if (restsOnMade(best.way.source.select)) {
    const spare = judged.find(
      ({ way, share, isOne }) => !restsOnMade(way.source.select) && share >= best.share * 0.95 && isOne === best.isOne,
    );
    if (spare !== undefined && !sources.includes(spare.way.source)) sources.push(spare.way.source);
  }
  return sources;
}

/** Stars drawn one by one, the full ones with a class of their own. */
function counted(index: PageIndex, first: { root: Element; value: number }, others: readonly { root: Element; value: number }[]): Tried[] {
  // One example cannot tell full stars from anything else that stands there as often.
  if (others.length === 0 || others.every(({ value }) => value === first.value) || first.value < 1 || first.value % 1 !== 0) return [];
  const counts = new Map<string, { feature: Feature; count: number }>();
  for (const element of index.below(first.root))
    for (const feature of index.features(element)) counts.set(feature.css, { feature, count: (counts.get(feature.css)?.count ?? 0) + 1 });
  return [...counts.values()].flatMap(({ feature: { css, cost }, count }): Tried[] => {
    if (count !== first.value) return [];
    const set = index.having({ css, cost, exact: false });
    const candidate: Candidate = { select: css, cost, test: (element) => set.has(element) };
    if (!others.every(({ root, value }) => allIn(index, root, candidate).length === value)) return [];
    return [{ source: { select: css, from: 'class', parse: 'count' }, candidate, named: true, near: false, cost: cost + 10 }];
  });
}

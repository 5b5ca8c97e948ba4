// The same reviews may stand twice in a page under two names: those from abroad below those from here, one that is pinned above the list. Their parts have
// the same names: what stands near the list and has a name, a date and stars in what the list has them in, and words of its own, is one of them.
import type { Adapter } from '../../contracts/adapter.ts';
import { extract } from '../engine/extract.ts';
import { chooseItem, type ItemChoice } from './choose-item.ts';
import type { Choice, FieldChoice } from './field-choice.ts';
import { findIn } from './field-selectors.ts';
import type { About } from './infer.ts';
import { around } from './leaves.ts';
import type { Level } from './levels.ts';
import { type PageIndex, type Scope, sharedFeatures } from './page-index.ts';
import { type Plan, reads } from './plan.ts';
import { ofOtherKind } from './said-kinds.ts';
import { teasersAmong } from './teasers.ts';

export type OtherLists = { plan: Plan; others: Element[] };

/** Boxes around the list that may hold the others too: the section of the reviews, not the page. */
const MOST_BOXES = 2;
/** Names that mean something: what reads the others by a place would read anything. */
const DEAREST = 8;
const NEARLY_ALL = 0.9;
/** Fewer tell nothing of what is usual. */
const ENOUGH = 3;
/** So much of a text tells it from others. */
const TELLING = 24;
/** Less of it is praise that many give. */
const SHORT = 12;

/** Ways to the field that hold for the list, by names alone. */
function sureWays({ reviews }: Plan, index: PageIndex, { sources, all }: FieldChoice): Choice[] {
  const own = new Map(
    reviews.map((root) => [root, sources.map((one) => findIn(index, root, one)).find((found) => found !== null) ?? null] as const),
  );
  return all.filter((choice) => {
    if (choice.cost > DEAREST || choice.select.startsWith(':') || choice.partial === true) return false;
    const right = reviews.filter((root) => {
      const [known, found] = [own.get(root), findIn(index, root, choice)];
      return known != null && found !== null && (known.contains(found) || found.contains(known));
    });
    return right.length >= reviews.length * NEARLY_ALL;
  });
}

/** The smallest elements near the list that hold one of each. */
function rootsBeside(index: PageIndex, plan: Plan, fields: readonly (readonly Choice[])[]): Element[] {
  const listed = around(plan.reviews);
  let area = listed;
  for (let step = 0; step < MOST_BOXES && area?.parentElement && area.parentElement.localName !== 'body'; step += 1)
    area = area.parentElement;
  if (listed === null || area === null) return [];
  const top = area;
  const inList = new Set(plan.reviews.flatMap((root) => [root, ...index.below(root)]));
  const marks = fields.map((ways) =>
    index.below(top).filter((element) => !inList.has(element) && ways.some(({ test }) => test(element, top))),
  );
  const [names = [], ...others] = marks;
  const found = new Set<Element>();
  for (const name of names) {
    let root: Element | null = name;
    while (root !== null && root !== top && !others.every((some) => some.some((element) => root?.contains(element))))
      root = root.parentElement;
    if (root !== null && root !== top && !root.contains(listed) && !plan.reviews.some((review) => root?.contains(review))) found.add(root);
  }
  return [...found].filter((root) => ![...found].some((other) => other !== root && root.contains(other)));
}

/** As high as the root's likeness to the list's roots goes, and no other review stands in it. */
function raised(index: PageIndex, plan: Plan, root: Element, others: readonly Element[]): Element {
  const likeness = (element: Element): number => plan.level.shared.filter((feature) => index.having(feature).has(element)).length;
  let best = root;
  for (let up = root.parentElement; up !== null; up = up.parentElement) {
    if ([...others, ...plan.reviews].some((other) => other !== root && up.contains(other))) break;
    if (likeness(up) > likeness(best)) best = up;
  }
  return best;
}

const wordsIn = (index: PageIndex, root: Element, choices: readonly Choice[]): string =>
  choices.map((one) => findIn(index, root, one)).flatMap((found) => (found === null ? [] : index.text(found)))[0] ?? '';

/** Whether the words say again what the list says, whole or cut short. */
const repeats = (words: string, said: readonly string[]): boolean =>
  [words, words.replace(/(?:…|\.{3}).*$/s, '')].some((one) =>
    said.some((other) => {
      const length = Math.min(one.length, other.length, TELLING);
      return one.slice(0, length) === other.slice(0, length) && (length >= SHORT || one.length === other.length);
    }),
  );

/** The plan with the reviews of other lists, and which these are; null where there are none. */
export function withOtherLists(index: PageIndex, plan: Plan): OtherLists | null {
  const [text, ...more] = plan.text;
  const { author, date, reviews } = plan;
  if (text === undefined || more.length > 0 || author === null || date === null || reviews.length < ENOUGH || plan.level.shape) return null;
  const isNamed = ({ select, cost }: Choice): boolean => cost <= DEAREST && !select.startsWith(':');
  const [names, words, dates] = [author.sources.filter(isNamed), sureWays(plan, index, text), date.sources.filter(isNamed)];
  const small = rootsBeside(index, plan, [names, words, dates]);
  const said = reviews.map((root) => wordsIn(index, root, text.sources)).filter((one) => one !== '');
  const isTeaser = teasersAmong(index, reviews, text.sources);
  const isOfOtherKind = ofOtherKind(plan.level.roots);
  const others = small
    .map((root) => raised(index, plan, root, small))
    .filter((root) => !isTeaser(root) && !isOfOtherKind(root) && !repeats(wordsIn(index, root, words), said));
  const silent = others.filter((root) => !reads(index, root, text.sources));
  // The others' words may be in another box than the list's, but in one that the list has too.
  const behind = silent.length === 0 ? [] : words.filter((way) => silent.every((root) => reads(index, root, [way]))).slice(0, 1);
  if (others.length === 0 || others.length > reviews.length || (silent.length > 0 && behind.length === 0)) return null;
  const all = [...reviews, ...others].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
  return { plan: { ...plan, text: [{ ...text, sources: [...text.sources.slice(0, 5), ...behind] }], reviews: all }, others };
}

/** Selectors for the items of both: a name that all have, or a name of each. */
export function itemsFor(index: PageIndex, { plan, others }: OtherLists): ItemChoice[] {
  const [first, last = first] = [others[0], others.at(-1)];
  const whole = chooseItem(index, plan, [], []);
  if (first === undefined || last === undefined) return [];
  const level: Level = { roots: [first, last], shared: sharedFeatures(index, first, last), list: others, holder: around(others) ?? first };
  const own = chooseItem(index, { ...plan, level, reviews: others }, [], []);
  const apart = chooseItem(index, { ...plan, reviews: plan.reviews.filter((root) => !others.includes(root)) }, [], []);
  const both =
    own === null || apart === null
      ? null
      : {
          ...apart,
          item: `${apart.item}, ${own.item}`,
          exclude: [...new Set([...apart.exclude, ...own.exclude])],
          cost: apart.cost + own.cost,
        };
  return [whole, both].filter((one) => one !== null).sort((a, b) => a.cost - b.cost);
}

/** Whether one adapter reads all that the other reads as it does, and the others with all that a review has. */
export function readsMore(scope: Scope, wide: Adapter, narrow: Adapter, others: readonly Element[], about: About): boolean {
  const document = 'documentElement' in scope ? scope : scope.ownerDocument;
  const told = (adapter: Adapter): Map<Element, { words: string; isWhole: boolean }> =>
    new Map(
      extract(document, adapter, about, undefined, [scope]).found.map(({ root, review: { author, text, rating, publishedAt } }) => [
        root,
        {
          words: JSON.stringify([author.name, text, rating, publishedAt]),
          isWhole: author.name !== '' && text !== '' && rating !== null && publishedAt !== null,
        },
      ]),
    );
  const [before, after] = [told(narrow), told(wide)];
  return (
    after.size === before.size + others.length &&
    [...before].every(([root, { words }]) => after.get(root)?.words === words) &&
    others.every((root) => after.get(root)?.isWhole === true)
  );
}

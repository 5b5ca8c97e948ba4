// The item selector: of all that the examples' roots share, what finds the reviews and little else, and is likely to last.
import { COST, type Feature, FRAGILE, restsOnMade } from './features.ts';
import type { Choice } from './field-choice.ts';
import { findIn } from './field-selectors.ts';
import { itemCandidates } from './item-selectors.ts';
import { heldBy } from './kin.ts';
import type { PageIndex } from './page-index.ts';
import { type Plan, reads } from './plan.ts';

export type ItemChoice = {
  item: string;
  require: string[];
  exclude: string[];
  cost: number;
  /** Reviews that it misses, and elements that it takes for reviews and are none. */
  missing: number;
  extra: number;
};

type Judged = ItemChoice & { roots: Element[] };

const MAX_SELECTOR = 1_000;
/** How many of the best are looked at again for what tells their strangers from reviews. */
const MOST_SIFTED = 8;
/** So many values of one attribute are people, or things of theirs. */
const FEWEST_PEOPLE = 4;

/** Selectors as one list; null where one stands for the root itself or the list grows too long. */
const listOf = (selectors: readonly string[]): string | null => {
  const joined = [...new Set(selectors)].join(', ');
  // What stands beyond the root is looked up by itself only.
  const isAlone = selectors.length === 1 || !selectors.some((select) => select.startsWith(':scope ~'));
  return selectors.length === 0 || selectors.includes(':scope') || !isAlone || joined.length > MAX_SELECTOR ? null : joined;
};

/** Conditions that every review meets: names what a root must hold. */
function requirements(index: PageIndex, plan: Plan): { select: string; test: (root: Element) => boolean }[] {
  const found: { select: string; test: (root: Element) => boolean }[] = [];
  const add = (choices: readonly Choice[]): void => {
    const select = listOf(choices.map((choice) => choice.select));
    if (select !== null) found.push({ select, test: (root) => choices.some((choice) => findIn(index, root, choice) !== null) });
  };
  const { author, rating } = plan;
  const text = plan.text.flatMap(({ sources }) => sources);
  const textOrStars = [...text, ...(rating?.sources ?? [])];
  if (author !== null && plan.reviews.every((root) => reads(index, root, author.sources))) add(author.sources);
  if (plan.reviews.every((root) => reads(index, root, text))) add(text);
  else if (plan.reviews.every((root) => reads(index, root, textOrStars))) add(textOrStars);
  return found;
}

/** Tells values of an attribute that says in each review whose it is: the name of a person tells nothing of what is no review. */
function ownValues(index: PageIndex, reviews: readonly Element[]): (css: string) => boolean {
  const nameOf = (css: string): string | null => /^\[([\w-]+)="/.exec(css)?.[1] ?? null;
  const values = new Map<string, Set<string>>();
  const holders = new Map<string, number>();
  for (const root of reviews) {
    const own = [...heldBy(index, root)].filter((css) => nameOf(css) !== null);
    for (const css of own) values.set(nameOf(css) ?? '', (values.get(nameOf(css) ?? '') ?? new Set()).add(css));
    for (const name of new Set(own.map(nameOf))) holders.set(name ?? '', (holders.get(name ?? '') ?? 0) + 1);
  }
  return (css) => {
    const name = nameOf(css);
    if (name === null) return false;
    const different = values.get(name)?.size ?? 0;
    return different >= FEWEST_PEOPLE && different * 2 >= (holders.get(name) ?? 0);
  };
}

/**
 * What is taken for reviews and is none may lack something that every review has, or have what none has. The cheapest such thing becomes a
 * condition; null where reviews and strangers cannot be told apart this way.
 */
function sift(index: PageIndex, choice: Judged, wanted: ReadonlySet<Element>): Judged | null {
  const [one, ...reviews] = choice.roots.filter((root) => wanted.has(root));
  let strangers = choice.roots.filter((root) => !wanted.has(root));
  if (one === undefined) return null;
  const inside = (root: Element): Feature[] => index.below(root).flatMap((element) => [...index.features(element)]);
  const isOwn = ownValues(index, [one, ...reviews]);
  const usable = ({ css, cost }: Feature): boolean => cost < COST.part && !/^(?:div|span|p|br)$/.test(css) && !isOwn(css);
  const offers = inside(one).filter((feature) => usable(feature) && reviews.every((root) => heldBy(index, root).has(feature.css)));
  const result = { ...choice, require: [...choice.require], exclude: [...choice.exclude] };
  while (strangers.length > 0 && result.require.length < 5 && result.exclude.length < 3) {
    const gains = (kept: (root: Element) => boolean): number => strangers.filter((root) => !kept(root)).length;
    const lacking = offers.map((feature) => {
      const holds = (root: Element): boolean => index.below(root).some((element) => index.having(feature).has(element));
      return { feature, holds, gain: reviews.every(holds) ? gains(holds) : 0, kind: 'require' as const };
    });
    const having = strangers.slice(0, 3).flatMap((stranger) =>
      [...index.features(stranger), ...inside(stranger)].filter(usable).map((feature) => {
        const isFree = (root: Element): boolean => !heldBy(index, root).has(feature.css);
        return { feature, holds: isFree, gain: [one, ...reviews].every(isFree) ? gains(isFree) : 0, kind: 'exclude' as const };
      }),
    );
    const worth = ({ feature, gain, kind }: (typeof lacking)[number] | (typeof having)[number]): number =>
      gain * 10 - feature.cost - (kind === 'exclude' ? 2 : 0);
    const best = [...lacking, ...having]
      .filter(({ gain }) => gain > 0)
      .reduce<((typeof lacking)[number] | (typeof having)[number]) | null>((a, b) => (a === null || worth(b) > worth(a) ? b : a), null);
    if (best === null) break;
    result[best.kind].push(best.feature.css);
    result.cost += 1 + best.feature.cost * 0.3;
    strangers = strangers.filter(best.holds);
  }
  if (strangers.length === choice.extra) return null;
  const left = new Set(strangers);
  return { ...result, extra: strangers.length, roots: choice.roots.filter((root) => wanted.has(root) || left.has(root)) };
}

export function chooseItem(index: PageIndex, plan: Plan, authors: readonly Element[], texts: readonly Element[]): ItemChoice | null {
  const wanted = new Set(plan.reviews);
  const conditions = requirements(index, plan);
  const without = plan.without.join(', ');
  const known = new Map<Element, boolean>();
  const counts = (element: Element): boolean => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = conditions.every(({ test }) => test(element)) && !(without && element.matches(without));
      known.set(element, answer);
    }
    return answer;
  };
  /** As the engine takes them: those that meet the conditions, none inside another. */
  const taken = (matches: readonly Element[]): Element[] => {
    const roots: Element[] = [];
    let last: Element | undefined;
    for (const element of matches)
      if (!last?.contains(element) && counts(element)) {
        last = element;
        roots.push(element);
      }
    return roots;
  };
  const inner = [authors, texts].filter((elements) => elements.length > 0);
  const judged: Judged[] = [];
  const require = conditions.map((condition) => condition.select);
  for (const { select, cost, matches } of itemCandidates(index, plan.level, inner)) {
    // Nothing dearer can win once all is found and nothing else.
    if (judged.some((choice) => choice.missing + choice.extra === 0 && choice.cost <= cost && !restsOnMade(choice.item))) break;
    const roots = taken(matches());
    const extra = roots.filter((root) => !wanted.has(root)).length;
    const missing = wanted.size - (roots.length - extra);
    if (missing < wanted.size) judged.push({ item: select, require, exclude: [], cost, missing, extra, roots });
  }
  const price = ({ cost, missing, extra }: ItemChoice): number =>
    cost + (80 * (missing + 1.5 * extra)) / Math.max(1, wanted.size) + (extra > 0 ? 3 : 0) + (missing > 0 ? 3 : 0);
  const sort = (): void => void judged.sort((a, b) => price(a) - price(b));
  sort();
  // Names of the build in a condition would break with it, and so would a place: only what is likely to stay sifts.
  const doubtful = judged.filter(({ extra }) => extra > 0 && extra <= wanted.size).slice(0, MOST_SIFTED);
  if ((judged[0]?.extra ?? 0) > 0)
    for (const choice of doubtful) judged.push(...[sift(index, choice, wanted)].filter((one) => one !== null));
  sort();
  const [best] = judged;
  if (best === undefined) return null;
  let { item } = best;
  // A name that the build made is renamed with the next one: a second way that finds the same stands beside it.
  if (restsOnMade(item) || best.cost >= FRAGILE) {
    const spare = judged.find(
      (choice) =>
        choice !== best &&
        !restsOnMade(choice.item) &&
        choice.missing <= best.missing &&
        choice.extra <= best.extra &&
        choice.require.join() === best.require.join() &&
        choice.exclude.join() === best.exclude.join(),
    );
    if (spare !== undefined && restsOnMade(item)) item = `${item}, ${spare.item}`;
  }
  return {
    item,
    require: best.require,
    exclude: [...plan.without, ...best.exclude],
    cost: best.cost,
    missing: best.missing,
    extra: best.extra,
  };
}

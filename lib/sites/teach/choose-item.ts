// The item selector: of all that the examples' roots share, what finds the reviews and little else, and is likely to last.
import { FRAGILE, restsOnMade } from './features.ts';
import type { Choice } from './field-choice.ts';
import { findIn } from './field-selectors.ts';
import { itemCandidates } from './item-selectors.ts';
import type { PageIndex } from './page-index.ts';
import { type Plan, reads } from './plan.ts';

export type ItemChoice = {
  item: string;
  require: string[];
  cost: number;
  /** Reviews that it misses, and elements that it takes for reviews and are none. */
  missing: number;
  extra: number;
};

const MAX_SELECTOR = 1_000;

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
  if (author !== null && plan.reviews.every((root) => reads(index, root, author.sources))) add(author.sources);
  if (plan.reviews.every((root) => reads(index, root, text))) add(text);
  else add([...text, ...(rating?.sources ?? [])]);
  return found;
}

export function chooseItem(index: PageIndex, plan: Plan, authors: readonly Element[], texts: readonly Element[]): ItemChoice | null {
  const wanted = new Set(plan.reviews);
  const conditions = requirements(index, plan);
  const known = new Map<Element, boolean>();
  const counts = (element: Element): boolean => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = conditions.every(({ test }) => test(element));
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
  const judged: (ItemChoice & { roots: Element[] })[] = [];
  for (const { select, cost, matches } of itemCandidates(index, plan.level, inner)) {
    // Nothing dearer can win once all is found and nothing else.
    if (judged.some((choice) => choice.missing + choice.extra === 0 && choice.cost <= cost && !restsOnMade(choice.item))) break;
    const roots = taken(matches());
    const extra = roots.filter((root) => !wanted.has(root)).length;
    const missing = wanted.size - (roots.length - extra);
    if (missing < wanted.size)
      judged.push({ item: select, require: conditions.map((condition) => condition.select), cost, missing, extra, roots });
  }
  const price = ({ cost, missing, extra }: ItemChoice): number =>
    cost + (80 * (missing + 1.5 * extra)) / Math.max(1, wanted.size) + (extra > 0 ? 3 : 0) + (missing > 0 ? 3 : 0);
  judged.sort((a, b) => price(a) - price(b));
  const [best] = judged;
  if (best === undefined) return null;
  let { item } = best;
  // A name that the build made is renamed with the next one: a second way that finds the same stands beside it.
  if (restsOnMade(item) || best.cost >= FRAGILE) {
    const spare = judged.find(
      (choice) => choice !== best && !restsOnMade(choice.item) && choice.missing <= best.missing && choice.extra <= best.extra,
    );
    if (spare !== undefined && restsOnMade(item)) item = `${item}, ${spare.item}`;
  }
  return { item, require: best.require, cost: best.cost, missing: best.missing, extra: best.extra };
}

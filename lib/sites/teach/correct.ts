// Teaching goes on after the first answer: more examples, and elements that are no reviews. Both end in the same data, checked on the page.
import type { Adapter } from '../../contracts/adapter.ts';
import { extract } from '../engine/extract.ts';
import type { Found } from '../engine/types.ts';
import type { Example } from './example.ts';
import { COST } from './features.ts';
import { type About, infer } from './infer.ts';
import { indexPage, type PageIndex, type Scope } from './page-index.ts';
import { inferApart } from './two-lists.ts';

export type Learnt = { adapter: Adapter; found: Found[] };

/** As many as an adapter may have. */
const MAX_EXCLUDE = 10;

const readWith = (document: Document, adapter: Adapter, about: About): Found[] => extract(document, adapter, about).found;

const holds = (found: readonly Found[], { text: [first] }: Example): boolean =>
  first !== undefined && found.some(({ root }) => root.contains(first) || root.parentElement?.contains(first));

/** The pages of more than two examples are learnt by two at a time: the pair that explains all of them, or most. */
function pairsOf(examples: readonly Example[]): Example[][] {
  if (examples.length < 3) return [[...examples]];
  return examples.flatMap((one, at) => examples.slice(at + 1).map((other) => [one, other]));
}

/** Selectors that leave the wrong ones out and keep all others; null where they look alike in everything. */
function leftOut(index: PageIndex, wrong: readonly Element[], right: readonly Element[]): string[] | null {
  const exclude: string[] = [];
  for (const element of wrong) {
    if (exclude.some((select) => element.matches(select) || element.querySelector(select) !== null)) continue;
    const offers: { select: string; cost: number }[] = [];
    const telling = (of: Element) => index.features(of).filter(({ css, cost }) => cost < COST.made && !/^[a-z]/.test(css));
    for (const { css, cost } of telling(element)) offers.push({ select: css, cost });
    for (const inner of index.below(element)) for (const { css, cost } of telling(inner)) offers.push({ select: css, cost: cost + 2 });
    for (let up = element.parentElement; up !== null && up.localName !== 'body'; up = up.parentElement)
      for (const { css, cost } of telling(up)) offers.push({ select: `${css} *`, cost: cost + 3 });
    const [best] = offers
      .filter(({ select }) => !right.some((root) => root.matches(select) || root.querySelector(select) !== null))
      .sort((a, b) => a.cost - b.cost);
    if (best === undefined) return null;
    exclude.push(best.select);
  }
  return exclude;
}

/** What all examples teach together, without the elements that are no reviews. Null where they have nothing in common. */
export function learn(
  document: Document,
  examples: readonly Example[],
  wrong: readonly Element[],
  about: About,
  scope: Scope = document,
): Learnt | 'no_structure' | 'same_as_others' {
  const index = indexPage(scope);
  let best: (Learnt & { covered: number; worth: number }) | null = null;
  for (const pair of pairsOf(examples)) {
    const inferred = infer(scope, pair, about, index);
    if (inferred === null) continue;
    const found = readWith(document, inferred.adapter, about);
    const covered = examples.filter((example) => holds(found, example)).length;
    if (best === null || covered > best.covered || (covered === best.covered && inferred.worth > best.worth))
      best = { adapter: inferred.adapter, found, covered, worth: inferred.worth };
  }
  const apart = best === null ? inferApart(scope, examples, about, index) : null;
  const learnt = best ?? (apart && { adapter: apart.adapter, found: readWith(document, apart.adapter, about) });
  if (learnt === null) return 'no_structure';
  const { adapter, found } = learnt;
  const isWrong = (root: Element): boolean => wrong.some((element) => root === element || root.contains(element));
  const roots = found.map(({ root }) => root);
  if (!roots.some(isWrong)) return { adapter, found };
  const exclude = leftOut(
    index,
    roots.filter(isWrong),
    roots.filter((root) => !isWrong(root)),
  );
  const all = [...new Set([...adapter.exclude, ...(exclude ?? [])])];
  if (exclude === null || all.length > MAX_EXCLUDE) return 'same_as_others';
  const without = { ...adapter, exclude: all };
  return { adapter: without, found: readWith(document, without, about) };
}

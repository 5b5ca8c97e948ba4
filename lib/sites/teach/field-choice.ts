// Chooses among the selectors for a field by two things: how many reviews they read, and how likely they are to last.

import { FRAGILE, restsOnMade } from './features.ts';
import type { Candidate } from './field-selectors.ts';
import { findIn, leadingTo } from './field-selectors.ts';
import { underOthers } from './headings.ts';
import { against, checked, madeChoice } from './made-choice.ts';
import { kindsOf, misread } from './misread.ts';
import { mixedBoxes } from './more-inside.ts';
import { namesWithMore } from './name-boxes.ts';
import type { PageIndex } from './page-index.ts';
import { stopsShort } from './stops-short.ts';

export type Choice = Candidate & {
  from: string;
  /** Right on one example and silent on another. */
  partial?: boolean;
};

/** Price of not reading all reviews: a selector that misses a tenth of them loses to one four points dearer that reads them all. */
const MISSING = 40;
/** Silence is better than an answer that is taken for the review's text. */
const MISREAD = 80;
/** In a list of fewer, one that is not read may be no review at all. */
const FEW = 6;
const MOST_JUDGED = 40;
const MOST_ROOTS = 60;

/** An even choice of at most `MOST_ROOTS`. */
export const sample = (roots: readonly Element[]): Element[] =>
  roots.length <= MOST_ROOTS ? [...roots] : roots.filter((_, position) => position % Math.ceil(roots.length / MOST_ROOTS) === 0);

/** Whether the first match in the root has anything to say. */
export const says = (index: PageIndex, root: Element, choice: Choice): boolean => {
  const { from } = choice;
  const element = findIn(index, root, choice);
  if (element === null) return false;
  return from === 'text' ? index.text(element) !== '' : Boolean(element.getAttribute(from)?.trim());
};

export type FieldChoice = {
  /** In the order of trial. */
  sources: Choice[];
  /** All that are right on the examples, cheapest first. */
  all: Choice[];
};

/**
 * `accepted` = for each example its root and the elements that count as right. Candidates have to be right on one example and not wrong on
 * the other. Null where there are none.
 */
export function chooseField(
  index: PageIndex,
  /** `whole` = nothing of the text is missing in what was given. */
  accepted: readonly { root: Element; elements: readonly Element[]; whole?: boolean }[],
  from: string,
  list: readonly Element[],
  /** Dearest selector that may speak where the first is silent. */
  dearest: number = FRAGILE,
  drift = 0,
  /** Which matches are read of a text, which an answer may stand in for; `name` = of a person; null for others. */
  matches: 'first' | 'every' | 'name' | null = null,
): FieldChoice | null {
  const given = accepted.filter(({ elements }) => elements.length > 0);
  const right = new Map<string, { candidate: Candidate; times: number }>();
  for (const { root, elements } of given)
    for (const candidate of leadingTo(index, root, elements, drift)) {
      const known = right.get(candidate.select);
      const cheaper = known !== undefined && known.candidate.cost < candidate.cost ? known.candidate : candidate;
      right.set(candidate.select, { candidate: cheaper, times: (known?.times ?? 0) + 1 });
    }
  const all: Choice[] = [];
  for (const { candidate, times } of right.values()) {
    const wrong = given.some(({ root, elements }) => {
      const first = findIn(index, root, candidate);
      return first !== null && !elements.includes(first);
    });
    // Right on one example and silent on the other is worth less than right on both.
    if (!wrong) all.push({ ...candidate, from, cost: candidate.cost + (given.length - times) * 6, partial: times < given.length });
  }
  if (all.length === 0) return null;
  all.sort((a, b) => a.cost - b.cost);
  const roots = sample(list);
  const kinds = kindsOf(index, given);
  const examples = given.map(({ root }) => root);
  const made = madeChoice(index, given, from, roots);
  const mixed = (choice: Choice): Element[] =>
    matches === null ? [] : matches === 'name' ? namesWithMore(index, given, roots, choice) : mixedBoxes(index, examples, roots, choice);
  const judged = [
    ...all.slice(0, MOST_JUDGED),
    ...all
      .slice(MOST_JUDGED)
      .filter(({ select }) => select.startsWith(':scope'))
      .slice(0, 4),
  ].map((choice) => {
    const wrong = new Set([
      ...misread(index, roots, choice, kinds, matches === 'every'),
      ...against(index, made, roots, choice),
      ...(matches === 'first' ? underOthers(index, examples, roots, choice) : []),
    ]);
    const reads = roots.filter((root) => !wrong.has(root) && says(index, root, choice));
    return {
      choice,
      reads: new Set(reads),
      share: reads.length / Math.max(1, roots.length),
      wrong: wrong.size / Math.max(1, roots.length),
      mixed: mixed(choice).length / Math.max(1, roots.length),
      short: matches === 'first' ? stopsShort(index, given, roots, choice).length / Math.max(1, roots.length) : 0,
      misread: wrong,
    };
  });
  const best = Math.max(...judged.map(({ share }) => share));
  const price = ({ choice, share, wrong, mixed, short }: (typeof judged)[number]): number =>
    choice.cost + Math.min(1, roots.length / FEW) * (MISSING * (best - share + mixed + short) + MISREAD * wrong);
  judged.sort((a, b) => price(a) - price(b));
  const [first] = judged;
  if (first === undefined) return null;
  const sources = [first.choice];
  const read = new Set(first.reads);
  // What the first does not read another may: a guest's name stands elsewhere than a member's.
  for (const { choice, reads, wrong } of judged.slice(1)) {
    if (sources.length >= 4 || read.size === roots.length) break;
    const gain = [...reads].filter((root) => !read.has(root));
    if (gain.length === 0 || choice.cost > dearest || wrong > 0) continue;
    sources.push(choice);
    for (const root of gain) read.add(root);
  }
  // Every example at least is read.
  for (const { root } of given) {
    if (sources.some((source) => says(index, root, source))) continue;
    const own = all
      .filter((choice) => says(index, root, choice))
      .sort((a, b) => Number(restsOnMade(a.select)) - Number(restsOnMade(b.select)))[0];
    if (own !== undefined) sources.push(own);
  }
  if (sources.every(({ partial }) => partial)) {
    const both = all.find(({ partial }) => !partial);
    if (both !== undefined) sources.push(both);
  }
  // The chosen name may go with the next build: the way by places is kept behind it.
  if (restsOnMade(first.choice.select)) {
    const spare = judged.find(({ choice, share }) => !restsOnMade(choice.select) && share >= first.share * 0.95);
    if (spare !== undefined && !sources.includes(spare.choice)) sources.push(spare.choice);
  }
  if (made === null || matches === 'every' || restsOnMade(first.choice.select)) return { sources, all };
  const [, ...others] = sources;
  const placed = [checked(index, made, first.choice, roots, first.misread), ...others];
  const isSilent = (root: Element): boolean => !placed.some((source) => says(index, root, source));
  const isMissed = roots.some((root) => says(index, root, made) && (first.misread.has(root) || isSilent(root)));
  return { sources: isMissed ? [{ ...made, cost: first.choice.cost }, ...placed] : placed, all };
}

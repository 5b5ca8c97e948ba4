// Stars that nobody pointed at: where some reviews are stars alone, what says "4 of 5" in nearly every review is read, or these would say nothing.
import type { FieldSource } from '../../contracts/adapter.ts';
import { ratingIn } from '../engine/numbers.ts';
import { sample } from './field-choice.ts';
import { candidatesFor, findIn } from './field-selectors.ts';
import type { PageIndex } from './page-index.ts';

const SAID_IN = ['aria-label', 'title', 'alt', 'content'];
/** A number, at most two short words and the most that can be given. */
const OUT_OF = /^\D{0,20}\d(?:[.,]\d)?\s*(?:\/|\p{L}{1,5}(?:\s\p{L}{1,5})?)\s*(?:5|10)(?!\d)\D{0,20}$/u;
const NEARLY_ALL = 0.9;
const MOST_ELEMENTS = 60;

/** `root` = of an example. Empty where nothing says it, or says the same of all. */
export function ownRatingSources(index: PageIndex, root: Element, reviews: readonly Element[]): FieldSource[] {
  const roots = sample(reviews);
  const said = (element: Element | null, from: string): string => element?.getAttribute(from) ?? '';
  for (const element of index.below(root).slice(0, MOST_ELEMENTS))
    for (const from of SAID_IN) {
      if (!OUT_OF.test(said(element, from))) continue;
      for (const candidate of candidatesFor(index, root, element).sort((a, b) => a.cost - b.cost)) {
        if (findIn(index, root, candidate) !== element) continue;
        const words = roots.map((review) => said(findIn(index, review, candidate), from)).filter((one) => OUT_OF.test(one));
        const values = new Set(words.map((one) => ratingIn(one)?.value));
        if (values.size > 1 && !values.has(undefined) && words.length >= roots.length * NEARLY_ALL)
          return [{ select: candidate.select, from, parse: 'rating' }];
      }
    }
  return [];
}

// Parts of a review that are built alike (advantages, drawbacks, comment) are told by the headings above them: under another heading than the
// examples' stands something else, where theirs is there too.
import { type Candidate, findIn } from './field-selectors.ts';
import type { PageIndex } from './page-index.ts';

const LONGEST = 30;

const headingOf = (index: PageIndex, element: Element | null): string => {
  const before = element?.previousElementSibling;
  const words = before ? index.text(before) : '';
  return words.length > LONGEST ? '' : words;
};

/** Roots in which the choice finds what stands under another heading than in the examples. */
export function underOthers(index: PageIndex, examples: readonly Element[], roots: readonly Element[], choice: Candidate): Element[] {
  const [heading, ...more] = new Set(examples.map((root) => headingOf(index, findIn(index, root, choice))));
  if (!heading || more.length > 0) return [];
  return roots.filter((root) => {
    const found = findIn(index, root, choice);
    return found !== null && headingOf(index, found) !== heading && index.below(root).some((element) => index.text(element) === heading);
  });
}

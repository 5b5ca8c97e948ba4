// A text of one paragraph in the examples may have several in other reviews: what finds the first of them alone stops short of the text, and the
// box around them is the better place.
import { type Candidate, findIn } from './field-selectors.ts';
import { isLike } from './more-inside.ts';
import type { PageIndex } from './page-index.ts';

/** Whether a brother like it follows and says something. */
const goesOn = (index: PageIndex, element: Element): boolean => {
  for (let next = element.nextElementSibling; next !== null; next = next.nextElementSibling)
    if (isLike(index, next, element) && index.text(next) !== '') return true;
  return false;
};

/** Roots in which the choice stops short; none where an example was given `whole` and is followed like that: others stand there. */
export function stopsShort(
  index: PageIndex,
  examples: readonly { elements: readonly Element[]; whole?: boolean }[],
  roots: readonly Element[],
  choice: Candidate,
): Element[] {
  if (examples.some(({ elements: [given], whole }) => whole === true && given !== undefined && goesOn(index, given))) return [];
  return roots.filter((root) => {
    const found = findIn(index, root, choice);
    return found !== null && found !== root && goesOn(index, found);
  });
}

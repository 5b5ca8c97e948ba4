// A box that says nothing but the name in the examples may say more in another review: whose post it is, a rank, how long the person is here. Then the
// name is what is inside the box, in the dress that it has there.
import { type Candidate, findIn } from './field-selectors.ts';
import { kindOf } from './misread.ts';
import type { PageIndex } from './page-index.ts';

/** Roots in which the choice finds such a box. `examples` = for each its root and first of all the element that was pointed at. */
export function namesWithMore(
  index: PageIndex,
  examples: readonly { root: Element; elements: readonly Element[] }[],
  roots: readonly Element[],
  choice: Candidate,
): Element[] {
  const kinds = new Set(examples.flatMap(({ root, elements }) => elements.slice(0, 1).map((element) => kindOf(index, root, element).name)));
  return roots.filter((root) => {
    const box = findIn(index, root, choice);
    if (box === null) return false;
    const whole = index.text(box);
    return index.below(box).some((inner) => {
      const words = index.text(inner);
      return words !== '' && words !== whole && kinds.has(kindOf(index, root, inner).name);
    });
  });
}

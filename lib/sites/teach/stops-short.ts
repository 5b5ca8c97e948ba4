// A text of one paragraph in the examples may have several in other reviews: what finds the first of them alone stops short of the text, and the
// box around them is the better place.
import { type Candidate, findIn } from './field-selectors.ts';
import { isLike } from './more-inside.ts';
import type { PageIndex } from './page-index.ts';

/** Some sites set each paragraph in a box of its own. */
export const isWrapper = (index: PageIndex, box: Element): boolean => {
  const [only, ...others] = [...box.children].filter((child) => index.text(child) !== '');
  return index.name(box) === 'div' && only?.localName === 'p' && others.length === 0 && index.text(only) === index.text(box);
};

/** Whether a brother like it follows and says something, or one of the box around nothing else. */
const goesOn = (index: PageIndex, element: Element, root: Element): boolean => {
  for (let next = element.nextElementSibling; next !== null; next = next.nextElementSibling)
    if (isLike(index, next, element) && index.text(next) !== '') return true;
  const box = index.parent(element);
  return box !== null && box !== root && isWrapper(index, box) && goesOn(index, box, root);
};

/** Roots in which the choice stops short; none where an example was given `whole` and is followed like that: others stand there. */
export function stopsShort(
  index: PageIndex,
  examples: readonly { root: Element; elements: readonly Element[]; whole?: boolean }[],
  roots: readonly Element[],
  choice: Candidate,
): Element[] {
  if (examples.some(({ root, elements: [given], whole }) => whole === true && given !== undefined && goesOn(index, given, root))) return [];
  return roots.filter((root) => {
    const found = findIn(index, root, choice);
    return found !== null && found !== root && goesOn(index, found, root);
  });
}

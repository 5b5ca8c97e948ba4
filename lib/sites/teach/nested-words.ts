// A text of several paragraphs is read from all places that look like one. Where a root holds what others answered, in a review's own markup, their
// paragraphs are none of its text: that is looked for in the part of the root where its own words stand.
import type { Choice } from './field-choice.ts';
import { allIn, findIn } from './field-selectors.ts';
import type { Level } from './levels.ts';
import type { PageIndex } from './page-index.ts';

/** Dearer features stand on things of many kinds. */
const DEAREST = 6;

/** The child of the root that holds the element. */
const partOf = (index: PageIndex, root: Element, element: Element): Element | null => {
  let part: Element | null = element;
  while (part !== null && index.parent(part) !== root) part = index.parent(part);
  return part;
};

/** The choice for the root's own words, where it reads others' with them; the same choice where it does not, or nothing parts them. */
export function ownWords(index: PageIndex, choice: Choice, level: Level, roots: readonly Element[]): Choice {
  const kind = level.shared
    .filter((feature) => !/^[a-z]/.test(feature.css) && feature.cost <= DEAREST && index.having(feature).size > 1)
    .sort((a, b) => a.cost - b.cost)[0];
  const [first] = level.roots;
  if (kind === undefined || first === undefined || choice.select.includes(',') || choice.select.startsWith(':scope')) return choice;
  const alike = index.having(kind);
  const readsOthers = (root: Element, one: Choice): boolean => {
    const inner = index.below(root).filter((element) => element.localName === root.localName && alike.has(element));
    return inner.length > 0 && allIn(index, root, one).some((found) => inner.some((other) => other.contains(found)));
  };
  const mingled = roots.filter((root) => readsOthers(root, choice));
  const words = findIn(index, first, choice);
  const part = words === null || mingled.length === 0 ? null : partOf(index, first, words);
  if (part === null || part === words) return choice;
  const name = index.name(part);
  const own: Choice = {
    ...choice,
    select: `:scope > ${name} ${choice.select}`,
    test: (element, root) => {
      const its = choice.test(element, root) ? partOf(index, root, element) : null;
      return its !== null && its !== element && index.name(its) === name;
    },
  };
  const isRight = roots.every((root) => findIn(index, root, own) === findIn(index, root, choice));
  return isRight && !mingled.some((root) => readsOthers(root, own)) ? own : choice;
}

// A box that holds the text alone in the examples may hold an answer beside it in other reviews: then the text is what is inside the box.
import { saysAnswer } from './answer-marks.ts';
import { answererIn, isOwners, isOwnersHeading, tellsOwner } from './answer-words.ts';
import { type Candidate, findIn } from './field-selectors.ts';
import type { PageIndex } from './page-index.ts';

const isWritten = (node: Node): boolean => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '';

/** The class and the names of the other attributes: old pages say by `color` what others say by classes. */
export const dressOf = (element: Element): string => `${element.className}|${element.getAttributeNames().sort().join(' ')}`;

/** Whether nothing tells one from the other but its place and its words. */
export const isLike = (index: PageIndex, one: Element, other: Element): boolean => {
  const tellsOf = (element: Element): string => [...new Set(index.features(element).map(({ css }) => css))].sort().join('\n');
  return dressOf(one) === dressOf(other) && tellsOf(one) === tellsOf(other);
};

const isBare = (element: Element): boolean => !element.hasAttributes();

/** Whether its class or its heading says that a company answers there. */
const isAnswer = (part: Element, heading: string): boolean =>
  isOwners(part) || [...part.classList].some(saysAnswer) || answererIn(heading) !== null || isOwnersHeading(heading) || tellsOwner(heading);

/** A part of the text under a label of its own ("Pros: "), in whatever dress. */
const isLabelled = (index: PageIndex, part: Element): boolean => {
  const label = part.firstElementChild;
  const [said, words] = [label === null ? '' : index.text(label), index.text(part)];
  const isLabel = said.endsWith(':') && words.length > said.length && words.startsWith(said);
  return isLabel && !isAnswer(part, (label?.textContent ?? '').replace(/\s+/g, ' ').trim());
};

/** Whether the box holds things of one name in two dresses, or a link behind its text, and no words of its own. */
const isMixed = (index: PageIndex, box: Element): boolean => {
  const [first, ...others] = [...box.children].filter((child) => index.text(child) !== '');
  if (first !== undefined && others.length === 0 && ![...box.childNodes].some(isWritten)) return isMixed(index, first);
  if (first === undefined || isBare(first) || [...box.childNodes].some(isWritten)) return false;
  if ([first, ...others].every((part) => isLabelled(index, part))) return false;
  return others.some(
    (other) =>
      index.name(other) === 'a' || (index.name(other) === index.name(first) && !isBare(other) && dressOf(other) !== dressOf(first)),
  );
};

/** Longer is no control. */
const LONGEST_CONTROL = 40;

/** Buttons are left out of every text. */
const isRead = (index: PageIndex, child: Element): boolean =>
  index.text(child) !== '' && index.name(child) !== 'button' && child.getAttribute('role') !== 'button';

/** The few words that stand in the box behind the one part that holds the text; empty where there are none. */
const endOf = (index: PageIndex, box: Element): string => {
  const [first, last, ...others] = [...box.children].filter((child) => isRead(index, child));
  if (first === undefined || others.length > 0 || [...box.childNodes].some(isWritten)) return '';
  if (last === undefined) return endOf(index, first);
  const words = index.text(last);
  return dressOf(last) === dressOf(first) || words.length > LONGEST_CONTROL ? '' : words;
};

/** Roots in which the choice finds such a box, or words of the site behind the text: the same in two reviews. None where an example has one. */
export function mixedBoxes(index: PageIndex, examples: readonly Element[], roots: readonly Element[], choice: Candidate): Element[] {
  const ends = new Map<Element, string>();
  for (const root of new Set([...examples, ...roots])) {
    const box = findIn(index, root, choice);
    if (box !== null) ends.set(root, endOf(index, box));
  }
  const times = Map.groupBy(ends.values(), (words) => words);
  const holdsMixed = (root: Element): boolean => {
    const box = findIn(index, root, choice);
    const end = ends.get(root) ?? '';
    return box !== null && (isMixed(index, box) || (end !== '' && (times.get(end) ?? []).length > 1));
  };
  return examples.some(holdsMixed) ? [] : roots.filter(holdsMixed);
}

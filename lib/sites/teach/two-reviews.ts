// An example put together from two reviews: the name above one of them and the text of another. All that holds both is the list, which would then be
// read as one review.
import type { Example } from './example.ts';
import { around, squeeze } from './leaves.ts';

/** The ancestor of `element`, or the element itself, that stands right in `holder`. */
const branchOf = (element: Element, holder: Element): Element => {
  let branch = element;
  while (branch.parentElement !== null && branch.parentElement !== holder) branch = branch.parentElement;
  return branch;
};

const isLike = (one: Element, other: Element): boolean =>
  one.localName === other.localName && one.getAttribute('class') === other.getAttribute('class');

const sameKind = (element: Element): Element[] =>
  [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);

/** What stands in `other` where `element` stands in `branch`, if anything is written there. */
function counterpart(element: Element, branch: Element, other: Element): Element | null {
  if (element === branch) return other;
  const holder = element.parentElement === null ? null : counterpart(element.parentElement, branch, other);
  const place = sameKind(element).indexOf(element);
  const found = [...(holder?.children ?? [])].filter(({ localName }) => localName === element.localName)[place];
  return found !== undefined && squeeze(found.textContent ?? '') !== '' ? found : null;
}

/** Each of the two branches has a name and a text of its own: two cards, two rows. */
function areCards(author: Element, name: Element, text: Element, words: Element): boolean {
  if (name === author || text === words || !isLike(name, text)) return false;
  const otherName = counterpart(author, name, text);
  const otherWords = counterpart(words, text, name);
  return (
    otherName !== null &&
    otherWords !== null &&
    !otherName.contains(words) &&
    !words.contains(otherName) &&
    !otherWords.contains(author) &&
    !author.contains(otherWords)
  );
}

/** Name, text, name, text, one behind the other without a box for each: another text and another name stand between. */
function areRows(name: Element, text: Element): boolean {
  if (isLike(name, text)) return false;
  let textBetween = false;
  for (let next = name.nextElementSibling; next !== null && next !== text; next = next.nextElementSibling) {
    if (isLike(next, text)) textBetween = true;
    else if (textBetween && isLike(next, name)) return true;
  }
  return false;
}

/** Whether author and text are seen to be of two reviews. */
export function isOfTwo({ author, text: [words] }: Example): boolean {
  if (author === null || words === undefined) return false;
  const holder = around([author.element, words]);
  if (holder === null || holder === author.element || holder === words) return false;
  const name = branchOf(author.element, holder);
  const text = branchOf(words, holder);
  return areCards(author.element, name, text, words) || areRows(name, text);
}

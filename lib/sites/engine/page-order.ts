// The order of the page, asked of the browser for as few elements as can be. Which of two elements stands first it finds out by going back from the
// one until it meets the other: 2 ms where it meets the beginning of a list of 5,000 instead.
import { all } from './dom.ts';
import type { Found } from './types.ts';

/** `Node.DOCUMENT_POSITION_FOLLOWING`; no `Node` is at hand in tests. */
const FOLLOWING = 4;

/** Quick where it is so, and `other` near. */
const isBehind = (root: Element, other: Element): boolean => (other.compareDocumentPosition(root) & FOLLOWING) !== 0;

/** In the order of the page, what contains another before what it contains. All of them match `selector`. */
export const inPageOrder = (document: Document, roots: ReadonlySet<Element>, selector: string): Element[] => {
  const given = [...roots];
  // What comes together mostly comes in order.
  if (given.every((root, index) => index === 0 || isBehind(root, given[index - 1] ?? root))) return given;
  return all(document, selector).filter((element) => roots.has(element));
};

/** Gives the last element before this one that `isOne`; only elements of `around` hold any. */
export const lastBefore = (isOne: (element: Element) => boolean, around: ReadonlySet<Element>): ((root: Element) => Element | null) => {
  const lastUpTo = (element: Element | null): Element | null => {
    for (let each = element; each !== null; each = each.previousElementSibling) {
      const last = isOne(each) ? each : around.has(each) ? lastUpTo(each.lastElementChild) : null;
      if (last !== null) return last;
    }
    return null;
  };
  return (root) => {
    for (let outer: Element | null = root; outer !== null; outer = outer.parentElement) {
      const last = lastUpTo(outer.previousElementSibling);
      if (last !== null) return last;
    }
    return null;
  };
};

/** Puts what came, in order itself, behind what stands `before` each. True where any of it came before others. */
export const putInOrder = (found: Found[], came: readonly Found[], before: (root: Element) => Element | null): boolean => {
  let isBetween = false;
  for (const entry of came) {
    const last = before(entry.root);
    const at = last === null ? 0 : found.findLastIndex(({ root }) => root === last) + 1;
    isBetween ||= at < found.length;
    found.splice(at, 0, entry);
  }
  return isBetween;
};

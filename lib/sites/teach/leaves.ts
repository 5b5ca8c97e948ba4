// The page's text as a row of pieces in reading order, without white space: what a person copies from a page is compared on this.
import type { Scope } from './page-index.ts';

export type Leaf = {
  /** Without white space, never empty. */
  text: string;
  /** As it stands in the page. */
  raw: string;
  parent: Element;
  hidden: boolean;
};

const SILENT = /^(?:script|style|noscript|template|textarea|select|option|svg|math|iframe|object|head|title)$/;
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const INVISIBLE = /[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g;

/** Without white space and marks that nobody sees; a person's copy and the page differ in these. */
export const squeeze = (text: string): string => text.replace(INVISIBLE, '').normalize('NFC');

export const isElement = (node: Node): node is Element => node.nodeType === 1;

export const hides = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  HIDING_STYLE.test(element.getAttribute('style') ?? '');

/** Pieces of text in document order. `hidden`: by the element's own attributes, which a style sheet may overrule. */
export function leavesOf(root: Scope | Element): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (node: Node, parent: Element | null, hidden: boolean): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3 && parent !== null) {
        const text = squeeze(child.nodeValue ?? '');
        if (text !== '') leaves.push({ text, raw: child.nodeValue ?? '', parent, hidden });
      } else if (isElement(child)) {
        const element = child;
        if (element.localName === 'img') {
          // Emoji drawn as pictures.
          const alt = squeeze(element.getAttribute('alt') ?? '');
          if (alt !== '' && alt.length <= 8 && /\p{Extended_Pictographic}/u.test(alt))
            leaves.push({ text: alt, raw: alt, parent: element, hidden });
        } else if (!SILENT.test(element.localName)) visit(element, element, hidden || hides(element));
      }
    }
  };
  visit(root, isElement(root) ? root : null, false);
  return leaves;
}

/** Visible text without white space. */
export const squeezedText = (element: Element): string =>
  leavesOf(element)
    .filter(({ hidden }) => !hidden)
    .map(({ text }) => text)
    .join('');

/** The smallest element around all of them; null where they share none. */
export function around(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  let common: Element | null = first ?? null;
  for (const other of others) while (common !== null && !common.contains(other)) common = common.parentElement;
  return common;
}

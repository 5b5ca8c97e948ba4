// The pair of a review and its own reply box. A box is bound only where the page itself proves whose it is; everything else is refused.
import type { Adapter } from '../../contracts/adapter.ts';
import type { ReplyBox } from '../../contracts/review.ts';
import { isWritable, replyFieldsIn } from './bind-generic.ts';

/** Every match of any of the selectors inside `scope` (itself included), in document order of each selector; a selector that this browser does not understand matches nothing. */
export function matchAll(scope: Element | Document, selectors: readonly string[]): Element[] {
  const found = new Set<Element>();
  for (const selector of selectors) {
    try {
      if ('matches' in scope && scope.matches(selector)) found.add(scope);
      for (const element of scope.querySelectorAll(selector)) found.add(element);
    } catch {
      // Adapters may come from the server and be newer than the browser.
    }
  }
  return [...found];
}

/** HTML elements can be clicked and focused; holds for every document, where `instanceof` holds for one window only. */
export const isHtml = (element: Element): element is HTMLElement => element.namespaceURI === 'http://www.w3.org/1999/xhtml';

/** The site's own control that opens the reply box of this review; null where there is none or it cannot be used now. */
export function openerOf(root: Element, adapter: Adapter): HTMLElement | null {
  for (const element of matchAll(root, adapter.reply.opener)) {
    // Not `instanceof`: the document may be jsdom's or another frame's.
    if (isWritable(element) && isHtml(element)) return element;
  }
  return null;
}

/** Where the reply to this review is written. Reads the DOM only, no layout. */
export function classifyReplyBox(root: Element, adapter: Adapter): ReplyBox {
  const { kind, input } = adapter.reply;
  if (kind !== 'none') {
    if (openerOf(root, adapter) !== null) return kind;
    // Without an opener in sight the box has to stand there already: inside the review, or alone in a frame or page made for one reply.
    const scope = kind === 'inline' ? root : root.ownerDocument;
    if (matchAll(scope, input).some(isWritable)) return kind;
  }
  return replyFieldsIn(root).length === 1 ? 'inline' : 'none';
}

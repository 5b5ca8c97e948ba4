// The pair of a review and its own reply box. A box is bound only where the page itself proves whose it is; everything else is refused.
import type { Adapter } from '../../contracts/adapter.ts';
import { dialogBoxes } from './bind-dialog.ts';
import { replyFieldsIn } from './bind-generic.ts';
import { isHtml, isInSight, isWritable } from './element-kinds.ts';
import { matchAll } from './match-all.ts';
import type { Extraction, Found } from './types.ts';

/** What a click on the review's own opener, made by us in this very operation, adds to the proof. */
export type ClickEvidence = {
  /** The review's node at the click. Once it shows another review, or another node shows this one, the click proves nothing. */
  root: Element;
  /** Boxes that were in sight before the click; one that was not was opened by it. */
  before: readonly Element[];
};

/** The box, or why there is none. */
export type Binding = HTMLElement | 'box_missing' | 'box_ambiguous';

/** The site's own control that opens the reply box of this review; undefined where there is none or it cannot be used now. */
export const openerOf = (root: Element, adapter: Adapter): HTMLElement | undefined =>
  matchAll(root, adapter.reply.opener).find((element) => isHtml(element) && isWritable(element));

/** All boxes of the adapter's selectors that a person could write in now. */
export const boxesInSight = (scope: Element | Document, adapter: Adapter): HTMLElement[] =>
  matchAll(scope, adapter.reply.input).filter(isInSight);

/** The reviews below the nearest ancestor of `box` that holds any. */
function nearestReviews(box: Element, found: readonly Found[]): Found[] {
  let inside: Found[] = [];
  for (let around: Element | null = box; around && inside.length === 0; around = around.parentElement) {
    const scope = around;
    inside = found.filter(({ root }) => scope.contains(root));
  }
  return inside;
}

/**
 * Boxes beside the review: in a stretch of the page that holds this review alone while others stand outside it,
 * or brought up by our click on this review's own opener. A box inside another review is never ours.
 */
function threadBoxes(found: Found, { adapter, found: all }: Extraction, click: ClickEvidence | null): HTMLElement[] {
  const document = found.root.ownerDocument;
  return boxesInSight(document, adapter).filter((box) => {
    const owner = all.find(({ root }) => root.contains(box));
    if (owner) return owner === found;
    const label = ['aria-label', 'aria-placeholder', 'placeholder'].map((name) => box.getAttribute(name)).join(' ');
    const named = all.filter(({ review: { author } }) => author.name !== '' && label.includes(author.name));
    if (named.length > 0 && !named.some(({ review }) => review.author.name === found.review.author.name)) return false;
    const near = nearestReviews(box, all);
    if (!near.includes(found)) return false;
    if (click?.root === found.root && (!click.before.includes(box) || box.contains(document.activeElement))) return true;
    return near.length === 1 && all.length > 1;
  });
}

/**
 * The one box that belongs to this review in the page as it stands. Opens nothing and writes nothing.
 * `click` = evidence of our own click on this review's opener; null where none was made. `opened` = boxes that a click of the agent's brought up.
 */
export function bindBox(found: Found, extraction: Extraction, click: ClickEvidence | null, opened = (): HTMLElement[] => []): Binding {
  const { adapter, role } = extraction;
  const { kind, reach } = adapter.reply;
  const { root } = found;
  let boxes: HTMLElement[] = [];
  if (kind === 'dialog') boxes = dialogBoxes(found, extraction, click !== null);
  else if (kind === 'inline' && reach === 'thread') boxes = threadBoxes(found, extraction, click);
  // On pages of no known make a field has to say what it is for.
  else if (kind === 'inline' && !adapter.hosts.includes('*')) boxes = boxesInSight(root, adapter);
  // A frame or page that is made for one reply: the box is this review's if no other review is there.
  else if (kind === 'page' || role === 'reply_form') {
    if (extraction.found.length > 1) return 'box_ambiguous';
    boxes = boxesInSight(root.ownerDocument, adapter);
  }
  if (boxes.length === 0) boxes = replyFieldsIn(root).filter(isInSight);
  if (boxes.length === 0) boxes = opened();
  const [box] = boxes;
  return box === undefined ? 'box_missing' : boxes.length > 1 ? 'box_ambiguous' : box;
}

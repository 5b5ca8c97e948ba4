// The pair of a review and its own reply box. A box is bound only where the page itself proves whose it is; everything else is refused.
import type { Adapter } from '../../contracts/adapter.ts';
import type { ReplyBox } from '../../contracts/review.ts';
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
  before: ReadonlySet<Element>;
};

export type Binding = { box: HTMLElement } | { refusal: 'box_missing' | 'box_ambiguous' };

/** The site's own control that opens the reply box of this review; null where there is none or it cannot be used now. */
export function openerOf(root: Element, adapter: Adapter): HTMLElement | null {
  return matchAll(root, adapter.reply.opener).filter(isHtml).find(isWritable) ?? null;
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

/** All boxes of the adapter's selectors that a person could write in now. */
export const boxesInSight = (document: Document, adapter: Adapter): HTMLElement[] =>
  matchAll(document, adapter.reply.input).filter(isHtml).filter(isInSight);

const onlyOne = (boxes: readonly HTMLElement[]): Binding => {
  const [box] = boxes;
  if (box === undefined) return { refusal: 'box_missing' };
  return boxes.length === 1 ? { box } : { refusal: 'box_ambiguous' };
};

/** The reviews below the nearest ancestor of `box` that holds any. */
function nearestReviews(box: Element, found: readonly Found[]): Found[] {
  for (let around = box.parentElement; around !== null; around = around.parentElement) {
    const inside = found.filter((other) => around.contains(other.root));
    if (inside.length > 0) return inside;
  }
  return [];
}

/**
 * Boxes beside the review: in a stretch of the page that holds this review alone while others stand outside it,
 * or brought up by our click on this review's own opener. A box inside another review is never ours.
 */
function threadBoxes(found: Found, extraction: Extraction, click: ClickEvidence | null): HTMLElement[] {
  const document = found.root.ownerDocument;
  return boxesInSight(document, extraction.adapter).filter((box) => {
    const owner = extraction.found.find((other) => other.root.contains(box));
    if (owner !== undefined) return owner.root === found.root;
    const label = `${box.getAttribute('aria-label') ?? ''} ${box.getAttribute('aria-placeholder') ?? ''} ${box.getAttribute('placeholder') ?? ''}`;
    const names = new Set(extraction.found.map((other) => other.review.author.name).filter((name) => name !== '' && label.includes(name)));
    if (names.size > 0 && !names.has(found.review.author.name)) return false;
    const near = nearestReviews(box, extraction.found);
    if (!near.includes(found)) return false;
    if (click?.root === found.root && (!click.before.has(box) || box.contains(document.activeElement))) return true;
    return near.length === 1 && extraction.found.length > 1;
  });
}

/**
 * The one box that belongs to this review in the page as it stands. Opens nothing and writes nothing.
 * `click` = evidence of our own click on this review's opener; null where none was made.
 */
export function bindBox(found: Found, extraction: Extraction, click: ClickEvidence | null): Binding {
  const { adapter } = extraction;
  const document = found.root.ownerDocument;
  const generic = () => onlyOne(replyFieldsIn(found.root).filter(isHtml).filter(isInSight));

  if (adapter.reply.kind === 'none') return generic();
  if (adapter.reply.kind === 'dialog') return onlyOne(dialogBoxes(found, extraction, click !== null));
  if (adapter.reply.kind === 'inline') {
    if (adapter.reply.reach === 'thread') return onlyOne(threadBoxes(found, extraction, click));
    const inside = matchAll(found.root, adapter.reply.input).filter(isHtml).filter(isInSight);
    return inside.length > 0 ? onlyOne(inside) : generic();
  }
  // A frame or page that is made for one reply: the box is this review's if no other review is there.
  if (adapter.reply.kind === 'iframe' && extraction.role !== 'reply_form') return { refusal: 'box_missing' };
  return extraction.found.length === 1 ? onlyOne(boxesInSight(document, adapter)) : { refusal: 'box_ambiguous' };
}

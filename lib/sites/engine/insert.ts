// Insert: find the review again, open and prove its own box, write, read back. Whatever is not proven is refused with the reason.
import type { InsertRefusal, InsertResult, ReviewTarget } from '../../extension/messages.ts';
import { type Binding, bindBox, boxesInSight, type ClickEvidence, openerOf } from './bind.ts';
import { type Handles, type Resolved, resolveTarget } from './bind-target.ts';
import { fill } from './fill.ts';
import type { Extraction, Found } from './types.ts';

/** The document as the engine works with it. `read` looks at it anew. */
export type LivePage = { document: Document; read: () => Extraction | null; handles: Handles; signal: AbortSignal; openTimeoutMs: number };

export type InsertRequest = { target: ReviewTarget; text: string; replace: boolean };

type Pair = { found: Found; extraction: Extraction; binding: Binding };

const refused = (reason: InsertRefusal): InsertResult => ({ status: 'refused', reason });

/** The first answer of `look` that is not null, looked for now and after every change of the page; null after `timeoutMs` or an abort. */
export function waitFor<T>(look: () => T | null, page: Pick<LivePage, 'document' | 'signal'>, timeoutMs: number): Promise<T | null> {
  const view = page.document.defaultView;
  return new Promise((resolve) => {
    const first = look();
    if (first !== null || view === null || page.signal.aborted) return resolve(first);
    let frame = 0;
    const end = (value: T | null) => {
      observer.disconnect();
      view.clearTimeout(timer);
      view.cancelAnimationFrame(frame);
      page.signal.removeEventListener('abort', abort);
      resolve(value);
    };
    const abort = () => end(null);
    // Once a frame at most: a page that builds a dialog changes in hundreds of steps.
    const observer = new MutationObserver(() => {
      view.cancelAnimationFrame(frame);
      frame = view.requestAnimationFrame(() => {
        const value = look();
        if (value !== null) end(value);
      });
    });
    const timer = view.setTimeout(() => end(look()), timeoutMs);
    page.signal.addEventListener('abort', abort);
    observer.observe(page.document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** As a person's click: sites listen to any of these events. */
export function press(control: HTMLElement): void {
  const init = { bubbles: true, cancelable: true, composed: true, view: control.ownerDocument.defaultView };
  control.dispatchEvent(new PointerEvent('pointerdown', init));
  control.dispatchEvent(new MouseEvent('mousedown', init));
  control.dispatchEvent(new PointerEvent('pointerup', init));
  control.dispatchEvent(new MouseEvent('mouseup', init));
  control.click();
}

const resolve = (page: LivePage, target: ReviewTarget): { resolved: Resolved; extraction: Extraction | null } => {
  const extraction = page.read();
  return { resolved: resolveTarget(target, extraction, page.handles, page.document), extraction };
};

function pairOf(page: LivePage, target: ReviewTarget, click: ClickEvidence | null): Pair | InsertRefusal {
  const { resolved, extraction } = resolve(page, target);
  if ('refusal' in resolved) return resolved.refusal;
  if (extraction === null) return 'review_gone';
  return { found: resolved.found, extraction, binding: bindBox(resolved.found, extraction, click) };
}

/** Clicks the site's control that opens the reply box of this review. False where the review or the control is not there. */
export function openReply(page: LivePage, target: ReviewTarget): boolean {
  const { resolved, extraction } = resolve(page, target);
  if ('refusal' in resolved || extraction === null) return false;
  const opener = openerOf(resolved.found.root, extraction.adapter);
  if (opener === null) return false;
  press(opener);
  return true;
}

/** Opens the box if it is not open, and waits until it is proven to be this review's. */
async function openBox(
  page: LivePage,
  target: ReviewTarget,
  pair: Pair,
): Promise<{ box: HTMLElement; click: ClickEvidence } | InsertRefusal> {
  const { found, extraction, binding } = pair;
  const closed = 'refusal' in binding ? binding.refusal : 'box_missing';
  const opener = openerOf(found.root, extraction.adapter);
  // A form in a frame is filled there, one on a page of its own is opened by the agent.
  if (opener === null || !['inline', 'dialog'].includes(extraction.adapter.reply.kind)) return closed;
  // A box that had focus before would look like the one that the click brought forward.
  const focused = page.document.activeElement;
  if (focused !== null && 'blur' in focused && typeof focused.blur === 'function') focused.blur();
  const click: ClickEvidence = { root: found.root, before: new Set(boxesInSight(page.document, extraction.adapter)) };
  press(opener);
  let last: InsertRefusal = closed;
  const box = await waitFor(
    () => {
      const now = pairOf(page, target, click);
      if (typeof now === 'string') {
        last = now;
        return null;
      }
      if ('box' in now.binding) return now.binding.box;
      last = now.binding.refusal;
      return null;
    },
    page,
    page.openTimeoutMs,
  );
  return box === null ? last : { box, click };
}

/** Sites that draw the box anew when it gets the focus need a second try; a page that goes on doing so is not one to write to. */
const TRIES = 2;

/** Puts the text into the review's own reply box and proves that it stands there. Never throws for what a page can do. */
export async function insertReply(page: LivePage, { target, text: given, replace }: InsertRequest): Promise<InsertResult> {
  const text = given.replace(/\r\n?/g, '\n');
  const state: { lost: InsertRefusal } = { lost: 'review_changed' };
  for (let tries = 0; tries < TRIES; tries += 1) {
    const pair = pairOf(page, target, null);
    if (typeof pair === 'string') return refused(pair);
    if (pair.found.review.reply !== null && !replace) return refused('already_answered');

    // Several boxes inside one review stay several, whatever is clicked; a dialog may stand open for another review.
    const final = 'refusal' in pair.binding && pair.binding.refusal === 'box_ambiguous' && pair.extraction.adapter.reply.kind !== 'dialog';
    if (final) return refused('box_ambiguous');
    const opened = 'box' in pair.binding ? { box: pair.binding.box, click: null } : await openBox(page, target, pair);
    if (typeof opened === 'string') return refused(opened);

    const { box, click } = opened;
    const stillOurs = (): boolean => {
      const now = pairOf(page, target, click);
      const mine = typeof now !== 'string' && 'box' in now.binding && now.binding.box === box;
      if (!mine) state.lost = typeof now === 'string' ? now : 'refusal' in now.binding ? now.binding.refusal : 'box_missing';
      return mine;
    };
    const result = await fill(box, text, { replace, prefilled: target.authorName, stillOurs });
    if (result.filled) return { status: 'inserted', text, replyBox: pair.found.review.replyBox };
    if (result.reason !== 'moved_on') return refused(result.reason);
    // Only a box that went while its review stayed is worth another try.
    if (state.lost !== 'box_missing') break;
  }
  return refused(state.lost);
}

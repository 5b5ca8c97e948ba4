// Insert: find the review again, open and prove its own box, write, read back. Whatever is not proven is refused with the reason.
import type { InsertRefusal, InsertResult, PageCommand, ReviewTarget } from '../../extension/messages.ts';
import { boxesOpenedByAgent } from './agent-click.ts';
import { type Binding, bindBox, boxesInSight, type ClickEvidence, openerOf } from './bind.ts';
import { resolveTarget } from './bind-target.ts';
import { fill } from './fill.ts';
import type { LivePage } from './live-page.ts';
import { readText, sameWritten } from './read-back.ts';
import type { Extraction, Found } from './types.ts';

export type InsertRequest = Omit<Extract<PageCommand, { type: 'reply.insert' }>, 'type'>;

/** Sites that draw the box anew when it gets the focus need a second try; a page that goes on doing so is not one to write to. */
const TRIES = 2;

/** The review and its box as the page has them now; a string = why the review cannot be told. */
export type Pair = { found: Found; extraction: Extraction; box: Binding };

/** `extraction` = how the page reads now, where that is known. */
export function pairOf(page: LivePage, target: ReviewTarget, click: ClickEvidence | null, extraction = page.read()): Pair | InsertRefusal {
  if (extraction === null) return 'review_gone';
  const found = resolveTarget(target, extraction, page.handles, page.document);
  return typeof found === 'string'
    ? found
    : { found, extraction, box: bindBox(found, extraction, click, () => boxesOpenedByAgent(found, extraction, page)) };
}

/** The first answer of `look` that is not null, looked for after every change of the page, once a frame at most; null when the time is over. */
function waitFor<T>(look: () => T | null, root: Element, { document, signal, openTimeoutMs }: LivePage): Promise<T | null> {
  const over = AbortSignal.any([signal, AbortSignal.timeout(openTimeoutMs)]);
  return new Promise((resolve) => {
    let frame = 0;
    const check = () => {
      frame = 0;
      const value = look();
      if (value === null && !over.aborted) return;
      observer.disconnect();
      resolve(value);
    };
    const observer = new MutationObserver(() => {
      if (frame === 0) frame = requestAnimationFrame(check);
    });
    // What happens inside of a shadow root is no change of the document around it.
    for (const scope of new Set([document, root.getRootNode()]))
      observer.observe(scope, { subtree: true, childList: true, attributes: true, characterData: true });
    over.addEventListener('abort', check);
    check();
  });
}

/** Clicks the site's control that opens the reply box of this review. False where the review or the control is not there. */
export function openReply(page: LivePage, target: ReviewTarget): boolean {
  const pair = pairOf(page, target, null);
  const opener = typeof pair === 'string' ? undefined : openerOf(pair.found.root, pair.extraction.adapter);
  opener?.click();
  return opener !== undefined;
}

/** Opens the box and waits until it is proven to be this review's. A string = why it was not. */
async function openBox(
  page: LivePage,
  target: ReviewTarget,
  { found, extraction: { adapter }, box: closed }: Pair,
): Promise<{ box: HTMLElement; click: ClickEvidence } | InsertRefusal> {
  const opener = openerOf(found.root, adapter);
  let last: InsertRefusal = closed === 'box_ambiguous' ? closed : 'box_missing';
  // A form in a frame is filled there, one on a page of its own is opened by the agent.
  if (!opener || !/inline|dialog/.test(adapter.reply.kind)) return last;
  // A box that had focus before would look like the one that the click brought forward.
  if (page.document.activeElement instanceof HTMLElement) page.document.activeElement.blur();
  const click = { root: found.root, before: boxesInSight(page.document, adapter) };
  opener.click();
  const box = await waitFor(
    () => {
      const now = pairOf(page, target, click);
      const state = typeof now === 'string' ? now : now.box;
      if (typeof state !== 'string') return state;
      last = state;
      return null;
    },
    found.root,
    page,
  );
  return box ? { box, click } : last;
}

/** The newest reply of the company that the page shows; undefined where it shows none. */
const standing = ({ review: { reply } }: Found): string | undefined => (reply?.later ?? reply)?.text;

async function tryInsert(
  page: LivePage,
  { target, text, replace, own, second }: InsertRequest,
): Promise<InsertResult | { lost: InsertRefusal }> {
  const refused = (reason: InsertRefusal) => ({ status: 'refused', reason }) as const;
  const pair = pairOf(page, target, null);
  if (typeof pair === 'string') return refused(pair);
  const { review } = pair.found;
  const stands = standing(pair.found);
  // Where the reply is being changed the site may show it in its box alone, and a form in a frame shows none: the list does.
  const isElsewhere = stands === undefined && (pair.extraction.role === 'reply_form' || (second?.present.length ?? 0) > 0);
  if (stands !== second?.upon && !isElsewhere) return refused(second ? 'reply_changed' : 'already_answered');
  // Several boxes inside one review stay several, whatever is clicked; a dialog may stand open for another review.
  if (pair.box === 'box_ambiguous' && pair.extraction.adapter.reply.kind !== 'dialog') return refused(pair.box);
  const opened = typeof pair.box === 'string' ? await openBox(page, target, pair) : { box: pair.box, click: null };
  if (typeof opened === 'string') return refused(opened);

  const { box, click } = opened;
  // Somebody may have answered while the box was being opened. Of a reply that is being changed, the box shows what stands there.
  const open = pairOf(page, target, click);
  if (typeof open === 'string') return refused(open);
  const since = standing(open.found);
  if (since !== undefined && since !== second?.upon && !second?.present.length)
    return refused(second ? 'reply_changed' : 'already_answered');
  const mine = [own, ...(second?.present ?? [])].filter((one) => one !== undefined);
  if (second && isElsewhere && pair.extraction.role === 'list' && !mine.some((one) => sameWritten(readText(box), one)))
    return refused('reply_changed');
  const lost = (): InsertRefusal | null => {
    const now = pairOf(page, target, click);
    if (typeof now === 'string') return now;
    return now.box === box ? null : typeof now.box === 'string' ? now.box : 'box_missing';
  };
  const reason = await fill(box, text, { replace, own: mine, prefilled: target.authorName, lost });
  if (reason === null) return { status: 'inserted', text, replyBox: review.replyBox };
  return typeof reason === 'string' ? refused(reason) : reason;
}

/** Puts the text into the review's own reply box and proves that it stands there. Never throws for what a page can do. */
export async function insertReply(page: LivePage, request: InsertRequest): Promise<InsertResult> {
  const text = request.text.replace(/\r\n?/g, '\n');
  for (let tries = 1; ; tries += 1) {
    const result = await tryInsert(page, { ...request, text });
    if ('status' in result) return result;
    // Only a box that went while its review stayed is worth another try.
    if (tries === TRIES || result.lost !== 'box_missing') return { status: 'refused', reason: result.lost };
  }
}

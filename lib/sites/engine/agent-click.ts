// The agent's own click on a review's Reply, on pages of no known make: what it brings up may be this review's dialog, and only the dialog itself can
// prove it. Listened to only where an agent works on a review; nothing is pressed here.
import type { ReviewHandle } from '../../contracts/review.ts';
import { shows, textsOf } from './bind-dialog.ts';
import { fieldsIn, replyFieldsIn, saysReply } from './bind-generic.ts';
import { isInSight } from './element-kinds.ts';
import type { LivePage } from './live-page.ts';
import type { Extraction, Found } from './types.ts';

export type AgentClick = {
  /** The review that the control belonged to then: its node may show another one since, and another node this one. */
  handle: ReviewHandle;
  /** By the document's own clock, in milliseconds. */
  at: number;
  /** Fields that were in sight before. What stood there already was not opened by this click. */
  before: readonly Element[];
};

/** The text is written first, and then the dialog opened; whoever comes back later opens it once more. */
const FRESH_MS = 120_000;
const CONTROL = 'button, a, [role="button"], input[type="button"], input[type="submit"]';
const DIALOG = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const TITLE = 'h1, h2, h3, h4, h5, h6, legend';

const dialogsIn = (document: Document): Element[] => [...document.querySelectorAll(DIALOG)].filter(isInSight);

const labelOf = (control: Element): string =>
  ['aria-label', 'title', 'value'].map((name) => control.getAttribute(name) ?? '').join(' · ') + control.textContent;

/** What the dialog says of itself. */
const titleOf = (dialog: Element): string => {
  const ids = dialog.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => dialog.ownerDocument.getElementById(id)?.textContent ?? '');
  return [dialog.getAttribute('aria-label') ?? '', ...named, dialog.querySelector(TITLE)?.textContent ?? ''].join(' · ');
};

/** The fields for a reply in a dialog: those that say so, or the only field of a dialog that says so. */
const boxesIn = (dialog: Element): HTMLElement[] => {
  const said = replyFieldsIn(dialog).filter(isInSight);
  if (said.length > 0) return said;
  const all = fieldsIn(dialog).filter(isInSight);
  return all.length === 1 && saysReply(titleOf(dialog)) ? all : [];
};

/** Keeps the last click on a control that says Reply inside a review. `counts` = whether it was a person's. */
export function watchAgentClicks(page: LivePage, counts = (event: Event): boolean => event.isTrusted): () => AgentClick | null {
  let last: AgentClick | null = null;
  const clicked = (event: Event) => {
    const [target] = event.composedPath();
    const control = target instanceof Element ? target.closest(CONTROL) : null;
    if (!counts(event) || control === null || !saysReply(labelOf(control))) return;
    // The dialog's own button to send.
    if (control.closest(DIALOG)) return;
    const found = page.read()?.found.find(({ root, own }) => !own && root.contains(control));
    // A control beside all reviews may open the dialog for any of them.
    last = found
      ? {
          handle: page.handles.of(found),
          at: event.timeStamp,
          before: dialogsIn(page.document).flatMap((dialog) => fieldsIn(dialog).filter(isInSight)),
        }
      : null;
  };
  page.document.addEventListener('click', clicked, { capture: true, passive: true, signal: page.signal });
  return () => last;
}

/**
 * Boxes of a dialog that the agent's click on this very review brought up and that shows this review's author and whole text, and no other review's.
 * Empty where anything of that is missing.
 */
export function boxesOpenedByAgent(found: Found, { adapter, role, found: all }: Extraction, page: LivePage): HTMLElement[] {
  const click = page.agentClick?.();
  const { kind, reach } = adapter.reply;
  if (!click || role !== 'list' || reach !== 'root' || (kind !== 'inline' && kind !== 'none')) return [];
  const { review } = found;
  const now = page.document.defaultView?.performance.now() ?? Number.POSITIVE_INFINITY;
  if (!page.handles.means(click.handle, found) || now - click.at > FRESH_MS) return [];
  if (review.text.trim() === '' || review.author.name === '') return [];
  const owned = new Set<HTMLElement>();
  for (const dialog of dialogsIn(page.document)) {
    // A dialog around the list, or with a list of its own, is shared by all that stand in it.
    if (all.some((other) => dialog.contains(other.root))) continue;
    const boxes = boxesIn(dialog);
    if (boxes.length === 0 || boxes.some((box) => click.before.includes(box))) continue;
    const texts = textsOf(dialog, boxes);
    const shown = all.filter((other) => shows(texts, other.review));
    if (shown.length === 1 && shown[0] === found) for (const box of boxes) owned.add(box);
  }
  return [...owned];
}

// Writes a text into a reply box, reads it back, and takes it back if it does not stand there whole. Never submits, never cuts.
import type { InsertRefusal } from '../../extension/messages.ts';
import { isInSight, isTextControl } from './element-kinds.ts';
import { selectionAround, setValue, type Technique, techniquesFor } from './fill-editors.ts';
import { readText, sameWritten, settled, startsWritten } from './read-back.ts';

export type FillOptions = {
  /** The agent confirmed that other text in the box may go. */
  replace: boolean;
  /** What may stand in this box from us, put there before or as the reply that is edited; as long as it is exactly that it may go. */
  own: readonly string[];
  /** What the site itself writes into a fresh box (the author's name as a mention); not the agent's text, so it may go. */
  prefilled: string;
  /** Asked before and after every write: why the box is no longer this review's own; null while it is. */
  lost: () => InsertRefusal | null;
};

/** Gives the box focus and selects all of it, or sets the caret after its text so that the agent can go on or press the site's own button. */
function select(box: HTMLElement, caretOnly: boolean): void {
  box.focus({ preventScroll: true });
  if (isTextControl(box)) {
    box.setSelectionRange(caretOnly ? box.value.length : 0, box.value.length);
    return;
  }
  const selection = selectionAround(box);
  selection?.selectAllChildren(box);
  if (caretOnly) selection?.collapseToEnd();
}

/** Replaces what the box holds. Editors learn of a selection by an event, so the page settles in between; `may` is asked right before the write. */
async function write(box: HTMLElement, text: string, technique: Technique, may: () => boolean): Promise<boolean> {
  select(box, false);
  await settled(window);
  if (!may()) return false;
  technique(box, text);
  await settled(window);
  return true;
}

/** A box that was hidden meanwhile takes no typing; what we left in it is taken out by hand, and the page told. */
async function takeBack(box: HTMLElement, before: string, technique: Technique): Promise<void> {
  await write(box, before, technique, () => true);
  if (sameWritten(readText(box), before)) return;
  if (isTextControl(box)) setValue(box, before);
  if (before !== '' || isInSight(box) || isTextControl(box)) return;
  box.replaceChildren();
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'deleteContentBackward' }));
}

/**
 * Writes `text` (line breaks `\n`) into `box`: null once it was read back, the reason of a refusal, or how the box was lost to the review.
 * On every refusal the box holds what it held before, as far as the page allows.
 */
export async function fill(
  box: HTMLElement,
  text: string,
  { replace, own, prefilled, lost }: FillOptions,
): Promise<null | InsertRefusal | { lost: InsertRefusal }> {
  const holds = (expected: string) => sameWritten(readText(box), expected);
  const before = readText(box);
  const fresh = ['', prefilled].includes(before.trim().replace(/^@/, ''));
  if (!fresh && !replace && !holds(text) && !own.some(holds)) return 'box_not_empty';
  if (isTextControl(box) && box.maxLength >= 0 && text.length > box.maxLength) return 'text_too_long';

  let refusal: InsertRefusal = 'editor_unsupported';
  for (const technique of techniquesFor(box)) {
    let gone: InsertRefusal | null = null;
    if (!holds(text)) {
      const written = await write(box, text, technique, () => {
        gone = lost();
        // Somebody typed, or the page wrote, while the box was being opened and focused: that text is not ours to replace.
        return gone === null && holds(before);
      });
      if (!written) return gone === null ? 'box_not_empty' : { lost: gone };
    }
    gone = lost();
    const stands = holds(text);
    if (gone === null && stands) {
      select(box, true);
      return null;
    }
    if (holds(before)) {
      if (gone !== null) return { lost: gone };
      continue;
    }
    refusal = 'read_back_differs';
    // If the page gave the box to another review under our hands, what it wrote there itself stays; what we wrote goes.
    if (gone === null || startsWritten(readText(box), text)) await takeBack(box, before, technique);
    if (gone !== null) return { lost: gone };
    if (!holds(before)) break;
  }
  return refusal;
}

// Writes a text into a reply box, reads it back, and takes it back if it does not stand there whole. Never submits, never cuts.
import { isTextControl } from './element-kinds.ts';
import { type Technique, techniquesFor } from './fill-editors.ts';
import { readText, sameWritten, settled } from './read-back.ts';

export type FillRefusal = 'box_not_empty' | 'text_too_long' | 'editor_unsupported' | 'read_back_differs' | 'moved_on';
export type FillResult = { filled: true } | { filled: false; reason: FillRefusal };

export type FillOptions = {
  /** The agent confirmed that other text in the box may go. */
  replace: boolean;
  /** What the site itself writes into a fresh box (the author's name as a mention); not the agent's text, so it may go. */
  prefilled: string;
  /** Asked before and after every write: whether the box is still this review's own. */
  stillOurs: () => boolean;
};

const refused = (reason: FillRefusal): FillResult => ({ filled: false, reason });

/** Gives the box focus and selects all of it. Editors learn of the selection by an event, so let the page settle before writing. */
function selectAll(box: HTMLElement): void {
  box.focus({ preventScroll: true });
  if (isTextControl(box)) box.select();
  else box.ownerDocument.getSelection()?.selectAllChildren(box);
}

/** Leaves the caret after the text, so that the agent can go on typing or press the site's own button. */
function caretToEnd(box: HTMLElement): void {
  box.focus({ preventScroll: true });
  if (isTextControl(box)) box.setSelectionRange(box.value.length, box.value.length);
  else {
    const selection = box.ownerDocument.getSelection();
    selection?.selectAllChildren(box);
    selection?.collapseToEnd();
  }
}

async function putBack(box: HTMLElement, before: string, technique: Technique, view: Window): Promise<boolean> {
  selectAll(box);
  await settled(view);
  technique(box, before);
  await settled(view);
  return sameWritten(readText(box), before);
}

/** Writes `text` (line breaks `\n`) into `box`. On every refusal the box holds what it held before, as far as the page allows. */
export async function fill(box: HTMLElement, text: string, options: FillOptions): Promise<FillResult> {
  const view = box.ownerDocument.defaultView;
  if (view === null || !options.stillOurs()) return refused('moved_on');
  const before = readText(box);
  if (sameWritten(before, text)) {
    caretToEnd(box);
    return { filled: true };
  }
  const isPrefilled = before.trim().replace(/^@/, '') === options.prefilled.trim();
  if (before.trim() !== '' && !isPrefilled && !options.replace) return refused('box_not_empty');
  if (isTextControl(box)) {
    if (box.maxLength >= 0 && text.length > box.maxLength) return refused('text_too_long');
    if (box.localName === 'input' && text.includes('\n')) return refused('editor_unsupported');
  }

  let answered = false;
  for (const technique of techniquesFor(box)) {
    selectAll(box);
    await settled(view);
    if (!options.stillOurs()) return refused('moved_on');
    // Somebody typed, or the page wrote, while the box was being opened and focused: that text is not ours to replace.
    if (!sameWritten(readText(box), before)) return refused('box_not_empty');
    technique(box, text);
    await settled(view);
    const after = readText(box);
    if (!options.stillOurs()) {
      // The page gave the box to another review under our hands. What it wrote there itself stays; what we wrote goes.
      if (sameWritten(after, text)) await putBack(box, before, technique, view);
      return refused('moved_on');
    }
    if (sameWritten(after, text)) {
      caretToEnd(box);
      return { filled: true };
    }
    if (sameWritten(after, before)) continue;
    answered = true;
    if (!(await putBack(box, before, technique, view))) break;
  }
  return refused(answered ? 'read_back_differs' : 'editor_unsupported');
}

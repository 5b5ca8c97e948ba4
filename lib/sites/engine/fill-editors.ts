// How each kind of editor takes text from outside. A technique that an editor does not answer changes nothing; whether one worked is decided by reading back.
// No technique presses Enter or a submit control.
import { isTextControl, keepsSpaces } from './element-kinds.ts';
import { readText, sameWritten } from './read-back.ts';

/** Puts `text` in place of everything selected. The box has focus and all of its content is selected. */
export type Technique = (box: HTMLElement, text: string) => void;

/** Chromium keeps the selection inside of a shadow root with that root; the document's own does not reach in. */
export const selectionAround = (box: HTMLElement): Selection | null => {
  const root = box.getRootNode();
  const inside: unknown = Reflect.get(root, 'getSelection');
  return typeof inside === 'function' ? inside.call(root) : box.ownerDocument.getSelection();
};

/** Whether the browser's own editing would write into this box: a page may move the focus into another one at any event. */
const isEditing = (box: HTMLElement): boolean => {
  if (isTextControl(box)) return Reflect.get(box.getRootNode(), 'activeElement') === box;
  return box.contains(selectionAround(box)?.anchorNode ?? null);
};

/** The value setter of the prototype: React replaces the one on the element to notice writes of its own and would swallow ours. */
export const setValue: Technique = (box, text) => {
  if (!isTextControl(box)) return;
  const view = box.ownerDocument.defaultView;
  const prototype = box.localName === 'textarea' ? view?.HTMLTextAreaElement.prototype : view?.HTMLInputElement.prototype;
  const setter = prototype && Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  if (!setter) return;
  setter.call(box, text);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data: text }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
};

/** As if typed, through the browser's own editing: trusted events and an undo step, line by line so that no editor sees a paragraph break it may read as "send". */
const typeLines: Technique = (box, text) => {
  const document = box.ownerDocument;
  if (!isEditing(box)) return;
  if (isTextControl(box)) {
    document.execCommand('insertText', false, text);
    return;
  }
  if (text === '') document.execCommand('delete');
  // As browsers do for typed spaces: where white space collapses, the second of two would not be seen or sent.
  const lasting = keepsSpaces(box) ? text : text.replace(/^ | (?= )| $/gm, '\u00a0');
  let written = '';
  for (const [index, line] of lasting.split('\n').entries()) {
    // A page that changes or empties the box between two lines, or leaves it, may be at another review by then.
    if (index > 0 && !(isEditing(box) && sameWritten(readText(box), written))) break;
    if (index > 0) document.execCommand('insertLineBreak');
    if (!isEditing(box)) break;
    if (line !== '') document.execCommand('insertText', false, line);
    written += index > 0 ? `\n${line}` : line;
  }
  box.dispatchEvent(new Event('change', { bubbles: true }));
};

function transferOf(text: string, html: string | null): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  if (html !== null) data.setData('text/html', html);
  return data;
}

const paste =
  (withHtml: boolean): Technique =>
  (box, text) => {
    if (text === '') return clear(box);
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const html = withHtml
      ? escaped
          .split('\n')
          .map((line) => `<p>${line}</p>`)
          .join('')
      : null;
    box.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: transferOf(text, html) }),
    );
  };

const beforeInput = (box: HTMLElement, init: InputEventInit): boolean =>
  !box.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, ...init }));

/** Editors that take everything from `beforeinput` (Slate). */
const beforeInputPaste: Technique = (box, text) => {
  if (text === '') clear(box);
  else beforeInput(box, { inputType: 'insertFromPaste', dataTransfer: transferOf(text, null) });
};

/** For Lexical where paste is switched off. */
const beforeInputLines: Technique = (box, text) => {
  if (text === '') return clear(box);
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) beforeInput(box, { inputType: 'insertLineBreak' });
    if (line !== '') beforeInput(box, { inputType: 'insertText', data: line });
  }
};

/** Deletes the selection: by the editor's own code where it listens, else by the browser's. */
function clear(box: HTMLElement): void {
  if (beforeInput(box, { inputType: 'deleteContentBackward' })) return;
  // Draft.js deletes on the key; `keyCode` is all it looks at. Backspace sends nothing anywhere.
  const key = new KeyboardEvent('keydown', {
    key: 'Backspace',
    code: 'Backspace',
    keyCode: 8,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (!box.dispatchEvent(key) || !isEditing(box)) return;
  box.ownerDocument.execCommand('delete');
}

const EDITORS: { marked: string; techniques: Technique[] }[] = [
  { marked: '[data-lexical-editor="true"]', techniques: [paste(false), beforeInputLines] },
  // Draft.js can lose the whole page on `insertText` into an empty editor, so it gets paste or nothing.
  { marked: '.public-DraftEditor-content, :has(> [data-contents="true"])', techniques: [paste(false)] },
  { marked: '[data-slate-editor]', techniques: [beforeInputPaste] },
  { marked: '.ProseMirror, .ck-editor__editable', techniques: [paste(true), typeLines] },
  { marked: '.ql-editor', techniques: [paste(false), typeLines] },
];

/** Techniques for this box, best first. */
export function techniquesFor(box: HTMLElement): readonly Technique[] {
  // Typed first: what the browser writes by itself it can also undo.
  if (isTextControl(box)) return [typeLines, setValue];
  return EDITORS.find((editor) => box.matches(editor.marked))?.techniques ?? [typeLines, paste(false)];
}

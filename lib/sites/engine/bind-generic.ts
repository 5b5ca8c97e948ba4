// Finds a reply field where no adapter names one: by what the field says of itself, in English, Ukrainian and Russian.
// Report, search and edit-my-review fields are never reply fields: a wrong refusal costs a copy and paste, a wrong box costs trust.
import { isTextArea, isWritable } from './element-kinds.ts';

const EDITABLE = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const BUTTON = 'button, input[type="submit"], [role="button"]';

const word = (alternatives: string): RegExp => new RegExp(`(?<!\\p{L})(?:${alternatives})`, 'iu');
const REPLY = word('repl(?:y|ies)|respon(?:d|se)|answer|відпов|ответ(?!ств)');
const NOT_REPLY = word(
  [
    'report|abuse|flag|complain|captcha|recaptcha|search',
    'скарг|поскарж|пошук|шукати|жалоб|пожал|поиск|искать',
    '(?:edit|change|write|add) (?:a |an |my |your |this |the )?(?:review|comment|post)',
    '(?:my|your|ваш|свій|мій|свой|мой) (?:review|comment|відгук|отзыв)',
    '(?:редаг|змін|напи[сш]|залиш|редакт|измен|остав)\\p{L}* (?:свій |ваш |мій |свой |мой )?(?:відгук|коментар|отзыв|комментар)',
  ].join('|'),
);

/** `replyText` and `review-reply[body]` become words. */
const asWords = (name: string): string => name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_\-[\].:]+/g, ' ');

function labelsOf(field: Element): string[] {
  const texts: (string | null | undefined)[] = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title'].map((name) =>
    field.getAttribute(name),
  );
  for (const name of ['name', 'id']) texts.push(asWords(field.getAttribute(name) ?? ''));
  for (const id of (field.getAttribute('aria-labelledby') ?? '').split(/\s+/)) {
    if (id !== '') texts.push(field.ownerDocument.getElementById(id)?.textContent);
  }
  if (isTextArea(field)) for (const label of field.labels) texts.push(label.textContent);
  return texts.filter((text): text is string => typeof text === 'string' && text.trim() !== '').map((text) => text.slice(0, 300));
}

/** Texts of the buttons that belong to this field alone: those of its form, else of the nearest ancestor that holds no other field. */
function buttonsOf(field: Element, root: Element): string[] {
  for (let around = field.parentElement; around !== null; around = around.parentElement) {
    if (around.querySelectorAll(EDITABLE).length > 1) return [];
    const buttons = around.querySelectorAll(BUTTON);
    if (buttons.length > 0) {
      return [...buttons].map((button) => (button.getAttribute('aria-label') ?? button.getAttribute('value') ?? button.textContent).trim());
    }
    if (around === root) return [];
  }
  return [];
}

function isReplyField(field: Element, root: Element): boolean {
  if (field.closest('search, [role="search"], [role="searchbox"]') !== null) return false;
  const labels = labelsOf(field);
  if (labels.some((label) => NOT_REPLY.test(label))) return false;
  if (labels.some((label) => REPLY.test(label))) return true;
  const buttons = buttonsOf(field, root);
  return buttons.some((text) => REPLY.test(text)) && !buttons.some((text) => NOT_REPLY.test(text));
}

/** All fields inside `root` that say they are for a reply. One of them is a pair; several are none. */
export function replyFieldsIn(root: Element): Element[] {
  return [...root.querySelectorAll(EDITABLE)].filter(
    (field) => isWritable(field) && field.parentElement?.closest('[contenteditable]') == null && isReplyField(field, root),
  );
}

// Finds a reply field where no adapter names one: by what the field says of itself, in English, Ukrainian and Russian.
// Report, search and edit-my-review fields are never reply fields: a wrong refusal costs a copy and paste, a wrong box costs trust.
import { isTextControl, isWritable } from './element-kinds.ts';

const EDITABLE = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const BUTTON = 'button, input[type="submit"], [role="button"]';

const word = (alternatives: string): RegExp => new RegExp(`(?<!\\p{L})(${alternatives})`, 'iu');
const REPLY = word('repl(y|ies)|respon[ds]|answer|відпов|ответ(?!ств)');
const REVIEW = '(review|comment|post|відгук|коментар|отзыв|комментар)';
const NOT_REPLY = word(
  [
    'report|abuse|flag|complain|captcha|recaptcha|search|скарг|поскарж|пошук|шука|жалоб|пожал|поиск|иска',
    // A verb or an owner before the review: the field changes the review itself.
    `(edit|change|write|add|редаг|змін|напи|залиш|редакт|измен|остав)\\p{L}* (\\p{L}+ )?${REVIEW}`,
    `(my|your|ваш|свій|мій|свой|мой) ${REVIEW}`,
  ].join('|'),
);

/** What the field says of itself; `replyText` and `review-reply[body]` become words. */
function labelsOf(field: HTMLElement): string {
  const said = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title', 'name', 'id'].map((name) =>
    field.getAttribute(name),
  );
  const labelled = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  said.push(...labelled.map((id) => field.ownerDocument.getElementById(id)?.textContent ?? null));
  if (isTextControl(field)) for (const label of field.labels ?? []) said.push(label.textContent);
  return said
    .join(' · ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-[\]]+/g, ' ');
}

/** Texts of the buttons that belong to this field alone: those of the nearest ancestor that has any and holds no other field. */
function buttonsOf(field: Element, root: Element): string {
  for (let around = field; around !== root && around.parentElement; ) {
    around = around.parentElement;
    if (around.querySelectorAll(EDITABLE).length > 1) break;
    const buttons = [...around.querySelectorAll(BUTTON)];
    if (buttons.length > 0)
      return buttons.map((button) => button.getAttribute('aria-label') ?? button.getAttribute('value') ?? button.textContent).join(' · ');
  }
  return '';
}

/** Whether a label says that it is about a reply, and about nothing else. */
export const saysReply = (label: string): boolean => REPLY.test(label) && !NOT_REPLY.test(label);

function isReplyField(field: HTMLElement, root: Element): boolean {
  const labels = labelsOf(field);
  const said = REPLY.test(labels) ? labels : `${labels} · ${buttonsOf(field, root)}`;
  return saysReply(said) && !field.closest('search, [role^="search"]');
}

/** All fields inside `root` that running text can be written into. */
export const fieldsIn = (root: Element): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(EDITABLE)].filter(
    (field) => isWritable(field) && !field.parentElement?.closest('[contenteditable]'),
  );

/** Those that say they are for a reply. One of them is a pair; several are none. */
export const replyFieldsIn = (root: Element): HTMLElement[] => fieldsIn(root).filter((field) => isReplyField(field, root));

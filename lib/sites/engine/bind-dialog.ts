// A dialog shared by all reviews: it is this review's only while it shows this review's author and text, whole, and no other review's.
import type { DetectedReview } from '../../contracts/review.ts';
import { isInSight } from './element-kinds.ts';
import { matchAll } from './match-all.ts';
import type { Extraction, Found } from './types.ts';
import { wholeText } from './whole-text.ts';

const squeeze = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

/**
 * Whether `line` names the author: the name alone or parted from what stands around it, as in "by Olena K. – 3 Nov".
 * A capital or a digit next to it means another, longer name ("Olena" in "Olena Koval").
 */
export function namesAuthor(line: string, name: string): boolean {
  const shown = line.replace(/\s+/g, ' ').trim();
  const wanted = name.replace(/\s+/g, ' ').trim();
  if (wanted === '') return false;
  for (let at = shown.indexOf(wanted); at !== -1; at = shown.indexOf(wanted, at + 1)) {
    const before = shown.slice(0, at);
    const after = shown.slice(at + wanted.length);
    const openBefore = before === '' || /(^|\s)\p{Ll}+\s$|[^\p{L}\p{N}\s.'’-]\s?$/u.test(before);
    const openAfter = after === '' || /^\s\p{Ll}|^\s-\s|^\s?[^\p{L}\p{N}\s.'’-]/u.test(after);
    if (openBefore && openAfter) return true;
  }
  return false;
}

/**
 * Every element's own running text, the boxes left out: what somebody types is no evidence. Pictures count with what they stand for as
 * well: emoji of a site's own are part of what the author wrote.
 */
export function textsOf(dialog: Element, boxes: readonly Element[]): string[] {
  const texts: string[] = [];
  for (const element of [dialog, ...dialog.querySelectorAll('*')]) {
    if (element.matches('script, style, template, textarea, select, option')) continue;
    if (boxes.some((box) => box.contains(element))) continue;
    for (const text of element.querySelector('img[alt]') ? [element.textContent, wholeText(element)] : [element.textContent])
      if (text.trim() !== '') texts.push(text);
  }
  return texts;
}

/** Whether a dialog's texts are this review's author and whole text. */
export function shows(texts: readonly string[], review: DetectedReview): boolean {
  const text = squeeze(review.text);
  const { name } = review.author;
  return (
    (text === '' || texts.some((shown) => squeeze(shown) === text)) &&
    texts.some((shown) => shown.length <= name.length + 80 && namesAuthor(shown, name))
  );
}

/** Reviews of the list itself; a copy that an open dialog shows is evidence, not a review to answer. */
export function outsideDialogs(extraction: Extraction, document: Document): Found[] {
  if (extraction.adapter.reply.kind !== 'dialog') return extraction.found;
  const dialogs = matchAll(document, extraction.adapter.reply.dialog);
  return extraction.found.filter((found) => !dialogs.some((dialog) => dialog !== found.root && dialog.contains(found.root)));
}

/**
 * Boxes of open dialogs that show exactly this review.
 * A review without text has only a name to show, so its dialog counts only right after our own click on its opener (`opened`).
 */
export function dialogBoxes(found: Found, extraction: Extraction, opened: boolean): HTMLElement[] {
  const document = found.root.ownerDocument;
  if (squeeze(found.review.text) === '' && !opened) return [];
  const listed = outsideDialogs(extraction, document);
  const owned: HTMLElement[] = [];
  for (const dialog of matchAll(document, extraction.adapter.reply.dialog)) {
    if (!isInSight(dialog)) continue;
    const boxes = matchAll(dialog, extraction.adapter.reply.input).filter(isInSight);
    if (boxes.length === 0) continue;
    const texts = textsOf(dialog, boxes);
    const named = listed.filter((other) => shows(texts, other.review));
    // Where a text stands in the dialog it is not the dialog of a review without text by the same author.
    const telling = named.filter((other) => squeeze(other.review.text) !== '');
    const shown = telling.length > 0 ? telling : named;
    if (shown.length === 1 && shown[0]?.root === found.root) owned.push(...boxes);
  }
  return [...new Set(owned)];
}

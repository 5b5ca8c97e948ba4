// Whether the author of a review said anything else by changing it. White space and punctuation do not, nor does what a page only began to show.
import type { Item } from '../../contracts/item.ts';
import { detectLanguage } from '../language/detect.ts';
import { normalizeText } from './same-text.ts';

/** A review as its author wrote it. */
export type Version = NonNullable<Item['further']>['edits'][number]['before'];

export const versionOf = ({ text, title, rating }: Version): Version => ({ text, title, rating });

/** Letters, numbers and signs (an emoji says something), without blanks. Punctuation inside a number stays: 1.5 is not 15. */
const said = (text: string): string => normalizeText(text).replace(/(?<!\d)\p{P}|\p{P}(?!\d)|\s/gu, '');

const sameRating = (a: Version['rating'], b: Version['rating']): boolean => a === null || b === null || a.value * b.max === b.value * a.max;

/**
 * True where a reader finds the same words and stars. A rating, or a title over the same text, that stands in one of them only was read from one page
 * and not from the other: no word of the author's.
 */
export function sameWords(a: Version, b: Version): boolean {
  if (!sameRating(a.rating, b.rating)) return false;
  if (said(a.text) === said(b.text)) return a.title === null || b.title === null || said(a.title) === said(b.title);
  // The same words, whether the page calls their beginning a title or not.
  return said(`${a.title ?? ''}${a.text}`) === said(`${b.title ?? ''}${b.text}`);
}

/** Whether only the language is another, as where a site shows a translation to some readers: that tells nobody who wrote it. */
export function isOnlyLanguage(a: Version, b: Version): boolean {
  const [before, after] = [detectLanguage(a.text), detectLanguage(b.text)];
  return before !== 'und' && after !== 'und' && before !== after && sameRating(a.rating, b.rating);
}

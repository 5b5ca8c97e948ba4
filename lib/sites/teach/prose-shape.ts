// Running text told by its shape: an element that holds nothing but words and what marks words up. Photographs before it and buttons behind it move
// its place among its brothers; the shape stays.
import type { PageIndex } from './page-index.ts';

const MARKS = ['p', 'br', 'b', 'i', 'em', 'strong', 'u', 'a'];

/** To be written behind an element's name. */
export const PROSE = `:not(:empty):not(:has(:not(${MARKS.join(', ')})))`;

const marks: ReadonlySet<string> = new Set(MARKS);

export const hasProseShape = (index: PageIndex, element: Element): boolean =>
  [...element.childNodes].some(({ nodeType }) => nodeType === 1 || nodeType === 3) &&
  [...element.querySelectorAll('*')].every((inner) => marks.has(index.name(inner)));

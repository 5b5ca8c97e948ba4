// The text of an element that holds other fields as well: "<b>Anna</b> wrote on <i>3 March</i>: text". What other fields are read from is left
// out with what leads up to it, and so are boxes of their own: the text is what stands in the element itself.
import { isElement } from './dom.ts';
import { visibleText } from './visible-text.ts';

const BOX = /^(?:div|section|article|aside|header|footer|nav|form|table|dl|h[1-6]|button|figure|fieldset|hr)$/;
const LEAD = /^[\s:;,.)\]|»–—-]+(?=\S)/u;
const REMARK = /^\s*[([]?([^()[\]\n]{3,40}?)[)\]]?\s*[:–—-]+\s+/u;
const SHORT = 60;

/** `parts`: elements of other fields; inside the element or not. `isDate`: whether a short text tells a time and nothing else. */
export function restText(element: Element, parts: readonly Element[], isDate: (text: string) => boolean, max = 20_000): string {
  // A copy in a document without a window: nothing of the page is changed and no element of the page's own wakes up.
  const inert = element.ownerDocument.implementation.createHTMLDocument('');
  let box = inert.createElement('div');
  const boxes = [box];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) {
      const child = node;
      const words = (child.textContent ?? '').trim();
      if (parts.some((part) => child.contains(part)) || (words.length <= SHORT && words !== '' && isDate(words))) {
        box = inert.createElement('div');
        boxes.push(box);
        continue;
      }
      if (BOX.test(child.localName)) continue;
    }
    box.append(inert.importNode(node, true));
  }
  // What stands before a name or a date is about it; only where nothing follows it is the text.
  const texts = boxes.map((part) => visibleText(part, max).replace(LEAD, '')).filter((text) => /[\p{L}\p{N}\p{S}]/u.test(text));
  const last = texts.at(-1) ?? '';
  const remark = REMARK.exec(last);
  return remark?.[1] !== undefined && isDate(remark[1]) ? last.slice(remark[0].length) : last;
}

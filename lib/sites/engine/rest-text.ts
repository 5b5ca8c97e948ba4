// The text of an element that holds other fields as well: "<b>Anna</b> wrote on <i>3 March</i>: text". What other fields are read from is left
// out with what leads up to it, and so are boxes of their own: the text is what stands in the element itself.
import { isElement } from './dom.ts';
import { visibleText } from './visible-text.ts';

const BOX = /^(?:div|section|article|aside|header|footer|nav|form|table|dl|h[1-6]|button|figure|fieldset|hr)$/;
/** No rule, no smile and no text that goes on from somewhere: these are the writer's. */
const LEAD = /^(?:(?!---|\.\.|:\))[\s:;,.)\]|»–—-])+(?=\S)/u;
const REMARK = /^\s*(?:[([]|(?=\d))([^()[\]\n]{3,40}?)[)\]]?\s*[:–—-]+\s+/u;
const SHORT = 60;

/**
 * `parts`: elements of other fields; inside the element or not. `isDate`: whether a short text tells a time and nothing else. `without`: what is no
 * part of the text wherever it stands in it: other people's words, links behind it.
 */
export function restText(
  element: Element,
  parts: readonly (Element | null)[],
  isDate: (text: string) => boolean,
  without: readonly Node[] = [],
): string {
  // A copy in a document without a window: nothing of the page is changed and no element of the page's own wakes up.
  const inert = element.ownerDocument.implementation.createHTMLDocument('');
  let box = inert.createElement('div');
  const boxes = [box];
  for (const child of element.childNodes) {
    const isOther = without.includes(child);
    if (isElement(child) && !isOther) {
      const words = child.textContent.trim();
      // A paragraph may say "2 years with them" and be the text.
      if (parts.some((part) => child.contains(part)) || (child.localName !== 'p' && words.length <= SHORT && isDate(words))) {
        box = inert.createElement('div');
        box.title = child.localName;
        boxes.push(box);
        continue;
      }
      if (BOX.test(child.localName)) continue;
    }
    if (isOther && !box.textContent.trim()) box.title ||= child.nodeName;
    // Empty, it parts what stands on both its sides.
    box.append(inert.importNode(child, !isOther));
  }
  // What stands before a name or a date is about it; only where nothing follows it is the text.
  const texts = boxes.map((part) => {
    const text = visibleText(part);
    if (!part.title) return text;
    // What ends its line leads up to nothing: a dash below it begins a list.
    part.prepend('.', inert.createElement(part.title));
    return visibleText(part)[1] === '\n' ? text : text.replace(LEAD, '');
  });
  const last = texts.findLast((text) => /[\p{L}\p{N}\p{S}]/u.test(text)) ?? '';
  const remark = REMARK.exec(last);
  return remark && isDate(remark[1] ?? '') ? last.slice(remark[0].length) : last;
}

// Which elements around the located words are the whole text: a beginning may lie in the first paragraph of several.

import { sameText } from './field-selectors.ts';
import type { PageIndex } from './page-index.ts';

const PROSE = /^(?:p|br|ul|ol|li|blockquote|pre|span|b|i|em|strong|u|s|a|img|code|q|div|font|wbr|h[1-6]|hr|small|sup|sub|del|ins|mark)$/;
const PLAIN = /^(?:p|br|ul|ol|blockquote|pre|b|i|em|strong|u|s|img|code|q|wbr|hr)$/;

/** Whether everything inside is running text of one kind: paragraphs alike, lists, quotations, words. */
const isProse = (index: PageIndex, parent: Element, like: Element): boolean =>
  [...parent.children].every((child) => {
    if (child === like || index.text(child) === '') return true;
    if (child.localName === like.localName) return child.className === like.className;
    return PLAIN.test(child.localName) && PROSE.test(child.localName) && child.className === '';
  });

/** Elements that may be taken for the text: the same text, and the blocks of prose that it begins. `taken` must not lie inside. */
export function textTargets(index: PageIndex, element: Element, root: Element, taken: readonly Element[]): Element[] {
  const targets = sameText(index, element, root);
  let inner = targets.findLast((target) => target.contains(element)) ?? element;
  // Up from an inline element or paragraph to the block that holds its brothers, as long as nothing else stands there.
  for (let parent = inner.parentElement; parent !== null && parent !== root; parent = parent.parentElement) {
    const around = parent;
    const first = [...around.children].find((child) => index.text(child) !== '');
    const leads = first === undefined || first === inner || first.localName === inner.localName;
    if (!leads || !isProse(index, around, inner) || taken.some((other) => around.contains(other))) break;
    if (inner.localName !== 'p' && around.children.length > 1 && index.text(around) !== index.text(inner) && !PLAIN.test(inner.localName))
      break;
    for (const same of [around]) if (!targets.includes(same)) targets.push(same);
    inner = around;
  }
  return targets;
}

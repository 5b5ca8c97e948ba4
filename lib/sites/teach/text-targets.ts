// Which elements are the whole text, given the ones that spell the located words: a beginning may lie in the first paragraph of several, and a
// text may have no element of its own, only paragraphs that stand among other things.
import { sameText } from './field-selectors.ts';
import { around, hides, type Leaf } from './leaves.ts';
import type { PageIndex } from './page-index.ts';
import { isWrapper } from './stops-short.ts';

const PLAIN = /^(?:p|br|ul|ol|blockquote|pre|b|i|em|strong|u|s|img|code|q|wbr|hr)$/;
const INLINE = /^(?:span|b|i|em|strong|a|font|mark|u|s|small|sup|sub|bdi|bdo|wbr|code|q)$/;
/** Paragraphs of one text; more is a page. */
const MOST_PARTS = 12;

/** What stands where a site cuts a text: a mark, the rest that nobody sees yet, and the button that shows it. */
const isUnfolding = (child: Element): boolean =>
  hides(child) ||
  child.localName === 'button' ||
  child.getAttribute('role') === 'button' ||
  /^\s*(?:…|\.{3})\s*$/.test(child.textContent ?? '');

/** Whether everything inside is running text of one kind: paragraphs alike, lists, quotations, words. */
const isProse = (says: (element: Element) => boolean, parent: Element, like: Element): boolean =>
  [...parent.children].every((child) => {
    if (child === like || !says(child) || isUnfolding(child)) return true;
    // Cells of a row are fields of a record.
    if (child.localName === like.localName) return child.className === like.className && !/^t[dh]$/.test(child.localName);
    return PLAIN.test(child.localName) && child.className === '';
  });

/** Elements that may be taken for the text: the same text, and the blocks of prose that it begins. `taken` must not lie inside. */
export function textTargets(index: PageIndex, element: Element, root: Element, taken: readonly Element[]): Element[] {
  const targets = sameText(index, element, root);
  const says = (child: Element): boolean => index.text(child) !== '';
  let inner = targets.findLast((target) => target.contains(element)) ?? element;
  // Up from an inline element or paragraph to the block that holds its brothers, as long as nothing else stands there.
  for (let block = inner.parentElement; block !== null && block !== root; block = block.parentElement) {
    const first = [...block.children].find(says);
    const leads = first === undefined || first === inner || first.localName === inner.localName;
    if (!leads || !isProse(says, block, inner) || taken.some((other) => block?.contains(other))) break;
    const isCut = [...block.children].every((child) => child === inner || !says(child) || isUnfolding(child));
    const isParagraph = PLAIN.test(inner.localName) || isWrapper(index, inner);
    if (index.text(block) !== index.text(inner) && !isParagraph && !isCut) break;
    if (!targets.includes(block)) targets.push(block);
    inner = block;
  }
  return targets;
}

/** The elements that hold these leaves and nothing before or between them. `weight` = how many leaves each element holds; `cut` = the words end in the middle of the last. */
export function holdersOf(run: readonly Leaf[], weight: ReadonlyMap<Element, number>, cut: boolean): Element[] {
  const whole = around(run.map(({ parent }) => parent));
  const [first] = run;
  if (whole === null || first === undefined) return [];
  const inRun = new Map<Element, number>();
  for (const { parent } of run)
    for (let up: Element | null = parent; up !== null && up !== whole; up = up.parentElement) inRun.set(up, (inRun.get(up) ?? 0) + 1);
  const says = (element: Element): boolean => (weight.get(element) ?? 0) > 0;
  const top = [...whole.children].find((child) => child.contains(first.parent));
  if (weight.get(whole) === run.length || top === undefined || isProse(says, whole, top)) return [whole];
  // Pieces of one line, and behind them the link that unfolds it.
  const others = [...whole.children].filter((child) => says(child) && !inRun.has(child));
  const last = [...whole.children].findLast((child) => inRun.has(child));
  const isUnfolding = others.every(
    (child) => /^(?:a|button)$/.test(child.localName) && last !== undefined && (last.compareDocumentPosition(child) & 4) !== 0,
  );
  if (isUnfolding && [...inRun.keys()].every(({ localName }) => INLINE.test(localName))) return [whole];
  const parts = new Set<Element>();
  run.forEach(({ parent }, position) => {
    let holder = parent;
    const mayGoOn = cut && position === run.length - 1;
    for (let up = holder.parentElement; up !== null && up !== whole && whole.contains(up); up = up.parentElement) {
      // The words may end before the paragraph does.
      if (inRun.get(up) !== weight.get(up) && !(mayGoOn && parts.size > 0)) break;
      holder = up;
    }
    if (![...parts].some((part) => part.contains(holder))) parts.add(holder);
  });
  return parts.size > MOST_PARTS || parts.has(whole) ? [whole] : [...parts];
}

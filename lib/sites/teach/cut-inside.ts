// A long text that the site cuts in its middle: words, a mark ("…"), what is pressed to see the rest, and the rest, which a style sheet hides. Readers
// of the page's markup see all of it, the words of the control among it: there the text is the element without these.
import type { FieldSource } from '../../contracts/adapter.ts';
import { restText } from '../engine/rest-text.ts';
import { COST } from './features.ts';
import type { Choice } from './field-choice.ts';
import { findIn } from './field-selectors.ts';
import { hides, squeeze } from './leaves.ts';
import type { PageIndex } from './page-index.ts';

const DOTS = /^(?:…|\.{3})$/;
const CUT = /(?:…|\.{3})$/;
const LONGEST_CONTROL = 40;
/** Leads nowhere else. */
const PRESSED = /^(?:#.*|javascript:.*)?$/i;

type Cut = { holder: Element; dots: Element | null; control: Element };

const isPressed = (element: Element): boolean =>
  element.localName === 'a'
    ? PRESSED.test(element.getAttribute('href') ?? '')
    : /^(?:button|summary)$/.test(element.localName) || element.getAttribute('role') === 'button' || element.hasAttribute('onclick');

/** The words right before a child, without the mark that has an element of its own. */
function wordsBefore(child: Element): { said: string; dots: Element | null } {
  let dots: Element | null = null;
  for (let node = child.previousSibling; node !== null; node = node.previousSibling) {
    const words = squeeze(node.textContent ?? '');
    if (words === '' || node.nodeType === 8) continue;
    if (node.nodeType !== 1 || !DOTS.test(words) || dots !== null) return { said: words, dots };
    dots = node as Element;
  }
  return { said: '', dots };
}

/** Where the text in the box is cut; null where it is not. */
function cutIn(index: PageIndex, box: Element): Cut | null {
  for (const control of [box, ...index.below(box)].flatMap((holder) => [...holder.children])) {
    const words = index.text(control);
    const holder = control.parentElement;
    if (holder === null || words === '' || words.length > LONGEST_CONTROL || !isPressed(control)) continue;
    const { said, dots } = wordsBefore(control);
    const rest = control.nextElementSibling;
    const isCut = said !== '' && (dots !== null || CUT.test(said));
    const follows = rest !== null && squeeze(rest.textContent ?? '') !== '';
    // Where the page itself says that the rest is hidden, the mark tells whoever reads it that there is more.
    if (isCut && follows && index.text(holder) === index.text(box)) return { holder, dots: hides(rest) ? null : dots, control };
  }
  return null;
}

const nameOf = (index: PageIndex, element: Element): string | null =>
  [...index.features(element)].filter(({ css, cost }) => !/^[a-z]/.test(css) && cost < COST.part).sort((a, b) => a.cost - b.cost)[0]?.css ??
  null;

/** Null where no text is cut so, or where the parts have no names by which the same is found in every review. */
export function cutInside(
  index: PageIndex,
  source: Choice,
  reviews: readonly Element[],
  isDate: (words: string) => boolean,
): FieldSource | null {
  if (source.from !== 'text' || /^:scope(?: ~|$)|^:root|,/.test(source.select)) return null;
  const boxes = reviews.flatMap((root) => findIn(index, root, source) ?? []);
  const cuts = boxes.flatMap((box) => {
    const cut = cutIn(index, box);
    return cut === null ? [] : [{ box, cut }];
  });
  const [first] = cuts;
  if (first === undefined) return null;
  const control = nameOf(index, first.cut.control);
  const dots = first.cut.dots === null ? null : nameOf(index, first.cut.dots);
  const inner = first.cut.holder === first.box ? '' : nameOf(index, first.cut.holder);
  if (control === null || inner === null || (first.cut.dots !== null && dots === null)) return null;
  const holder = inner === '' ? source.select : `${source.select} ${inner}`;
  const parts = [control, ...(dots === null ? [] : [dots])];
  const isPart = (child: Element): boolean => parts.some((css) => child.matches(css));
  // Nothing but the control and the mark is lost, and nothing else is found.
  const keeps = ({ box, cut }: (typeof cuts)[number]): boolean => {
    const without = [...cut.holder.children].filter(isPart);
    const left = [...cut.holder.childNodes].filter((node) => !without.includes(node as Element));
    const isIts = without.every((child) => child === cut.control || child === cut.dots) && without.includes(cut.control);
    const isFound = inner === '' ? cut.holder === box : cut.holder.matches(inner);
    const whole = left.map((node) => squeeze(node.nodeType === 8 ? '' : (node.textContent ?? ''))).join('');
    const read = squeeze(restText(cut.holder, [], isDate, without));
    return isIts && isFound && read.length >= whole.length - 3 && whole.startsWith(read.slice(0, 20));
  };
  const holders = new Set(cuts.map(({ cut }) => cut.holder));
  const isAlone = boxes.every((box) =>
    [box, ...index.below(box)].every(
      (element) =>
        holders.has(element) || (inner !== '' && !element.matches(inner)) || ![...element.children].some((child) => child.matches(control)),
    ),
  );
  if (!cuts.every(keeps) || !isAlone) return null;
  return {
    select: [`${holder}:has(> ${control})`, ...parts.map((css) => `${holder} > ${css}`)].join(', '),
    from: 'text',
    parse: 'rest_text',
  };
}

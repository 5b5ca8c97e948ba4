// Who has nothing to say but what is good and what is bad writes no comment: then these two are the text. They are known by their headings, since
// the colour or the town may stand in boxes of the same build. A heading may be a drawing with a name for those who do not see it.
import type { FieldSource } from '../../contracts/adapter.ts';
import { allIn, candidatesFor } from './field-selectors.ts';
import { squeeze } from './leaves.ts';
import type { PageIndex } from './page-index.ts';

/** Squeezed, as the index gives words. */
const HEADING =
  /^(?:переваги|недоліки|плюси|мінуси|достоинства|преимущества|недостатки|плюсы|минусы|what(?:i|we|you)?(?:dis)?like[sd]?|(?:dis)?like[sd]|pros?|cons?|(?:dis)?advantages|(?:що|что)?(?:не)?(?:сподобало(?:ся|сь)|понравилось)|thegood|thebad|vorteile|nachteile|positiv|negativ|avantages|inconvénients|ventajas|desventajas|zalety|wady|pregi|difetti|prós|contras)[:.]?$/iu;

const NAMES = ['aria-label', 'title', 'alt'];

/** The words of a heading, or what a drawing without words is called. */
const headingOf = (index: PageIndex, heading: Element): string => {
  const words = index.text(heading);
  if (words !== '') return words;
  const names = [heading, ...index.below(heading)].flatMap((element) => NAMES.map((name) => element.getAttribute(name) ?? ''));
  return squeeze(names.find((name) => name !== '') ?? '');
};

const CONTROL = 'a[href], button, [role="button"]';
/** "Like", beside "Comment", is pressed. */
const isControl = (element: Element): boolean => element.closest(CONTROL) !== null || element.querySelector(CONTROL) !== null;

/** How many liked it is no verdict. */
const isCount = (words: string): boolean => !/\p{L}{2}/u.test(words);

/** Whether an element heads what is good or what is bad, in words. */
export const headsVerdict = (index: PageIndex, element: Element): boolean => {
  const said = index.text(element.nextElementSibling ?? element);
  return HEADING.test(headingOf(index, element)) && !isControl(element) && (said === '' || !isCount(said));
};

/** What follows the headings in the review; itself or what it stands in may be one of a row of cells. */
const verdictsIn = (index: PageIndex, root: Element): Element[] =>
  index.below(root).flatMap((heading) => {
    const said = heading.nextElementSibling;
    return said !== null && index.text(said) !== '' && headsVerdict(index, heading) && !HEADING.test(index.text(said)) ? [said] : [];
  });

/** `wordless` = reviews in which no text is read. Null where none of them has such boxes, or where nothing finds these alone. */
export function verdictSource(index: PageIndex, wordless: readonly Element[]): FieldSource | null {
  const told = wordless.map((root) => ({ root, verdicts: verdictsIn(index, root) })).filter(({ verdicts }) => verdicts.length > 0);
  const [first] = told;
  const target = first?.verdicts[0];
  if (first === undefined || target === undefined) return null;
  const [best] = candidatesFor(index, first.root, target)
    .filter((candidate) => {
      if (/^:scope(?: ~|$)/.test(candidate.select)) return false;
      return (
        told.every(({ root, verdicts }) => allIn(index, root, candidate).every((element) => verdicts.includes(element))) &&
        wordless.every((root) => told.some((one) => one.root === root) || allIn(index, root, candidate).length === 0) &&
        told.every(({ root, verdicts }) => verdicts.every((element) => candidate.test(element, root)))
      );
    })
    .sort((a, b) => a.cost - b.cost);
  return best === undefined ? null : { select: best.select, from: 'text', parse: 'texts' };
}

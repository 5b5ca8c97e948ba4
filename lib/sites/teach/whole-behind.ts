// Sites cut a long text and keep the whole of it hidden beside what is seen, in its own element: there the whole is the text.
import { type Choice, chooseField, sample } from './field-choice.ts';
import { findIn } from './field-selectors.ts';
import type { PageIndex } from './page-index.ts';

const CUT = /(?:…|\.{3})$/;
/** A shorter beginning may be anything's. */
const TELLING = 20;
/** So many tell where the others are. */
const ENOUGH = 4;

/** Ways to the whole of the cut texts that `choice` reads, to be tried before it; none where nothing is cut or nothing stands behind. */
export function wholeBehind(index: PageIndex, choice: Choice | undefined, list: readonly Element[]): Choice[] {
  if (choice === undefined || choice.from !== 'text') return [];
  const found: { root: Element; elements: Element[] }[] = [];
  const others: Element[] = [];
  for (const root of sample(list)) {
    const seen = findIn(index, root, choice);
    const said = seen === null ? '' : index.text(seen);
    const start = said.replace(CUT, '');
    if (seen === null || start === said || start.length < TELLING) {
      others.push(root);
      continue;
    }
    if (found.length >= ENOUGH) continue;
    const wholes = index.below(root).filter((element) => {
      if (element.contains(seen) || seen.contains(element)) return false;
      const whole = index.text(element);
      return whole.length > start.length && whole.startsWith(start) && !CUT.test(whole);
    });
    if (wholes.length > 0) found.push({ root, elements: wholes });
  }
  if (found.length === 0) return [];
  // In the place of the whole a short review may hold anything else, buttons or an answer.
  const isRight = (whole: Choice): boolean =>
    others.every((root) => {
      const [read, seen] = [findIn(index, root, whole), findIn(index, root, choice)];
      return read === null || seen === null || index.text(read) === index.text(seen);
    });
  const chosen = chooseField(
    index,
    found,
    'text',
    found.map(({ root }) => root),
  );
  const right = chosen?.sources.filter(isRight) ?? [];
  return right.length > 0 ? right : (chosen?.all.filter(isRight).slice(0, 1) ?? []);
}

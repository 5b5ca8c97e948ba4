// A review may show its author's name several times: whoever wrote it and whoever edited it last may be one person, and a hidden copy is for machines.
// Where two examples were pointed at in places of two kinds, every place that says the name alone counts as right, and what leads to one in all reviews
// is taken.
import { FRAGILE } from './features.ts';
import { chooseField, type FieldChoice } from './field-choice.ts';
import type { PageIndex } from './page-index.ts';

type Accepted = { root: Element; elements: readonly Element[] };

const isSure = (choice: FieldChoice | null): boolean => {
  const [first] = choice?.sources ?? [];
  return first !== undefined && first.partial !== true && first.cost < FRAGILE;
};

/** `seen` where it is sure or nothing surer is found. `drift` = what each further place costs. */
export function withTwins(
  index: PageIndex,
  seen: FieldChoice | null,
  accepted: readonly Accepted[],
  list: readonly Element[],
  drift: number,
): FieldChoice | null {
  if (isSure(seen)) return seen;
  const all = accepted.map(({ root, elements }) => {
    const [first] = elements;
    const name = first === undefined ? '' : index.text(first);
    const twins = index.below(root).filter((element) => !elements.includes(element) && name !== '' && index.text(element) === name);
    return { root, elements: [...elements, ...twins] };
  });
  const wider = all.every(({ elements }) => elements.length > 0) ? chooseField(index, all, 'text', list, undefined, drift, 'name') : null;
  return isSure(wider) ? wider : seen;
}

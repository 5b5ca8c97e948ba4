// Tells a field from what only stands in its place: what is seen beside the field in one review (an owner's answer beside the text, buttons below
// it) is not the field in another review that lacks it. Two forms of the field (a guest's name, a member's) are never seen together.
import { allIn, type Candidate, findIn } from './field-selectors.ts';
import type { PageIndex } from './page-index.ts';

/** Way down from the root, and classes. */
const kindOf = (index: PageIndex, root: Element, element: Element): string => {
  let way = '';
  let steps = 0;
  for (let up: Element | null = element; up !== null && up !== root && steps < 20; up = index.parent(up), steps += 1)
    way += `<${index.name(up)}`;
  return `${way}|${element.className}`;
};

export const kindsOf = (index: PageIndex, accepted: readonly { root: Element; elements: readonly Element[] }[]): Set<string> =>
  new Set(accepted.flatMap(({ root, elements }) => elements.map((element) => kindOf(index, root, element))));

/**
 * Roots in which the selector finds something else than the field. `kinds` = of the field in the examples; `every` = all matches are read, not
 * the first alone.
 */
export function misread(
  index: PageIndex,
  roots: readonly Element[],
  choice: Candidate,
  kinds: ReadonlySet<string>,
  every: boolean,
): Set<Element> {
  const suspects: { root: Element; kind: string }[] = [];
  const right: { root: Element; field: Element }[] = [];
  for (const root of roots) {
    const first = findIn(index, root, choice);
    if (first === null) continue;
    const matches = every ? allIn(index, root, choice) : [first];
    for (const match of matches) {
      const kind = kindOf(index, root, match);
      if (kinds.has(kind)) {
        if (match === first) right.push({ root, field: first });
      } else suspects.push({ root, kind });
    }
  }
  const wrong = new Set<Element>();
  if (suspects.length === 0) return wrong;
  const beside = new Set<string>();
  for (const { root, field } of right)
    for (const element of index.below(root))
      if (element !== field && !field.contains(element) && !element.contains(field)) beside.add(kindOf(index, root, element));
  for (const { root, kind } of suspects) if (beside.has(kind)) wrong.add(root);
  return wrong;
}

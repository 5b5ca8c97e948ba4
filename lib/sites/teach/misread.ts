// Tells a field from what only stands in its place: what is seen beside the field in one review (an owner's answer beside the text, buttons below
// it) is not the field in another review that lacks it. Two forms of the field (a guest's name, a member's) are never seen together.
import { allIn, type Candidate, findIn } from './field-selectors.ts';
import type { PageIndex } from './page-index.ts';

/** Names on the way up to the root with the element's own classes; and the way with everybody's, which what stands inside shares. */
type Kind = { name: string; way: string; around: readonly Element[] };

/** So many reviews tell what stands beside a field. */
const MOST_ASKED = 12;

/** Names that number each review (`title-226892`) are the same in all of them. */
const unnumbered = (names: string): string => names.replace(/\d{3,}/g, '#');

export const kindOf = (index: PageIndex, root: Element, element: Element): Kind => {
  let name = '';
  let way = '';
  const around: Element[] = [];
  for (let up: Element | null = element; up !== null && up !== root && around.length < 20; up = index.parent(up)) {
    around.push(up);
    name += `<${index.name(up)}`;
    way += `<${index.name(up)}.${unnumbered(`${up.className}`)}`;
  }
  return { name: `${name}|${unnumbered(`${element.className}`)}`, way, around };
};

/** Rows and cells of a table without names are told by their places, from the first or from the last. */
const isSamePlace = (index: PageIndex, one: Element, other: Element | undefined): boolean => {
  if (other === undefined || !/^t[rd]$/.test(index.name(one))) return true;
  const [place, another] = [index.place(one), index.place(other)];
  return place.at === another.at || place.of - place.at === another.of - another.at;
};

/** Whether the boxes around both have a class in common, or none at all: a box for the answer is none around the whole review. */
const isAlike = (index: PageIndex, one: Kind, other: Kind): boolean =>
  one.around.every((box, step) => {
    const others = other.around[step]?.classList;
    return box.classList.length === 0 || !others?.length
      ? isSamePlace(index, box, other.around[step])
      : [...box.classList].some((name) => others.contains(name));
  });

const known = new WeakMap<PageIndex, Map<Element, Kind[]>>();

const kindsIn = (index: PageIndex, root: Element): Kind[] => {
  let roots = known.get(index);
  if (roots === undefined) {
    roots = new Map();
    known.set(index, roots);
  }
  let found = roots.get(root);
  if (found === undefined) {
    found = index.below(root).map((element) => kindOf(index, root, element));
    roots.set(root, found);
  }
  return found;
};

export const kindsOf = (index: PageIndex, accepted: readonly { root: Element; elements: readonly Element[] }[]): Set<string> =>
  new Set(accepted.flatMap(({ root, elements }) => elements.map((element) => kindOf(index, root, element).name)));

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
  const suspects: { root: Element; kind: Kind }[] = [];
  const right: { root: Element; way: string }[] = [];
  for (const root of roots) {
    const first = findIn(index, root, choice);
    if (first === null) continue;
    for (const match of every ? allIn(index, root, choice) : [first]) {
      const kind = kindOf(index, root, match);
      if (!kinds.has(kind.name)) suspects.push({ root, kind });
      else if (match === first) right.push({ root, way: kind.way });
    }
  }
  const wrong = new Set<Element>();
  if (suspects.length === 0) return wrong;
  // Found before the field itself: the first words of the message that is answered stand above the answer's own.
  const isBeside = (root: Element): boolean => allIn(index, root, choice).some((match) => kinds.has(kindOf(index, root, match).name));
  if (!every) for (const { root } of suspects) if (isBeside(root)) wrong.add(root);
  const beside = new Map<string, Kind[]>();
  for (const { root, way } of right.slice(0, MOST_ASKED))
    for (const kind of kindsIn(index, root))
      if (!kind.way.endsWith(way) && !way.endsWith(kind.way)) {
        const alike = beside.get(kind.name);
        if (alike === undefined) beside.set(kind.name, [kind]);
        else if (!alike.some((other) => other.way === kind.way)) alike.push(kind);
      }
  for (const { root, kind } of suspects) if (beside.get(kind.name)?.some((other) => isAlike(index, kind, other))) wrong.add(root);
  return wrong;
}

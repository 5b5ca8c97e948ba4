// Stars drawn one by one, full and empty ones told apart by a class, a picture, its words or a style. The full ones stand first in their row, and
// in every review there are as many as it was given: that tells them also where the examples gave the same number.
import type { Feature } from './features.ts';
import { sample } from './field-choice.ts';
import { allIn, type Candidate } from './field-selectors.ts';
import type { PageIndex } from './page-index.ts';

const NAMED = /rat(?:e|ing)|star|score|grade|bubble|оцен|оцін/i;
const MOST = 5;
const MOST_ROWS = 20;
const DRAWN: Readonly<Record<string, number>> = { alt: 6, src: 7, fill: 8, style: 9, d: 9 };
const LONGEST = 120;
/** So much of a longer drawing tells its shape, at its beginning or its end. */
const TELLING = 60;

/** What an icon or a part of it can be told by. */
const marksOf = (index: PageIndex, element: Element): Feature[] => [
  ...index.features(element),
  ...Object.entries(DRAWN).flatMap(([name, cost]): Feature[] => {
    const value = element.getAttribute(name) ?? '';
    if (value === '' || (name !== 'd' && value.length > LONGEST) || /["\\\n]/.test(value)) return [];
    if (value.length > LONGEST)
      return [
        { css: `${index.name(element)}[${name}^="${value.slice(0, TELLING)}"]`, cost: cost + 1, exact: false },
        { css: `${index.name(element)}[${name}$="${value.slice(-TELLING)}"]`, cost: cost + 1.5, exact: false },
      ];
    return [{ css: `${index.name(element)}[${name}="${value}"]`, cost, exact: false }];
  }),
];

const isRow = (index: PageIndex, parent: Element): boolean => {
  const [first, ...others] = [...parent.children];
  return (
    first !== undefined &&
    others.length < MOST &&
    others.every((child) => index.name(child) === index.name(first)) &&
    !/[\p{L}\p{N}]/u.test(index.text(parent))
  );
};

/** The icons of the row that the first match stands in; null where the matches are not the first of them, one in each. */
function rowOf(index: PageIndex, matches: readonly Element[], root: Element, depth: number): Element[] | null {
  let icon: Element | null = matches[0] ?? null;
  for (let step = 0; step < depth; step += 1) icon = icon === null ? null : index.parent(icon);
  const row = icon === null ? null : index.parent(icon);
  if (row === null || !root.contains(row) || !isRow(index, row)) return null;
  const icons = [...row.children];
  return matches.every((match, at) => icons[at]?.contains(match)) ? icons : null;
}

/** What the boxes around a row can be told by, in the review. */
function boxesOver(index: PageIndex, row: Element, root: Element): Feature[] {
  const found: Feature[] = [];
  for (let up = index.parent(row); up !== null && up !== root; up = index.parent(up)) {
    const [best] = [...index.features(up)].filter(({ css }) => !/^[a-z]/.test(css)).sort((a, b) => a.cost - b.cost);
    if (best !== undefined) found.push(best);
  }
  return found;
}

const isNamed = (icon: Element): boolean =>
  [icon.parentElement, icon].some((element) =>
    NAMED.test(['class', 'id', 'src', 'alt'].map((name) => element?.getAttribute(name) ?? '').join(' ')),
  );

/** Selectors that count the full stars. `examples` = roots with what was given in them. */
export function starIcons(
  index: PageIndex,
  examples: readonly { root: Element; value: number }[],
  reviews: readonly Element[],
): Candidate[] {
  const [first] = examples;
  if (first === undefined || examples.some(({ value }) => value < 1 || value > MOST || value % 1 !== 0)) return [];
  const found = new Map<string, Candidate & { depth: number }>();
  for (const row of index
    .below(first.root)
    .filter((element) => element.childElementCount >= first.value && isRow(index, element))
    .slice(0, MOST_ROWS))
    for (const icon of row.children)
      for (const part of [icon, ...index.below(icon)].slice(0, 8))
        for (const mark of marksOf(index, part)) {
          if (found.has(mark.css)) continue;
          let depth = 0;
          for (let up: Element | null = part; up !== null && up !== icon; up = index.parent(up)) depth += 1;
          const set = index.having(mark);
          found.set(mark.css, { select: mark.css, cost: mark.cost, depth, test: (element) => set.has(element) });
          // Notes for cleanliness or staff may be drawn as the note for all: the box around says which row is meant.
          if (index.below(row).filter((element) => set.has(element)).length !== first.value) continue;
          for (const over of boxesOver(index, row, first.root)) {
            const unders = index.under(over);
            const select = `${over.css} ${mark.css}`;
            const test = (element: Element): boolean => set.has(element) && unders.has(element);
            found.set(select, { select, cost: mark.cost + over.cost * 0.5 + 1, depth, test });
          }
        }
  const roots = sample(reviews);
  return [...found.values()].filter((candidate) => {
    if (!examples.every(({ root, value }) => allIn(index, root, candidate).length === value)) return false;
    const rows = roots
      .map((root) => ({ root, matches: allIn(index, root, candidate) }))
      .filter(({ matches }) => matches.length > 0)
      .map(({ root, matches }) => ({ given: matches.length, icons: rowOf(index, matches, root, candidate.depth) }));
    const icons = rows.map((row) => row.icons);
    if (icons.some((row) => row === null)) return false;
    const isScale = icons.every((row) => row?.length === MOST);
    return new Set(rows.map(({ given }) => given)).size > 1 && (isScale || icons.every((row) => row?.[0] !== undefined && isNamed(row[0])));
  });
}

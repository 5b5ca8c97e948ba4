// Selectors for the reviews' roots: what the examples' roots share, alone, two together, and below what stands around them.
import { COST, type Feature } from './features.ts';
import type { Level } from './levels.ts';
import { type PageIndex, sharedFeatures } from './page-index.ts';

export type ItemCandidate = { select: string; cost: number /** In document order. */; matches: () => readonly Element[] };

const MOST = 260;

const isTag = ({ css }: Feature): boolean => /^[a-z][a-z0-9-]*$/.test(css);

const ancestorsOf = (element: Element): Element[] => {
  const found: Element[] = [];
  for (let up = element.parentElement; up !== null && up.localName !== 'html'; up = up.parentElement) found.push(up);
  return found;
};

/** Name and place among the siblings. */
const place = (index: PageIndex, element: Element): string => {
  const { at, of } = index.place(element);
  return of === 1 ? element.localName : `${element.localName}:nth-of-type(${at})`;
};

/** What stands inside every root, as a condition: the last resort of pages without names. Whole ways down first, then their beginnings. */
const shapes = (level: Level, innerPaths: readonly (readonly string[])[]): { css: string; cost: number }[] => {
  const [root] = level.roots;
  if (root === undefined || innerPaths.length === 0) return [];
  let rows: { css: string; cost: number }[] = [{ css: root.localName, cost: 0 }];
  for (const path of innerPaths)
    rows = rows.flatMap(({ css, cost }) =>
      [path.length, 2, 1]
        .filter((length, position, all) => length <= path.length && all.indexOf(length) === position)
        .map((length) => ({
          css: `${css}:has(> ${path.slice(0, length).join(' > ')})`,
          cost: cost + (length === path.length ? 0 : 1 + (path.length - length) * 0.3),
        })),
    );
  return rows;
};

const pathInside = (root: Element, element: Element): string[] | null => {
  const names: string[] = [];
  for (let up: Element | null = element; up !== root; up = up.parentElement) {
    if (up === null) return null;
    names.unshift(up.localName);
  }
  return names.length === 0 || names.length > 10 ? null : names;
};

const sharedStart = (one: readonly string[], other: readonly string[]): number => {
  const at = one.findIndex((name, position) => name !== other[position]);
  return at < 0 ? one.length : at;
};

/** `inner` = for each example the elements that every review has (author, text). Cheapest first. */
export function itemCandidates(index: PageIndex, level: Level, inner: readonly (readonly Element[])[]): ItemCandidate[] {
  const [root, other = root] = level.roots;
  if (root === undefined || other === undefined) return [];
  const { scope } = index;
  const found = new Map<string, ItemCandidate>();
  const offer = (select: string, cost: number, matches: () => readonly Element[]): void => {
    const known = found.get(select);
    if (known === undefined || cost < known.cost) found.set(select, { select, cost, matches });
  };
  const asked = (select: string) => (): Element[] => [...scope.querySelectorAll(select)];
  const own = level.shared.filter((feature) => !isTag(feature)).sort((a, b) => a.cost - b.cost);
  const tag = level.shared.find(isTag);
  if (tag === undefined) return [];
  const tagged = index.having(tag);
  const bases: { select: string; cost: number; set: () => Element[] }[] = [{ select: tag.css, cost: tag.cost + 2, set: () => [...tagged] }];
  for (const feature of own) bases.push({ select: feature.css, cost: feature.cost, set: () => [...index.having(feature)] });
  for (const feature of own.slice(0, 8))
    bases.push({
      select: tag.css + feature.css,
      cost: feature.cost + 0.3,
      set: () => [...index.having(feature)].filter((element) => tagged.has(element)),
    });
  own.slice(0, 6).forEach((one, position) => {
    for (const two of own.slice(position + 1, 7))
      bases.push({
        select: one.css + two.css,
        cost: one.cost + two.cost * 0.5 + 0.2,
        set: () => [...index.having(one)].filter((element) => index.having(two).has(element)),
      });
  });
  const { css: shape = '', test: hasShape } = level.shape ?? {};
  for (const base of bases) {
    if (hasShape !== undefined) {
      const every = base.set;
      base.select += shape;
      base.set = () => every().filter(hasShape);
    }
    let known: Element[] | undefined;
    const { set } = base;
    base.set = () => {
      known ??= set();
      return known;
    };
  }
  for (const { select, cost, set } of bases) offer(select, cost, set);
  // Below what stands around both.
  const [ones, others] = [ancestorsOf(root), new Set(ancestorsOf(other))];
  const parent = root.parentElement;
  const otherParent = other.parentElement;
  const near = bases.slice(0, 12);
  if (parent !== null && otherParent !== null)
    for (const over of sharedFeatures(index, parent, otherParent)) {
      const set = index.having(over);
      const price = over.cost * (isTag(over) ? 0.35 : 0.5);
      for (const base of near)
        offer(`${over.css} > ${base.select}`, base.cost * (base.select === tag.css + shape ? 0.6 : 1) + price + 0.5, () =>
          base.set().filter((element) => element.parentElement !== null && set.has(element.parentElement)),
        );
    }
  const aroundBoth = ones.filter((ancestor) => others.has(ancestor));
  for (const ancestor of aroundBoth.slice(0, 10))
    for (const over of index.features(ancestor)) {
      if (isTag(over) && over.cost > COST.ownTag) continue;
      const set = index.under(over);
      for (const base of near)
        offer(`${over.css} ${base.select}`, base.cost * (base.select === tag.css + shape ? 0.8 : 1) + over.cost * 0.5 + 0.7, () =>
          base.set().filter((element) => set.has(element)),
        );
      const path: string[] = [];
      const counted: string[] = [];
      for (let up: Element | null = root; up !== null && up !== ancestor; up = up.parentElement) {
        path.unshift(up.localName);
        counted.unshift(up === root ? up.localName : place(index, up));
      }
      if (path.length <= 8) {
        const select = `${over.css} > ${path.join(' > ')}${shape}`;
        offer(select, over.cost + 5 + path.length, asked(select));
        const exact = `${over.css} > ${counted.join(' > ')}${shape}`;
        if (exact !== select) offer(exact, over.cost + 8 + path.length, asked(exact));
      }
    }
  // The way from the page's body, and the shape of the inside.
  const fromBody: string[] = [];
  for (let up: Element | null = root; up !== null && up.localName !== 'body'; up = up.parentElement)
    fromBody.unshift(up === root ? up.localName : place(index, up));
  const whole = `body > ${fromBody.join(' > ')}${shape}`;
  if (scope.nodeType === 9 && fromBody.length <= 12) offer(whole, 24 + fromBody.length, asked(whole));
  const paths = inner.map((elements) => {
    const seen = elements.map((element, position) => pathInside(level.roots[position] ?? root, element));
    const [first = null] = seen;
    // What both have in common from the top.
    return first?.slice(0, Math.min(...seen.map((path) => (path === null ? 0 : sharedStart(path, first))))) ?? null;
  });
  const known = paths.filter((path): path is string[] => path !== null && path.length > 0);
  if (known.length === inner.length && shape === '')
    for (const inside of shapes(level, known)) {
      offer(inside.css, 18 + inside.cost, asked(inside.css));
      for (const ancestor of aroundBoth.slice(0, 6))
        for (const over of index.features(ancestor))
          if (!isTag(over) && over.cost < COST.part)
            offer(`${over.css} ${inside.css}`, 17 + inside.cost + over.cost * 0.5, asked(`${over.css} ${inside.css}`));
      if (parent !== null) offer(`${parent.localName} > ${inside.css}`, 18.5 + inside.cost, asked(`${parent.localName} > ${inside.css}`));
    }
  return [...found.values()].sort((a, b) => a.cost - b.cost).slice(0, MOST);
}

// Reviews without an element of their own: terms and definitions, pairs of table rows, headings with paragraphs, comments that hold the
// answers beside their own words. The root is the element that comes first, and what follows it up to the next root belongs to it.

import type { Example } from './example.ts';
import { COST, type Feature } from './features.ts';
import { around } from './leaves.ts';
import type { Level } from './levels.ts';
import { type PageIndex, sharedFeatures } from './page-index.ts';

/** `between` = what follows the root up to the example's last part. */
type Row = { root: Element; parent: Element; between: Element[] };

/** The first of the example's parts as a child of what holds all of them; null where one element holds them or the first is not a part alone. */
function rowOf({ author, text }: Example): Row | null {
  const parent = author === null ? null : around([author.element, ...text]);
  if (parent === null || author === null) return null;
  const children = [...parent.children];
  const at = (element: Element): number => children.findIndex((child) => child.contains(element));
  const places = [author.element, ...text].map(at);
  if (places.includes(-1) || new Set(places).size < 2) return null;
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const root = children[from];
  return root === undefined ? null : { root, parent, between: children.slice(from + 1, to + 1) };
}

/** Names on the way down from the root to the author. */
const wayTo = ({ author }: Example, { root }: Row): string[] => {
  const names: string[] = [];
  for (let up = author?.element ?? root; up !== root && up.parentElement !== null; up = up.parentElement) names.unshift(up.localName);
  return names;
};

type Shape = NonNullable<Level['shape']>;

/** What a root may be told by from rows of the same name: what leads to its author, how many cells it has, an attribute. */
function shapesOf(examples: readonly Example[], rows: readonly Row[]): Shape[] {
  const [first] = rows;
  const [example] = examples;
  if (first === undefined || example === undefined) return [];
  const way = wayTo(example, first).join(' > ');
  const cells = Math.min(...rows.map(({ root }) => root.childElementCount));
  const inside = [...(way === '' ? [] : [way]), ...(cells < 2 ? [] : [`:nth-child(${cells})`])].map((path): Shape => {
    return { css: `:has(> ${path})`, test: (element) => element.querySelector(`:scope > ${path}`) !== null };
  });
  const names = first.root.getAttributeNames().filter((name) => /^[a-z]+$/.test(name) && !/^(?:class|id|style)$/.test(name));
  return [...inside, ...names.map((name): Shape => ({ css: `[${name}]`, test: (element) => element.hasAttribute(name) }))];
}

/**
 * For rows of one name without a name of their own. Undefined where names tell roots from what follows them; null where nothing does. Of several
 * shapes that fit the examples the one that is found least often in what follows a root elsewhere.
 */
function shapeOf(examples: readonly Example[], rows: readonly Row[], isAlike: (element: Element) => boolean): Level['shape'] | null {
  if (!rows.some(({ between }) => between.some(isAlike))) return undefined;
  const brothers = [...new Set(rows.map(({ parent }) => parent))].map((parent) => [...parent.children].filter(isAlike));
  const least = Math.min(...rows.map(({ between }) => between.filter(isAlike).length));
  const tooNear = ({ test }: Shape): number =>
    brothers.flatMap((all) => all.filter((row, at) => test(row) && all.slice(at + 1, at + 1 + least).some(test))).length;
  const [best] = shapesOf(examples, rows)
    .filter(({ test }) => rows.every(({ root, between }) => test(root) && !between.some(test)))
    .map((shape) => ({ shape, wrong: tooNear(shape) }))
    .sort((a, b) => a.wrong - b.wrong);
  return best?.shape ?? null;
}

const telling = (features: readonly Feature[]): Feature[] =>
  features.filter(({ css, cost }) => !/^[a-z]/.test(css) && cost < COST.part).sort((a, b) => a.cost - b.cost);

/** A level of rows with an index that reads across them; null where the examples do not stand in rows. */
export function rowsOf(page: PageIndex, examples: readonly Example[]): { index: PageIndex; level: Level } | null {
  const rows = examples.map(rowOf).filter((row) => row !== null);
  const [first, second = first] = rows;
  if (first === undefined || second === undefined || rows.length < examples.length) return null;
  if (first.root.localName !== second.root.localName || (rows.length > 1 && first.root === second.root)) return null;
  const shared = sharedFeatures(page, first.root, second.root);
  const [strong] = telling(shared);
  const isNamed = (element: Element): boolean =>
    page.name(element) === page.name(first.root) && (strong === undefined || page.having(strong).has(element));
  const shape = shapeOf(examples, rows, isNamed);
  if (shape === null) return null;
  const isAlike = (element: Element): boolean => isNamed(element) && shape?.test(element) !== false;
  const parents = [...new Set([first.parent, second.parent])];
  const holder = around(parents);
  if (holder === null) return null;
  const list = page
    .below(holder)
    .filter((element) => isAlike(element) && parents.some((parent) => isOfKind(page, page.parent(element), parent)));
  // Boxes with one head each are reviews, not rows; but where they stand inside one another each head is one.
  const boxes = list.flatMap((head) => page.parent(head) ?? []);
  const isNested = boxes.some((box, at) => at > 0 && boxes[at - 1]?.contains(box));
  if (new Set(boxes).size === list.length && !isNested) return null;
  const belongs = new Map<Element, Element[]>();
  const followers = (root: Element): Element[] => {
    let found = belongs.get(root);
    if (found === undefined) {
      found = [];
      for (
        let next = root.nextElementSibling;
        next !== null && !isAlike(next) && !page.below(next).some(isAlike);
        next = next.nextElementSibling
      )
        found.push(next);
      belongs.set(root, found);
    }
    return found;
  };
  const reach = new Map<Element, Element[]>();
  const follower = (root: Element, element: Element): Element | null => followers(root).find((next) => next.contains(element)) ?? null;
  const index: PageIndex = {
    ...page,
    below: (root) => {
      let found = reach.get(root);
      if (found === undefined) {
        found = [...page.below(root), ...followers(root).flatMap((next) => [next, ...page.below(next)])];
        reach.set(root, found);
      }
      return found;
    },
    holds: (root, element) => root.contains(element) || follower(root, element) !== null,
    follower: (root, element) => (root.contains(element) ? null : follower(root, element)),
  };
  return { index, level: { roots: rows.map(({ root }) => root), shared, list, holder, ...(shape && { shape }) } };
}

/** Whether one element is of the other's kind: an owner's answer has the parts of a review in another box. */
const isOfKind = (page: PageIndex, one: Element | null, other: Element): boolean => {
  if (one === null || page.name(one) !== page.name(other)) return false;
  const [strong] = telling(page.features(other));
  return one.className === other.className || (strong !== undefined && page.having(strong).has(one));
};

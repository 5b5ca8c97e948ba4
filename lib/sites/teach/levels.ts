// At which height a review's root stands, and which elements of the page stand at the same height. Each height is tried; what holds most
// reviews, and all that the examples show, is the review.
import { COST, type Feature } from './features.ts';
import { heldBy } from './kin.ts';
import { around } from './leaves.ts';
import { type PageIndex, sharedFeatures } from './page-index.ts';

export type Level = {
  /** The examples' roots at this height. */
  roots: Element[];
  /** Features that the examples' roots share. */
  shared: Feature[];
  /** Elements that stand where the examples stand: the same list. Holds the roots. */
  list: Element[];
  /** The element around the list. */
  holder: Element;
  /** What tells a root from what follows it, where both have the same name: to be written behind the root's own selector. */
  shape?: { css: string; test: (element: Element) => boolean };
};

const MOST_LEVELS = 14;
/** Fewer names in a root do not tell what is called otherwise. */
const FEWEST_NAMES = 4;

const chain = (from: Element, end: Element | null): Element[] => {
  const found: Element[] = [];
  for (
    let up: Element | null = from;
    up !== null && up !== end && up.localName !== 'body' && up.localName !== 'html';
    up = up.parentElement
  )
    found.push(up);
  return found;
};

const pathTo = (index: PageIndex, element: Element, holder: Element): string => {
  const names: string[] = [];
  for (let up: Element | null = element; up !== null && up !== holder; up = index.parent(up)) names.unshift(index.name(up));
  return names.join('>');
};

const telling = (features: readonly Feature[]): Feature[] =>
  features.filter(({ css, cost }) => !/^[a-z]+$/.test(css) && cost < COST.part).sort((a, b) => a.cost - b.cost);

/** Whether nothing in it, of all that has a name, is called as anything in the roots is: the lines of an article's head above its comments. */
function isForeign(index: PageIndex, element: Element, roots: readonly Element[]): boolean {
  const names = (root: Element): string[] => [...heldBy(index, root)].filter((css) => !/^[a-z]/.test(css));
  const own = names(element);
  return own.length > 0 && roots.every((root) => names(root).length >= FEWEST_NAMES && own.every((css) => !heldBy(index, root).has(css)));
}

/** Elements that stand in the holder like the roots do. */
function listOf(index: PageIndex, roots: Element[], shared: Feature[], holder: Element): Element[] {
  const [one, other = one] = roots;
  if (one === undefined || other === undefined) return [];
  const alike = (element: Element): boolean => element.localName === one.localName;
  const found = new Set<Element>();
  if (one.parentElement === other.parentElement) {
    const parent = one.parentElement;
    const kind = telling(shared).find(({ cost }) => cost <= 6);
    // A thread of answers may stand between the reviews in an element of their name: they are in it, by what all of them are called.
    const within = new Map<Element, Element[]>();
    for (const inner of kind === undefined ? [] : index.having(kind)) {
      let top: Element = inner;
      while (top.parentElement !== null && top.parentElement !== parent) top = top.parentElement;
      if (alike(inner) && top !== inner) within.set(top, [...(within.get(top) ?? []), inner]);
    }
    for (const sibling of parent?.children ?? []) {
      if (!alike(sibling)) continue;
      const inner = kind === undefined || index.having(kind).has(sibling) ? undefined : within.get(sibling);
      for (const element of inner ?? [sibling]) if (!isForeign(index, element, roots)) found.add(element);
    }
  }
  // In a tree of comments the same thing stands at many depths, and pages wrap what they load later.
  if (one.parentElement !== other.parentElement) {
    // Names that a build made tell nothing of tomorrow, but today they are on all of a kind.
    const strong = telling(shared).find(({ cost }) => cost <= 6) ?? shared.find(({ cost }) => cost === COST.made);
    if (strong !== undefined) {
      for (const element of index.having(strong)) if (alike(element) && holder.contains(element)) found.add(element);
    } else {
      const paths = new Set([pathTo(index, one, holder), pathTo(index, other, holder)]);
      for (const element of index.below(holder))
        if (index.name(element) === one.localName && paths.has(pathTo(index, element, holder))) found.add(element);
    }
  }
  for (const root of roots) found.add(root);
  return [...found];
}

/** Every height that both examples have, the lowest first. `cores` = the smallest elements that hold all of each example. */
export function levelsOf(index: PageIndex, cores: readonly Element[]): Level[] {
  const [one, other] = cores;
  if (one === undefined) return [];
  if (other === undefined || other === one) {
    return chain(one, null)
      .slice(0, MOST_LEVELS)
      .map((root) => {
        const holder = root.parentElement ?? root;
        return { roots: [root], shared: [...index.features(root)], list: listOf(index, [root], [...index.features(root)], holder), holder };
      });
  }
  const common = around([one, other]);
  if (common === null || common === one || common === other) return [];
  const [ones, others] = [chain(one, common), chain(other, common)];
  const levels: Level[] = [];
  ones.forEach((first, height) => {
    others.forEach((second, otherHeight) => {
      if (first.localName !== second.localName) return;
      const shared = sharedFeatures(index, first, second);
      const sameHeight = height === otherHeight || ones.length - height === others.length - otherHeight;
      const alike = telling(shared).some(({ cost }) => cost <= 6);
      if (!sameHeight && !alike) return;
      levels.push({ roots: [first, second], shared, list: listOf(index, [first, second], shared, common), holder: common });
    });
  });
  return levels.slice(0, MOST_LEVELS * 2);
}

/** The element and all that it stands in. */
const ancestorsOf = (element: Element): Element[] => {
  const found: Element[] = [];
  for (let around: Element | null = element; around; around = around.parentElement) found.push(around);
  return found;
};

/**
 * Elements elsewhere in the page that carry the same telling features: another list of the same reviews, or teasers of them. The most telling
 * has to be there and half of the others: a section of the page has this or that class of a review too. Where nothing tells, what stands in the
 * holder's brothers as the roots stand in it: both examples may be of one thread of many.
 */
export function elsewhere(index: PageIndex, level: Level): Element[] {
  const [root] = level.roots;
  if (root === undefined) return [];
  const listed = new Set(level.list);
  const aroundHolder = new Set(ancestorsOf(level.holder));
  const isOutside = (element: Element): boolean =>
    element.localName === root.localName &&
    !aroundHolder.has(element) &&
    // By way of what stands around it: to ask thousands of reviews whether they hold it took most of the time of a long page.
    !ancestorsOf(element).some((around) => listed.has(around));
  const [first, ...others] = telling(level.shared).filter(({ cost }) => cost <= 5);
  if (first !== undefined)
    return [...index.having(first)].filter(
      (element) => isOutside(element) && others.filter((feature) => index.having(feature).has(element)).length * 2 >= others.length,
    );
  const made = level.shared.find(({ cost }) => cost === COST.made);
  if (made !== undefined) return [...index.having(made)].filter(isOutside);
  const { holder } = level;
  const paths = new Set(level.roots.map((member) => pathTo(index, member, holder)));
  return [...(holder.parentElement?.children ?? [])]
    .filter((brother) => brother !== holder && brother.localName === holder.localName && brother.className === holder.className)
    .flatMap((brother) => index.below(brother).filter((element) => isOutside(element) && paths.has(pathTo(index, element, brother))));
}

// Selectors for one field inside a review's root: everything that leads to the example's element and to nothing before it, cheapest first.
import { COST, type Feature } from './features.ts';
import type { PageIndex } from './page-index.ts';
import { hasProseShape, PROSE } from './prose-shape.ts';

export type Candidate = {
  select: string;
  cost: number;
  /** Whether the selector matches the element. */
  test: (element: Element, root: Element) => boolean;
};

const MOST = 160;
/** The cheapest are tried; what is dearer than so many others is never chosen. */
const MOST_TRIED = 450;
/** Elements with the same text that are taken for the field's: a page may wrap one word ten times. */
const MOST_TARGETS = 5;
const MOST_ANCESTORS = 8;

/** Ancestors between the element and the root, nearest first, neither of them included. */
const between = (element: Element, root: Element): Element[] => {
  const found: Element[] = [];
  for (let up = element.parentElement; up !== null && up !== root; up = up.parentElement) found.push(up);
  return found;
};

type Step = { css: string; counted: boolean; fits: (element: Element) => boolean };

/** By name, and by place among its like where the name alone does not say it; from the end where what comes before may be missing. */
const step = (index: PageIndex, element: Element, fromEnd = false): Step => {
  const localName = index.name(element);
  const { at, of } = index.place(element);
  if (of === 1) return { css: localName, counted: false, fits: (other) => index.name(other) === localName };
  if (fromEnd)
    return {
      css: `${localName}:nth-last-of-type(${of - at + 1})`,
      counted: true,
      fits: (other) => {
        const place = index.place(other);
        return index.name(other) === localName && place.of - place.at === of - at;
      },
    };
  return {
    css: `${localName}:nth-of-type(${at})`,
    counted: true,
    fits: (other) => index.name(other) === localName && index.place(other).at === at,
  };
};

/** Whether the steps lead down to the element from one that is `over`. */
const leads = (
  index: PageIndex,
  steps: readonly { fits: (element: Element) => boolean }[],
  element: Element,
  over: (top: Element) => boolean,
): boolean => {
  let up: Element | null = element;
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    if (up === null || !steps[at]?.fits(up)) return false;
    up = index.parent(up);
  }
  return up !== null && over(up);
};

/** The ways down from the root by names and places: they hold where no name does. */
function pathsFrom(index: PageIndex, root: Element, element: Element): Candidate[] {
  const parts = [element, ...between(element, root)].reverse();
  if (!root.contains(element) || parts.length > 12) return [];
  const named = parts.map((part) => ({ css: index.name(part), fits: (other: Element) => index.name(other) === index.name(part) }));
  const way = named
    .slice(0, -1)
    .map(({ css }) => `${css} > `)
    .join('');
  // By names alone down to something of its own: what the same words mark deeper inside (an answer) is not meant.
  const own = [...index.features(element)]
    .filter((feature) => !isTag(feature))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 3)
    .map((feature): Candidate => {
      const set = index.having(feature);
      return {
        select: `:scope > ${way}${feature.css}`,
        cost: feature.cost + 1.5 + parts.length * 0.7,
        test: (other, top) => set.has(other) && leads(index, [...named.slice(0, -1), { fits: () => true }], other, (up) => up === top),
      };
    });
  return [false, true]
    .flatMap((fromEnd): Candidate[] => {
      const steps = parts.map((part) => step(index, part, fromEnd));
      const counted = steps.filter((one) => one.counted).length;
      if (fromEnd && counted === 0) return [];
      return [
        {
          select: `:scope > ${steps.map(({ css }) => css).join(' > ')}`,
          cost: 11 + steps.length * 0.8 + counted * (fromEnd ? 1.4 : 1),
          test: (other: Element, top: Element) => leads(index, steps, other, (up) => up === top),
        },
      ];
    })
    .concat(own, hasProseShape(index, element) ? shapedPath(index, way, named, element) : []);
}

/** By names down to an element of running text. */
function shapedPath(index: PageIndex, way: string, steps: readonly Pick<Step, 'css' | 'fits'>[], element: Element): Candidate {
  return {
    select: `:scope > ${way}${index.name(element)}${PROSE}`,
    cost: 14 + steps.length * 0.8,
    test: (other, top) => hasProseShape(index, other) && leads(index, steps, other, (up) => up === top),
  };
}

const isTag = (feature: Feature): boolean => /^[a-z]/.test(feature.css);

/** A follower without a name of its own among others that have one, or behind such a one. */
function bareAmong(index: PageIndex, element: Element): Candidate[] {
  if (element.classList.length > 0) return [];
  const name = index.name(element);
  const isBare = (other: Element): boolean => index.name(other) === name && !other.hasAttribute('class');
  const before = element.previousElementSibling;
  const [named] = before === null ? [] : [...index.features(before)].filter((feature) => !isTag(feature)).sort((a, b) => a.cost - b.cost);
  const found: Candidate[] = [{ select: `:scope ~ ${name}:not([class])`, cost: COST.tag + 4, test: isBare }];
  if (named !== undefined) {
    const set = index.having(named);
    const test = (other: Element): boolean =>
      index.name(other) === name && other.previousElementSibling !== null && set.has(other.previousElementSibling);
    found.push({ select: `:scope ~ ${named.css} + ${name}`, cost: COST.tag + 4 + named.cost * 0.5, test });
  }
  return found;
}

/** Not checked against any page. In rows what follows the root is looked for among the followers, and nowhere in the root itself. */
export function candidatesFor(index: PageIndex, root: Element, target: Element): Candidate[] {
  const follower = index.follower(root, target);
  if (follower === null) return candidatesInside(index, root, target);
  return behindRoot(index, follower, target).map((candidate) => ({
    ...candidate,
    test: (element, top) => !top.contains(element) && candidate.test(element, top),
  }));
}

function behindRoot(index: PageIndex, follower: Element, target: Element): Candidate[] {
  const name = index.name(follower);
  const own = [...index.features(follower)].sort((a, b) => a.cost - b.cost).slice(0, 6);
  if (follower === target)
    return own
      .flatMap((feature): Candidate[] => {
        const set = index.having(feature);
        const isOwn = isTag(feature);
        return [
          { select: `:scope ~ ${feature.css}`, cost: feature.cost + 1, test: (element: Element) => set.has(element) },
          ...(isOwn
            ? []
            : [
                {
                  select: `:scope ~ ${name}${feature.css}`,
                  cost: feature.cost + 1.4,
                  test: (element: Element) => index.name(element) === name && set.has(element),
                },
              ]),
        ];
      })
      .concat(bareAmong(index, follower));
  return candidatesInside(index, follower, target)
    .filter(({ select }) => !select.startsWith(':scope'))
    .map(({ select, cost, test }) => ({ select: `:scope ~ ${select}`, cost: cost + 1, test }));
}

/** Selectors made of the element's own features, and of its ancestors' with them. */
function candidatesInside(index: PageIndex, root: Element, target: Element): Candidate[] {
  if (target === root) return [{ select: ':scope', cost: 2, test: (element, top) => element === top }];
  const localName = index.name(target);
  const own = index.features(target);
  const tag = own.find(isTag);
  const telling = own.filter((feature) => !isTag(feature)).sort((a, b) => a.cost - b.cost);
  const found: Candidate[] = [];
  if (tag !== undefined) found.push({ select: tag.css, cost: tag.cost + 3, test: (element) => index.name(element) === localName });
  for (const feature of telling) {
    const set = index.having(feature);
    found.push({ select: feature.css, cost: feature.cost, test: (element) => set.has(element) });
    found.push({
      select: localName + feature.css,
      cost: feature.cost + 0.4,
      test: (element) => index.name(element) === localName && set.has(element),
    });
  }
  const cheap = telling.slice(0, 5);
  cheap.forEach((one, position) => {
    for (const other of cheap.slice(position + 1)) {
      const [ones, others] = [index.having(one), index.having(other)];
      found.push({
        select: one.css + other.css,
        cost: one.cost + other.cost * 0.5 + 0.3,
        test: (element) => ones.has(element) && others.has(element),
      });
    }
  });
  const ancestors = between(target, root).slice(0, MOST_ANCESTORS);
  ancestors.forEach((ancestor, distance) => {
    const parts = [target, ...ancestors.slice(0, distance)].reverse();
    const names = parts.map((part) => ({ css: index.name(part), fits: (other: Element) => index.name(other) === index.name(part) }));
    const counted = parts.map((part) => step(index, part));
    for (const over of index.features(ancestor)) {
      if (isTag(over) && over.cost > COST.ownTag) continue;
      const overs = index.having(over);
      const unders = index.under(over);
      const isOver = (up: Element): boolean => overs.has(up);
      const base = over.cost + (isTag(over) ? 2 : 0);
      for (const feature of cheap.slice(0, 3)) {
        const set = index.having(feature);
        found.push({
          select: `${over.css} ${feature.css}`,
          cost: base * 0.6 + feature.cost + 0.5,
          test: (element) => set.has(element) && unders.has(element),
        });
      }
      found.push({
        select: `${over.css} ${localName}`,
        cost: base + 4.5,
        test: (element) => index.name(element) === localName && unders.has(element),
      });
      const join = (steps: readonly { css: string }[]): string => `${over.css} > ${steps.map(({ css }) => css).join(' > ')}`;
      found.push({ select: join(names), cost: base + 3 + names.length, test: (element) => leads(index, names, element, isOver) });
      const count = counted.filter((part) => part.counted).length;
      if (count > 0)
        found.push({
          select: join(counted),
          cost: base + 4 + names.length + count,
          test: (element) => leads(index, counted, element, isOver),
        });
    }
  });
  found.push(...pathsFrom(index, root, target), ...inLast(index, [target, ...ancestors], cheap.slice(0, 2)));
  return found;
}

/** The last of several boxes of one name (advantages, drawbacks, comment), whatever follows them, or what is `own` in it. The first box is what is looked for. */
function inLast(index: PageIndex, boxes: readonly Element[], own: readonly Feature[]): Candidate[] {
  return boxes.flatMap((box) => {
    const [name] = [...index.features(box)].filter((feature) => !isTag(feature)).sort((a, b) => a.cost - b.cost);
    const set = name && index.having(name);
    const isLastOf = (element: Element): boolean => {
      if (set?.has(element) !== true) return false;
      for (let next = element.nextElementSibling; next !== null; next = next.nextElementSibling) if (set.has(next)) return false;
      return true;
    };
    const isRow = (element: Element): boolean => element.nextElementSibling !== null && set?.has(element.nextElementSibling) === true;
    // Whoever wrote a comment alone has one box of a row that others have.
    if (name === undefined || !isLastOf(box) || ![...(set ?? [])].some(isRow)) return [];
    const last = `${name.css}:not(:has(~ ${name.css}))`;
    if (box === boxes[0]) return [{ select: last, cost: name.cost + 5, test: isLastOf }];
    return own.map((feature): Candidate => {
      const targets = index.having(feature);
      const test = (element: Element): boolean => {
        if (!targets.has(element)) return false;
        for (let up = index.parent(element); up !== null; up = index.parent(up)) if (isLastOf(up)) return true;
        return false;
      };
      return { select: `${last} ${feature.css}`, cost: name.cost + feature.cost + 5, test };
    });
  });
}

/** Elements with the same text as the one shown: it, and those around and inside it that hold nothing more. */
export function sameText(index: PageIndex, element: Element, root: Element): Element[] {
  const text = index.text(element);
  const found = [element];
  for (let up = element.parentElement; up !== null && up !== root && index.text(up) === text; up = up.parentElement) found.push(up);
  for (let down = element.firstElementChild; down !== null && index.text(down) === text; down = down.firstElementChild) found.push(down);
  return found;
}

/** First match inside the root, as the engine looks it up. */
export const findIn = (index: PageIndex, root: Element, { select, test }: Candidate): Element | null =>
  select === ':scope' ? root : (index.below(root).find((element) => test(element, root)) ?? null);

/** Every match inside the root. */
export const allIn = (index: PageIndex, root: Element, { test }: Candidate): Element[] =>
  index.below(root).filter((element) => test(element, root));

/**
 * Candidates that find one of the accepted elements first. Sorted by cost, each selector once. `drift` = what each further accepted element
 * costs: a box around a name may hold more than the name in the next review.
 */
export function leadingTo(index: PageIndex, root: Element, accepted: readonly Element[], drift = 0): Candidate[] {
  const best = new Map<string, Candidate>();
  const targets = accepted.length > MOST_TARGETS ? [...accepted.slice(0, MOST_TARGETS - 2), ...accepted.slice(-2)] : accepted;
  targets.forEach((target, position) => {
    for (const candidate of candidatesFor(index, root, target)) {
      const cost = candidate.cost + drift * Math.min(position, 4);
      const known = best.get(candidate.select);
      if (known === undefined || cost < known.cost) best.set(candidate.select, { ...candidate, cost });
    }
  });
  const leading: Candidate[] = [];
  const sorted = [...best.values()].sort((a, b) => a.cost - b.cost);
  const places = sorted.slice(MOST_TRIED).filter(({ select }) => select.startsWith(':scope'));
  for (const candidate of [...sorted.slice(0, MOST_TRIED), ...places]) {
    if (leading.length >= MOST) break;
    const first = findIn(index, root, candidate);
    if (first !== null && accepted.includes(first)) leading.push(candidate);
  }
  return leading;
}

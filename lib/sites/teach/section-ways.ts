// Selectors for the sections of a text: the box of each where it has one of its own, else its heading and its words. A box is told by its name, by its
// place or by what stands right inside it: where a heading stands over stars alone, its box is no section.
import { COST, type Feature } from './features.ts';
import type { PageIndex } from './page-index.ts';

/** `top` = the heading, or the box around nothing else; `bodies` follow it. `box` holds these alone; null where other things stand there too. */
export type Section = { heading: Element; top: Element; bodies: Element[]; box: Element | null };

type Way = { select: string; cost: number; test: (element: Element, root: Element) => boolean };

const MOST_WAYS = 6;
/** Of one selector; what has more is refused as slow. */
const MOST_HAS = 3;
const MOST_STEPS = 8;
/** A way may be so much dearer than another one if it finds more of the sections. */
const WORTH_MORE = 6;
/** A place is dearer than any name, and a tag alone dearer than a tag with something in it. */
const PLACE = 11;

const isTag = ({ css }: Feature): boolean => /^[a-z]/.test(css);

const lasting = (index: PageIndex, element: Element): Feature[] =>
  [...index.features(element)]
    .filter(({ cost }) => cost < COST.part)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 6);

/** By names, and by the way down from the review's root. */
function basesOf(index: PageIndex, root: Element, element: Element): Way[] {
  const names = lasting(index, element).map((feature): Way => {
    const set = index.having(feature);
    return { select: feature.css, cost: feature.cost, test: (other) => set.has(other) };
  });
  const steps: string[] = [];
  for (let up: Element | null = element; up !== null && up !== root; up = index.parent(up)) steps.unshift(index.name(up));
  if (steps.length > MOST_STEPS) return names;
  const isThere = (other: Element, top: Element): boolean => {
    let up: Element | null = other;
    for (let at = steps.length - 1; at >= 0; at -= 1) {
      if (up === null || index.name(up) !== steps[at]) return false;
      up = index.parent(up);
    }
    return up === top;
  };
  return [...names, { select: `:scope > ${steps.join(' > ')}`, cost: PLACE + steps.length, test: isThere }];
}

/** Each base also with what it holds or what stands beside it; `beside` null = nothing of the kind. */
const withNear = (
  bases: readonly Way[],
  near: readonly Feature[],
  write: (base: string, css: string) => string,
  fits: (element: Element, feature: Feature) => boolean,
): Way[] =>
  bases.flatMap((base) =>
    near.map(
      (feature): Way => ({
        select: write(base.select, feature.css),
        cost: base.cost + feature.cost * (isTag(feature) ? 0.8 : 0.5) + 1,
        test: (element, root) => base.test(element, root) && fits(element, feature),
      }),
    ),
  );

type Target = { root: Element; element: Element; ways: () => Way[] };

function targetsOf(index: PageIndex, root: Element, { top, bodies, box }: Section): Target[] {
  const has = (element: Element | null, feature: Feature): boolean => element !== null && index.having(feature).has(element);
  if (box !== null) {
    const ways = (): Way[] => {
      const bases = basesOf(index, root, box);
      const inside = [top, ...bodies.slice(0, 1)].flatMap((part) => lasting(index, part));
      const holds = (element: Element, feature: Feature): boolean => [...element.children].some((child) => has(child, feature));
      return [...bases, ...withNear(bases, inside, (base, css) => `${base}:has(> ${css})`, holds)];
    };
    return [{ root, element: box, ways }];
  }
  const ofTop = (): Way[] => {
    const bases = basesOf(index, root, top);
    const next = top.nextElementSibling;
    const near = next === null ? [] : lasting(index, next);
    return [
      ...bases,
      ...withNear(
        bases,
        near,
        (base, css) => `${base}:has(+ ${css})`,
        (one, feature) => has(one.nextElementSibling, feature),
      ),
    ];
  };
  const ofBody = (body: Element) => (): Way[] => {
    const bases = basesOf(index, root, body);
    const before = body.previousElementSibling;
    const named = bases.filter(({ select }) => !select.startsWith(':scope'));
    const near = before === null ? [] : lasting(index, before);
    return [
      ...bases,
      ...withNear(
        named,
        near,
        (base, css) => `${css} + ${base}`,
        (one, feature) => has(one.previousElementSibling, feature),
      ),
    ];
  };
  return [{ root, element: top, ways: ofTop }, ...bodies.map((element): Target => ({ root, element, ways: ofBody(element) }))];
}

/** Selectors that find the sections and nothing else in any of the reviews; null where there are none. */
export function waysToSections(index: PageIndex, reviews: readonly { root: Element; sections: readonly Section[] }[]): string[] | null {
  const targets = reviews.flatMap(({ root, sections }) => sections.flatMap((section) => targetsOf(index, root, section)));
  const wanted = new Set(targets.map(({ element }) => element));
  const chosen: Way[] = [];
  for (const { root, element, ways } of targets) {
    if (chosen.some((way) => way.test(element, root))) continue;
    const isRight = (way: Way): boolean =>
      reviews.every((review) => index.below(review.root).every((other) => wanted.has(other) || !way.test(other, review.root)));
    const mayHave = chosen.filter(({ select }) => select.includes(':has(')).length < MOST_HAS;
    const right = ways()
      .filter((way) => (mayHave || !way.select.includes(':has(')) && isRight(way))
      .sort((a, b) => a.cost - b.cost);
    const dearest = (right[0]?.cost ?? 0) + WORTH_MORE;
    const found = (way: Way): number => targets.filter((target) => way.test(target.element, target.root)).length;
    const [best] = right
      .filter(({ cost }) => cost <= dearest)
      .map((way) => ({ way, found: found(way) }))
      .sort((a, b) => b.found - a.found)
      .map(({ way }) => way);
    if (best === undefined || chosen.length >= MOST_WAYS) return null;
    chosen.push(best);
  }
  return chosen.length === 0 ? null : chosen.map(({ select }) => select);
}

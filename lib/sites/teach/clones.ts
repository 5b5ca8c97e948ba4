// A carousel that turns round and round has its last slides again before the first, and its first behind the last: marked as copies, or hidden from
// those who do not see. They are no reviews.
import type { PageIndex } from './page-index.ts';

const COPY = /(?:^|[-_])(?:clones?|cloned|duplicates?|duplicated)(?:$|[-_])/i;
const HIDDEN = '[aria-hidden="true"]';
/** How far above a review its slide may be. */
const MOST_UP = 4;

/** Conditions by which the copies among the reviews are left out. */
export function cloneMarks(index: PageIndex, reviews: readonly Element[]): string[] {
  const alike = new Map<string, Element[]>();
  for (const root of reviews) alike.set(index.text(root), [...(alike.get(index.text(root)) ?? []), root]);
  const twins = [...alike.values()].filter((same) => same.length > 1);
  const takes = (root: Element, mark: string): boolean => root.matches(mark) || root.querySelector(mark) !== null;
  // Each that the mark leaves out stands elsewhere without it.
  const isRight = (mark: string): boolean =>
    reviews.every((root) => !takes(root, mark) || alike.get(index.text(root))?.some((twin) => !takes(twin, mark)) === true);
  const byName = new Set<string>();
  const hidden = new Set<string>();
  for (const root of twins.flat()) {
    let up: Element | null = root;
    for (let steps = 0; up !== null && steps <= MOST_UP; up = index.parent(up), steps += 1) {
      const inside = up === root ? '' : ' *';
      for (const name of up.classList) if (COPY.test(name) && /^[a-z][\w-]*$/i.test(name)) byName.add(`.${name}${inside}`);
      if (up.matches(HIDDEN)) hidden.add(`${HIDDEN}${inside}`);
    }
  }
  const marks = [...byName].filter(isRight);
  // Carousels hide whatever is not in sight; only where nothing is marked as a copy does that tell one.
  return marks.length > 0 ? marks : [...hidden].filter(isRight);
}

// What the reviews of one list have in common inside, beyond the fields that were shown: by it an advertisement, a summary or a removed comment
// that is dressed like a review is told from one, and a review without words from an empty box.
import type { PageIndex } from './page-index.ts';

/** Share of the reviews that must hold a thing for it to be common to them. */
const COMMON = 0.75;
const USUAL = 0.6;
/** Fewer things in common tell nothing of anybody. */
const ENOUGH = 5;
const MOST_ASKED = 40;

const STARS = /(?:^|[^a-z])(?:stars?|rat(?:e|ed|ing|ings)|scores?|grade|ocena|nota|note|bewertung)(?:[^a-z]|$)/i;

export type Kin = {
  /** Which share of what is common an element holds; 1 where too little is common to tell. */
  likeness: (root: Element) => number;
  /** Whether it draws stars as the others do; true where they draw none, or not as a rule. */
  isStarred: (root: Element) => boolean;
  /** Whether the reviews draw stars as a rule. */
  haveStars: boolean;
};

const held = new WeakMap<PageIndex, Map<Element, ReadonlySet<string>>>();

/** Everything by which the element and what belongs to it can be found. */
export function heldBy(index: PageIndex, root: Element): ReadonlySet<string> {
  let known = held.get(index);
  if (known === undefined) {
    known = new Map();
    held.set(index, known);
  }
  let found = known.get(root);
  if (found === undefined) {
    const all = new Set<string>();
    for (const element of [root, ...index.below(root)]) for (const { css } of index.features(element)) all.add(css);
    found = all;
    known.set(root, found);
  }
  return found;
}

/** `reviews` are surely some; `examples` are among them and were shown by a person. */
export function kinOf(index: PageIndex, reviews: readonly Element[], examples: readonly Element[]): Kin {
  const every = Math.ceil(reviews.length / MOST_ASKED);
  const asked = reviews.filter((_, position) => position % every === 0).map((root) => heldBy(index, root));
  const shown = examples.map((root) => heldBy(index, root));
  const [first, ...others] = shown;
  const inExamples = [...(first ?? [])].filter((css) => others.every((other) => other.has(css)));
  const isHeld = (css: string, share: number): boolean => asked.filter((other) => other.has(css)).length >= asked.length * share;
  const common = inExamples.filter((css) => isHeld(css, COMMON));
  // Some people leave the stars out: also one of the examples may.
  const stars = [...new Set(shown.flatMap((one) => [...one]))].filter(
    (css) => isHeld(css, USUAL) && STARS.test(css.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/_/g, '-')),
  );
  return {
    likeness: (root) => {
      if (common.length < ENOUGH) return 1;
      const own = heldBy(index, root);
      return common.filter((css) => own.has(css)).length / common.length;
    },
    isStarred: (root) => {
      if (stars.length === 0) return true;
      const own = heldBy(index, root);
      return stars.some((css) => own.has(css));
    },
    haveStars: stars.length > 0,
  };
}

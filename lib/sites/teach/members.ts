// Which elements at one height of the page are reviews: those that read like the examples, without what is only dressed like them (an
// advertisement, a summary, a removed comment, an owner's answer), and with those that have no name or no words.
import { type Kin, kinOf } from './kin.ts';
import type { PageIndex } from './page-index.ts';

/** Most reviews without an author or without words, for each with both: a list of many is one of something else, or folded. */
const FEW = 0.2;
/** Most guests without a name, for each review with one. */
const MANY = 0.6;
/** Fewer reviews do not tell what is usual. */
const USUAL = 5;
/** Less in common than this is another thing; what lacks a part that all others have is held to more. */
const STRANGER = 0.5;
const DOUBTFUL = 0.8;
/** The same where many lack that part. */
const UNLIKE = 0.7;
/** What is left of a review where its words are missing. */
const BARE = 0.6;

export type Reads = {
  text: (root: Element) => boolean;
  author: (root: Element) => boolean;
  /** Who wrote it, as the page says it; empty where it does not. */
  name: (root: Element) => string;
  stars: (root: Element) => boolean;
  /** Whether the stars are read at all. */
  rated: boolean;
  /** Null where no example shows a date. */
  date: ((root: Element) => boolean) | null;
  /** Whether the author is read at all. */
  named: boolean;
  /** Whether readers answer in the list, and the site's mark tells its own people from them. */
  open: boolean;
};

/** What a box is, whatever it holds: its name and its classes. */
const kindOfBox = ({ localName, className }: Element): string => `${localName}|${className}`;

/** Boxes right behind one of the roots with another root behind them: some sites put what answers a comment there and not into it. */
function boxesBetween(roots: readonly Element[]): Set<string> {
  const all = new Set(roots);
  const found = new Set<string>();
  for (const root of roots) {
    const box = root.nextElementSibling;
    const next = box?.nextElementSibling;
    if (box && next && !all.has(box) && all.has(next)) found.add(kindOfBox(box));
  }
  return found;
}

/** Elements that stand deeper than the one before them, in a box with it or right behind it: what answers it. `roots` in document order. */
export function answersAmong(index: PageIndex, roots: readonly Element[], holder: Element): Set<Element> {
  const answers = new Set<Element>();
  const above = (root: Element): Element[] => {
    const found: Element[] = [];
    for (let up = index.parent(root); up !== null && up !== holder; up = index.parent(up)) found.push(up);
    return found;
  };
  const between = boxesBetween(roots);
  let head: { root: Element; boxes: Set<Element>; depth: number } | null = null;
  for (const root of roots) {
    const boxes = above(root);
    const isBehind = (box: Element): boolean => box.previousElementSibling === head?.root && between.has(kindOfBox(box));
    if (head !== null && boxes.length > head.depth && boxes.some((box) => head?.boxes.has(box) || isBehind(box))) answers.add(root);
    else head = { root, boxes: new Set(boxes), depth: boxes.length };
  }
  return answers;
}

/** `list` in document order. `kin` tells of others elsewhere in the page. */
export function membersOf(
  index: PageIndex,
  list: readonly Element[],
  holder: Element,
  examples: readonly Element[],
  reads: Reads,
): { members: Element[]; kin: Kin } {
  const whole = list.filter((root) => (reads.text(root) || reads.stars(root)) && reads.author(root));
  const answers = answersAmong(index, whole, holder);
  const heads = whole.filter((root) => !answers.has(root));
  // What holds all that was shown tells what is usual: a list may have as many promotions and empty boxes as reviews.
  const { date } = reads;
  const full = heads.filter((root) => (date === null || date(root)) && (!reads.rated || reads.stars(root)));
  const isTold = full.length >= USUAL && full.length * 2 > heads.length;
  const kin = kinOf(index, isTold ? full : heads.length < USUAL ? whole : heads, examples);
  // Whoever wrote a review of their own answers others as a reader and not as the owner.
  const readers = new Set(heads.filter(kin.isStarred).map(reads.name).filter(Boolean));
  const taughtByAnswer = examples.some((root) => answers.has(root));
  const dated = date !== null && heads.filter(date).length >= heads.length * 0.9;
  const isStranger = (root: Element): boolean => {
    if (examples.includes(root)) return false;
    // The owner who answers a review gives no stars.
    if (answers.has(root) && !taughtByAnswer && !reads.open && !kin.isStarred(root) && !readers.has(reads.name(root))) return true;
    if (heads.length < USUAL) return false;
    const likeness = kin.likeness(root);
    // Most reviews have stars and a date: what has neither is a promotion, or an empty box for what is still loaded.
    if (isTold && date?.(root) === false && reads.rated && !reads.stars(root)) return true;
    if (isTold && likeness < UNLIKE && date?.(root) === false) return true;
    return likeness < STRANGER || (likeness < DOUBTFUL && dated && !date(root));
  };
  const sure = whole.filter((root) => !isStranger(root));
  // A guest may have no name; a list that is mostly nameless is no list of reviews.
  const nameless = reads.named
    ? list.filter((root) => reads.text(root) && !reads.author(root) && kin.likeness(root) >= STRANGER && !isStranger(root))
    : [];
  const known = new Set(whole);
  // Where stars were shown, what has neither these nor words says nothing: an answer in a row of its own has a name and a date too.
  const saysNothing = (root: Element): boolean => reads.rated && !(kin.haveStars && kin.isStarred(root));
  const wordless =
    reads.named && heads.length >= USUAL
      ? list.filter(
          (root) => !known.has(root) && reads.author(root) && !reads.text(root) && !saysNothing(root) && kin.likeness(root) >= BARE,
        )
      : [];
  // Who has no name but all that others have beside it is a guest, and some lists have many.
  const guests = nameless.filter((root) => date?.(root) === true && kin.isStarred(root) && kin.likeness(root) >= DOUBTFUL);
  const few = (some: Element[], most = FEW): Element[] => (some.length <= sure.length * most ? some : []);
  // Where stars are given, many leave it at that.
  return {
    members: [...sure, ...few(nameless, guests.length === nameless.length ? MANY : FEW), ...few(wordless, kin.haveStars ? 1 : FEW)],
    kin,
  };
}

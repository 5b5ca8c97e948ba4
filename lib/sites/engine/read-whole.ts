// Reads a document as a whole, in slices, and sees to it that what comes out is the page as it stands at the end: never one half from before a
// change and the other from after.
import type { Changes } from './changes.ts';
import { isElement, one } from './dom.ts';
import type { Followed } from './follow.ts';
import { inOneGo, type Steps } from './steps.ts';
import type { Extraction, PageContext } from './types.ts';

/** A page that changes under every reading is at last read in one go. */
const TRIES = 3;

export type ReadWholeOptions = {
  detect: () => Steps<Extraction | null>;
  /** Follows the page from a reading on, for whoever names changes to name them on that ground. */
  follow: (extraction: Extraction | null) => Steps<Followed | null>;
  hold: () => void;
  release: () => { records: readonly MutationRecord[]; changes: Changes | null };
  context: () => PageContext;
};

/** Whether any of the changes was in a review that was read, or brought or took one. */
const touches = ({ adapter, found }: Extraction, records: readonly MutationRecord[]): boolean => {
  const roots = new Set<Node>(found.map(({ root }) => root));
  const isOfReview = (node: Node): boolean => {
    for (let around: Node | null = node; around !== null; around = around.parentNode) if (roots.has(around)) return true;
    return false;
  };
  const holdsReview = (node: Node): boolean => isElement(node) && (node.matches(adapter.item) || one(node, adapter.item) !== null);
  return records.some(({ target, addedNodes, removedNodes }) => isOfReview(target) || [...addedNodes, ...removedNodes].some(holdsReview));
};

export function* readWhole({ detect, follow, hold, release, context }: ReadWholeOptions): Steps<Extraction | null> {
  for (let tries = 1; ; tries += 1) {
    hold();
    const isInOneGo = tries === TRIES;
    const extraction: Extraction | null = isInOneGo ? inOneGo(detect()) : yield* detect();
    const followed: Followed | null = isInOneGo ? inOneGo(follow(extraction)) : yield* follow(extraction);
    const { records, changes } = release();
    if (extraction === null || records.length === 0) return extraction;
    const step = (changes && followed?.step(changes, context())) ?? null;
    if (step !== null) return step.extraction;
    // Nothing to be half of, or nothing of it changed.
    if (isInOneGo || (followed === null && !touches(extraction, records))) return extraction;
  }
}

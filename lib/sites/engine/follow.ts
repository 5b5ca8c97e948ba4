// Goes on from a whole reading: reads what changed or came, forgets what went, and leaves the thousand other reviews alone. Whatever cannot be told
// from the changes alone is answered with null, and the page is read as a whole: a reading that was followed must never differ from a new one.
import type { Adapter } from '../../contracts/adapter.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import type { Changes, Ground } from './changes.ts';
import { all, one } from './dom.ts';
import { isRoot, type Pass, readRoot, startPass, traceOf } from './extract.ts';
import { startTally } from './health.ts';
import type { Hooks } from './hooks-in-page.ts';
import { beyondOf, isUnderstood, mayFollow } from './may-follow.ts';
import { inPageOrder, lastBefore, putInOrder } from './page-order.ts';
import { eachOf, type Steps } from './steps.ts';
import type { Extraction, Found, PageContext } from './types.ts';

/** What a step found. */
export type Step = {
  /** As a new reading would be. */
  extraction: Extraction;
  /** New, or other than before. */
  put: readonly Found[];
  /** Read again or new, whether it differs or not. */
  looked: readonly Found[];
  /** Roots that hold no review any more, or are no longer there. */
  gone: readonly Element[];
  /** Whether anything new stands before what was there, or something changed its place. */
  isBetween: boolean;
};

export type Followed = Ground & {
  /** Null where only a new reading can tell; nothing is followed from then on. */
  step: (changes: Changes, context: PageContext) => Step | null;
};

/** A root that is no review: `counts` = it met the adapter's conditions, and nothing could be read. */
type Empty = { review?: never; counts: boolean };
type Known = Found | Empty;
const isCandidate = (entry: Known | undefined): boolean => entry !== undefined && (entry.review !== undefined || entry.counts);

/** So many are read in one go; more of them in slices, with the whole page. */
const SOME = 200;

/** Whether it is the same review, though anything of it was edited. */
const isStill = (a: DetectedReview, b: DetectedReview): boolean =>
  a.externalId === b.externalId && (a.externalId !== null || (a.author.name === b.author.name && a.text === b.text));

/** The page's words did not change: what they meant when they came is what they mean. Read later, "2 days ago" would wander. */
const withKnownDate = (review: DetectedReview, before: DetectedReview): DetectedReview => {
  // Without ids a node that is used for another review is told by its author: the text alone may have been edited, or shown in full.
  const same = before.publishedAt && before.publishedAt.raw === review.publishedAt?.raw && before.author.name === review.author.name;
  return same ? { ...review, publishedAt: before.publishedAt } : review;
};

const isSame = (a: Found, b: Found): boolean => a.own === b.own && JSON.stringify(a.review) === JSON.stringify(b.review);

/** Everything around the element that matches, itself first. */
function* matchesAround(element: Element, selector: string, seen: Set<Element>): Generator<Element> {
  for (let outer = element.closest(selector); outer && !seen.has(outer); outer = outer.parentElement?.closest(selector) ?? null) {
    seen.add(outer);
    yield outer;
  }
}

/**
 * Null where the page can only be read as a whole: it has no reviews, or its adapter looks beyond their roots. `rivals` are the adapters that are
 * tried before the one that read the page: where something of theirs comes, the page may be theirs. The place of a removed review is told with the whole
 * page only.
 */
export function* follow(document: Document, start: Extraction, hooks: Hooks, rivals: readonly Adapter[] = []): Steps<Followed | null> {
  const trace = traceOf(start);
  const { adapter } = start;
  const beyond = trace && beyondOf(trace.usable, hooks);
  if (trace === undefined || beyond === undefined || beyond === null || !mayFollow(start, trace)) return null;
  const elsewhere = (): Element[] => (beyond === '' ? [] : all(document, beyond));
  const stood = elsewhere();
  const stubs = (adapter.signs?.stub ?? []).map(({ select }) => select).filter((select) => isUnderstood(document, select));
  const contest = [...rivals.map(({ item }) => item), ...stubs].join();

  /** Every match of the item selector that is not inside another root. */
  const known = new Map<Element, Known>();
  /** Elements with roots inside. */
  const around = new Set<Element>();
  const ids = new Set<string>();
  const tally = startTally(trace.usable);
  const found = [...trace.read];
  let { candidates } = start.health;

  const keep = (root: Element, entry: Known) => {
    known.set(root, entry);
    for (let outer = root.parentElement; outer !== null && !around.has(outer); outer = outer.parentElement) around.add(outer);
    if (entry.review === undefined) return;
    if (entry.review.externalId !== null) ids.add(entry.review.externalId);
    tally.count(entry.review, trace.now, 1);
  };
  yield* eachOf(trace.read, (entry) => keep(entry.root, entry));
  yield* eachOf(trace.rest, ([root, counts]) => keep(root, { counts }));
  if (stood.some((element) => around.has(element))) return null;

  const isReview = (root: Element | null): boolean => root !== null && known.get(root)?.review !== undefined;
  const rootBefore = lastBefore(isReview, around);

  /** Whether anything outside of the roots changed that reviews are read from. */
  const isElsewhere = ({ touched }: Changes): boolean => {
    if (beyond === '') return false;
    const stand = elsewhere();
    if (stand.length !== stood.length || stand.some((element, index) => element !== stood[index])) return true;
    for (const element of touched) if (element.closest(beyond)) return true;
    return false;
  };

  /** The root that an element is part of, if there is none inside of it. */
  const rootsOf = (): ((element: Element) => Element | null) => {
    const seen = new Map<Element, Element | null>();
    return (element) => {
      const way: Element[] = [];
      let root: Element | null = null;
      for (let outer: Element | null = element; outer !== null && !around.has(outer); outer = outer.parentElement) {
        const before = known.has(outer) ? outer : seen.get(outer);
        if (before !== undefined) {
          root = before;
          break;
        }
        way.push(outer);
      }
      for (const passed of way) seen.set(passed, root);
      return root;
    };
  };

  /** The roots that changes were in, elements that may have become roots, and matches with roots inside, which may now be roots in their stead. */
  const sorted = ({ touched, places, added }: Changes): Record<'dirty' | 'fresh' | 'outer', Set<Element>> | null => {
    const [dirty, fresh, outer, seen] = [new Set<Element>(), new Set<Element>(), new Set<Element>(), new Set<Element>()];
    const rootOf = rootsOf();
    let isContested = false;
    const search = (scope: Element) => {
      isContested ||= contest !== '' && one(scope, contest) !== null;
      if (scope.firstElementChild) for (const root of all(scope, adapter.item)) fresh.add(root);
    };
    const lookAround = (element: Element) => {
      isContested ||= contest !== '' && element.closest(contest) !== null;
      for (const match of matchesAround(element, adapter.item, seen)) (known.has(match) ? outer : fresh).add(match);
    };
    for (const element of touched) {
      const root = rootOf(element);
      if (root !== null) dirty.add(root);
      else if (element.isConnected) lookAround(element);
      // What is no review yet may hold one.
      if (element.isConnected && (root === null || known.get(root)?.review === undefined)) search(element);
    }
    for (const element of places) if (element.isConnected) lookAround(element);
    for (const element of added)
      if (element.isConnected) {
        if (element.matches(adapter.item)) fresh.add(element);
        isContested ||= contest !== '' && element.matches(contest);
        search(element);
      }
    return isContested ? null : { dirty, fresh, outer };
  };

  /** Roots that are no longer where they were; null where that cannot be told one by one. */
  const leftIn = ({ removed }: Changes): Set<Element> | null => {
    const left = new Set<Element>();
    let wentTogether = false;
    for (const element of removed)
      if (!around.has(element)) left.add(element);
      else if (element.isConnected) return null;
      else wentTogether = true;
    if (wentTogether) for (const root of known.keys()) if (!root.isConnected) left.add(root);
    return left;
  };

  /**
   * What is now in roots that were known; null where one ceased to be one. Those that have filled themselves go to `fresh`, and so do those that are used for
   * another review, which `left` them.
   */
  const again = (dirty: Iterable<Element>, fresh: Set<Element>, left: Set<Element>, pass: Pass): Found[] | null => {
    const looked: Found[] = [];
    for (const root of dirty) {
      if (left.has(root)) continue;
      const before = known.get(root);
      if (!root.isConnected || !root.matches(adapter.item)) return null;
      if (before?.review === undefined) {
        fresh.add(root);
        continue;
      }
      const now = isRoot(root, pass) ? readRoot(root, pass) : null;
      if (now === null || now.own !== before.own) return null;
      if (now.review.externalId === before.review.externalId) looked.push({ ...now, review: withKnownDate(now.review, before.review) });
      else {
        left.add(root);
        fresh.add(root);
      }
    }
    return looked;
  };

  /** Takes them out of all that is known; gives what they were. */
  const drop = (left: ReadonlySet<Element>): Map<Element, Found> => {
    const were = new Map<Element, Found>();
    if (left.size === 0) return were;
    for (const root of left) {
      const entry = known.get(root);
      known.delete(root);
      if (entry === undefined) continue;
      candidates -= Number(isCandidate(entry));
      if (entry.review === undefined) continue;
      were.set(root, entry);
      tally.count(entry.review, trace.now, -1);
      if (entry.review.externalId !== null) ids.delete(entry.review.externalId);
    }
    let place = 0;
    for (const entry of found) if (!left.has(entry.root)) found[place++] = entry;
    found.length = place;
    // A list that shows a part of itself must not be kept as a whole.
    for (const outer of around) if (!outer.isConnected) around.delete(outer);
    return were;
  };

  /** What stands in new roots; null where anything of it stands twice, or around what is known. */
  const anew = (fresh: ReadonlySet<Element>, pass: Pass): [Element, Known][] | null => {
    const came: [Element, Known][] = [];
    const newIds = new Set<string>();
    let last: Element | undefined;
    const rootOf = rootsOf();
    for (const root of inPageOrder(document, fresh, adapter.item)) {
      if (around.has(root) || isReview(root) || (beyond !== '' && root.closest(beyond))) return null;
      if (last?.contains(root)) continue;
      // It came between reviews, and then into one that was there.
      if (root.parentElement && isReview(rootOf(root.parentElement))) continue;
      const counts = isRoot(root, pass);
      if (counts) last = root;
      const entry = counts ? readRoot(root, pass) : null;
      const id = entry?.review.externalId ?? null;
      if (id !== null && (ids.has(id) || newIds.has(id))) return null;
      if (id !== null) newIds.add(id);
      came.push([root, entry ?? { counts }]);
    }
    return came;
  };

  return {
    isAround: (element) => around.has(element),
    isFollowed: (element) => known.has(element) || around.has(element),
    tells: (attribute) => attribute === 'id' || [adapter.item, ...adapter.require].some((selector) => selector.includes(`[${attribute}`)),
    step: (changes, context) => {
      if (changes.gone || context.url !== trace.url || isElsewhere(changes)) return null;
      const left = leftIn(changes);
      const parts = left && sorted(changes);
      if (!parts) return null;
      const { dirty, fresh, outer } = parts;
      if (dirty.size + fresh.size > SOME) return null;
      const pass = startPass(document, adapter, context, hooks, [...dirty, ...fresh]);
      for (const root of outer) if (isReview(root) || isRoot(root, pass)) return null;
      const read = again(dirty, fresh, left, pass);
      if (read === null) return null;
      for (const root of fresh) if (isReview(root)) left.add(root);
      const were = drop(left);
      const came = anew(fresh, pass);
      // Of a page without reviews, and of the places of removed ones, only a new reading can tell.
      if (came === null || (left.size > 0 && stubs.length > 0 && one(document, stubs.join()))) return null;

      const [put, looked, reviews]: [Found[], Found[], Found[]] = [[], [], []];
      let isMoved = false;
      for (const entry of read) {
        const before = known.get(entry.root);
        looked.push(entry);
        if (before?.review === undefined || isSame(entry, before)) continue;
        tally.count(before.review, trace.now, -1);
        found[found.indexOf(before)] = entry;
        keep(entry.root, entry);
        put.push(entry);
      }
      for (const [root, entry] of came) {
        const was = were.get(root);
        candidates += Number(isCandidate(entry)) - Number(isCandidate(known.get(root)));
        if (entry.review === undefined) {
          keep(root, entry);
          continue;
        }
        // Which is listed, and which is the owner's own, is told with the whole page.
        if (was && was.own !== entry.own) return null;
        const now = was && isStill(entry.review, was.review) ? { ...entry, review: withKnownDate(entry.review, was.review) } : entry;
        keep(root, now);
        if (were.delete(root)) isMoved = true;
        reviews.push(now);
        looked.push(now);
        if (was === undefined || !isSame(now, was)) put.push(now);
      }
      const isBetween = putInOrder(found, reviews, rootBefore) || isMoved;
      if (found.length === 0) return null;
      const extraction: Extraction = { adapter, role: start.role, found, health: tally.health(candidates, false) };
      return { extraction, put, looked, gone: [...were.keys()], isBetween };
    },
  };
}

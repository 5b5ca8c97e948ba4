// Goes on from a whole reading: reads what changed or came, and leaves the thousand other reviews alone. Whatever cannot be told from the changes
// alone is answered with null, and the page is read as a whole: a reading that was followed must never differ from a new one.
import type { Adapter } from '../../contracts/adapter.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import type { Changes, Ground } from './changes.ts';
import { all, isElement, one } from './dom.ts';
import { isRoot, type Pass, readRoot, startPass, type Trace, traceOf } from './extract.ts';
import { startTally } from './health.ts';
import type { Hooks } from './hooks-in-page.ts';
import { MARK_TAG } from './live-page.ts';
import type { Extraction, Found, PageContext } from './types.ts';

/** What a step found. */
export type Step = {
  /** As a new reading would be. */
  extraction: Extraction;
  /** New, or other than before. What is new stands behind everything that was there. */
  put: readonly Found[];
  /** Read again or new, whether it differs or not. */
  looked: readonly Found[];
};

export type Followed = Ground & {
  /** Null where only a new reading can tell; nothing is followed from then on. */
  step: (changes: Changes, context: PageContext) => Step | null;
};

/** A root that is no review: `counts` = it met the adapter's conditions, and nothing could be read. */
type Empty = { review?: never; counts: boolean };

/** So many are read in one go; more of them in slices, with the whole page. */
const SOME = 200;

/** A selector whose matches depend on what stands beside an element: any change may make another element match. */
const DEPENDS_ON_SIBLINGS = /[+~]|:(?:nth|first|last|only|empty)\b/;
const isLocal = (selector: string): boolean => !DEPENDS_ON_SIBLINGS.test(selector.replace(/\[[^\]]*\]|"[^"]*"/g, ''));

/** What its reviews are read from besides their roots, as one selector; empty where from nothing else, null where that cannot be named. */
const beyondOf = ({ fields, hook: name }: Adapter, hooks: Hooks): string | null => {
  const selects = Object.values(fields).flatMap((sources) => sources.map(({ select }) => select));
  const hook = hooks.get(name ?? '');
  if (selects.some((select) => select.startsWith(':scope ~ ')) || (hook && !hook.local)) return null;
  return [...selects.filter((select) => select.startsWith(':root ')), ...(typeof hook?.local === 'string' ? [hook.local] : [])].join();
};

/** The page's words did not change: what they meant when they came is what they mean. Read later, "2 days ago" would wander. */
const withKnownDate = (review: DetectedReview, before: DetectedReview): DetectedReview => {
  const same = before.publishedAt && before.publishedAt.raw === review.publishedAt?.raw;
  return same ? { ...review, publishedAt: before.publishedAt } : review;
};

const isSame = (a: DetectedReview, b: DetectedReview): boolean => JSON.stringify(a) === JSON.stringify(b);

/** `other` undefined = there is nothing to be behind of. */
const isBehind = (root: Element, other: Element | undefined): boolean =>
  other === undefined || (other.compareDocumentPosition(root) & 4) !== 0;

const isUnderstood =
  (document: Document) =>
  (selector: string): boolean => {
    try {
      document.createDocumentFragment().querySelector(selector);
      return true;
    } catch {
      return false;
    }
  };

/** Whether a new reading of this page would find what a followed one does. */
const mayFollow = (start: Extraction, trace: Trace): boolean =>
  start.role === 'list' &&
  [start.adapter.item, ...start.adapter.require, ...start.adapter.exclude].every(isLocal) &&
  // Repeated ids, or one review in two places: which of them counts depends on all.
  trace.read.length === start.found.length &&
  !start.health.problems.includes('ids_repeat') &&
  // Found by a hook in another way than by the selector.
  trace.read[0]?.root.matches(start.adapter.item) === true;

/**
 * Null where the page can only be read as a whole: it has no reviews, or its adapter looks beyond their roots. `rivals` are the adapters that are
 * tried before the one that read the page: where something of theirs comes, the page may be theirs. The place of a removed review is told with the whole
 * page only.
 */
export const follow = (document: Document, start: Extraction, hooks: Hooks, rivals: readonly Adapter[] = []): Followed | null => {
  const trace = traceOf(start);
  const { adapter } = start;
  const beyond = trace && beyondOf(trace.usable, hooks);
  if (trace === undefined || beyond === undefined || beyond === null || !mayFollow(start, trace)) return null;
  const elsewhere = (): Element[] => (beyond === '' ? [] : all(document, beyond));
  const stood = elsewhere();
  const stubs = (adapter.signs?.stub ?? []).map(({ select }) => select).filter(isUnderstood(document));
  const contest = [...rivals.map(({ item }) => item), ...stubs].join();

  /** Every match of the item selector that is not inside another root. */
  const known = new Map<Element, Found | Empty>();
  /** Elements with roots inside. */
  const around = new Set<Element>();
  const ids = new Set<string>();
  const tally = startTally(trace.usable);
  const found = [...trace.read];
  let { candidates } = start.health;

  const keep = (root: Element, entry: Found | Empty) => {
    known.set(root, entry);
    for (let outer = root.parentElement; outer !== null && !around.has(outer); outer = outer.parentElement) around.add(outer);
    if (entry.review === undefined) return;
    if (entry.review.externalId !== null) ids.add(entry.review.externalId);
    tally.count(entry.review, trace.now, 1);
  };
  for (const entry of trace.read) keep(entry.root, entry);
  for (const [root, counts] of trace.rest) keep(root, { counts });
  if (stood.some((element) => around.has(element))) return null;

  /** Whether anything outside of the roots changed that reviews are read from. */
  const isElsewhere = ({ touched }: Changes): boolean => {
    if (beyond === '') return false;
    const stand = elsewhere();
    if (stand.length !== stood.length || stand.some((element, index) => element !== stood[index])) return true;
    for (const element of touched) if (element.closest(beyond)) return true;
    return false;
  };

  /** The roots that changes were in, and elements that may have become roots. */
  const sorted = ({ touched, added }: Changes): { dirty: Set<Element>; fresh: Set<Element> } | null => {
    const [dirty, fresh] = [new Set<Element>(), new Set<Element>()];
    const seen = new Map<Element, Element | null>();
    const rootOf = (element: Element): Element | null => {
      const way: Element[] = [];
      let root: Element | null = null;
      for (let outer: Element | null = element; outer !== null; outer = outer.parentElement) {
        const before = seen.get(outer);
        if (before !== undefined || known.has(outer)) {
          root = before === undefined ? outer : before;
          break;
        }
        if (around.has(outer)) break;
        way.push(outer);
      }
      for (const passed of way) seen.set(passed, root);
      return root;
    };
    let contested = false;
    const search = (scope: Element, self: Element | null) => {
      contested ||= contest !== '' && (scope.matches(contest) || one(scope, contest) !== null);
      if (self) fresh.add(self);
      if (scope.firstElementChild) for (const root of all(scope, adapter.item)) fresh.add(root);
    };
    for (const element of touched) {
      const root = rootOf(element);
      if (root !== null) dirty.add(root);
      else if (element.isConnected) search(element, element.closest(adapter.item));
    }
    for (const element of added) if (element.isConnected) search(element, element.matches(adapter.item) ? element : null);
    return contested ? null : { dirty, fresh };
  };

  /** What is now in roots that were known; null where one came, went or became another. Those that have filled themselves go to `fresh`. */
  const again = (dirty: Iterable<Element>, fresh: Set<Element>, pass: Pass): Found[] | null => {
    const looked: Found[] = [];
    for (const root of dirty) {
      const before = known.get(root);
      if (around.has(root) || !root.isConnected || !root.matches(adapter.item)) return null;
      if (before?.review === undefined) {
        fresh.add(root);
        continue;
      }
      const now = isRoot(root, pass) ? readRoot(root, pass) : null;
      if (now === null || now.own !== before.own || now.review.externalId !== before.review.externalId) return null;
      looked.push({ ...now, review: withKnownDate(now.review, before.review) });
    }
    return looked;
  };

  /** What stands in new roots; null where anything of it stands before what is known, or twice. */
  const anew = (fresh: Iterable<Element>, pass: Pass): [Element, Found | Empty][] | null => {
    const came: [Element, Found | Empty][] = [];
    let last: Element | undefined;
    for (const root of [...fresh].sort((a, b) => (isBehind(a, b) ? 1 : -1))) {
      if (around.has(root) || known.get(root)?.review !== undefined) return null;
      if (last?.contains(root)) continue;
      const counts = isRoot(root, pass);
      if (counts) last = root;
      const entry = counts ? readRoot(root, pass) : null;
      const id = entry?.review.externalId ?? null;
      if (entry && !isBehind(root, found.at(-1)?.root)) return null;
      if (id !== null && (ids.has(id) || came.some(([, other]) => other.review?.externalId === id))) return null;
      came.push([root, entry ?? { counts }]);
    }
    return came;
  };

  return {
    // What comes into a root that is no review yet may make it one, though there are reviews inside of it.
    isAround: (element) => around.has(element) && !known.has(element),
    // A mark that stands beside its review, and was taken away, has to come back.
    isFollowed: (node) => isElement(node) && (known.has(node) || around.has(node) || node.localName === MARK_TAG),
    tells: (attribute) => attribute === 'id' || [adapter.item, ...adapter.require].some((selector) => selector.includes(`[${attribute}`)),
    step: (changes, context) => {
      if (changes.gone || context.url !== trace.url || isElsewhere(changes)) return null;
      const parts = sorted(changes);
      if (parts === null) return null;
      const { dirty, fresh } = parts;
      if (dirty.size + fresh.size > SOME) return null;
      const pass = startPass(document, adapter, context, hooks, [...dirty, ...fresh]);
      const looked = again(dirty, fresh, pass);
      const came = looked && anew(fresh, pass);
      if (!came) return null;

      const put: Found[] = [];
      for (const entry of looked) {
        const before = known.get(entry.root);
        if (before?.review === undefined || isSame(entry.review, before.review)) continue;
        tally.count(before.review, trace.now, -1);
        found[found.indexOf(before)] = entry;
        keep(entry.root, entry);
        put.push(entry);
      }
      for (const [root, entry] of came) {
        const before = known.get(root);
        if ((entry.review !== undefined || entry.counts) && !(before?.review === undefined && before?.counts)) candidates += 1;
        keep(root, entry);
        if (entry.review === undefined) continue;
        found.push(entry);
        put.push(entry);
        looked.push(entry);
      }
      return { extraction: { adapter, role: start.role, found, health: tally.health(candidates, false) }, put, looked };
    },
  };
};

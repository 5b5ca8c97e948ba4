// Which reviews are near the screen. Of many only some are watched, since a browser asks after each watched element in every frame in which
// anything moves: scouts all over the list, and the neighbours of whatever is near. Where a jump leaves all of those behind, the list is gone through.
import { inSlices, type Steps, slicesIn } from './steps.ts';

/** Up to so many are all watched, and all have a mark. */
export const FEW = 40;
/** Of more, one in so many is a scout. */
const SCOUT_EACH = 64;
/** So many on either side of a near one are watched: more than come near between two frames of scrolling. */
const NEIGHBOURS = 12;
/** What counts as near, in CSS pixels around the screen. */
const MARGIN = 300;
/** Scrolling tells often; a list of thousands is not gone through more often than this. */
const SEARCH_MS = 150;

export type Near = {
  /** All reviews, in the order of the page. */
  sync: (roots: readonly HTMLElement[]) => void;
  /** Reviews that came behind all others. */
  add: (roots: readonly HTMLElement[]) => void;
  has: (root: HTMLElement) => boolean;
  /** Those that are near and their neighbours. */
  around: () => ReadonlySet<HTMLElement>;
};

export type NearOptions = {
  window: Window;
  signal: AbortSignal;
  now: () => number;
  /** Reviews that came near, and others that are no longer. */
  onChange: (came: readonly HTMLElement[], left: readonly HTMLElement[]) => void;
};

export function createNear({ window, signal, now, onChange }: NearOptions): Near {
  const { document } = window;
  const slices = slicesIn(window, now);
  const order: HTMLElement[] = [];
  const places = new Map<Element, number>();
  /** Found by going through the list: the browser has yet to tell of it. */
  let guess: HTMLElement | null = null;
  let searching: (() => void) | null = null;
  const near = new Set<HTMLElement>();
  const watched = new Set<HTMLElement>();

  const observer = new IntersectionObserver(
    (entries) => {
      const came: HTMLElement[] = [];
      const left: HTMLElement[] = [];
      for (const { target, isIntersecting } of entries) {
        const root = order[places.get(target) ?? -1];
        if (root === undefined || near.has(root) === isIntersecting) continue;
        (isIntersecting ? came : left).push(root);
        near[isIntersecting ? 'add' : 'delete'](root);
      }
      if (came.length + left.length === 0) return;
      post();
      if (near.size === 0) search();
      onChange(came, left);
    },
    { rootMargin: `${MARGIN}px` },
  );

  const take = (into: Set<HTMLElement>, first: number, last: number, step: number): void => {
    for (let place = Math.max(first, 0); place <= Math.min(last, order.length - 1); place += step) {
      const root = order[place];
      if (root !== undefined) into.add(root);
    }
  };
  const around = (roots: Iterable<HTMLElement>): Set<HTMLElement> => {
    const found = new Set<HTMLElement>();
    for (const root of roots) {
      const place = places.get(root) ?? Number.NaN;
      take(found, place - NEIGHBOURS, place + NEIGHBOURS, 1);
    }
    return found;
  };

  /** Has those watched that are to be, and no others. */
  const post = (): void => {
    const wanted = around(guess === null ? near : [...near, guess]);
    take(wanted, 0, order.length - 1, order.length > FEW ? SCOUT_EACH : 1);
    take(wanted, order.length - 1, order.length - 1, 1);
    for (const root of watched) if (!wanted.has(root)) observer.unobserve(root);
    for (const root of wanted) if (!watched.has(root)) observer.observe(root);
    watched.clear();
    for (const root of wanted) watched.add(root);
  };

  function* firstNear(): Steps<HTMLElement | null> {
    const { clientHeight } = document.documentElement;
    for (const root of order) {
      const { top, bottom, width, height } = root.getBoundingClientRect();
      if (width + height > 0 && bottom > -MARGIN && top < clientHeight + MARGIN) return root;
      yield;
    }
    return null;
  }

  const search = (): void => {
    if (searching !== null || order.length <= FEW || signal.aborted) return;
    searching = slices.later(() => {
      let isOver = false;
      const stop = inSlices(firstNear(), slices, (found) => {
        isOver = true;
        searching = null;
        guess = found;
        if (found !== null && near.size === 0) post();
      });
      if (!isOver) searching = stop;
    }, SEARCH_MS);
  };

  const append = (roots: readonly HTMLElement[]): void => {
    for (const root of roots) places.set(root, order.push(root) - 1);
  };
  const settle = (): void => {
    post();
    if (near.size === 0) search();
  };

  document.addEventListener('scroll', () => near.size === 0 && search(), { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    searching?.();
  });

  return {
    sync: (roots) => {
      order.length = 0;
      places.clear();
      guess = null;
      append(roots);
      for (const root of near) if (!places.has(root)) near.delete(root);
      settle();
    },
    add: (roots) => {
      append(roots);
      settle();
    },
    has: (root) => near.has(root),
    around: () => around(near),
  };
}

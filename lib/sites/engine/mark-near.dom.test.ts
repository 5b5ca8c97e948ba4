// Of thousands of reviews a dozen costs anything: how many are watched and marked, counted.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MARK_TAG } from './live-page.ts';
import { createMarks } from './mark.ts';
import { inOneGo } from './steps.ts';

type Tell = (entries: { target: Element; isIntersecting: boolean }[]) => void;
const watched = new Set<Element>();
let tell: Tell = () => undefined;

beforeEach(() => {
  watched.clear();
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(run: Tell) {
        tell = run;
      }
      observe = (root: Element) => watched.add(root);
      unobserve = (root: Element) => watched.delete(root);
      disconnect = () => watched.clear();
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const page = (count: number) => {
  document.body.innerHTML = '<article></article>'.repeat(count);
  const roots = [...document.querySelectorAll<HTMLElement>('article')];
  const ended = new AbortController();
  const marks = createMarks({
    window,
    signal: ended.signal,
    onOpen: () => undefined,
    now: Date.now,
    unseen: (write) => write(),
  });
  const marked = (all: readonly HTMLElement[]) =>
    all.map((root, index) => ({ handle: `r${index}`, root, review: { author: { name: 'O', profileUrl: null }, rating: null } }));
  inOneGo(marks.sync(marked(roots)));
  /** Has the screen show these, as far as anybody watches. */
  const scrollTo = (first: number, last: number) => {
    for (let times = 0; times < 20; times += 1)
      tell([...watched].map((target) => ({ target, isIntersecting: roots.slice(first, last).includes(target as HTMLElement) })));
  };
  const places = () => roots.flatMap((root, index) => (root.querySelector(MARK_TAG) ? [index] : []));
  return { roots, marks, marked, scrollTo, places, end: () => ended.abort() };
};

it('a few reviews all have their mark at once', () => {
  const { places, end } = page(30);
  expect(places()).toHaveLength(30);
  end();
  expect(places()).toEqual([]);
  expect(watched.size).toBe(0);
});

it('of thousands only those near the screen and their neighbours', () => {
  const { scrollTo, places, end } = page(3_000);
  expect(places()).toEqual([]);
  expect(watched.size).toBeLessThan(100);
  scrollTo(0, 5);
  expect(places()).toContain(4);
  expect(places().length).toBeLessThan(60);
  expect(watched.size).toBeLessThan(150);
  end();
});

it('goes along with the screen, and what is left behind loses its mark', () => {
  const { scrollTo, places, end } = page(3_000);
  for (let first = 0; first < 200; first += 4) scrollTo(first, first + 5);
  expect(places()).toEqual(expect.arrayContaining([196, 197, 198, 199, 200]));
  expect(places().length).toBeLessThanOrEqual(60);
  expect(places()).not.toContain(0);
  expect(watched.size).toBeLessThan(150);
  end();
});

it('finds its way after a jump that leaves everything watched behind', () => {
  const { roots, scrollTo, places, end } = page(3_000);
  scrollTo(0, 5);
  // Not one of these is watched: 1,990 is between two scouts.
  roots.forEach((root, index) => {
    root.getBoundingClientRect = () => new DOMRect(0, (index - 1_990) * 500, 100, 400);
  });
  scrollTo(1_990, 1_993);
  expect(places()).not.toContain(1_990);
  document.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(2_000);
  scrollTo(1_990, 1_993);
  expect(places()).toEqual(expect.arrayContaining([1_990, 1_991, 1_992]));
  end();
});

it('reviews that come behind the others are watched too', () => {
  const { roots, marks, marked, places, scrollTo, end } = page(100);
  const fresh = document.createElement('article');
  document.body.append(fresh);
  marks.put(marked([fresh]), [], null);
  roots.push(fresh);
  expect(watched.has(fresh)).toBe(true);
  scrollTo(98, 101);
  expect(places()).toContain(100);
  end();
});

it('one that comes between others is watched, and one that went is not', () => {
  const { roots, marks, marked, places, scrollTo, end } = page(100);
  scrollTo(0, 3);
  const [, went] = roots;
  const fresh = document.createElement('article');
  went?.replaceWith(fresh);
  roots.splice(1, 1, fresh);
  marks.put(marked([fresh]), went ? [went] : [], roots);
  expect(watched.has(fresh)).toBe(true);
  expect(went && watched.has(went)).toBe(false);
  scrollTo(0, 3);
  expect(places()).toContain(1);
  expect(went?.querySelector('vidhuk-mark')).toBeNull();
  end();
});

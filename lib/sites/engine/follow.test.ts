// A page that was followed is read as a new look would read it, whatever happened to it; and only what changed is read.
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { adapter as schemaOrg } from '../schema-org/adapter.ts';
import { hook as schemaOrgHook } from '../schema-org/hook.ts';
import { adapter as trustpilot } from '../trustpilot/adapter.ts';
import { collectChanges } from './changes.ts';
import { extract } from './extract.ts';
import { type Followed, follow, type Step } from './follow.ts';
import type { Hook } from './review-parts.ts';
import type { Extraction } from './types.ts';

const CONTEXT = { url: 'https://www.trustpilot.com/review/lampa.example', now: Date.parse('2026-11-21T20:00:00Z') };
const NO_HOOKS = new Map<string, Hook>();

const card = (id: number, text = `Text ${id}`): string =>
  `<article data-service-review-card-paper="true"><span data-consumer-name-typography="true">Author ${id}</span><time data-service-review-date-time-ago="true" datetime="2 days ago">2 days ago</time>
  <div data-service-review-rating="4"></div><a href="/reviews/a${id}">link</a><p data-service-review-text-typography="true">${text}</p></article>`;
const SKELETON = '<article data-service-review-card-paper="true"><div class="grey"></div></article>';

/** A page that is followed as the engine follows it. */
const watched = (
  html: string,
  adapter = trustpilot,
  hooks: ReadonlyMap<string, Hook> = NO_HOOKS,
  rivals: readonly (typeof trustpilot)[] = [],
) => {
  const { window } = new JSDOM(html, { url: CONTEXT.url });
  const { document } = window;
  let context = CONTEXT;
  const whole = (): Extraction => extract(document, adapter, context, hooks);
  const begin = (): Followed | null => follow(document, whole(), hooks, rivals);
  let followed = begin();
  const pending = collectChanges(() => followed);
  const observer = new window.MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  /** Null where the page had to be read as a whole. */
  const step = (): Step | null => {
    pending.note(observer.takeRecords());
    const changes = pending.take();
    const next = (changes && followed?.step(changes, context)) ?? null;
    if (next === null) followed = begin();
    return next;
  };
  const list = document.querySelector('main') ?? document.body;
  const at = (index: number): Element => {
    const root = document.querySelectorAll('article')[index];
    if (root === undefined) throw new Error('no such card');
    return root;
  };
  return {
    document,
    list,
    at,
    step,
    whole,
    isFollowed: () => followed !== null,
    later: (ms: number) => {
      context = { ...context, now: context.now + ms };
    },
  };
};

const main = (...cards: string[]): string => `<header><b>0</b></header><main>${cards.join('')}</main>`;
const texts = (step: Step | null): string[] | undefined => step?.put.map(({ review }) => review.text);

describe('a step reads', () => {
  it('what came at the end, and nothing else', () => {
    const { list, step } = watched(main(card(1), card(2)));
    list.insertAdjacentHTML('beforeend', card(3) + card(4));
    const next = step();
    expect(texts(next)).toEqual(['Text 3', 'Text 4']);
    expect(next?.looked).toHaveLength(2);
    expect(next?.extraction.found).toHaveLength(4);
  });

  it('nothing for changes elsewhere', () => {
    const { document, step } = watched(main(card(1), card(2)));
    const clock = document.querySelector('b');
    for (let count = 0; count < 50; count += 1) if (clock) clock.textContent = String(count);
    document.querySelector('header')?.insertAdjacentHTML('beforeend', '<i title="x">more</i>');
    expect(step()).toMatchObject({ put: [], looked: [] });
  });

  it('an edited review, and a card that was touched without a difference', () => {
    const { at, step } = watched(main(card(1), card(2)));
    const text = at(1).querySelector('p');
    if (text) text.textContent = 'Edited';
    at(0).setAttribute('title', 'x');
    const next = step();
    expect(texts(next)).toEqual(['Edited']);
    expect(next?.looked).toHaveLength(2);
  });

  it('a card that has filled itself', () => {
    const { at, step } = watched(main(card(1), card(2), SKELETON));
    const filled = new JSDOM(card(3)).window.document.querySelector('article');
    at(2).innerHTML = filled?.innerHTML ?? '';
    expect(texts(step())).toEqual(['Text 3']);
  });

  it('a date as it was meant when its words came, however late it is read again', () => {
    const { at, step, whole, later } = watched(main(card(1), card(2)));
    const [before] = whole().found;
    later(5 * 3_600_000);
    const text = at(0).querySelector('p');
    if (text) text.textContent = 'Edited';
    const [edited] = step()?.put ?? [];
    expect(edited?.review.text).toBe('Edited');
    expect(edited?.review.publishedAt).toEqual(before?.review.publishedAt);
  });
});

describe('the page is read as a whole', () => {
  const changes: Record<string, (page: ReturnType<typeof watched>) => void> = {
    'where a review comes between others': ({ at }) => at(0).insertAdjacentHTML('afterend', card(9)),
    'where a review went': ({ at }) => at(0).remove(),
    'where a node is used for another review': ({ at }) => at(0).querySelector('a')?.setAttribute('href', '/reviews/a77'),
    'where a review comes again': ({ list }) => list.insertAdjacentHTML('beforeend', card(1)),
    'where a card becomes a review’s part': ({ at }) => at(0).append(at(1)),
  };
  it.each(Object.entries(changes))('%s', (_name, change) => {
    const page = watched(main(card(1), card(2), card(3)));
    change(page);
    expect(page.step()).toBeNull();
  });

  it('where a mark beside a review was taken away', () => {
    const { at, step, document } = watched(main(card(1), card(2)));
    at(0).after(document.createElement('vidhuk-mark'));
    expect(step()?.looked).toEqual([]);
    document.querySelector('vidhuk-mark')?.remove();
    expect(step()).toBeNull();
  });

  it('where the hook looks beyond its root', () => {
    const hooked = { ...trustpilot, hook: 'far' };
    expect(watched(main(card(1)), hooked, new Map([['far', {}]])).isFollowed()).toBe(false);
    expect(watched(main(card(1)), hooked, new Map([['far', { local: true }]])).isFollowed()).toBe(true);
  });

  it('where the selector depends on what stands beside', () => {
    expect(watched(main(card(1)), { ...trustpilot, item: 'article + article, article:first-child' }).isFollowed()).toBe(false);
    expect(watched(main(card(1)), { ...trustpilot, item: 'article[data-x~="a"], article' }).isFollowed()).toBe(true);
  });

  it('where something of an adapter comes that is tried before', () => {
    const { list, step } = watched(main(card(1)), trustpilot, NO_HOOKS, [{ ...trustpilot, item: '.widget' }]);
    list.insertAdjacentHTML('beforeend', '<div><div class="widget"></div></div>');
    expect(step()).toBeNull();
  });
});

/** The same numbers every time. */
const dice = (seed: number) => (below: number) => {
  seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
  return ((seed ^ (seed >>> 13)) >>> 0) % below;
};

it.each([1, 2, 3, 4, 5, 6])('after any changes a followed page is what a new look would find (%i)', (seed) => {
  const roll = dice(seed);
  const { document, list, step, whole } = watched(main(...Array.from({ length: 12 }, (_, id) => card(id)), '<section></section>'));
  let next = 100;
  const any = (selector: string): Element | undefined => {
    const found = [...document.querySelectorAll(selector)];
    return found[roll(Math.max(1, found.length))];
  };
  const deeds: (() => void)[] = [
    () => any('header b')?.replaceChildren(String(next++)),
    () => any('p')?.replaceChildren(`Edited ${next++}`),
    () => list.insertAdjacentHTML('beforeend', card(next++) + card(next++)),
    () => list.insertAdjacentHTML('beforeend', `<div><div>${card(next++)}</div></div>`),
    () => list.insertAdjacentHTML('beforeend', SKELETON),
    () => any('article')?.insertAdjacentHTML('beforebegin', card(next++)),
    () => any('article')?.remove(),
    () => list.append(any('article') ?? document.createElement('i')),
    () => any('section')?.append(any('article') ?? document.createElement('i')),
    () => any('a')?.setAttribute('href', `/reviews/a${roll(12)}`),
    () => any('article')?.toggleAttribute('data-service-review-card-paper'),
    () =>
      any('.grey')?.parentElement?.insertAdjacentHTML(
        'beforeend',
        new JSDOM(card(next++)).window.document.querySelector('article')?.innerHTML ?? '',
      ),
    () => any('[data-service-review-rating]')?.remove(),
    () => any('article')?.insertAdjacentHTML('beforeend', card(next++)),
  ];
  let steps = 0;
  for (let round = 0; round < 25; round += 1) {
    for (let count = roll(3); count >= 0; count -= 1) deeds[roll(9) === 0 ? roll(deeds.length) : roll(5)]?.();
    const taken = step();
    if (taken === null) continue;
    steps += 1;
    const anew = whole();
    expect(taken.extraction.found.map(({ root }) => root)).toEqual(anew.found.map(({ root }) => root));
    expect(taken.extraction).toEqual(anew);
  }
  expect(steps).toBeGreaterThan(3);
});

it('follows reviews in microdata, of which any page may hold some', () => {
  const review = (id: number): string =>
    `<div itemprop="review" itemscope itemtype="https://schema.org/Review" data-reviewid="10${id}"><span itemprop="author">Author ${id}</span><div itemprop="reviewBody">Text ${id}</div></div>`;
  const { list, step, whole } = watched(main(review(1), review(2)), schemaOrg, new Map([['schema-org', schemaOrgHook]]));
  list.insertAdjacentHTML('beforeend', review(3));
  expect(texts(step())).toEqual(['Text 3']);
  expect(whole().found).toHaveLength(3);
});

describe('what a look costs, in questions to the page', () => {
  /** How often the page is asked for anything while `work` runs. Counted, not timed: no machine is too slow for it. */
  const asked = (document: Document, work: () => void): number => {
    const view = document.defaultView;
    if (view === null) throw new Error('no window');
    let count = 0;
    const { prototype } = view.Element;
    const spies = [
      vi.spyOn(prototype, 'querySelector'),
      vi.spyOn(prototype, 'querySelectorAll'),
      vi.spyOn(prototype, 'matches'),
      vi.spyOn(prototype, 'closest'),
    ];
    work();
    for (const spy of spies) {
      count += spy.mock.calls.length;
      spy.mockRestore();
    }
    return count;
  };
  const cards = (from: number, count: number): string[] => Array.from({ length: count }, (_, index) => card(from + index));

  it('20 reviews that come to 400 cost at most half as much again as those 20 alone', () => {
    const alone = watched(main(...cards(0, 20)));
    const long = watched(main(...cards(0, 400)));
    long.list.insertAdjacentHTML('beforeend', cards(400, 20).join(''));
    const costs = [asked(alone.document, () => alone.whole()), asked(long.document, () => expect(long.step()?.put).toHaveLength(20))];
    expect(costs[1]).toBeLessThanOrEqual(1.5 * (costs[0] ?? 0));
  });

  it('ten thousand changes of one element cost as much as one', () => {
    const { document, step } = watched(main(...cards(0, 20)));
    const clock = document.querySelector('b');
    const costs = [1, 10_000].map((times) => {
      for (let count = 0; count < times; count += 1) clock?.replaceChildren(String(count));
      return asked(document, () => expect(step()?.looked).toEqual([]));
    });
    expect(costs[1]).toBe(costs[0]);
  });
});

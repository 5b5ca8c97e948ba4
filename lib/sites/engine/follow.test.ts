// A page that was followed is read as a new look would read it, whatever happened to it; and only what changed is read.
import { describe, expect, it, vi } from 'vitest';
import { card, fragment, main, NO_HOOKS, SKELETON, watched } from '../../../tests/samples/followed-page.ts';
import { adapter as schemaOrg } from '../schema-org/adapter.ts';
import { hook as schemaOrgHook } from '../schema-org/hook.ts';
import { adapter as trustpilot } from '../trustpilot/adapter.ts';
import type { Step } from './follow.ts';
import type { Hook } from './review-parts.ts';

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
    const filled = fragment(card(3)).querySelector('article');
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

it('a node without an id that is used for another review says nothing of when that one came', () => {
  const { at, step, whole, later } = watched(main(card(1), card(2)), {
    ...trustpilot,
    fields: { ...trustpilot.fields, nativeId: [], permalink: [] },
  });
  later(5 * 3_600_000);
  at(0).replaceChildren(...(fragment(card(9)).firstElementChild?.childNodes ?? []));
  expect(step()?.put[0]?.review.publishedAt).toEqual(whole().found[0]?.review.publishedAt);
});

describe('a step tells of', () => {
  const changes: Record<string, [(page: ReturnType<typeof watched>) => void, put: string[], gone: number, isBetween: boolean]> = {
    'a review that comes between others': [({ at }) => at(0).insertAdjacentHTML('afterend', card(9)), ['Text 9'], 0, true],
    'a review that went': [({ at }) => at(0).remove(), [], 1, false],
    'the last one that went': [({ at }) => at(2).remove(), [], 1, false],
    'one that went and one that came in its place': [({ at }) => at(1).replaceWith(fragment(card(9))), ['Text 9'], 1, true],
    'one that moved to the end': [({ at, list }) => list.append(at(0)), [], 0, true],
    'one that moved to the beginning': [({ at, list }) => list.prepend(at(2)), [], 0, true],
    'a node that is used for another review': [
      ({ at }) => at(0).querySelector('a')?.setAttribute('href', '/reviews/a77'),
      ['Text 1'],
      0,
      true,
    ],
    'two nodes that are used for each other’s review': [
      ({ at }) => {
        for (const index of [0, 1])
          at(index)
            .querySelector('a')
            ?.setAttribute('href', `/reviews/a${2 - index}`);
      },
      ['Text 1', 'Text 2'],
      0,
      true,
    ],
    'a card that becomes a review’s part': [({ at }) => at(0).append(at(1)), [], 1, false],
    'one that comes and goes at once': [
      ({ at }) => {
        at(0).insertAdjacentHTML('afterend', card(9));
        at(1).remove();
      },
      [],
      0,
      false,
    ],
  };
  it.each(Object.entries(changes))('%s', (_name, [change, put, gone, isBetween]) => {
    const page = watched(main(card(1), card(2), card(3)));
    change(page);
    const step = page.step();
    expect(texts(step)).toEqual(put);
    expect(step).toMatchObject({ isBetween });
    expect(step?.gone).toHaveLength(gone);
    expect(step?.extraction).toEqual(page.whole());
  });
});

it('lists nothing twice where what came between reviews goes into one of them', () => {
  const { at, list, step, whole } = watched(main(card(1), card(2)));
  list.insertAdjacentHTML('beforeend', card(3));
  at(0).append(at(2));
  const next = step();
  expect(next?.put).toEqual([]);
  expect(next?.extraction).toEqual(whole());
});

describe('the page is read as a whole', () => {
  const changes: Record<string, (page: ReturnType<typeof watched>) => void> = {
    'where a review comes again': ({ list }) => list.insertAdjacentHTML('beforeend', card(1)),
    'where a review ceases to be one': ({ at }) => at(0).toggleAttribute('data-service-review-card-paper'),
    'where the last review went': ({ list }) => list.replaceChildren(),
    'where all of the list moved': ({ list, document }) => document.body.prepend(list),
  };
  it.each(Object.entries(changes))('%s', (_name, change) => {
    const page = watched(main(card(1), card(2), card(3)));
    change(page);
    expect(page.step()).toBeNull();
  });

  it('where a review went beside the place of one that was removed', () => {
    const { at, step, isFollowed } = watched(main(card(1), card(2), '<i class="removed">removed</i>'), {
      ...trustpilot,
      signs: {
        reply: { pending: [], published: [], rejected: [] },
        stub: [{ select: '.removed', from: 'text', labels: ['removed'], nativeId: [] }],
        notice: [],
      },
    });
    expect(isFollowed()).toBe(true);
    at(0).remove();
    expect(step()).toBeNull();
  });

  it('where the node of a review moved and holds the owner’s own words now', () => {
    const hooks = new Map<string, Hook>([
      ['own', { local: true, amend: (parts, root) => ({ ...parts, own: root.hasAttribute('title') }) }],
    ]);
    const { at, list, step } = watched(main(card(1), card(2)), { ...trustpilot, hook: 'own' }, hooks);
    at(0).setAttribute('title', 'Owner');
    list.append(at(0));
    expect(step()).toBeNull();
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

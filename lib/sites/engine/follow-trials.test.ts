// Whatever happens to a page that is followed, it is read as a new look would read it, and what is told of it adds up to the same.
import { expect, it } from 'vitest';
import { card, dice, fragment, main, NO_HOOKS, SKELETON, watched } from '../../../tests/samples/followed-page.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { adapter as trustpilot } from '../trustpilot/adapter.ts';
import type { Followed } from './follow.ts';
import type { Hook } from './review-parts.ts';

/** What may be a root lies around others: which of them is one depends on what is inside. */
const nested = { ...trustpilot, item: 'article, section, main', hook: 'nested' };
const ONE_TEXT: ReadonlyMap<string, Hook> = new Map([
  ['nested', { local: true, isReview: (root) => root.querySelectorAll('p').length === 1 }],
]);

/** What an id-less page shows is told apart by its words alone. */
const without = { ...trustpilot, fields: { ...trustpilot.fields, nativeId: [], permalink: [] } };

const PAGES = { plain: [trustpilot, NO_HOOKS], nested: [nested, ONE_TEXT], 'without ids': [without, NO_HOOKS] } as const;

const trial = (seed: number, name: keyof typeof PAGES): { steps: number; between: number; gone: number } => {
  const roll = dice(seed);
  const [adapter, hooks] = PAGES[name];
  const cards = Array.from({ length: 12 }, (_, id) => card(id));
  const sections = cards.splice(0, 6).map((html, id) => (id % 2 ? `${html}</section>` : `<section>${html}`));
  const page = watched(main(...cards, ...sections, SKELETON, '<section></section>'), adapter, hooks);
  const { document, list, step, whole } = page;
  let next = 100;
  const any = (selector: string): Element => {
    const found = [...document.querySelectorAll(selector)];
    return found[roll(Math.max(1, found.length))] ?? document.createElement('div').appendChild(document.createElement('i'));
  };
  const inside = (id: number): string => fragment(card(id)).firstElementChild?.innerHTML ?? '';
  const deeds: (() => void)[] = [
    () => any('header b').replaceChildren(String(next++)),
    () => any('p').replaceChildren(`Edited ${next++}`),
    () => list.insertAdjacentHTML('beforeend', card(next++) + card(next++)),
    () => any('article').insertAdjacentHTML('beforebegin', card(next++)),
    () => any('article').remove(),
    () => any('article').before(any('article')),
    () => any('article').replaceWith(fragment(card(next++))),
    () => any('a').setAttribute('href', `/reviews/a${next++}`),
    () => list.insertAdjacentHTML('beforeend', `<div><div>${card(next++)}</div></div>`),
    () => list.insertAdjacentHTML('beforeend', SKELETON),
    () => list.append(any('article')),
    () => any('section').append(any('article')),
    () => any('section').insertAdjacentHTML('beforebegin', `<section>${card(next++)}${roll(2) ? card(next++) : ''}</section>`),
    () => any('section').remove(),
    () => any('section div').replaceWith(...any('section div').childNodes),
    () => any('a').setAttribute('href', `/reviews/a${roll(12)}`),
    () => any('article').toggleAttribute('data-service-review-card-paper'),
    () => any('.grey').insertAdjacentHTML('beforeend', card(next++) + (roll(2) ? card(next++) : '')),
    () => any('.grey').parentElement?.insertAdjacentHTML('beforeend', inside(next++)),
    () => any('[data-service-review-rating]').remove(),
    () => any('article').insertAdjacentHTML('beforeend', card(next++)),
    () => list.replaceChildren(...[...list.children].toReversed()),
    () => list.append(...Array.from(list.children).slice(0, 4)),
    () => any('article').replaceChildren(...(fragment(card(next++)).firstElementChild?.childNodes ?? [])),
  ];
  /** What whoever is told of every step knows: the order of the page, and each review. */
  let order: Element[] = [];
  const told = new Map<Element, DetectedReview>();
  const tellAll = () => {
    const { found } = whole();
    order = found.map(({ root }) => root);
    told.clear();
    for (const { root, review } of found) told.set(root, review);
  };
  tellAll();
  const counts = { steps: 0, between: 0, gone: 0 };
  for (let round = 0; round < 40; round += 1) {
    for (let count = roll(3); count >= 0; count -= 1) deeds[roll(6) === 0 ? roll(deeds.length) : roll(8)]?.();
    const taken: ReturnType<Followed['step']> = step();
    if (taken === null) {
      tellAll();
      continue;
    }
    const anew = whole();
    const roots = anew.found.map(({ root }) => root);
    expect(taken.extraction.found.map(({ root }) => root)).toEqual(roots);
    expect(taken.extraction).toEqual(anew);

    order = order.filter((root) => !taken.gone.includes(root));
    for (const root of taken.gone) told.delete(root);
    for (const { root, review } of taken.put) {
      if (!told.has(root)) order.push(root);
      told.set(root, review);
    }
    if (taken.isBetween) order = roots;
    expect(order).toEqual(roots);
    expect([...told.keys()].length).toBe(roots.length);
    for (const { root, review } of anew.found) expect(told.get(root)).toEqual(review);
    counts.steps += 1;
    counts.between += Number(taken.isBetween);
    counts.gone += taken.gone.length;
  }
  return counts;
};

it.each(['plain', 'nested', 'without ids'] as const)('a followed page is what a new look would find (%s)', (name) => {
  const all = Array.from({ length: 4 }, (_, seed) => trial(seed + 1, name));
  // And it is followed through most of that, not read anew.
  for (const count of ['steps', 'between', 'gone'] as const) expect(all.reduce((sum, one) => sum + one[count], 0)).toBeGreaterThan(20);
});

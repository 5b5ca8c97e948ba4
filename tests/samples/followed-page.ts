// A page of review cards that is followed as the engine follows it, in jsdom: for tests of `lib/sites/engine/follow.ts`.
import { JSDOM } from 'jsdom';
import { collectChanges } from '../../lib/sites/engine/changes.ts';
import { extract } from '../../lib/sites/engine/extract.ts';
import { type Followed, follow, type Step } from '../../lib/sites/engine/follow.ts';
import type { Hook } from '../../lib/sites/engine/review-parts.ts';
import { inOneGo } from '../../lib/sites/engine/steps.ts';
import type { Extraction } from '../../lib/sites/engine/types.ts';
import { adapter as trustpilot } from '../../lib/sites/trustpilot/adapter.ts';

const CONTEXT = { url: 'https://www.trustpilot.com/review/lampa.example', now: Date.parse('2026-11-21T20:00:00Z') };
export const NO_HOOKS = new Map<string, Hook>();

export const card = (id: number, text = `Text ${id}`): string =>
  `<article data-service-review-card-paper="true"><span data-consumer-name-typography="true">Author ${id}</span><time data-service-review-date-time-ago="true" datetime="2 days ago">2 days ago</time>
  <div data-service-review-rating="4"></div><a href="/reviews/a${id}">link</a><p data-service-review-text-typography="true">${text}</p></article>`;
export const SKELETON = '<article data-service-review-card-paper="true"><div class="grey"></div></article>';

export const fragment = (html: string): DocumentFragment => JSDOM.fragment(html);

export const watched = (
  html: string,
  adapter = trustpilot,
  hooks: ReadonlyMap<string, Hook> = NO_HOOKS,
  rivals: readonly (typeof trustpilot)[] = [],
) => {
  const { window } = new JSDOM(html, { url: CONTEXT.url });
  const { document } = window;
  let context = CONTEXT;
  const whole = (): Extraction => extract(document, adapter, context, hooks);
  const begin = (): Followed | null => inOneGo(follow(document, whole(), hooks, rivals));
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

export const main = (...cards: string[]): string => `<header><b>0</b></header><main>${cards.join('')}</main>`;

/** The same numbers every time. */
export const dice = (seed: number) => (below: number) => {
  seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
  return ((seed ^ (seed >>> 13)) >>> 0) % below;
};

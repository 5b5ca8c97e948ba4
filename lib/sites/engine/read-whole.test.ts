// A page that changes while it is read in slices is read as it stands at the end.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { adapter as trustpilot } from '../trustpilot/adapter.ts';
import { collectChanges } from './changes.ts';
import { extract, extractSteps } from './extract.ts';
import { type Followed, follow } from './follow.ts';
import { readWhole } from './read-whole.ts';
import type { Hook } from './review-parts.ts';
import type { Extraction } from './types.ts';

const CONTEXT = { url: 'https://www.trustpilot.com/review/lampa.example', now: Date.parse('2026-11-21T20:00:00Z') };
const card = (id: number): string =>
  `<article data-service-review-card-paper><b data-consumer-name-typography>Author ${id}</b><div data-service-review-rating="4"></div><a href="/reviews/a${id}">link</a><p data-service-review-text-typography>Text ${id}</p></article>`;

/** Reads a page of ten to which `change` happens before each step but the first; gives what was read, and how often. */
const read = (change: (list: Element, step: number, document: Document) => void, isFollowed: boolean) => {
  const cards = Array.from({ length: 10 }, (_, id) => card(id)).join('');
  const { window } = new JSDOM(`<header><b>0</b></header><main>${cards}</main>`, { url: CONTEXT.url });
  const { document } = window;
  const hooks: ReadonlyMap<string, Hook> = new Map([['far', {}]]);
  const adapter = { ...trustpilot, hook: isFollowed ? null : 'far' };
  let followed: Followed | null = null;
  let readings = 0;
  const pending = collectChanges(() => followed);
  const observer = new window.MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const steps = readWhole({
    detect: function* () {
      readings += 1;
      return yield* extractSteps(document, adapter, CONTEXT, hooks);
    },
    follow: function* (extraction) {
      followed = extraction && (yield* follow(document, extraction, hooks));
      return followed;
    },
    hold: () => {
      observer.takeRecords();
      pending.take();
      pending.hold();
    },
    release: () => {
      pending.note(observer.takeRecords());
      const records = pending.release();
      return { records, changes: pending.take() };
    },
    context: () => CONTEXT,
  });
  const list = document.querySelector('main');
  if (list === null) throw new Error('no list');
  let result: Extraction | null = null;
  for (let step = 1; ; step += 1) {
    const { done, value } = steps.next();
    if (done) {
      result = value;
      break;
    }
    change(list, step, document);
  }
  const texts = (extraction: Extraction | null) => extraction?.found.map(({ review }) => `${review.externalId} ${review.text}`);
  return { readings, texts: texts(result), whole: texts(extract(document, adapter, CONTEXT, hooks)) };
};

/** Nodes that a list uses for other reviews. */
const recycle = (list: Element, by: number) => {
  for (const [at, root] of [...list.children].entries()) {
    root.querySelector('a')?.setAttribute('href', `/reviews/a${at + by}`);
    const text = root.querySelector('p');
    if (text) text.textContent = `Text ${at + by}`;
  }
};

it.each([true, false])('nodes that are used for other reviews in the middle of it (followed: %s)', (isFollowed) => {
  const { texts, whole, readings } = read((list, step) => step === 5 && recycle(list, 3), isFollowed);
  expect(texts).toEqual(whole);
  expect(readings).toBe(isFollowed ? 1 : 2);
});

it.each([true, false])('reviews that come in the middle of it (followed: %s)', (isFollowed) => {
  const { texts, whole, readings } = read((list, step) => step === 5 && list.insertAdjacentHTML('beforeend', card(77)), isFollowed);
  expect(texts).toEqual(whole);
  expect(texts).toHaveLength(11);
  // What came behind is only added, where the page can be followed.
  expect(readings).toBe(isFollowed ? 1 : 2);
});

it.each([true, false])('changes that are none of the reviews’ have nothing read again (followed: %s)', (isFollowed) => {
  const { texts, whole, readings } = read(
    (_list, step, document) => document.querySelector('b')?.replaceChildren(String(step)),
    isFollowed,
  );
  expect(texts).toEqual(whole);
  expect(readings).toBe(1);
});

it('a page that changes at every step is read in one go at last', () => {
  const { texts, whole, readings } = read((list, step) => recycle(list, step), false);
  expect(texts).toEqual(whole);
  expect(readings).toBe(3);
});

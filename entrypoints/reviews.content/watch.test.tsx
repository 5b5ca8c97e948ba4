// What a document asks of the code that sites need, and what it says of itself meanwhile. In jsdom; `.tsx` is what runs there beside entry points.
import { expect, it, vi } from 'vitest';
import type { Adapter } from '../../lib/contracts/adapter.ts';
import type { ContentMessage, PageStart } from '../../lib/extension/messages.ts';
import { site } from '../../lib/sites/engine/define.ts';
import type { Hook } from '../../lib/sites/engine/review-parts.ts';
import { watch } from './watch.ts';

type Fields = Pick<Parameters<typeof site>[0], 'fields'>;
const fields: Fields['fields'] = {
  author: [{ select: 'b', from: 'text', parse: 'line' }],
  text: [{ select: 'p', from: 'text', parse: 'text' }],
};
const adapter = (id: string, item: string, hook: string | null = null): Adapter =>
  site({ id, name: id, hosts: ['*'], item, fields, ...(hook !== null && { hook }) });
const OWN = adapter('own', '.own');
const CODED = adapter('coded', '.coded', 'coded');
const SECOND = adapter('second', '.coded', 'second');
const LAST = adapter('last', '.coded, .last');
const HOOK: Hook = { amend: (parts) => ({ ...parts, title: 'by the hook' }) };
const card = (of: string): string => `<div class="${of}"><b>Olena</b><p>Third week without my parcel.</p></div>`;

/** A document of this markup and what it told; `give` answers its oldest question for code. */
const open = (html: string, adapters: Adapter[], beside: string[] = []) => {
  document.body.innerHTML = html;
  Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
  let start: PageStart = { adapters, late: { coded: beside, second: [] }, attributes: [] };
  const hooks = new Map<string, Hook>();
  const ending = new AbortController();
  const said: ContentMessage[] = [];
  const asked: ((answer: unknown) => void)[] = [];
  const { handle } = watch({
    window,
    hooks: () => hooks,
    now: () => 0,
    reviewsPart: () => undefined,
    replyPart: () => undefined,
    lifetime: { signal: ending.signal, end: () => ending.abort(), isOver: () => ending.signal.aborted },
    tell: (message, answered) => {
      said.push(message);
      if (message.type === 'page.start') answered?.(start);
      if (message.type === 'page.code' && answered !== undefined) asked.push(answered);
    },
  });
  const give = (ok: boolean) => {
    if (ok) hooks.set('coded', HOOK);
    asked.shift()?.({ ok });
  };
  const read = () =>
    said.flatMap((message) =>
      message.type === 'page.snapshot' ? message.snapshot.reviews.map(({ review }) => `${review.site} ${review.title}`) : [],
    );
  /** The page gets other adapters. */
  const become = async (others: Adapter[]) => {
    start = { ...start, adapters: others };
    await handle({ type: 'adapters.changed' });
  };
  return { said, asked, give, read, become, end: () => ending.abort() };
};

it('asks for the code of the one adapter that has something to read, says nothing until it is there, and reads with it', () => {
  const { said, give, read, end } = open(card('coded'), [OWN, CODED, LAST]);
  expect(said).toEqual([{ type: 'page.start' }, { type: 'page.code', site: 'coded' }]);
  give(true);
  expect(read()).toEqual(['coded by the hook']);
  expect(said.filter(({ type }) => type === 'page.code')).toHaveLength(1);
  end();
});

it.each([
  ['is read by one that is tried before', card('own') + card('coded'), ['own null']],
  ['holds nothing for it', card('last'), ['last null']],
  ['holds no reviews', '<p>News</p>', []],
])('asks for none where the page %s', (_what, html, reviews) => {
  const { said, read, end } = open(html, [OWN, CODED, LAST]);
  expect(said.map(({ type }) => type)).not.toContain('page.code');
  expect(read()).toEqual(reviews);
  end();
});

it('asks where anything else tells that the page may be of that adapter', () => {
  const html = '<script type="application/ld+json">{}</script>';
  const { said, asked, give, read, end } = open(html + card('own'), [CODED, OWN], ['::unknown', 'script[type$="+json"]']);
  expect(asked).toHaveLength(1);
  give(true);
  expect(read()).toEqual(['own null']);
  expect(said.filter(({ type }) => type === 'page.code')).toHaveLength(1);
  end();
});

it('is not read by an adapter whose code could not be put there, but by the next', () => {
  const { give, read, asked, end } = open(card('coded'), [CODED, LAST]);
  give(false);
  expect(read()).toEqual(['last null']);
  expect(asked).toEqual([]);
  end();
});

it('goes by the first answer where it had to ask twice', async () => {
  const { asked, give, read, end } = open(card('coded'), [CODED, LAST]);
  document.body.append(document.createElement('hr'));
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  give(true);
  give(false);
  expect(read()).toEqual(['coded by the hook']);
  end();
});

it('asks again for code that could not be put there, when it is told that what it is read with may have changed', async () => {
  const { asked, give, read, become, end } = open(card('coded'), [CODED, LAST]);
  give(false);
  await become([CODED, LAST]);
  expect(asked).toHaveLength(1);
  give(true);
  expect(read()).toEqual(['last null', 'coded by the hook']);
  await become([CODED, LAST]);
  expect(asked).toEqual([]);
  end();
});

it('asks when the page gets something for it, and does not say meanwhile that what was there before is gone', async () => {
  const { said, give, read, end } = open(card('own'), [OWN, CODED]);
  expect(said.map(({ type }) => type)).toEqual(['page.start', 'page.snapshot']);
  document.body.innerHTML = card('coded');
  await vi.waitFor(() => expect(said.map(({ type }) => type)).toContain('page.code'));
  expect(said.filter(({ type }) => type === 'page.snapshot')).toHaveLength(1);
  give(true);
  expect(read()).toEqual(['own null', 'coded by the hook']);
  end();
});

it('does nothing with an answer that comes when the page has other adapters', async () => {
  const { said, give, become, end } = open(card('coded'), [CODED, SECOND]);
  await become([OWN]);
  give(false);
  expect(said.filter(({ type }) => type === 'page.code')).toEqual([{ type: 'page.code', site: 'coded' }]);
  end();
});

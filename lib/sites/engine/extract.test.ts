// What hostile, broken and changing pages do to a pass: nothing but an honest answer.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { DetectedReview } from '../../contracts/review.ts';
import { adapter as maps } from '../google-maps/adapter.ts';
import { adapter as trustpilot } from '../trustpilot/adapter.ts';
import { line, preTexts, site, texts } from './define.ts';
import { extract, readAgain } from './extract.ts';
import type { Hook } from './review-parts.ts';

const CONTEXT = { url: 'https://www.trustpilot.com/review/lampa.example', now: Date.parse('2026-11-21T20:00:00Z') };

const card = (
  id: string,
  { author = 'Olena', text = 'Fine', rating = '4', at = '2026-11-20T10:00:00.000Z', profile = '/users/1' } = {},
): string =>
  `<article data-service-review-card-paper="true"><a href="${profile}"><span data-consumer-name-typography="true">${author}</span></a>
  <time datetime="${at}" data-service-review-date-time-ago="true">x</time><div data-service-review-rating="${rating}"></div>
  <a href="/reviews/${id}"></a><p data-service-review-text-typography="true">${text}</p></article>`;

const documentOf = (html: string): Document => new JSDOM(html, { url: CONTEXT.url }).window.document;
const read = (html: string, adapter = trustpilot) => extract(documentOf(html), adapter, CONTEXT);

describe('ids', () => {
  it('drops a review that the page shows twice', () => {
    const { found, health } = read(card('a1') + card('a2', { text: 'Other' }) + card('a1'));
    expect(found.map(({ review }) => review.externalId)).toEqual(['a1', 'a2']);
    expect(health.problems).toEqual([]);
  });

  it('takes an id off all reviews that share it and are not the same', () => {
    const { found, health } = read(card('a1') + card('a1', { text: 'Other' }) + card('a1'));
    expect(found.map(({ review }) => review.externalId)).toEqual([null, null, null]);
    expect(health).toMatchObject({ state: 'limited', problems: ['id_missing', 'ids_repeat'] });
  });

  it('does not use an id that is too long to be one', () => {
    expect(read(card('x'.repeat(301))).found[0]?.review.externalId).toBeNull();
  });

  it('treats names of built-in properties as any other id', () => {
    const { found } = read(card('__proto__') + card('constructor', { text: 'Other' }) + card('__proto__'));
    expect(found.map(({ review }) => review.externalId)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe('roots', () => {
  it('drops a root inside a root, whatever the outer one is', () => {
    const { found } = read(`<article data-service-review-card-paper="true"><div data-service-review-rating="5"></div>
      <p data-service-review-text-typography="true">Outer</p>${card('a1')}</article>${card('a2')}`);
    expect(found.length).toBe(2);
    expect(found[1]?.review.externalId).toBe('a2');
  });

  it('gives roots that stand in the document', () => {
    const document = documentOf(card('a1'));
    const [first] = extract(document, trustpilot, CONTEXT).found;
    expect(first?.root).toBe(document.querySelector('article'));
  });

  it('reads one root again after it changed', () => {
    const document = documentOf(card('a1'));
    const root = document.querySelector('article');
    const text = root?.querySelector('p');
    if (!root || !text) throw new Error('no card');
    text.textContent = 'Edited';
    expect(readAgain(root, trustpilot, CONTEXT)?.text).toBe('Edited');
    root.innerHTML = '';
    expect(readAgain(root, trustpilot, CONTEXT)).toBeNull();
  });
});

describe('hostile values', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '  java\nscript:alert(1)//users/',
    'vbscript:x',
    `/users/${'x'.repeat(5000)}`,
    'http://[',
    'blob:https://x/users/1',
  ])('gives no profile for %j', (profile) => {
    expect(read(card('a1', { profile })).found[0]?.review.author.profileUrl).toBeNull();
  });

  it('resolves links against a base, but not against one that is no web address', () => {
    expect(read(`<base href="https://de.trustpilot.com/x/">${card('a1')}`).found[0]?.review.url).toBe(
      'https://de.trustpilot.com/reviews/a1',
    );
    expect(read(`<base href="javascript:alert(1)">${card('a1')}`).found[0]?.review.url).toBe('https://www.trustpilot.com/reviews/a1');
    expect(read(`<base href="data:text/html,x">${card('a1')}`).found[0]?.review.url).toBe('https://www.trustpilot.com/reviews/a1');
  });

  it('resolves dots in links as a browser does', () => {
    expect(read(card('a1', { profile: '/users/../users/./7' })).found[0]?.review.author.profileUrl).toBe(
      'https://www.trustpilot.com/users/7',
    );
    expect(read(card('a1', { profile: '//evil.example/users/7' })).found[0]?.review.author.profileUrl).toBe('https://evil.example/users/7');
  });

  it('stays inside the contract with texts, names and numbers of any size', () => {
    const huge = '😀 <b>x</b>'.repeat(6_000);
    const { found } = read(card('a1', { text: huge, author: huge, rating: '9'.repeat(400), at: '9'.repeat(400) }));
    expect(found).toHaveLength(1);
    for (const { review } of found) expect(() => DetectedReview.parse(review)).not.toThrow();
    expect(found[0]?.review).toMatchObject({ rating: null, publishedAt: null });
    expect(found[0]?.review.text.length).toBeLessThanOrEqual(20_000);
  });

  it.each(['', 'soon', '2026-02-30T00:00:00.000Z', '2026-99-99', 'null', 'Infinity'])('gives no date for %j', (at) => {
    expect(read(card('a1', { at })).found[0]?.review.publishedAt).toBeNull();
  });
});

describe('self-check', () => {
  const many = (options: Parameters<typeof card>[1]): string =>
    ['a1', 'a2', 'a3', 'a4'].map((id) => card(id, { text: id, ...options })).join('');

  it('is content with a page as the adapter knows it', () => {
    expect(read(many({})).health).toEqual({ state: 'ok', candidates: 4, reviews: 4, problems: [] });
  });

  it('says which fields a site has taken away', () => {
    expect(read(many({ author: '' })).health.problems).toEqual(['author_missing']);
    expect(read(many({ rating: 'new' })).health.problems).toEqual(['rating_missing']);
    expect(read(many({ at: 'x' })).health.problems).toEqual(['date_missing']);
    expect(read(many({ at: '2027-01-01T00:00:00.000Z' })).health.problems).toEqual(['dates_in_future']);
    expect(read(many({}).replaceAll('/reviews/', '/r/')).health.problems).toEqual(['id_missing']);
  });

  it('says that cards are there and nothing can be read of them', () => {
    const empty = '<div class="jftiEf" data-review-id="x"></div>'.repeat(3);
    expect(read(empty, maps).health).toEqual({ state: 'limited', candidates: 3, reviews: 0, problems: ['no_reviews_read'] });
  });

  it('is silent about a page that has none', () => {
    expect(read('<p>About us</p>').health).toEqual({ state: 'ok', candidates: 0, reviews: 0, problems: [] });
  });
});

describe('adapters newer than this browser', () => {
  it('skips selectors and parsers that are not understood', () => {
    const newer = {
      ...trustpilot,
      require: [...trustpilot.require, ':from-the-future(x)', 'article, :from-the-future(x)'],
      exclude: [':from-the-future(x)'],
      hook: 'from-the-future',
      fields: {
        ...trustpilot.fields,
        author: [{ select: ':from-the-future(x)', from: 'text', parse: 'line' as const }, ...trustpilot.fields.author],
      },
    };
    expect(read(card('a1'), newer).found[0]?.review.author.name).toBe('Olena');
    expect(read(card('a1'), { ...trustpilot, item: 'article, :from-the-future(x)' }).found).toEqual([]);
  });
});

describe('what a hook says of an item', () => {
  const adapter = site({
    id: 'said',
    name: 'Said',
    hosts: ['*'],
    item: 'p',
    fields: { nativeId: [line(':scope', 'id')], text: [line(':scope')] },
    hook: 'said',
  });
  const html = '<p id="a">One</p><p id="b" class="shop">Two</p><p id="a">One</p>';
  const document = new JSDOM(html).window.document;
  const by = (hook: Hook) => extract(document, adapter, CONTEXT, new Map([['said', hook]])).found;

  it('the page owner wrote it: it stays and is told apart', () => {
    const found = by({ amend: (parts, root) => ({ ...parts, own: root.className === 'shop' }) });
    expect(found.map(({ review, own }) => [review.text, own])).toEqual([
      ['One', undefined],
      ['Two', true],
    ]);
  });

  it('the site shows it in several places: it counts in each and keeps its id', () => {
    expect(by({ repeats: true }).map(({ review }) => review.externalId)).toEqual(['a', 'b', 'a']);
  });
});

describe('parts of a text', () => {
  const adapter = site({
    id: 'parts',
    name: 'Parts',
    hosts: ['*'],
    item: 'article',
    fields: { author: [line('b')], text: [texts('.plus, .minus, .body, .body p')] },
  });

  it('joins them in page order, each once', () => {
    const { found } = read(
      '<article><b>Ann</b><dl class="plus"><dt>Pros</dt><dd>Light</dd></dl><div class="body"><p>One</p><p>Two</p></div><div class="minus"> </div></article>',
      adapter,
    );
    expect(found[0]?.review.text).toBe('Pros\nLight\n\nOne\n\nTwo');
  });

  it('keeps the line ends of the source where the site shows them', () => {
    const kept = { ...adapter, fields: { ...adapter.fields, text: [preTexts('.plus, .minus')] } };
    const { found } = read('<article><b>Ann</b><p class="plus">Light\nSmall</p><p class="minus">Dear</p></article>', kept);
    expect(found[0]?.review.text).toBe('Light\nSmall\n\nDear');
  });

  it('is no text where every part is empty', () => {
    expect(read('<article><b>Ann</b><div class="plus"></div></article>', adapter).found).toEqual([]);
  });
});

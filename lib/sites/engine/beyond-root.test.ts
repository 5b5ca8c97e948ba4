import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../contracts/adapter.ts';
import { line, preText, site, text, texts } from './define.ts';
import { extract } from './extract.ts';

const CONTEXT = { url: 'https://forum.example/t/1', now: Date.parse('2026-11-21T20:00:00Z') };

const read = (html: string, adapter: Adapter) =>
  extract(new JSDOM(html, { url: CONTEXT.url }).window.document, adapter, CONTEXT).found.map(({ review }) => [
    review.author.name,
    review.text,
  ]);

describe('what follows the root', () => {
  const terms = site({
    id: 'terms',
    name: 'Terms',
    hosts: ['*'],
    item: 'dt',
    require: [':scope ~ dd'],
    fields: { author: [line(':scope')], text: [texts(':scope ~ dd')] },
  });

  it('is read up to the next root', () => {
    expect(read('<dl><dt>Ann</dt><dd>One</dd><dd>Two</dd><dt>Ben</dt><dd>Three</dd></dl>', terms)).toEqual([
      ['Ann', 'One\n\nTwo'],
      ['Ben', 'Three'],
    ]);
  });

  it('does not reach over a root that has nothing of its own', () => {
    expect(read('<dl><dt>Ann</dt><dt>Ben</dt><dd>Three</dd></dl>', terms)).toEqual([['Ben', 'Three']]);
  });

  it('ends before an element that holds other roots: answers inside a comment', () => {
    const nested = { ...terms, item: 'b', require: [':scope ~ p'], fields: { ...terms.fields, text: [text(':scope ~ p')] } };
    const tree =
      '<ul><li><b>Ann</b><p>One</p><ul><li><b>Ben</b><p>Two</p></li></ul></li><li><b>Cem</b><ul><li><b>Dan</b><p>Three</p></li></ul></li></ul>';
    expect(read(tree, nested)).toEqual([
      ['Ann', 'One'],
      ['Ben', 'Two'],
      ['Dan', 'Three'],
    ]);
  });
});

it('finds what the page says once for all reviews', () => {
  const owner = site({
    id: 'owner',
    name: 'Owner',
    hosts: ['*'],
    item: 'article',
    fields: { author: [line(':root h1')], text: [preText('p')] },
  });
  expect(read('<h1>Ann</h1><article><p>One</p></article><article><p>Two</p></article>', owner)).toEqual([
    ['Ann', 'One'],
    ['Ann', 'Two'],
  ]);
});

it('reads what is hidden in an address where the adapter says so', () => {
  const whole = site({
    id: 'whole',
    name: 'Whole',
    hosts: ['*'],
    item: 'article',
    fields: { author: [line('b')], text: [{ select: 'p', from: 'text', parse: 'whole_text' }] },
  });
  const html =
    '<article><b>Ann</b><p>See <a><span aria-hidden="true">https://</span>shop.example</a><br>Good <img alt="👍"><script>x()</script></p></article>';
  expect(read(html, whole)).toEqual([['Ann', 'See https://shop.example\nGood 👍']]);
});

it('finds an author that only JSON-LD knows, by the words of the review', () => {
  const adapter = site({
    id: 'hidden',
    name: 'Hidden',
    hosts: ['*'],
    item: 'article',
    fields: { author: [{ select: ':scope', from: 'text', parse: 'json_ld_author' }], text: [text('p')] },
  });
  const ld = [
    { '@type': 'Review', author: { name: 'Ann' }, reviewBody: 'The lamp is good, the cable is short' },
    { '@type': 'Review', author: 'Ben', description: 'Nobody answers the phone there' },
    { '@type': 'Review', author: 'Cem', reviewBody: 'Said twice in the same words' },
    { '@type': 'Review', author: 'Dan', reviewBody: 'Said twice in the same words' },
  ];
  const html = `<script type="application/ld+json">${JSON.stringify(ld)}</script><article><p>The lamp is good, the…</p></article><article><p>Nobody answers the phone there</p></article><article><p>Said twice in the same words</p></article>`;
  expect(read(html, adapter).map(([author]) => author)).toEqual(['Ann', 'Ben', '']);
});

// The adapter that is tried on every page: what its selectors cost and what they must still find.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../engine/extract.ts';
import { adapter } from './adapter.ts';
import { hook } from './hook.ts';

const url = 'https://shop.example/lamp';
const read = (html: string) => {
  const { document } = new JSDOM(html, { url }).window;
  const { found } = extract(document, adapter, { url, now: Date.parse('2026-11-21T20:00:00Z') }, new Map([['schema-org', hook]]));
  return found.map(({ review }) => review);
};
const card = (type: string, inner = ''): string =>
  `<div itemprop="review" itemscope itemtype="${type}"><b itemprop="author">Olena</b><p itemprop="reviewBody">Warm light.</p>${inner}</div>`;

describe('selectors of review markup', () => {
  it('have no blank, for which a browser would be given another selector, made letter by letter', () => {
    for (const selector of [adapter.item, ...adapter.reply.input]) expect(selector).not.toMatch(/\s/);
  });

  it('find the types in whatever letters a site writes them', () => {
    for (const type of [
      'https://schema.org/Review',
      'http://www.Schema.org/review',
      'HTTPS://SCHEMA.ORG/UserReview',
      'https://schema.org/Thing http://data-vocabulary.org/Review',
    ])
      expect(read(card(type))).toMatchObject([{ author: { name: 'Olena' }, text: 'Warm light.' }]);
    expect(read(card('https://schema.org/ReviewAction'))).toEqual([]);
  });

  it("find the shop's answer and a box for one in whatever letters a site writes them", () => {
    const answer = '<div class="Shop-REPLY"><p>Thank you</p></div>';
    expect(read(card('https://schema.org/Review', answer))).toMatchObject([{ reply: { text: 'Thank you' }, replyBox: 'none' }]);
    const box = '<textarea placeholder="Your REPLY"></textarea>';
    expect(read(card('https://schema.org/Review', box))).toMatchObject([{ reply: null, replyBox: 'inline' }]);
    expect(read(card('https://schema.org/Review', '<textarea name="комент"></textarea>'))).toMatchObject([{ replyBox: 'none' }]);
  });
});

describe('several properties', () => {
  it('are the text with what speaks for and against it, each once', () => {
    const notes = '<i itemprop="positiveNotes">Cheap</i><i itemprop="negativeNotes">Warm light.</i><i itemprop="negativeNotes">Loud</i>';
    expect(read(card('https://schema.org/Review', notes))[0]?.text).toBe('Warm light.\n\nCheap\n\nLoud');
  });

  it('belong to their item wherever others stand between them', () => {
    const boxed =
      '<p><meta itemprop="headline" content="Glow"><span itemprop="itemReviewed" itemscope><i itemprop="headline">Lamp</i></span><meta itemprop="datePublished" content="2026-01-05"></p><span itemprop="reviewRating" itemscope><i itemprop="ratingValue">4</i><b itemprop="bestRating">8</b></span><i itemprop="reviewBody">Loud.</i>';
    expect(read(card('https://schema.org/Review', boxed))).toMatchObject([
      { title: 'Glow', rating: { value: 4, max: 8 }, text: 'Warm light.\n\nLoud.', publishedAt: { raw: '2026-01-05' } },
    ]);
  });

  it('of one name are not mixed with those of an item inside', () => {
    const rated =
      '<span itemprop="reviewRating" itemscope><i itemprop="reviewAspect">Sound</i><i itemprop="ratingValue">1</i></span><span itemprop="reviewRating" itemscope><i itemprop="ratingValue">4</i></span>';
    expect(read(card('https://schema.org/Review', rated))[0]?.rating).toEqual({ value: 4, max: 5 });
  });
});

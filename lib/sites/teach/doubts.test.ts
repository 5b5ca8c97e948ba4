// What is odd in a reading, and what is not.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { site } from '../engine/define.ts';
import { extract } from '../engine/extract.ts';
import { doubtsOf } from './doubts.ts';

const adapter = site({
  id: 'taught',
  name: 'Lampa',
  hosts: ['lampa.example'],
  item: '.card',
  fields: {
    author: [{ select: 'b', from: 'text', parse: 'line' }],
    text: [{ select: 'p', from: 'text', parse: 'text' }],
    rating: [{ select: 'i', from: 'title', parse: 'rating' }],
  },
});

const doubts = (...cards: string[]): string[] => {
  const { document } = new JSDOM(cards.map((card) => `<div class="card">${card}</div>`).join('')).window;
  return doubtsOf(extract(document, adapter, { url: 'https://lampa.example/', now: 0 }));
};

it('of reviews that are whole there is none', () => {
  expect(doubts('<b>Ann</b><p>Good.</p>', '<b>Marek</b><p>Bad.</p>', '<b>Olena</b><p>Good.</p>')).toEqual([]);
});

it('tells of places without a review, of reviews without words or an author, and of words that many share', () => {
  const helpful = '<b>Ann</b><p>Helpful?</p>';
  expect(doubts(helpful, helpful, helpful, '<b>Marek</b>', '<b>Olena</b><i title="4 of 5"></i>', '<p>Bad.</p>')).toEqual([
    '1 of 6 places that look like a review gave none: no words and no stars were read there.',
    '1 of 5 reviews were read without words. See that they have none.',
    '1 of 5 reviews were read without an author.',
    "3 reviews have the same words: “Helpful?”. See that they are the reviews' own.",
  ]);
});

// The official answer that stands as an item of its own among the reviews is no review; a reader who answers is one.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://lampa.example/lamp', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub'];
const said = (at: number): string => `It hums in the evening, said number ${at}.`;

/** `answers` = class, author, words and stars of what stands behind the review at this place. */
const read = (answers: Record<number, [string, string, string, number?]>): string[] => {
  const item = (own: string, author: string, text: string, rating?: number): string =>
    `<li class="op op--${own}"><b class="op__who">${author}</b><span class="op__day">12.02.2026</span>${rating === undefined ? '' : `<span class="op__rate" title="${rating} of 5"></span>`}<div class="op__say">${text}</div></li>`;
  const html = NAMES.map((author, at) => {
    const answer = answers[at];
    return item('lvl0', author, said(at), (at % 5) + 1) + (answer === undefined ? '' : item(...answer));
  });
  const { document } = new JSDOM(`<main><h1>Lampa</h1><ul>${html.join('')}</ul></main>`, { url: CONTEXT.url }).window;
  const words = [0, 4].map((at) => ({ author: NAMES[at] ?? '', text: said(at), rating: String((at % 5) + 1) }));
  const taught = teach(document, words, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  return found.map(({ review }) => review.author.name);
};

const READER: [string, string, string] = ['lvl1', 'Anna', 'It was the same with mine.'];

it('the official answer is none among readers who answer without stars as well', () => {
  const names = read({ 1: READER, 3: ['lvl1 op--official', 'Lampa Ltd', 'We will send one.'] });
  expect(names).toEqual(['Olena Kit', 'Pavlo', 'Anna', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub']);
});

it('what gives stars is a review, whatever its class says', () => {
  const names = read({ 1: READER, 3: ['lvl1 op--official', 'Lampa fan', 'Mine never hummed.', 5] });
  expect(names).toContain('Lampa fan');
});

it('a class that may be a kind of review says nothing', () => {
  const names = read({ 1: READER, 3: ['lvl1 op--hotel', 'Marko', 'The hotel had one.'] });
  expect(names).toContain('Marko');
});

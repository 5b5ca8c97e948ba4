// Two lists of different markup, with an example from each, are read by one adapter.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import type { WordsOfReview } from './locate.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://lampa.example/lamp', now: Date.parse('2026-11-21T20:00:00Z') };
const SAID: WordsOfReview[] = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub'].map((author, at) => ({
  author,
  text: `It hums in the evening, said number ${at}.`,
}));

type Draw = (said: WordsOfReview, at: number) => string;
const featured: Draw = ({ author, text }) =>
  `<figure class="star-card"><figcaption class="star-card__by">${author}</figcaption><blockquote class="star-card__say">${text}</blockquote></figure>`;
const plain: Draw = ({ author, text }) =>
  `<li class="opinion"><p class="opinion-text">${text}</p><div class="opinion-foot"><span class="opinion-name">${author}</span> <a href="#">Useful</a></div></li>`;

/** `many` = how many are featured. */
const read = (many: number, one: Draw = featured, other: Draw = plain): WordsOfReview[] => {
  const { document } = new JSDOM(
    `<main><h1>Lampa</h1><section class="stars">${SAID.slice(0, many).map(one).join('')}</section><ul class="opinions">${SAID.slice(many).map(other).join('')}</ul></main>`,
    { url: CONTEXT.url },
  ).window;
  const taught = teach(
    document,
    SAID.filter((_, at) => at === 0 || at === 4),
    CONTEXT,
  );
  if ('problem' in taught) throw new Error(taught.problem);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  return found.map(({ review: { author, text } }) => ({ author: author.name, text }));
};

it('all reviews of both are read', () => {
  expect(read(3)).toEqual(SAID);
});

it('also where a name of the one is a name in the other too', () => {
  // What is the author's name up there is the room down here.
  const card: Draw = ({ author, text }) =>
    `<figure class="card"><b class="head">${author}</b><blockquote class="body">${text}</blockquote></figure>`;
  const row: Draw = ({ author, text }, at) =>
    `<li class="row"><span class="head">Room ${at}</span><p class="words">${text}</p><i class="guest">${author}</i></li>`;
  expect(read(3, card, row)).toEqual(SAID);
});

it('but one of a kind is no list', () => {
  expect(() => read(1)).toThrow('no_structure');
});

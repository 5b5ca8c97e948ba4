// What a person leaves out of the found reviews stays beside what was learnt to be none.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { pointAt } from './pointed.ts';
import { newReview, type Review, studyAll } from './study.ts';

const ABOUT = { url: 'https://lampa.example/lamp', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub'];
const item = (own: string, author: string, text: string, stars = ''): string =>
  `<li class="op op--${own}"><b class="op__who">${author}</b><span class="op__day">12.02.2026</span>${stars}<div class="op__say">${text}</div></li>`;
const starred = (own: string, author: string, text: string): string =>
  item(own, author, text, '<span class="op__rate" title="4 of 5"></span>');

const PAGE = `<main><h1>Lampa</h1><ul>${NAMES.map(
  (author, at) =>
    starred('lvl0', author, `It hums in the evening, said number ${at}.`) +
    (at === 1 ? item('lvl1', 'Anna', 'It was the same with mine.') : '') +
    (at === 3 ? item('lvl1 op--official', 'Lampa Ltd', 'We will send one.') : ''),
).join('')}${starred('lvl0 op--sponsored', 'Bulb Shop', 'Bulbs at half the price this week.')}</ul></main>`;

const { document } = new JSDOM(PAGE, { url: ABOUT.url }).window;
const pointed = (at: number): Review => {
  const review = newReview();
  for (const [field, selector] of [
    ['author', '.op__who'],
    ['text', '.op__say'],
    ['rating', '.op__rate'],
  ] as const) {
    const answer = pointAt(field, document.querySelectorAll(`.op--lvl0 ${selector}`)[at] as Element);
    if ('problem' in answer) throw new Error(answer.problem);
    Object.assign(review.pointed, answer.pointed);
    review.said[field] = answer.words;
  }
  return review;
};
const namesWithout = (wrong: readonly Element[]): string[] => {
  const { learnt, problem } = studyAll(document, [pointed(0), pointed(4)], wrong, ABOUT);
  if (learnt === null) throw new Error(problem ?? 'nothing');
  return learnt.found.map(({ review }) => review.author.name);
};

it('the official answer stays left out when an advertisement is left out as well', () => {
  expect(namesWithout([])).toEqual(['Olena Kit', 'Pavlo', 'Anna', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub', 'Bulb Shop']);
  expect(namesWithout([document.querySelector('.op--sponsored') as Element])).toEqual([
    'Olena Kit',
    'Pavlo',
    'Anna',
    'Iryna M',
    'Taras Bilyk',
    'Nina',
    'Roman Dub',
  ]);
});

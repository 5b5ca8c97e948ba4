// Pros, cons and comment in one paragraph, each under its label and only where there is something to say: the paragraph is the text whole, also
// where the example has no labels. What the site lists below it and what the shop answers there are none of its words.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://lampa.example/lamp', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub', 'Vira', 'Marko'];
const said = (at: number): string => `It hums in the evening, said number ${at}.`;
const PARTS: Record<number, [string, string][]> = {
  1: [
    ['-pro', 'Pros: warm light'],
    ['', `Comment: ${said(1)}`],
  ],
  4: [
    ['-pro', 'Pros: the price'],
    ['-con', 'Cons: went dark in a month'],
  ],
  5: [
    ['-pro', 'Pros: warm light'],
    ['-con', 'Cons: none'],
    ['', `Comment: ${said(5)}`],
  ],
};
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const wordsOf = (at: number): string => PARTS[at]?.map(([, words]) => words).join(' ') ?? said(at);

it('is one text', () => {
  const part = ([kind, words]: [string, string]): string =>
    `<span class="note__item${kind && ` note__item${kind}`}">${words.replace(/^(\w+: )/, '<span class="note__label">$1</span>')}</span> `;
  const tags = '<ul class="note__bubbles"><li>light</li><li>looks</li></ul>';
  const answer =
    '<div class="note__answer"><p class="note__name">The shop Lampa</p><p class="note__text answer__text">Thank you for the kind words.</p></div>';
  const card = (name: string, at: number): string =>
    `<li class="note"><b class="note__who">${name}</b><i class="stars star${(at % 5) + 1}"></i><div class="note__content"><p class="note__text">${(PARTS[at] ?? [['', said(at)] as [string, string]]).map(part).join('')}</p>${at === 5 || at === 6 ? tags : ''}${at === 3 || at === 5 ? answer : ''}</div></li>`;
  const { document } = new JSDOM(`<h1>Lampa</h1><ul>${NAMES.map(card).join('')}</ul>`, { url: CONTEXT.url }).window;
  const taught = teach(document, [{ author: NAMES[2], text: said(2), rating: '3' }], CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  expect(found.map(({ review }) => [review.author.name, flat(review.text)])).toEqual(NAMES.map((name, at) => [name, wordsOf(at)]));
});

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

type Card = { text: string; good?: string; bad?: string };
const CARDS: Card[] = [
  { text: said(0), good: 'warm light' },
  { text: said(1), good: 'the price', bad: 'the cord is short' },
  { text: said(2) },
  { text: said(3), bad: 'scratched' },
  { text: '', good: 'the colour' },
  { text: said(5) },
];

/** `part` = how a labelled part is drawn; `around` = what holds the words and the parts. */
const beside = (part: (kind: string, label: string, words: string) => string, around: (html: string) => string) => {
  const cards = CARDS.map(({ text, good, bad }, at) => {
    const words = text && `<div class="card__text"><p>${text}</p></div>`;
    const parts = (good ? part('pro', 'Переваги:', good) : '') + (bad ? part('con', 'Недоліки:', bad) : '');
    return `<article class="card"><div class="card__head"><b class="card__who">${NAMES[at]}</b><i class="stars star${(at % 5) + 1}" title="${(at % 5) + 1}"></i></div>${around(words + parts)}<div class="card__foot"><button>Reply</button><span>${at}</span></div></article>`;
  });
  const { document } = new JSDOM(`<h1>Lampa</h1><main>${cards.join('')}</main>`, { url: CONTEXT.url }).window;
  const words = [0, 5].map((at) => ({ author: NAMES[at] ?? '', text: said(at), rating: String((at % 5) + 1) }));
  const taught = teach(document, words, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  return { text: taught.inferred.adapter.fields.text, read: found.map(({ review }) => flat(review.text)) };
};

const WHOLE = CARDS.map(({ text, good, bad }) => [text, good && `Переваги: ${good}`, bad && `Недоліки: ${bad}`].filter(Boolean).join(' '));
const spans = (kind: string, label: string, words: string): string =>
  `<div class="card__${kind}"><span class="card__label">${label}</span> <span class="card__value">${words}</span></div>`;
const inBox = (html: string): string => `<div class="card__body">${html}</div>`;

it.each<[string, typeof spans]>([
  ['spans', spans],
  ['a bold label', (_kind, label, words) => `<p><b>${label}</b> ${words}</p>`],
  ['a list of terms', (kind, label, words) => `<dl class="card__${kind}"><div><dt>${label}</dt> <dd>${words}</dd></div></dl>`],
  ['a heading over its words', (_kind, label, words) => `<h5>${label}</h5><p>${words}</p>`],
])('parts under labels beside the words are read with them, and alone, though the words alone were given: %s', (_name, part) => {
  const { text, read } = beside(part, inBox);
  expect(read).toEqual(WHOLE);
  expect(text[0]).toEqual({ select: '.card__body', from: 'text', parse: 'text' });
});

it('where other things stand beside them they are read by their names', () => {
  const among = (html: string): string => `${html}<div class="card__shop">Bought at the lamp shop</div>`;
  expect(beside(spans, among).read).toEqual(WHOLE);
  expect(beside(spans, (html) => inBox(among(html))).read).toEqual(WHOLE);
});

it('a heading without a colon is over a field of its own', () => {
  const headed = (kind: string, label: string, words: string): string => spans(kind, label.replace(':', ''), words);
  expect(beside(headed, inBox).read).toEqual(CARDS.map(({ text, good }) => text || good));
});

it('labels of other things are none, and no count is a verdict', () => {
  const count = (kind: string, _label: string, words: string): string =>
    spans(kind, kind === 'pro' ? 'Likes:' : 'Dislikes:', `${words.length}`);
  expect(beside(count, inBox).read).toEqual(CARDS.map(({ text }) => text));
  const size = (kind: string, _label: string, words: string): string => spans(kind, kind === 'pro' ? 'Колір:' : 'Розмір:', words);
  expect(beside(size, inBox).read).toEqual(CARDS.map(({ text }) => text));
});

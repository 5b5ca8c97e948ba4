// Of two people who teach the same page one copies the captions as well and the other one not, or the first section alone.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import type { WordsOfReview } from './locate.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://lampa.example/lamp', now: Date.parse('2026-11-21T20:00:00Z') };
const PEOPLE = [
  { author: 'Olena Kit', plus: 'It is bright and light to carry.', minus: 'The cable is far too short for my desk.' },
  { author: 'Pavlo', plus: '', minus: 'It hums.' },
  { author: 'Iryna M', plus: 'Easy to clean.', minus: '' },
  { author: 'Taras Bilyk', plus: 'Stands firmly, even beside the cat.', minus: 'The switch is at the back.' },
  { author: 'Nina', plus: 'Warm light in the evening.', minus: 'A bulb was missing.' },
  { author: 'Roman Dub', plus: 'Arrived in two days.', minus: 'No spare parts are sold.' },
];
type Person = (typeof PEOPLE)[number];
const WHOLE = PEOPLE.map(({ author, plus, minus }) => ({ author, text: [plus, minus].filter(Boolean).join(' ') }));
const FIRST: WordsOfReview = { author: 'Taras Bilyk', text: PEOPLE[3]?.plus ?? '' };
const WITH_CAPTIONS: WordsOfReview = { author: 'Olena Kit', text: `Liked: ${PEOPLE[0]?.plus} Missed: ${PEOPLE[0]?.minus}` };

const read = (draw: (person: Person) => string, words: WordsOfReview[]) => {
  const { document } = new JSDOM(`<main><h1>Lampa</h1>${PEOPLE.map(draw).join('')}</main>`, { url: CONTEXT.url }).window;
  const taught = teach(document, words, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  return found.map(({ review: { author, text } }) => ({ author: author.name, text: text.replace(/\s+/g, ' ').trim() }));
};

const part = (words: string, draw: () => string): string => (words === '' ? '' : draw());

const inBoxes = ({ author, plus, minus }: Person): string => {
  const box = (caption: string, words: string): string =>
    part(words, () => `<div class="op__block"><div class="op__caption">${caption}</div><div class="op__words">${words}</div></div>`);
  return `<div class="op"><b class="op__who">${author}</b><div class="op__right">${box('Liked:', plus)}${box('Missed:', minus)}<span class="op__foot">Useful (3)</span></div></div>`;
};

describe('sections under captions, of which any may be missing', () => {
  it.each<[string, (person: Person) => string]>([
    ['in boxes', inBoxes],
    [
      'in definitions among others',
      ({ author, plus, minus }) =>
        `<dl class="op"><dt class="hidden">Guest</dt><dd class="op-who"><b>${author}</b></dd><dt>Room</dt><dd>Blue</dd>${part(plus, () => `<dt class="op-plus">Liked:</dt><dd>${plus}</dd>`)}${part(minus, () => `<dt class="op-minus">Missed:</dt><dd>${minus}</dd>`)}</dl>`,
    ],
    [
      'in cells of a table',
      ({ author, plus, minus }) => {
        const row = (caption: string, words: string): string =>
          part(
            words,
            () => `<tr><td colspan="2"><img src="/i.gif" alt="+"> <span class="cap">${caption}</span> <span>${words}</span></td></tr>`,
          );
        return `<table class="op"><tr class="op-head"><td><span class="op-who">${author}</span></td><td>10/10</td></tr>${row('Liked:', plus)}${row('Missed:', minus)}<tr><td colspan="2"><a href="#">Useful (3)</a></td></tr></table>`;
      },
    ],
  ])('%s', (_name, draw) => {
    expect(read(draw, [WITH_CAPTIONS, FIRST])).toEqual(WHOLE);
  });
});

it('where both copied the captions, they are kept', () => {
  const other = { author: 'Nina', text: `Liked: ${PEOPLE[4]?.plus} Missed: ${PEOPLE[4]?.minus}` };
  const texts = read(inBoxes, [WITH_CAPTIONS, other]).map(({ text }) => text);
  expect(texts[1]).toBe('Missed: It hums.');
  expect(texts[4]).toBe(other.text);
});

// Who says only what is good or only what is bad is read with these words, also where a drawing with a name stands for the heading.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://inn.example/reviews', now: Date.parse('2026-11-21T20:00:00Z') };
const PEOPLE = [
  { author: 'Olena Kit', good: 'A quiet street by the sea.', bad: 'No kettle in the room.' },
  { author: 'Pavlo', good: 'The figs at breakfast.', bad: '' },
  { author: 'Iryna M', good: '', bad: 'The shower stayed cold for two days.' },
  { author: 'Taras Bilyk', good: 'Staff who smile.', bad: 'The lift is tiny.' },
  { author: 'Nina', good: '', bad: '' },
  { author: 'Roman Dub', good: 'Big beds.', bad: '' },
];

const read = (draw: (name: string) => string, [good, bad]: readonly [string, string], words = PEOPLE.slice(0, 2)): string[] => {
  const part = (name: string, kind: string, text: string): string =>
    text === '' ? '' : `<div class="box">${draw(name)}<div data-testid="review-${kind}"><span>${text}</span></div></div>`;
  const cards = PEOPLE.map(
    (one, at) =>
      `<div data-testid="card"><b data-testid="who">${one.author}</b><i data-testid="day">${at + 1} March 2026</i><i data-testid="note">Scored ${10 - at}</i><div class="box"><span aria-label="Room"></span><div data-testid="room">Twin room ${at}</div></div>${part(good, 'good', one.good)}${part(bad, 'bad', one.bad)}</div>`,
  );
  const { document } = new JSDOM(`<main><h1>Inn</h1>${cards.join('')}</main>`, { url: CONTEXT.url }).window;
  const given = words.map((one) => {
    const at = PEOPLE.indexOf(one);
    return { author: one.author, text: one.good, date: `${at + 1} March 2026`, rating: String(10 - at) };
  });
  const taught = teach(document, given, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  return (detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? []).map(({ review }) => review.text);
};
const FIRST = PEOPLE.map(({ good, bad }) => good || bad);

it.each<[string, (name: string) => string]>([
  ['a named drawing', (name) => `<span aria-label="${name}"><svg></svg></span>`],
  ['a box with a named drawing', (name) => `<span><svg aria-label="${name}"></svg></span>`],
  ['a picture', (name) => `<img src="face.png" alt="${name}">`],
])('under %s', (_name, draw) => {
  expect(read(draw, ['Liked', 'Disliked'])).toEqual(FIRST);
  expect(read(draw, ['Сподобалося', 'Не сподобалося'])).toEqual(FIRST);
  expect(read(draw, ['Понравилось', 'Не понравилось'])).toEqual(FIRST);
});

it('under words both are read, each with its own', () => {
  const whole = ([good, bad]: readonly [string, string]): string[] =>
    PEOPLE.map((one) => [one.good && `${good}\n${one.good}`, one.bad && `${bad}\n${one.bad}`].filter(Boolean).join('\n\n'));
  for (const names of [
    ['Liked', 'Disliked'],
    ['Сподобалося', 'Не сподобалося'],
    ['Понравилось', 'Не понравилось'],
  ] as const)
    expect(read((name) => `<h5>${name}</h5>`, names)).toEqual(whole(names));
});

it('a drawing of another name heads no words of the review', () => {
  expect(read((name) => `<span aria-label="${name}"><svg></svg></span>`, ['Liked', 'Stayed'])).toEqual(PEOPLE.map(({ good }) => good));
});

it('what is pressed to like a review heads nothing', () => {
  const buttons = (name: string): string => `<span><button type="button">${name}</button></span>`;
  expect(read(buttons, ['Liked', 'Disliked'])).toEqual(PEOPLE.map(({ good }) => good));
  expect(read((name) => `<span>${name}</span>`, ['Like', 'Dislike'])).toEqual(PEOPLE.map(({ good }) => good));
});

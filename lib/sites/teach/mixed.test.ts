// A name in a line that says more is read without what stands before and behind it.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://lampa.example/lamp', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo (Lviv)', 'Iryna M', 'a guest, 30 to 50', 'Nina', 'Roman Dub (Stryi)'];
const said = (at: number): string => `It hums in the evening, said number ${at}.`;

type Line = (name: string, at: number) => string;

/** The names read where each stands in a line of its own drawing; `names` = those that the examples give. */
const read = (line: Line, names: readonly string[] = NAMES): string[] => {
  const cards = NAMES.map(
    (name, at) => `<div class="op"><p class="op-line">${line(name, at)}</p><div class="op-say">${said(at)}</div></div>`,
  );
  const { document } = new JSDOM(`<main><h1>Lampa</h1>${cards.join('')}</main>`, { url: CONTEXT.url }).window;
  const words = [1, 3].map((at) => ({ author: names[at] ?? '', text: said(at) }));
  const taught = teach(document, words, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  return found.map(({ review }) => review.author.name);
};

it('a day before it', () => {
  const names = NAMES.map((name) => name.replace(/ \(.*/, ''));
  expect(read((name, at) => `Bewertung vom 0${at + 1}.10.26, ${name}`, names)).toEqual(names);
});

it.each<[string, Line]>([
  ['a label of its own', (name) => `<strong>Por</strong> ${name}`],
  ['a label that not every line has', (name, at) => (at === 5 ? name : `<b class="k">Guest no. one of all</b> ${name}`)],
])('%s', (_name, line) => {
  expect(read(line)).toEqual(NAMES);
});

it('what says something else before every name is no label', () => {
  const names = NAMES.map((name, at) => `Room ${at} ${name}`);
  expect(read((name, at) => `<strong>Room ${at}</strong> ${name}`, names)).toEqual(names);
});

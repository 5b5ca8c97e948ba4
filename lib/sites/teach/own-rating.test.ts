// Reviews without words are kept where the examples told no stars: by the stars that the others draw, in whatever way the page draws them.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://lampa.example/lamp', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub', 'Vira', 'Marko Lys'];
const SAID = ['It hums', 'Good light', 'Too dim', 'Works well', '', 'Broke at once', 'A fine lamp', 'Arrived late'];

const pageOf = (mark: (value: number, at: number) => string): Document =>
  new JSDOM(
    `<h1>Lampa</h1>${NAMES.map((name, at) => `<div class="card"><b class="who">${name}</b>${mark((at % 5) + 1, at)}${SAID[at] && `<p class="said">${SAID[at]} in the evening.</p>`}</div>`).join('')}`,
    { url: CONTEXT.url },
  ).window.document;

const read = (document: Document) => {
  const words = [0, 3].map((at) => ({ author: NAMES[at] ?? '', text: `${SAID[at]} in the evening.` }));
  const taught = teach(document, words, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  return (detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? []).map(({ review }) => review);
};

describe('stars that no example told', () => {
  it.each<[string, (value: number) => string]>([
    ['a label that counts them', (value) => `<i role="img" aria-label="${value} Stars"></i>`],
    ['words for those who do not see them', (value) => `<span class="sr-only">Rating: ${value}.0 out of 5</span>`],
    ['a filled width', (value) => `<div class="stars"><i style="width:${value * 20}%"></i></div>`],
    [
      'a filled width in a property of the site',
      (value) => `<div class="stars"><i style="--percent: calc(${value * 20}% - 2px)"></i></div>`,
    ],
    ['signs', (value) => `<span class="st">${'★'.repeat(value)}${'☆'.repeat(5 - value)}</span>`],
    ['an attribute of their name', (value) => `<i data-rating="${value}"></i>`],
    ['a class', (value) => `<i class="stars stars-${value}"></i>`],
  ])('%s', (_name, mark) => {
    const found = read(pageOf(mark));
    expect(found.map(({ author, rating }) => [author.name, rating?.value])).toEqual(NAMES.map((name, at) => [name, (at % 5) + 1]));
    expect(found[4]?.text).toBe('');
  });

  it('are not counts of something else', () => {
    const found = read(pageOf((value) => `<span class="votes">${value}</span>`));
    expect(found.map(({ rating }) => rating)).toEqual(found.map(() => null));
  });
});

it('a review of nothing but a name and a date is kept, and what has only the name is none', () => {
  const dated = read(pageOf((_value, at) => `<time datetime="2026-05-0${at + 1}">0${at + 1}.05.2026</time>`));
  expect(dated.map(({ author }) => author.name)).toEqual(NAMES);
  const seen = read(pageOf((_value, at) => `<small>Visited on ${at + 1} May 2026</small>`));
  expect(seen.map(({ author }) => author.name)).toEqual(NAMES);
  const undated = read(pageOf((_value, at) => (at === 4 ? '' : `<time datetime="2026-05-0${at + 1}">0${at + 1}.05.2026</time>`)));
  expect(undated.map(({ author }) => author.name)).toEqual(NAMES.filter((_, at) => at !== 4));
});

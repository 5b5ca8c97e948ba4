// Which number beside a review is its note: not the best one that the scale has, and not what is the same everywhere while the notes differ.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://lampa.example/lamp', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub', 'Vira', 'Marko Lys'];
const SAID = ['It hums', 'Good light', 'Too dim', 'Works well', 'No box', 'Broke at once', 'A fine lamp', 'Arrived late'];
const NOTES = [5, 4, 1, 5, 3, 2, 5, 4];
const ALL_FIVE = NAMES.map(() => 5);

const read = (mark: (value: number, at: number) => string, examples: readonly number[], notes: readonly number[] = NOTES) => {
  const card = (name: string, at: number): string =>
    `<div class="card"><b class="who">${name}</b>${mark(notes[at] ?? 0, at)}<p class="said">${SAID[at]} in the evening.</p></div>`;
  const { document } = new JSDOM(`<h1>Lampa</h1>${NAMES.map(card).join('')}`, { url: CONTEXT.url }).window;
  const words = examples.map((at) => ({ author: NAMES[at], text: `${SAID[at]} in the evening.`, rating: String(notes[at]) }));
  const taught = teach(document, words, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  const adapter = Adapter.parse(taught.inferred.adapter);
  return (detect(document, CONTEXT, { adapters: [adapter] })?.found ?? []).map(({ review }) => review.rating?.value ?? null);
};

const icons = (value: number): string => `${'<i class="fa fa-star"></i>'.repeat(value)}${'<i class="fa fa-star-o"></i>'.repeat(5 - value)}`;

const SCALES: [string, (value: number, at: number) => string][] = [
  [
    'microdata that names the scale first',
    (value) =>
      `<div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="worstRating" content="1"><meta itemprop="bestRating" content="5"><meta itemprop="ratingValue" content="${value}">${icons(value)}</div>`,
  ],
  ['RDFa', (value) => `<div><span property="bestRating" content="5"></span><span property="ratingValue" content="${value}"></span></div>`],
  [
    'the most in an element behind the note',
    (value) => `<div class="mark"><span class="mark-of">/ 5</span><b class="mark-is">${value}</b></div>`,
  ],
  ['the most in an attribute', (value) => `<i class="stars" data-rating-max="5" data-stars="${value}"></i>`],
  [
    'the scale of a meter',
    (value) => `<span role="meter" class="bar" aria-valuemin="0" aria-valuemax="5" aria-valuenow="${value}"></span>`,
  ],
  ['a meter', (value) => `<meter class="bar" min="0" max="5" value="${value}"></meter>`],
  ['words for the most', (value) => `<span class="score-best" title="Best 5"></span><span class="score" title="${value} points"></span>`],
  [
    'boxes to tick, one of them ticked',
    (value, at) =>
      `<span class="rating" data-score="${value}">${[5, 4, 3, 2, 1].map((one) => `<input type="radio" name="r${at}" value="${one}" ${one === value ? 'checked' : ''}>`).join('')}</span>`,
  ],
  [
    'stars that each bear their number',
    (value) =>
      `<p class="row">${[1, 2, 3, 4, 5].map((one) => `<i class="st${one <= value ? ' st-full' : ''}" title="${one} stars"></i>`).join('')}</p>`,
  ],
  [
    'stars numbered by a class',
    (value) =>
      `<p class="stars">${[1, 2, 3, 4, 5].map((one) => `<i class="star star-${one}${one <= value ? ' full' : ''}"></i>`).join('')}</p>`,
  ],
  [
    'boxes of which the ticked one alone tells',
    (value, at) =>
      `<fieldset class="rate">${[5, 4, 3, 2, 1].map((one) => `<input type="radio" name="n${at}" value="${one}"${one === value ? ' checked' : ''}>`).join('')}</fieldset>`,
  ],
  [
    'numbers of which one is marked',
    (value) =>
      `<p class="grade">${[1, 2, 3, 4, 5].map((one) => `<i class="g${one === value ? ' current' : ''}" title="${one}"></i>`).join('')}</p>`,
  ],
  [
    'signs beside a label of the scale',
    (value) =>
      `<span class="stars-label" title="Rating of 5">Rating</span><span class="stars">${'★'.repeat(value)}${'☆'.repeat(5 - value)}</span>`,
  ],
];

describe('the best note of the scale is none of a review', () => {
  it.each(SCALES)('where the one example has it: %s', (_name, mark) => {
    expect(read(mark, [0])).toEqual(NOTES);
  });

  it.each(SCALES)('where both examples have it: %s', (_name, mark) => {
    expect(read(mark, [0, 3])).toEqual(NOTES);
  });

  it.each(SCALES.filter(([name]) => !name.startsWith('stars')))('where all reviews have it: %s', (_name, mark) => {
    expect(read(mark, [0, 3], ALL_FIVE)).toEqual(ALL_FIVE);
  });

  it('where the stars are drawn in a way that nobody can count, nothing is read', () => {
    const mark = (value: number): string =>
      `<span class="stars" data-rating-max="5"><svg viewBox="0 0 50 10"><path d="M0 0h${value * 9 + 1}"></path></svg></span>`;
    expect(read(mark, [0, 3])).toEqual(NOTES.map(() => null));
  });

  it('where every review has it, the last of the numbered stars tells nothing of other pages', () => {
    const mark = (value: number): string =>
      `<p class="row">${[1, 2, 3, 4, 5].map((one) => `<i class="st${one <= value ? ' st-full' : ''}" title="${one} stars"></i>`).join('')}</p>`;
    expect(read(mark, [0, 3], ALL_FIVE)).toEqual(ALL_FIVE.map(() => null));
  });
});

describe('old ways to draw stars', () => {
  it.each<[string, (value: number) => string]>([
    [
      'asterisks for those who do not see the picture',
      (value) => `<img class="rating" src="/b1635/stars/${value}.gif" alt="${'*'.repeat(value)}">`,
    ],
    ['the name of the picture’s file', (value) => `<img src="/images/img-rate${value}.gif" alt="">`],
    ['a number written to the end of a class', (value) => `<span class="allstar${value}0 rating" title="${'ABCDE'[value - 1]}"></span>`],
    ['the same without tens', (value) => `<span class="icon stars${value}"></span>`],
  ])('%s', (_name, mark) => {
    expect(read(mark, [0, 2])).toEqual(NOTES);
    expect(read(mark, [0])).toEqual(NOTES);
  });
});

// The day of a review may stand among other words, beside the note, and once more elsewhere in the page, where it is another thing's.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://lampa.example/lamp', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub'];
const SAID = ['It hums', 'Good light', 'Too dim', 'Works well', 'No box', 'Broke at once'];
const NOTES = [5, 4, 1, 5, 3, 2];

/** `line` = what stands between the name and the words; `given` = the date of a review in the words of the example. */
const read = (head: string, line: (at: number) => string, given: (at: number) => string, examples: readonly number[], lang = 'en') => {
  const card = (name: string, at: number): string =>
    `<div class="card"><b class="who">${name}</b>${line(at)}<p class="said">${SAID[at]} in the evening.</p></div>`;
  const { document } = new JSDOM(`<html lang="${lang}"><h1>Lampa</h1>${head}${NAMES.map(card).join('')}`, { url: CONTEXT.url }).window;
  const words = examples.map((at) => ({
    author: NAMES[at],
    text: `${SAID[at]} in the evening.`,
    date: given(at),
    rating: String(NOTES[at]),
  }));
  const taught = teach(document, words, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  return found.map(({ review: { rating, publishedAt } }) => ({ note: rating?.value ?? null, day: publishedAt?.from.slice(0, 10) ?? null }));
};

it('the same day elsewhere in the page is not the day of the review, which stands among other words', () => {
  const days = NAMES.map((_, at) => `2025-03-1${9 - at}`);
  const facts = Array.from({ length: 20 }, (_, at) => `<li><span>Fact</span> <b>${at} watts</b></li>`).join('');
  const head = `<div class="facts"><p class="light">19 mars 2025</p><ul>${facts}</ul></div>`;
  const line = (at: number): string =>
    `<div class="meta"><i class="note">${NOTES[at]},0</i><span class="meta-date light">Publiée le ${19 - at} mars 2025</span></div>`;
  expect(read(head, line, (at) => `${19 - at} mars 2025`, [0], 'fr').map(({ day }) => day)).toEqual(days);
});

const NOTE = (at: number): string => `<span class="q8fx2k">Rating, ${NOTES[at]} stars</span><svg></svg>`;

it.each<[string, (at: number) => string]>([
  ['weeks', (at) => `${at + 2} weeks ago`],
  ['a month', (at) => `October 202${at % 3}`],
])(
  'the note is read from words that only a screen reader says, inside of what tells the date, and taken for no number of it: %s',
  (_name, date) => {
    const line = (at: number): string => `<div class="s78n3tv">${NOTE(at)}<span class="q8fx2k">,</span><i></i>${date(at)}</div>`;
    expect(read('', line, date, [0, 2])).toEqual(NOTES.map((note) => ({ note, day: null })));
  },
);

it('a date that the note beside it does not touch is read', () => {
  const line = (at: number): string => `<div class="s78n3tv">${NOTE(at)} · ${at + 11} March 2025</div>`;
  const found = read('', line, (at) => `${at + 11} March 2025`, [0, 2]);
  expect(found).toEqual(NOTES.map((note, at) => ({ note, day: `2025-03-${at + 11}` })));
});

it('the day of the month stays no note', () => {
  const line = (at: number): string => `<p class="day"><b>${NOTES[at]}</b> <span>October 2025</span></p><i data-score="${NOTES[at]}"></i>`;
  const found = read('', line, (at) => `${NOTES[at]} October 2025`, [0, 2]);
  expect(found.map(({ note, day }) => ({ note, day }))).toEqual(NOTES.map((note) => ({ note, day: `2025-10-0${note}` })));
});

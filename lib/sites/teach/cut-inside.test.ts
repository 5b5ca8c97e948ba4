// A long text that is cut in its middle is read whole where the rest stands behind what is pressed to see it, without the control's words and the mark;
// lines of the site at the end of a text, and paragraphs in boxes of their own.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { unsafeParts } from '../../domain/adapters/unsafe-parts.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://lampa.example/lamp', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub'];
const said = (at: number): string => `It hums in the evening, said number ${at}.`;
const START = 'I have had it since the shop opened and never';
const REST = 'once did it go dark on me, not even in the winter.';
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `long` = how the text of the third review is drawn; `given` = what is given of the first one. */
const read = (
  long: string,
  short: (words: string) => string = (words) => `<span class="words">${words}</span>`,
  given = said(0),
): string[] => {
  const card = (name: string, at: number): string =>
    `<li class="card" data-id="${300 + at}"><b class="card__who">${name}</b><time datetime="2026-05-0${at + 1}">0${at + 1}.05.2026</time><div class="card__text">${at === 2 ? long : short(said(at))}</div><div class="card__foot"><a href="#" class="card__reply">Comment</a></div></li>`;
  const { document } = new JSDOM(`<h1>Lampa</h1><ul>${NAMES.map(card).join('')}</ul>`, { url: CONTEXT.url }).window;
  const words = [0, 3].map((at) => ({ author: NAMES[at] ?? '', text: at === 0 ? given : said(at), date: `0${at + 1}.05.2026` }));
  const taught = teach(document, words, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  expect(unsafeParts(taught.inferred.adapter)).toEqual([]);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  expect(found.map(({ review }) => review.author.name)).toEqual(NAMES);
  return found.map(({ review }) => flat(review.text));
};
const whole = (third: string): string[] => NAMES.map((_, at) => (at === 2 ? third : said(at)));

const CONTROL = '<a href="#" class="card__unfold">Show it all to me</a>';
it.each<[string, string]>([
  [
    'a mark of its own',
    `<span class="words-cut">${START}<span class="words-dots">…</span> ${CONTROL} <span class="words-rest">${REST}</span></span>`,
  ],
  ['right in the text’s box', `${START}<span class="words-dots">...</span> ${CONTROL} <span class="words-rest">${REST}</span>`],
  [
    'hidden by the page itself',
    `<span class="words-cut">${START}<span class="words-dots">…</span> ${CONTROL} <span class="words-rest" hidden>${REST}</span></span>`,
  ],
])('the rest of a text behind its control: %s', (_name, long) => {
  expect(read(long)).toEqual(whole(`${START} ${REST}`));
});

it('a link among somebody’s words stays, and so does a mark that they set', () => {
  const linked = `${START}… <a href="https://other.example/lamps" class="card__link">these lamps</a> <span>${REST}</span>`;
  expect(read(linked)).toEqual(whole(`${START}… these lamps ${REST}`));
  const named = `${START} <a href="#" class="card__person">Olena Kit</a> <span>${REST}</span>`;
  expect(read(named)).toEqual(whole(`${START} Olena Kit ${REST}`));
});

const paragraphs = (words: string): string => `<p>${words}</p>`;
const NOTE = '<span class="note-light"><strong>Changed</strong> <time datetime="2026-05-09">9 May 2026</time> by Iryna M</span>';
it('the line that says when a text was changed is none of its words', () => {
  expect(read(`<p>${START}</p><p>${REST}</p>${NOTE}`, paragraphs)).toEqual(whole(`${START} ${REST}`));
});

it('a time that somebody wrote in the sentence stays', () => {
  const spoken = `<p>${START}</p><p>${REST}</p><em>since <time>9 May 2026</time></em>`;
  expect(read(spoken, paragraphs)).toEqual(whole(`${START} ${REST} since 9 May 2026`));
});

it('paragraphs in a box each are one text, where the beginning of the first was given', () => {
  const boxes = (...words: string[]): string => words.map((one) => `<div class="entity"><p>${one}</p></div>`).join('');
  const [first = '', ...others] = read(boxes(START, REST), (words) => boxes(words, 'And it is warm.'), said(0).slice(0, 30));
  expect(first).toBe(`${said(0)} And it is warm.`);
  expect(others[1]).toBe(`${START} ${REST}`);
});

// Under a question stand answers in its own markup: what is answered is none of them, and who wrote an answer may be named more than once in it.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://ask.example/q/7', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub'];
const said = (at: number): string => `Count from the other end, said number ${at}.`;
/** The fifth has left the site, and what she wrote stays under her name alone. */
const LEFT = 4;

const post = (at: number, author: string, text: string, edited: string): string =>
  `<div class="post-layout"><div class="votes" data-value="${at}">${at}</div><div class="cell"><div class="s-prose" itemprop="text"><p>${text}</p></div><div class="below">${edited}<div class="signature"><div class="user-info"><span class="relativetime" title="2026-05-0${at + 1} 10:00:00Z">0${at + 1}.05.2026</span><div class="user-details" itemprop="author" itemscope itemtype="http://schema.org/Person">${at === LEFT ? '' : `<a href="/users/${at}/x">${author}</a>`}<span class="d-none" itemprop="name">${author}</span>${at === LEFT ? author : ''}<div class="-flair"></div></div></div></div></div></div></div>`;
const edit = (name: string): string =>
  `<div class="signature"><div class="user-info"><a href="/posts/1/revisions">edited</a><div class="user-details"><span class="d-none" itemprop="name">${name}</span><div class="-flair"></div></div></div></div>`;
const answer = (author: string, at: number): string =>
  `<a name="${at}"></a><div id="answer-${900 + at}" class="answer ${at === 0 ? 'accepted-answer' : ''}" data-answerid="${900 + at}" data-score="${at}" itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer">${post(at, author, said(at), at === 3 || at === 0 ? edit(author) : '')}</div>`;

const read = (kind: string) => {
  const asked = `<div class="question" id="question" data-score="9">${post(8, 'Vira', 'Why does it count from the wrong end?', '')}</div>`;
  const { document } = new JSDOM(
    `<div itemprop="mainEntity" itemscope itemtype="${kind}"><h1>Counting</h1>${asked}<div id="answers">${NAMES.map(answer).join('')}</div></div>`,
    { url: CONTEXT.url },
  ).window;
  const taught = teach(
    document,
    [1, 3].map((at) => ({ author: NAMES[at] ?? '', text: said(at), date: `0${at + 1}.05.2026`, rating: String(at) })),
    CONTEXT,
  );
  if ('problem' in taught) throw new Error(taught.problem);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  return { author: taught.inferred.adapter.fields.author, names: found.map(({ review }) => review.author.name) };
};

it('every answer is read, also the accepted one, and the question is not', () => {
  expect(read('https://schema.org/Question').names).toEqual(NAMES);
});

it('of several places that say the name the one is taken that says it in every answer', () => {
  expect(read('https://schema.org/Question').author).toEqual([{ select: '[itemprop~="name"]', from: 'text', parse: 'line' }]);
});

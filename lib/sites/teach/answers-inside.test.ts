// The owner's answer behind the words, in the same element, is no part of the text; what people write themselves is.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://lampa.example/lamp', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub'];
const said = (at: number): string => `It hums in the evening, said number ${at}.`;

const read = (behind: (at: number) => string, given: (at: number) => string = said, second = 1, before = '') => {
  const { document } = new JSDOM(
    `<h1>Lampa</h1>${NAMES.map((name, at) => `<div class="card"><b class="who">${name}</b><div class="said">${before}${said(at)}${behind(at)}</div></div>`).join('')}`,
    { url: CONTEXT.url },
  ).window;
  const words = [0, second].map((at) => ({ author: NAMES[at] ?? '', text: given(at) }));
  const taught = teach(document, words, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  return (detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? []).map(({ review }) => review);
};
const ALL = NAMES.map((_, at) => said(at));
const some =
  (answer: string) =>
  (at: number): string =>
    at === 2 || at === 5 ? answer : '';

it.each([
  ['a box with a name', '<div class="owner-reply"><b>Lampa:</b> Thank you!</div>'],
  ['a quotation that says whose it is', '<blockquote><b>Response from the owner</b><br>Thank you!</blockquote>'],
  ['a paragraph with a name', '<p class="reply"><strong>Admin:</strong> Thank you!</p>'],
  ['a box that begins with the word', '<div class="grey"><b>Kommentar:</b> Thank you!</div>'],
  ['a line in another face', '<br><br><i>Kommentar: Thank you!</i>'],
])('%s is the reply', (_name, answer) => {
  const found = read(some(answer));
  expect(found.map(({ text }) => text)).toEqual(ALL);
  expect(found.map(({ reply }) => reply?.text.includes('Thank you!') ?? false)).toEqual(NAMES.map((_, at) => at === 2 || at === 5));
});

it('the reply is read without the name before it', () => {
  const found = read(some('<div class="owner-reply"><b>Lampa:</b> Thank you!</div>'));
  expect(found[2]?.reply?.text).toBe('Thank you!');
});

it('also where an example has one, given without it', () => {
  const found = read(some('<div class="owner-reply"><b>Lampa:</b> Thank you!</div>'), said, 2);
  expect(found.map(({ text }) => text)).toEqual(ALL);
});

it('and where each text is set in a face of its own', () => {
  const found = read(some('<font color="red"><b>Kommentar:</b> Thank you!</font>'), said, 1, '<font size="2">');
  expect(found.map(({ text }) => text)).toEqual(ALL);
});

it('emphasis and quotations of the reviewer stay', () => {
  const found = read(some('<i>Really loud!</i>'));
  expect(found.map(({ text }) => text)).toEqual(NAMES.map((_, at) => `${said(at)}${some('Really loud!')(at)}`));
  const both = read((at) => (at === 3 ? '<br><i>Very: loud</i>' : some('<br><i>Answer: Thank you!</i>')(at)));
  expect(both[3]?.text).toContain('Very: loud');
});

it('where examples end with a section called so, a class alone tells an answer', () => {
  const own = (at: number): string => `<p><b>Comment:</b> Number ${at} goes back.</p>`;
  const found = read(
    (at) => `${own(at)}${some('<div class="admin-answer"><b>Reply of the shop:</b> Thank you!</div>')(at)}`,
    (at) => {
      return `${said(at)} Comment: Number ${at} goes back.`;
    },
  );
  expect(found.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual(NAMES.map((_, at) => `${said(at)} Comment: Number ${at} goes back.`));
  expect(found.map(({ reply }) => reply?.text ?? '')).toEqual(NAMES.map((_, at) => some('Thank you!')(at)));
});

it('a section of reviews that is called so is no answer, also where no example has it', () => {
  const sections = (at: number): string =>
    `<p><b>Плюси:</b> Number ${at} is light.</p>${some('<p><b>Коментар:</b> It goes back.</p>')(at)}`;
  const found = read(sections, (at) => `${said(at)} Плюси: Number ${at} is light.`);
  expect(found.map(({ reply }) => reply)).toEqual(NAMES.map(() => null));
  expect(found[2]?.text).toContain('It goes back.');
});

it.each([
  ['a box of its own', '<p><b>Ответ сервиса:</b> Thank you!</p>'],
  ['faces in a box', '<p><font color="red"><i><b>Відповідь нашого закладу:</b> Thank you!</i></font></p>'],
  ['a line in a face', '<br><i><b>Odpowiedź serwisu:</b> Thank you!</i>'],
])('whoever is named as answering by a heading in its own face: %s', (_name, answer) => {
  const found = read(some(answer));
  expect(found.map(({ text }) => text)).toEqual(ALL);
  expect(found.map(({ reply }) => reply?.text ?? '')).toEqual(NAMES.map((_, at) => some('Thank you!')(at)));
});

it.each([
  ['words without a heading', '<p>Ответ сервиса: ждите.</p>'],
  ['an answer to something', '<p><b>Ответ на вопрос:</b> it does.</p>'],
  ['a sentence', '<p><b>Ответ сервиса меня удивил</b>: wait.</p>'],
])('what a reviewer writes of an answer stays: %s', (_name, words) => {
  const found = read(some(words));
  expect(found.map(({ reply }) => reply)).toEqual(NAMES.map(() => null));
  expect(found[2]?.text).not.toBe(ALL[2]);
});

it('and so does a section of that name among others', () => {
  const sections = (at: number): string =>
    `<p><b>Плюси:</b> Number ${at} is light.</p>${some('<p><b>Відповідь магазину:</b> Wait.</p>')(at)}`;
  const found = read(sections, (at) => `${said(at)} Плюси: Number ${at} is light.`);
  expect(found.map(({ reply }) => reply)).toEqual(NAMES.map(() => null));
});

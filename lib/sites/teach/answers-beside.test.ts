// The company's answer that stands beside a review is read as its reply; a reader's comment never is.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://lampa.example/lamp', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub'];
const THANKS = ['', '', 'Thank you, Iryna. We have sent another one.', '', '', 'We are sorry, Roman. Please write to us.'];
const said = (at: number): string => `It hums in the evening, said number ${at}.`;
const stars = (at: number): string => `<span class="stars" aria-label="${(at % 5) + 1} out of 5"></span>`;

type Draw = (answer: string, at: number) => string;

/** `inside` = what stands in the answered reviews below their text, or in `all`; `after` = what stands behind them in the list. */
const read = (
  { inside, after, rated = true, own = 'card', all = false }: { inside?: Draw; after?: Draw; rated?: boolean; own?: string; all?: boolean },
  change?: (document: Document) => void,
) => {
  const draw = (by: Draw | undefined, at: number): string => (by !== undefined && (all || THANKS[at]) ? by(THANKS[at] ?? '', at) : '');
  const card = (name: string, at: number): string =>
    `<div class="${own}"><b class="who">${name}</b>${rated ? stars(at) : ''}<div class="said">${said(at)}</div>${draw(inside, at)}<div class="foot"><button>Useful</button></div></div>${draw(after, at)}`;
  const { document } = new JSDOM(`<title>Lampa, reviews</title><h1>Lampa</h1><div class="list">${NAMES.map(card).join('')}</div>`, {
    url: CONTEXT.url,
  }).window;
  const words = [0, 3].map((at) => ({ author: NAMES[at] ?? '', text: said(at), rating: rated ? String((at % 5) + 1) : null }));
  const taught = teach(document, words, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  const adapter = Adapter.parse(taught.inferred.adapter);
  change?.(document);
  const found = detect(document, CONTEXT, { adapters: [adapter] })?.found ?? [];
  expect(found.map(({ review }) => review.text)).toEqual(NAMES.map((_, at) => said(at)));
  return found.map(({ review }) => review.reply);
};

const textsOf = (replies: ReturnType<typeof read>): string[] => replies.map((reply) => reply?.text.replace(/\s+/g, ' ') ?? '');

it.each<[string, Parameters<typeof read>[0]]>([
  ['a box that says whose it is', { inside: (answer) => `<div class="owner-reply"><p>${answer}</p></div>` }],
  [
    'a heading over words without a name',
    { inside: (answer) => `<div class="qXz1b"><div><span>Response from the owner</span></div><div>${answer}</div></div>` },
  ],
  [
    'a heading in another language',
    { inside: (answer) => `<div class="box grey"><p class="h">Відповідь магазину</p><p>${answer}</p></div>` },
  ],
  ['a heading and its words side by side', { inside: (answer) => `<h5 class="a-head">Ответ компании</h5><p class="a-text">${answer}</p>` }],
  ['the name of the page at the head', { inside: (answer) => `<div class="answer"><b>Lampa</b><p>${answer}</p></div>` }],
  [
    'one hand under all',
    { inside: (answer) => `<div class="reply"><div class="by">Answer from Oksana Lys</div><div class="tx">${answer}</div></div>` },
  ],
  ['words behind a name in the same line', { inside: (answer) => `<div class="shop-answer"><b>Lampa:</b> ${answer}</div>` }],
  [
    'a design that only answers have',
    { inside: (answer) => `<div class="mt-2 p-4 bg-gray-50"><p class="text-xs">Owner's reply</p><p class="text-xs">${answer}</p></div>` },
  ],
  ['a box behind the review', { after: (answer) => `<div class="owner-answer"><div class="tx">${answer}</div></div>` }],
  [
    'a box behind the review in the dress of reviews',
    {
      own: 'card" itemprop="review',
      after: (answer) => `<div class="card is--answer"><b class="who">Admin</b><div class="said">${answer}</div></div>`,
    },
  ],
  [
    'the words of the page’s author below a review',
    { inside: (answer) => `<ul class="children"><li class="comment bypostauthor"><b>Lampa</b><p>${answer}</p></li></ul>` },
  ],
  [
    'a comment of theirs, where nobody gives stars',
    { rated: false, inside: (answer) => `<div class="brand-response"><p>${answer}</p></div>` },
  ],
])('%s is the reply', (_name, page) => {
  expect(textsOf(read(page))).toEqual(THANKS);
});

it('several paragraphs are one reply, and its day is read', () => {
  const replies = read({
    inside: (answer, at) =>
      `<div class="vendor-answer"><header><b>Lampa</b> <time datetime="2026-10-0${at}">${at} October</time></header><p>${answer}</p><p>Yours, Lampa</p></div>`,
  });
  expect(textsOf(replies)).toEqual(THANKS.map((answer) => (answer === '' ? '' : `${answer} Yours, Lampa`)));
  expect(replies[2]?.publishedAt?.raw).toContain('2 October');
});

it('the same thanks to everybody are read', () => {
  const replies = read({
    inside: () => '<div class="answer"><div class="by">Lampa</div><div class="tx">Thank you for your review!</div></div>',
  });
  expect(textsOf(replies)).toEqual(THANKS.map((answer) => (answer === '' ? '' : 'Thank you for your review!')));
});

it('an answer that comes later is read as well', () => {
  const replies = read({ inside: (answer) => `<div class="card-answer"><b>Answer of the shop</b><p>${answer}</p></div>` }, (document) => {
    const box = document.querySelector('.card-answer')?.cloneNode(true) as Element;
    (box.querySelector('p') as Element).textContent = 'We have mended it.';
    document.querySelectorAll('.said')[1]?.after(box);
  });
  expect(textsOf(replies)[1]).toBe('We have mended it.');
});

it.each([
  ['a class that says so', 'reply-card reply-card--seller', 'reply-card reply-card--user'],
  ['WordPress', 'comment byuser bypostauthor', 'comment byuser'],
])('of those who may answer in a thread only the shop, by %s, is read', (_by, shop, reader) => {
  const entry = (own: string, words: string): string =>
    `<li><div class="${own}"><b class="by">Somebody</b><p class="tx">${words}</p></div></li>`;
  const replies = read({ inside: (answer) => `<ul class="replies">${entry(shop, answer)}</ul>` }, (document) => {
    document.querySelector('.replies')?.insertAdjacentHTML('afterbegin', entry(reader, 'Mine hums as well.'));
    document.querySelectorAll('.said')[1]?.insertAdjacentHTML('afterend', `<ul class="replies">${entry(reader, 'So does mine.')}</ul>`);
  });
  expect(textsOf(replies)).toEqual(THANKS);
});

it.each<[string, Parameters<typeof read>[0]]>([
  ['comments by readers', { inside: (answer, at) => `<div class="reply"><b>${at === 2 ? 'Anna' : 'Petro'}</b><p>${answer}</p></div>` }],
  ['a name under two reviews', { inside: (answer) => `<div class="reply"><b>Oksana Lys</b><p>${answer}</p></div>` }],
  ['a comment by one who wrote a review', { inside: (answer) => `<div class="reply"><b>Pavlo</b><p>${answer}</p></div>` }],
  [
    'comments under which everybody may answer',
    { inside: (answer) => `<div class="comment"><b>Lampa</b><p>${answer}</p><a href="#">Reply</a></div>` },
  ],
  ['the company in a thread that is open to all', { inside: (answer) => `<ul class="replies"><li><b>Lampa</b><p>${answer}</p></li></ul>` }],
  [
    'a form and a link',
    { inside: () => '<form class="owner-reply"><label>Your reply</label><textarea></textarea></form><a class="reply-link">Reply</a>' },
  ],
  ['a line of reviews that are called so', { inside: () => '<div class="response-note">Documents are attached</div>', own: 'response' }],
  [
    'a tag at the foot',
    { inside: (_, at) => `<div class="tags"><span>${at} May 2026</span><span>Checked</span><span>Answer of the bank</span></div>` },
  ],
  ['a badge', { inside: () => '<span class="owner-comment-badge">Staff</span>' }],
  ['one who bought', { inside: () => '<div class="note">Verified owner since 2021</div>' }],
  [
    'several answers from one hand below a review',
    { all: true, inside: (_, at) => `<p class="reply"><b>Oksana</b> <i>Mine hums, ${at}.</i></p>`.repeat(2) },
  ],
  [
    'what the site asked',
    { inside: (_, at) => `<p class="question">Time of use</p><p class="answer">For ${at} years, every evening.</p>` },
  ],
  ['one line that is called an answer', { inside: (_, at) => (at === 2 ? '<div class="answer">For two years, every evening.</div>' : '') }],
  ['a count', { inside: (_, at) => `<div class="response">${at} people found this helpful</div>` }],
  ['a note of where it was bought', { inside: (_, at) => `<div class="store-note">Bought in shop no. ${at} in Main Street</div>` }],
  [
    'what follows a mark',
    { inside: (_, at) => `<span class="flag">Company answered</span><div class="plus">Light to carry, number ${at}</div>` },
  ],
  ['a place for an answer', { inside: (_, at) => `<div class="owner-response">Awaiting the response of the shop, since ${at} May</div>` }],
  ['a call to claim', { inside: () => '<div class="owner-reply">Is this your company? Claim your profile to answer.</div>' }],
  ['a sentence about an answer', { inside: () => '<div class="minus">An answer from the shop never came, all month.</div>' }],
])('%s is none', (_name, page) => {
  expect(textsOf(read(page))).toEqual(NAMES.map(() => ''));
});

it('what stands in other reviews without a heading is none behind one either', () => {
  const flagged = new Set([1, 4]);
  const plus = (at: number): string => `<div class="plus">Light to carry, number ${at}</div>`;
  const draw = (at: number): string => `${flagged.has(at) ? '<div class="flag"><b>Response from the owner</b></div>' : ''}${plus(at)}`;
  expect(textsOf(read({ inside: (_, at) => draw(at), all: true }))).toEqual(NAMES.map(() => ''));
});

it('a comment in a comment that is read itself is no reply to it', () => {
  const item = (own: string, name: string, at: number, more = ''): string =>
    `<li class="item ${own}"><b class="who">${name}</b><p class="said">${said(at)}</p>${more && `<ul>${more}</ul>`}</li>`;
  const html = NAMES.map((name, at) => item('', name, at, THANKS[at] && item('bypostauthor', 'Lampa', at + 10)));
  const { document } = new JSDOM(`<h1>Lampa</h1><ul>${html.join('')}</ul>`, { url: CONTEXT.url }).window;
  const taught = teach(
    document,
    [0, 3].map((at) => ({ author: NAMES[at] ?? '', text: said(at) })),
    CONTEXT,
  );
  if ('problem' in taught) throw new Error(taught.problem);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  expect(found.map(({ review }) => review.reply)).toEqual(Array(8).fill(null));
});

// The company's answers in a tree of comments are no reviews where the name is the site's own and the comment itself says so; a reader's always is one.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://lampa.example/guests', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub'];
const said = (at: number): string => `It hums in the evening, said number ${at}.`;
const HEAD = '<title>Guests – Lampa Light, lamps in Lviv</title><meta property="og:site_name" content="Lampa Light">';

type Answer = { own?: string; author: string; html?: string; text?: string; inside?: string };

/** `answers` = what stands below the comment at this place; `draw` = how one comment is written. */
const read = (answers: Record<number, Answer[]>, draw = bare, head = HEAD, heads: readonly string[] = NAMES, url = CONTEXT.url) => {
  const comment = (at: number, author: string, text: string, own: string, html: string, children: string): string =>
    draw({ at, author, text, own, html, children });
  const below = (at: number): string =>
    (answers[at] ?? [])
      .map(({ own = '', author, html = '', text = `Thank you, number ${at}.`, inside = '' }, place) =>
        comment(100 + at * 10 + place, author, text, own, html, inside),
      )
      .join('');
  const list = heads.map((author, at) => comment(at, author, said(at), '', '', below(at))).join('');
  const { document } = new JSDOM(`${head}<main><h1>What guests say</h1><ol class="all">${list}</ol></main>`, { url }).window;
  const words = [0, 3].map((at) => ({ author: heads[at] ?? '', text: said(at) }));
  const context = { ...CONTEXT, url };
  const taught = teach(document, words, context);
  if ('problem' in taught) throw new Error(taught.problem);
  const found = detect(document, context, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  return found.map(({ review }) => [review.author.name, review.reply?.text ?? null]);
};

type Comment = { at: number; author: string; text: string; own: string; html: string; children: string };

/** As WordPress writes them. */
const bare = ({ at, author, text, own, html, children }: Comment): string =>
  `<li id="comment-${at}" class="comment ${own}"><article class="comment-body"><b class="fn">${author}</b>${html}<time datetime="2026-05-0${(at % 9) + 1}">0${(at % 9) + 1}.05.2026</time><div class="comment-content"><p>${text}</p></div><a class="comment-reply-link" href="#">Reply</a></article>${children && `<ol class="children">${children}</ol>`}</li>`;

/** Names of a build, and addresses of people. */
const built = ({ at, author, text, html, children }: Comment): string =>
  `<div class="x1a9z"><div class="k8Pq2"><a class="q7Rt1" href="/people/${author.toLowerCase().replace(/\W/g, '')}">${author}</a>${html}<time datetime="2026-05-0${(at % 9) + 1}">x</time><div class="b3Vn8">${text}</div></div>${children && `<div class="m2Lc5">${children}</div>`}</div>`;

const LAMPA: Answer = { own: 'byuser comment-author-lampa bypostauthor', author: 'Lampa Light' };
const READER: Answer = { author: 'Anna', text: 'It was the same with mine.' };
const nobodyElse = (found: (string | null)[][]): (string | null | undefined)[] => found.map(([name]) => name);
const WITH_READER = ['Olena Kit', 'Pavlo', 'Anna', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub'];

it('the company’s comments are the replies to what they answer', () => {
  expect(read({ 1: [LAMPA], 4: [LAMPA] })).toEqual(
    NAMES.map((name, at) => [name, at === 1 || at === 4 ? `Thank you, number ${at}.` : null]),
  );
});

it('readers who answer are read beside them', () => {
  const found = read({ 1: [READER], 4: [LAMPA], 5: [LAMPA] });
  expect(nobodyElse(found)).toEqual(WITH_READER);
  expect(found.filter(([, reply]) => reply !== null)).toEqual([
    ['Nina', 'Thank you, number 4.'],
    ['Roman Dub', 'Thank you, number 5.'],
  ]);
  expect(nobodyElse(read({ 1: [READER, LAMPA], 4: [LAMPA] }))).toEqual(WITH_READER);
});

it('a reader who answers the company is read', () => {
  const inside = bare({ at: 77, ...READER, text: 'And with mine again.', own: '', html: '', children: '' });
  expect(nobodyElse(read({ 1: [{ ...LAMPA, inside }], 4: [LAMPA] }))).toEqual(WITH_READER);
});

it.each<[string, Answer]>([
  ['support that names the site', { own: 'bypostauthor', author: 'Vira (support of Lampa Light)' }],
  ['a badge on it', { author: 'Lampa Light', html: '<i class="staff-badge">Team</i>' }],
  ['a class of the site', { own: 'is-official', author: 'LAMPA LIGHT' }],
  ['those who write a newspaper', { author: 'Редакція', html: '<i class="name_type_staff"></i>' }],
  ['whoever is called after the office', { own: 'bypostauthor', author: 'Administrator' }],
])('%s', (_name, answer) => {
  expect(nobodyElse(read({ 1: [READER], 2: [answer], 4: [answer] }))).toEqual(WITH_READER);
});

it('who is marked as the staff is it, where another one so marked bears the office', () => {
  const staff = { own: 'comm-staff', author: 'Administration of the site' };
  expect(nobodyElse(read({ 1: [READER], 2: [staff], 4: [{ own: 'comm-staff', author: 'LightMaker' }] }))).toEqual(WITH_READER);
});

it('the account alone tells who bears the name of the site', () => {
  expect(nobodyElse(read({ 1: [READER], 4: [LAMPA] }, built))).toEqual(WITH_READER);
});

it.each<[string, string]>([
  ['the logo', '<title>Guests</title><header><a href="/" rel="home"><img class="custom-logo" src="/l.png" alt="Lampa Light"></a></header>'],
  ['the feed', '<title>Guests</title><link rel="alternate" type="application/rss+xml" title="Lampa Light » Comments" href="/feed">'],
  [
    'JSON-LD',
    '<title>Guests</title><script type="application/ld+json">{"@graph":[{"@type":"LocalBusiness","name":"Lampa Light"}]}</script>',
  ],
  ['the title alone', '<title>Guests | Lampa Light</title>'],
])('the name may be told by %s', (_name, head) => {
  expect(nobodyElse(read({ 1: [READER], 4: [LAMPA] }, bare, head))).toEqual(WITH_READER);
});

const ALL = (name: string): string[] => ['Olena Kit', 'Pavlo', 'Anna', 'Iryna M', 'Taras Bilyk', 'Nina', name, 'Roman Dub'];
const frame = (page: string): string => `https://comments.example/frame?order=time&href=${encodeURIComponent(page)}`;
it('a frame of comments names in its address whose page it stands in', () => {
  const answers = { 1: [READER], 4: [{ ...LAMPA, author: 'Lámpa Light' }] };
  const of = (page: string) => nobodyElse(read(answers, built, '<title>Comments</title>', NAMES, frame(page)));
  expect(of('https://www.lampalight.com.example/soup')).toEqual(WITH_READER);
  for (const page of [
    'https://lampalights.example/soup',
    'https://comments.example/lampalight',
    'lampalight',
    'https://%',
    'javascript:lampalight',
  ])
    expect(of(page)).toEqual(ALL('Lámpa Light'));
});

/** Drawn flat: nothing in the markup says who answers whom. */
const flat = (comment: Comment): string => `${built({ ...comment, children: '' })}${comment.children}`;
it('drawn flat, the account of the site’s name is told by writing more than once', () => {
  expect(nobodyElse(read({ 1: [READER], 2: [LAMPA], 4: [LAMPA] }, flat))).toEqual(WITH_READER);
  expect(nobodyElse(read({ 1: [READER], 4: [LAMPA] }, flat))).toContain('Lampa Light');
});

it.each<[string, Answer, string?, typeof bare?]>([
  ['the post’s author under a name of their own', { own: 'bypostauthor', author: 'Jessica' }],
  ['a reader with a word of the title', { author: 'Guests' }],
  ['a reader who is called after an office', { author: 'Manager of a hotel' }],
  ['the name of the page’s title without a mark', { author: 'Lampa Light' }, '<title>Lampa Light - new lamps</title>', built],
  ['a fan of the shop', { author: 'Lampa Light fan' }],
])('a comment is kept where nothing or one thing alone tells: %s', (_name, answer, head, draw) => {
  expect(nobodyElse(read({ 1: [READER], 4: [answer] }, draw, head))).toEqual(ALL(answer.author));
});

it('whoever was pointed at is no company', () => {
  const names = NAMES.with(3, 'Lampa Light');
  expect(nobodyElse(read({ 1: [READER], 4: [LAMPA] }, bare, HEAD, names))).toContain('Lampa Light');
});

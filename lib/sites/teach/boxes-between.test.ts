// Some sites put what answers a comment into a box behind it, between it and the next one, and say in RDFa with a prefix what a comment is.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://hedge.example/post', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub'];
const said = (at: number): string => `It grew in the evening, said number ${at}.`;

type Answer = { author: string; text: string; own?: string; inside?: string };
const comment = (at: number, author: string, text: string, own = ''): string =>
  `<article id="comment-${70_000 + at}" class="js-comment ${own} clearfix" about="/comment/${at}" typeof="schema:Comment"><footer><p class="who"><span rel="schema:author"><span typeof="schema:Person" property="schema:name">${author}</span></span></p><p class="when">${10 + at}.05.2026 - 08:51</p></footer><div class="rest"><h3 property="schema:name"><a href="#${at}">On it</a></h3><div property="schema:text" class="clearfix"><p>${text}</p></div></div></article>`;
const boxed = (html: string): string => `<div class="indented">${html}</div>`;

const read = (answers: Record<number, Answer>, title = 'A hedge') => {
  const list = NAMES.map((author, at) => {
    const answer = answers[at];
    const below =
      answer === undefined
        ? ''
        : boxed(comment(50 + at, answer.author, answer.text, answer.own) + (answer.inside ? boxed(answer.inside) : ''));
    return comment(at, author, said(at)) + below;
  });
  const { document } = new JSDOM(
    `<title>${title}</title><article typeof="schema:Article"><h1>Hedges</h1><section rel="schema:comment">${list.join('')}</section></article>`,
    { url: CONTEXT.url },
  ).window;
  const taught = teach(
    document,
    [0, 3].map((at) => ({ author: NAMES[at] ?? '', text: said(at), date: `${10 + at}.05.2026 - 08:51` })),
    CONTEXT,
  );
  if ('problem' in taught) throw new Error(taught.problem);
  const { adapter } = taught.inferred;
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(adapter)] })?.found ?? [];
  return { item: adapter.item, names: found.map(({ review }) => review.author.name) };
};

const READER: Answer = { author: 'Anna', text: 'It was the same with mine.' };

it('readers who answer there are read, by the kind that the site names', () => {
  const inside = comment(80, 'Marko', 'And with mine.');
  expect(read({ 1: { ...READER, inside }, 4: { author: 'Pavlo', text: 'A dog.' } })).toEqual({
    item: '[typeof~="schema:Comment"]',
    names: ['Olena Kit', 'Pavlo', 'Anna', 'Marko', 'Iryna M', 'Taras Bilyk', 'Nina', 'Pavlo', 'Roman Dub'],
  });
});

const ONE = ['Olena Kit', 'Pavlo', 'Anna', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub'];
it('those who write the paper answer there, by their office and the mark of the site', () => {
  const paper = { author: 'rédaction-haies', text: 'Thank you, it is mended.', own: 'by-node-author' };
  expect(read({ 1: READER, 2: paper, 4: paper }).names).toEqual(ONE);
});

it('whoever wrote the post under a name of their own is one of those who comment', () => {
  const writer = { author: 'Jessica', text: 'Thank you, it is mended.', own: 'by-node-author' };
  expect(read({ 1: READER, 2: writer }).names).toEqual(ONE.toSpliced(4, 0, 'Jessica'));
});

// Names that hold the number of each comment: a title that stands beside the name in one comment is not taken for it in another one that has no name,
// though the title's class is another one in each.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://paper.example/post', now: Date.parse('2026-11-21T20:00:00Z') };
type Comment = [name: string, title: string];
const ALL: Comment[] = [
  ['Olena', ''],
  ['', 'Enough of it'],
  ['', 'What the others think'],
  ['Pavlo', ''],
  ['Iryna Lys', 'On the very same'],
  ['Taras', ''],
  ['Nina', ''],
  ['Roman', ''],
];
const said = (at: number): string => `It was said before in the evening, for the ${at} time.`;

const comment = ([name, title]: Comment, at: number): string => {
  const id = 226_891 + at;
  const who = name && `<b class="crayon who-${id}">${name}</b>`;
  const head = title && `<div class="above"><p><strong class="crayon title-${id} title">${title}</strong></p></div>`;
  return `<li class="thread"><div class="top"><a href="#c${id}">#</a>${who}<div class="nav">(2${at}.06.2026)</div></div><div class="message">${head}<div class="crayon text-${id} words"><p>${said(at)}</p></div></div></li>`;
};

const namesBy = (examples: readonly number[]): string[] => {
  const { document } = new JSDOM(`<h1>Post</h1><ul class="all">${ALL.map(comment).join('')}</ul>`, { url: CONTEXT.url }).window;
  const taught = teach(
    document,
    examples.map((at) => ({ author: ALL[at]?.[0] ?? '', text: said(at), date: `2${at}.06.2026` })),
    CONTEXT,
  );
  if ('problem' in taught) throw new Error(taught.problem);
  return (detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? []).map(
    ({ review }) => review.author.name,
  );
};

it.each([[[3, 5]], [[0, 4]], [[5]]])('a title is no name, by the examples %j', (examples) => {
  expect(namesBy(examples)).toEqual(ALL.map(([name]) => name));
});

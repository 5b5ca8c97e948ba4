// Who wrote the post answers in its thread with a mark beside the name, in the box that holds the name alone elsewhere. Others show a picture and no words,
// or their votes are not shown yet: they are comments too.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://stove.example/post', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena_Kit', 'pavlo', 'irynaM', 'taras.b', 'nina', 'roman', 'vira', 'marko'];
const said = (at: number): string => `It hums in the evening, said number ${at}.`;
const SILENT = 4;
const HIDDEN = 6;
const WRITER = 2;

const comment = (at: number, children = ''): string => {
  const name = NAMES[at] ?? '';
  const mark = at === WRITER ? '<span class="user-label hint" aria-label="Wrote the post">wrote the post</span>' : '';
  const words = at === SILENT ? '<figure><img src="stove.jpg" alt=""></figure>' : `<p>${said(at)}</p>`;
  const votes = at === HIDDEN ? '<b class="rating-count rating-count_hidden"></b>' : `<b class="rating-count">+${at + 3}</b>`;
  return `<div class="comment" data-author-name="${name}"><div class="comment__body"><div class="comment__user" data-name="${name}"><div class="user-info"><a class="nick" href="/@${name}" data-name="${name}">${name}</a>${mark}</div></div><time datetime="2026-05-0${at + 1}">0${at + 1}.05.2026</time><div class="comment__content">${words}</div>${votes}</div><div class="children">${children}</div></div>`;
};

const taught = () => {
  const [first, ...others] = [comment(0, comment(1) + comment(2, comment(3))), ...NAMES.slice(4).map((_, at) => comment(at + 4))];
  const { document } = new JSDOM(`<h1>Stove</h1><div class="all">${first}${others.join('')}</div>`, { url: CONTEXT.url }).window;
  const words = [0, 3].map((at) => ({ author: NAMES[at] ?? '', text: said(at), date: `0${at + 1}.05.2026`, rating: `+${at + 3}` }));
  const answer = teach(document, words, CONTEXT);
  if ('problem' in answer) throw new Error(answer.problem);
  const { adapter } = answer.inferred;
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(adapter)] })?.found ?? [];
  return { adapter, read: found.map(({ review }) => [review.author.name, review.text]) };
};

it('the name is read without the mark, and no comment is missed', () => {
  expect(taught().read).toEqual(NAMES.map((name, at) => [name, at === SILENT ? '' : said(at)]));
});

it('nobody is left out by their name', () => {
  expect(taught().adapter.exclude.filter((select) => NAMES.some((name) => select.includes(name)))).toEqual([]);
});

// Answers in a thread of their own, wrapped in an element of the reviews' name, are comments like those around them.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://lampa.example/lamp', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub', 'Vira'];
const said = (at: number): string => `It hums in the evening, said number ${at}.`;
const one = (at: number): string =>
  `<li class="note"><h4 class="by">${NAMES[at]}</h4><blockquote class="said"><p>${said(at)}</p></blockquote></li>`;

it('comments at every depth are read by what all are called', () => {
  const deep = `<li><ol class="talk">${one(4)}${one(5)}</ol></li>`;
  const { document } = new JSDOM(
    `<h1>Lampa</h1><ol class="talk">${one(0)}${one(1)}<li><ol class="talk">${one(2)}${one(3)}${deep}</ol></li>${one(6)}</ol>`,
    { url: CONTEXT.url },
  ).window;
  const taught = teach(
    document,
    [0, 1].map((at) => ({ author: NAMES[at] ?? '', text: said(at) })),
    CONTEXT,
  );
  if ('problem' in taught) throw new Error(taught.problem);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  expect(found.map(({ review }) => review.author.name)).toEqual(NAMES);
});

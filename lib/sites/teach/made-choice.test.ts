// Names that a build made tell the text where all paragraphs are alike but for these: a note about the translation above it is none, nor is the
// company's answer, which wears the text's own class in a box below.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'https://lampa.example/lamp', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub', 'Vira'];
const said = (at: number): string => (at === 1 ? '' : `It hums in the evening, said number ${at}.`);

it('what stands in the place of the text in another class is no text', () => {
  const line = (made: string, words: string): string => `<p class="css-${made} ej9mtr0" data-testid="text">${words}</p>`;
  const text = (words: string): string => (words === '' ? '' : line('z58k3v', words));
  const note = '<p class="css-1u0lx3b ej9mtr0">Translated from French · <button type="button">Show original</button></p>';
  const answer = `<div class="css-1y8sk2p">${line('1c6jqb2', 'Answer of Lampa')}${text('Thank you for the kind words.')}</div>`;
  const card = (name: string, at: number): string =>
    `<li><div data-test="review-${at}"><div class="css-k008qs">${line('1c6jqb2', name)}${line('11k2e8w', '3 opinions')}</div>${line('11k2e8w', `Date: <!-- -->${at + 11} March 2025`)}${at === 4 ? note : ''}${text(said(at))}${at === 3 ? answer : ''}<div><button>Useful</button></div></div></li>`;
  const { document } = new JSDOM(`<h1>Lampa</h1><ul>${NAMES.map(card).join('')}</ul>`, { url: CONTEXT.url }).window;
  const taught = teach(
    document,
    [0, 3].map((at) => ({ author: NAMES[at], text: said(at), date: `${at + 11} March 2025` })),
    CONTEXT,
  );
  if ('problem' in taught) throw new Error(taught.problem);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  expect(found.map(({ review }) => [review.author.name, review.text])).toEqual(NAMES.map((name, at) => [name, said(at)]));
});

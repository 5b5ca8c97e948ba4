// A guest book of tables without names: the cells are told by their places. A word that somebody set in bold stands in a cell of another row than
// the name, which is bold too and a link where there is an address.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'http://lampa.example/gb.php', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub', 'Vira', 'Marko'];
const LINKED = [0, 3, 6];
const said = (at: number): string => `It hums in the evening, said number ${at}.`;

it('guests with and without a link on their names are read, and the answer below is none of their words', () => {
  const font = (words: string, more = ''): string => `<font face="Verdana" size="2"${more}>${words}</font>`;
  const name = (words: string, at: number): string =>
    LINKED.includes(at) ? `<a href="mailto:g${at}@mail.example"><b>${words}</b></a>` : `<b>${words}</b>`;
  const answer = `<br><br>${font('<i>Answer:</i><br>Thank you.', ' color="#cc0000"')}`;
  const entry = (words: string, at: number): string =>
    `<table width="100%"><tr bgcolor="#e4f0dc"><td width="60%">${font(`${name(words, at)}${at % 3 === 1 ? '' : ' <font size="1">(Lviv)</font>'}`, ' color="#225511"')}</td><td align="right"><font size="1">1${at}.03.2012 09:41</font></td></tr><tr><td colspan="2">${font(at === 0 ? said(at).replace('hums', '<b>hums</b>') : said(at))}${at % 2 === 0 ? answer : ''}</td></tr></table><br>`;
  const { document } = new JSDOM(`<h1>Lampa</h1><table><tr><td>${NAMES.map(entry).join('')}</td></tr></table>`, { url: CONTEXT.url })
    .window;
  const words = [0, 3].map((at) => ({ author: NAMES[at], text: said(at), date: `1${at}.03.2012 09:41` }));
  const taught = teach(document, words, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  expect(found.map(({ review }) => [review.author.name, review.text])).toEqual(NAMES.map((one, at) => [one, said(at)]));
});

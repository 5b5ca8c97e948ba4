// Old tables without names: a review is a row with the name and the grade and a row with the words. An answer is one row more, dressed like the first of
// a review's: it has a name and a date, and its words stand where a review has its grade.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { Adapter } from '../../contracts/adapter.ts';
import { detect } from '../registry.ts';
import { teach } from './teach.ts';

const CONTEXT = { url: 'http://lampa.example/shop.php?id=3', now: Date.parse('2026-11-21T20:00:00Z') };
const NAMES = ['Olena Kit', 'Pavlo', 'Iryna M', 'Taras Bilyk', 'Nina', 'Roman Dub', 'Vira', 'Marko'];
const said = (at: number): string => `It hums in the evening, said number ${at}.`;
const LINE = '<tr><td colspan="2" height="1"><img src="/s.gif" alt=""></td></tr>';
const day = (at: number): string => `1${at}.03.2026, 09:4${at}`;

const entry = (name: string, at: number, isAnswered: boolean): string => {
  const grade = at === 2 ? '&nbsp;' : `<font size="2">Grade:</font><br><font size="5"><b>${at + 2}</b></font>`;
  const answer = `<tr><td colspan="2"><b>Lampa Ltd</b> <font size="1">[${day(at)}]</font><br><font size="2"><i>Thank you, we shall look at it.</i></font></td></tr>`;
  return `<tr><td><b>${name}</b> <font size="1">[${day(at)}]</font><br><font size="1">Bought: lamp ${at}</font></td><td width="70">${grade}</td></tr><tr><td colspan="2"><font size="2">${said(at)}</font></td></tr>${isAnswered ? answer : ''}${LINE}`;
};

it.each([[[1]], [[1, 5]]])('an answer in a row of its own is no review without words: below %j', (answered) => {
  const rows = NAMES.map((name, at) => entry(name, at, answered.includes(at))).join('');
  const { document } = new JSDOM(`<table><tr><td colspan="2"><h1>Lampa</h1><table><tbody>${rows}</tbody></table></td></tr></table>`, {
    url: CONTEXT.url,
  }).window;
  const words = [0, 4].map((at) => ({ author: NAMES[at], text: said(at), date: day(at), rating: `${at + 2}` }));
  const taught = teach(document, words, CONTEXT);
  if ('problem' in taught) throw new Error(taught.problem);
  const found = detect(document, CONTEXT, { adapters: [Adapter.parse(taught.inferred.adapter)] })?.found ?? [];
  expect(found.map(({ review }) => [review.author.name, review.text])).toEqual(NAMES.map((one, at) => [one, said(at)]));
});

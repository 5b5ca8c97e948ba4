// Lines as sites write them, with the name that a reader takes out of each.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { nameInLine } from './name-in-line.ts';
import { whenIn } from './when.ts';

const { document } = new JSDOM('').window;
const clock = { now: Date.parse('2026-11-21T20:00:00Z'), timeZone: 'UTC', languages: ['en', 'uk', 'ru', 'de', 'fr', 'pl'] };

const nameOf = (html: string): string => {
  const line = document.createElement('p');
  line.innerHTML = html;
  return nameInLine(line, (words) => whenIn(words, clock) !== null);
};

it.each([
  ['By Anna K. on March 3, 2024', 'Anna K.'],
  ['Anna K. · 3 days ago', 'Anna K.'],
  ['Posted by Zed | 3 weeks ago', 'Zed'],
  ['— Anna, 3 May 2024', 'Anna'],
  ['Von Jürgen K. am 3. März 2024', 'Jürgen K.'],
  ['par Jean-Luc le 3 mai 2024', 'Jean-Luc'],
  ['Автор: Олена, 3 березня 2024', 'Олена'],
  ['от Анна К. — 3 марта 2024', 'Анна К.'],
  ['Marek 2 dni temu', 'Marek'],
  ['lamp_fan77 on August 11, 2022', 'lamp_fan77'],
  ['Anna K. says:', 'Anna K.'],
  ['Anna <b>Verified buyer</b>', 'Anna'],
  ['<span>By</span> Anna', 'Anna'],
  ['Petra S. | 3 May 2024', 'Petra S.'],
  ['Petra S. <b>(46-50)</b>', 'Petra S.'],
  ['Ірина Г. · 5 днів тому', 'Ірина Г.'],
  ['Anna M. B. · 2d', 'Anna M. B.'],
  ['Олег Р. 3 березня 2024', 'Олег Р.'],
  ['Vera H. 2 h', 'Vera H.'],
  ['Eva M. schreibt:', 'Eva M.'],
  ['Bewertung vom 14.02.26, Petra S. (46-50)', 'Petra S.'],
  ['2026-02-14 Anna K.', 'Anna K.'],
])('%s', (html, name) => {
  expect(nameOf(html)).toBe(name);
});

it.each([
  'Anna May',
  'User',
  'Guest',
  'p...z',
  'Tom & Jerry',
  'Di Maria',
  'From',
  '@mike',
  'Sophie Turner-Hill',
  'Petra S.',
  'Eva M',
  'Анна Д.',
  '14.02.26',
  '067-123-45-67',
  'Agent 1.2.3',
])('%s is a name', (name) => {
  expect(nameOf(name.replace('&', '&amp;'))).toBe(name);
});

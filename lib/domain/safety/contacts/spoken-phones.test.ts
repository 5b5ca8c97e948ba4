// Phones told digit by digit, where some of them stand together as a round number.
import { expect, it } from 'vitest';
import { wordsOf } from '../words.ts';
import { numberRuns } from './number-runs.ts';
import { findPhone } from './phones.ts';

const finds = (text: string, phone: string): boolean => numberRuns(text, wordsOf(text)).some((run) => findPhone(run, phone, text) !== null);

it.each([
  'on oh double seven double oh, nine hundred, one four two before lunch',
  'on zero seven seven zero zero nine hundred one four two before lunch',
  'on oh seven seven double-oh, nine double-oh, one four two before lunch',
])('finds the phone of the record: %s', (text) => {
  expect(finds(text, '07700900142')).toBe(true);
});

it.each(['нуль шістдесят сім, дев’ятсот один, двадцять три, сорок п’ять', 'ноль шестьдесят семь девятьсот один двадцать три сорок пять'])(
  'still reads hundreds and units as one number: %s',
  (text) => {
    expect(finds(text, '380679012345')).toBe(true);
  },
);

it.each(['on oh double seven double oh, nine hundred and one, four two', 'in nine hundred and one days'])('finds none in %s', (text) => {
  expect(finds(text, '07700900142')).toBe(false);
});

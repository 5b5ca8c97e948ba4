// Sums of money in a text, in any setting: `1 240,00 грн`, `1,240`, `$49.99`, in words, and told roughly: `майже півтори тисячі гривень`.

import type { Span } from '../contacts/phones.ts';
import type { Word } from '../words.ts';
import { AFTER, BEFORE, countsThings, isPolicy, MONEY_WORD, type Roughly, roughlyBy } from './amount-words.ts';
import { invertedValue, type NumberWord, numberWord, spokenValue } from './number-words.ts';

/** `cents` in hundredths. `money`: it is said or looks like a sum; `currency`: a currency stands beside the number. */
export type AmountInText = Span & { cents: number; money: boolean; currency: boolean; roughly: Roughly };

const NUMBER = /(?<![\p{L}\d])(?:\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+|\d+)(?:[.,]\d{1,2})?(?!\d|[.,]\d)/gu;

/** Value in hundredths of a written number; the last separator is a decimal one only before one or two digits. */
export const centsOf = (written: string): number | null => {
  const number = /\d[\d \u00a0\u202f.,'’]*/u.exec(written)?.[0].replace(/[.,\s'’]+$/u, '');
  if (number === undefined) return null;
  const decimal = /[.,](\d{1,2})$/.exec(number);
  const whole = (decimal === null ? number : number.slice(0, decimal.index)).replace(/\D/g, '');
  return Number(whole) * 100 + Number((decimal?.[1] ?? '').padEnd(2, '0'));
};

/** Bare numbers of so much and more, that are no year, are taken for money: few other things in a reply are counted in thousands. */
const BARE_CENTS = 100_000;

const looksLikeYear = (written: string): boolean => /^(?:19|20)\d\d$/.test(written);

const hasCurrency = (text: string, start: number, end: number): boolean =>
  AFTER.test(text.slice(end, end + 34)) || BEFORE.test(text.slice(Math.max(0, start - 12), start));

/** Small words inside a number: `a hundred and fifty`, `чотири з половиною`. */
const INSIDE = /^(?:and|a|з|із|с|со)$/iu;

const spokenAmounts = (text: string, words: Word[]): AmountInText[] => {
  const found: AmountInText[] = [];
  let group: { word: Word; number: NumberWord }[] = [];
  const close = () => {
    const first = group[0];
    const last = group.at(-1);
    if (first !== undefined && last !== undefined && group.some(({ number }) => number.kind !== 'half')) {
      const { start } = first.word;
      const { end } = last.word;
      const numbers = group.map((entry) => entry.number);
      const inverted = invertedValue(first.word.text, numbers);
      const cents = Math.round((inverted ?? spokenValue(numbers)) * 100);
      const currency = hasCurrency(text, start, end);
      const large = cents >= BARE_CENTS;
      const money =
        currency ||
        (large && (group.length > 1 || MONEY_WORD.test(text.slice(Math.max(0, start - 60), start))) && !countsThings(text, end));
      if (money) found.push({ start, end, cents, money, currency, roughly: inverted === null ? roughlyBy(text, start, end) : 'around' });
    }
    group = [];
  };
  for (const word of words) {
    const number = numberWord(word.text);
    const last = group.at(-1);
    // A comma or a full stop ends the number; `a` and `with` inside do not.
    if (last !== undefined && /[,.;:!?\n]/u.test(text.slice(last.word.end, word.start))) close();
    if (number !== null) group.push({ word, number });
    else if (!(INSIDE.test(word.text) && group.length > 0)) close();
  }
  close();
  return found;
};

/** `45 тисяч 300`, `1,5 тыс`, `12k`. */
const THOUSANDS =
  /(?<![\p{L}\d])(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:тисяч\p{L}{0,3}|тысяч\p{L}{0,3}|тис\.?|тыс\.?|thousand|grand|k|к)(?!\p{L})(?:\s(\d{1,3})(?!\d))?/giu;

const thousandsIn = (text: string): AmountInText[] =>
  [...text.matchAll(THOUSANDS)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const cents = Math.round(Number((match[1] ?? '').replace(',', '.')) * 100_000) + Number(match[2] ?? 0) * 100;
    const currency = hasCurrency(text, start, end);
    const money = currency || !countsThings(text, end);
    return { start, end, cents, money, currency, roughly: money ? roughlyBy(text, start, end) : null };
  });

/** Numbers that may be sums. Counts with a unit (`12 днів`) are left out. */
export const amountsIn = (text: string, words: Word[]): AmountInText[] => {
  const found = [...spokenAmounts(text, words), ...thousandsIn(text)];
  for (const match of text.matchAll(NUMBER)) {
    const cents = centsOf(match[0]);
    if (cents === null || cents === 0) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    const before = text.slice(Math.max(0, start - 40), start);
    const currency = hasCurrency(text, start, end);
    if (!currency && countsThings(text, end)) continue;
    const money =
      currency ||
      (!looksLikeYear(match[0]) &&
        (MONEY_WORD.test(before) || cents >= BARE_CENTS || /[.,]\d\d$/.test(match[0])) &&
        !/[№#]\s?$/u.test(before));
    found.push({ start, end, cents, money, currency, roughly: money ? roughlyBy(text, start, end) : null });
  }
  return found;
};

const ROUND_UP = 0.12;
const AROUND = 0.07;
/** Without a word that says so, a sum is only the other one rounded where it is this near; small ones must be nearer. */
const ROUNDED = 0.015;
const ROUNDED_SMALL = 0.005;
const LARGE_CENTS = 100_000;
const SMALLEST_CENTS = 10_000;

/** Whether the text tells the sum of the record: itself, without its hundredths, or rounded. */
export const tellsAmount = (text: string, { cents, start, money, currency, roughly }: AmountInText, known: number): boolean => {
  if (!money) return false;
  if (cents === known || (currency && cents === Math.floor(known / 100) * 100)) return true;
  if (known < SMALLEST_CENTS || cents % 100 !== 0 || (!currency && roughly === null)) return false;
  const apart = (cents - known) / known;
  if (roughly === 'more') return apart <= 0 && apart > -ROUND_UP;
  if (roughly === 'less') return apart >= 0 && apart < ROUND_UP;
  if (roughly === 'around') return Math.abs(apart) < AROUND;
  return currency && Math.abs(apart) < (known >= LARGE_CENTS ? ROUNDED : ROUNDED_SMALL) && !isPolicy(text, start);
};

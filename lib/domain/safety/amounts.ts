// Sums of money in a text, in any setting: `1 240,00 грн`, `1,240`, `$49.99`, in words.
import { type NumberWord, numberWord, spokenValue } from './number-words.ts';
import type { Span } from './phones.ts';
import type { Word } from './words.ts';

/** `cents` in hundredths. `money`: it is said or looks like a sum; `currency`: a currency stands beside the number. */
export type AmountInText = Span & { cents: number; money: boolean; currency: boolean };

const NUMBER = /(?<![\p{L}\d])(?:\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+|\d+)(?:[.,]\d{1,2})?(?!\d|[.,]\d)/gu;
const CURRENCY = '(?:₴|\\$|€|£|₽|zł|грн|грив|uah|usd|eur|gbp|pln|руб|rub|долар|доллар|євро|евро|dollar|euro|pound|hryvni|коп|злот)';
const AFTER = new RegExp(`^\\s?(?:${CURRENCY})`, 'iu');
const BEFORE = new RegExp(`(?:${CURRENCY})[\\p{L}.]*\\s?$`, 'iu');
const MONEY_WORD =
  /(?:сум[аиуіою]|вартіст|вартост|стоим|ціна|ціну|цін[аіи]|цен[аеуы]|плат|сплат|оплат|чек|кешб|кэшб|вернул|верну|поверн|повертаємо|возвра|amount|total|refund|paid|pay|price|cost|charge|sum|списа|залишок|остат|борг|долг|balance|за|на)[\p{L}]*\s(?:[\p{L}]+\s){0,2}$/iu;
/** After the number: then it counts something else. */
const UNIT =
  /^[\s-]?(?:%|(?:дн[іяе]|день|доб|годин|час|хвил|мин|сек|місяц|месяц|рок[иіау]|рік|лет|год[аыу]?|тиж|недел|раз|відсот|процент|шт|зверн|обращ|люд|клієнт|клиент|отзыв|відгук|посил|посыл|замовл|заказ|магазин|відділ|отдел|точ[ео]к|точк|квартир|сторін|страниц|customer|people|review|order|store|request|parcel|page|time|branch)\p{L}*|(?:дн|хв|мин|міс|мес|год|days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?|km|км|м|кг|г|л|gb|гб|мл|mm|мм|см|cm|kg)(?!\p{L}))/iu;

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

const spokenAmounts = (text: string, words: Word[]): AmountInText[] => {
  const found: AmountInText[] = [];
  let group: { word: Word; number: NumberWord }[] = [];
  const close = () => {
    const first = group[0];
    const last = group.at(-1);
    if (first !== undefined && last !== undefined && AFTER.test(text.slice(last.word.end, last.word.end + 12)))
      found.push({
        start: first.word.start,
        end: last.word.end,
        cents: spokenValue(group.map((entry) => entry.number)) * 100,
        money: true,
        currency: true,
      });
    group = [];
  };
  for (const word of words) {
    const number = numberWord(word.text);
    const isAnd = /^and$/i.test(word.text) && group.length > 0;
    if (number !== null) group.push({ word, number });
    else if (!isAnd) close();
  }
  close();
  return found;
};

/** `45 тисяч 300`, `1,5 тыс`, `12k`. */
const THOUSANDS =
  /(?<![\p{L}\d])(\d{1,3}(?:[.,]\d)?)\s?(?:тисяч[аіу]?|тысяч[аиу]?|тис\.?|тыс\.?|thousand|k|к)(?!\p{L})(?:\s(\d{1,3})(?!\d))?/giu;

const thousandsIn = (text: string): AmountInText[] =>
  [...text.matchAll(THOUSANDS)].map((match) => {
    const end = match.index + match[0].length;
    const currency = AFTER.test(text.slice(end, end + 14)) || BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index));
    const cents = Math.round(Number((match[1] ?? '').replace(',', '.')) * 100_000) + Number(match[2] ?? 0) * 100;
    return { start: match.index, end, cents, money: true, currency };
  });

/** Numbers that may be sums. Counts with a unit (`12 днів`) are left out. */
export const amountsIn = (text: string, words: Word[]): AmountInText[] => {
  const found = [...spokenAmounts(text, words), ...thousandsIn(text)];
  for (const match of text.matchAll(NUMBER)) {
    const cents = centsOf(match[0]);
    if (cents === null || cents === 0) continue;
    const end = match.index + match[0].length;
    if (found.some((other) => match.index < other.end && other.start < end)) continue;
    const after = text.slice(end, end + 14);
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const currency = AFTER.test(after) || BEFORE.test(before);
    if (!currency && UNIT.test(after)) continue;
    const money =
      currency ||
      (!looksLikeYear(match[0]) &&
        (MONEY_WORD.test(before) || cents >= BARE_CENTS || /[.,]\d\d$/.test(match[0])) &&
        !/[№#]\s?$/u.test(before));
    found.push({ start: match.index, end, cents, money, currency });
  }
  return found;
};

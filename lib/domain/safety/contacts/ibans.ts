// Bank account numbers (IBAN, ISO 13616) in a text. Their length is their country's, so that words behind one never belong to it.
import type { Span } from './phones.ts';

/** Countries of the register by the length of their numbers. */
const COUNTRIES: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FK FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI DJ FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HN HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};
const LENGTHS = new Map(Object.entries(COUNTRIES).flatMap(([length, names]) => names.split(' ').map((name) => [name, Number(length)])));

const BEGINNING = /(?<![\p{L}\d])[A-Z]{2}[\s-]?\d{2}(?=[\s-]?[A-Z\d])/giu;

/** Letters as numbers, first four characters last, remainder 1 of 97. */
const agrees = (plain: string): boolean => {
  const moved = plain.slice(4) + plain.slice(0, 4);
  let remainder = 0;
  for (const letter of moved) {
    const value = Number.parseInt(letter, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
};

/** So many characters of the number from `start` on, with single blanks and dashes between; null where the text holds fewer or goes on. */
const written = (text: string, start: number, length: number): Span | null => {
  let count = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (/[A-Z\d]/i.test(sign)) count++;
    else if (!/[\s-]/.test(sign) || sign === '\n' || /[\s-]/.test(text[at - 1] ?? '')) return null;
    if (count === length) return /[\p{L}\d]/u.test(text[at + 1] ?? '') ? null : { start, end: at + 1 };
  }
  return null;
};

/** In small letters only set together, in groups of four, or with no letters but the country's: else it is prose (`no 44 and he`). */
const isSet = (part: string): boolean =>
  !/[a-z]/.test(part) ||
  /^[a-z\d]+$/.test(part) ||
  /^[a-z]{2}\d{2}(?:[ -][a-z\d]{4}){2,7}(?:[ -][a-z\d]{1,4})?$/.test(part) ||
  /^[a-z]{2}[\d\s-]+$/i.test(part);

export const ibansIn = (text: string): Span[] =>
  [...text.matchAll(BEGINNING)].flatMap((match) => {
    const country = match[0].slice(0, 2).toUpperCase();
    const length = LENGTHS.get(country);
    const span = length === undefined ? null : written(text, match.index, length);
    if (span === null) return [];
    const part = text.slice(span.start, span.end);
    const plain = part.replace(/[\s-]/g, '').toUpperCase();
    // A Ukrainian one is known by its shape: it may be mistyped.
    return isSet(part) && (agrees(plain) || /^UA\d{27}$/.test(plain)) ? [span] : [];
  });

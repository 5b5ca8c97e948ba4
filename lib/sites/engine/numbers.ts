// Numbers and ratings in the words of any language: "4 out of 5", "4,5 зірки", "5つ星のうち4", "★★★☆☆".
import type { DetectedReview } from '../../contracts/review.ts';

type Rating = NonNullable<DetectedReview['rating']>;

/** Code points of zero in the digits that web pages use besides ASCII. Each is followed by its nine. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const FOREIGN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;

/** Arabic, Persian, Indic, Thai and full-width digits as ASCII ones. */
export const asciiDigits = (text: string): string =>
  text.replace(FOREIGN_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });

/** Best marks that sites use. Two numbers of which none is one of these are not "value out of maximum". */
const MAXIMA = new Set([3, 4, 5, 6, 10, 20, 100]);

/** What a rating without a named maximum is out of. */
const likelyMax = (value: number): number => (value <= 5 ? 5 : value <= 10 ? 10 : 100);

export const ratingOf = (value: number, max: number | null): Rating | null => {
  const best = max !== null && max >= 1 && max <= 100 ? max : likelyMax(value);
  return Number.isFinite(value) && value >= 0 && value <= best ? { value, max: best } : null;
};

/** All numbers of a text, decimal comma or point. */
export const numbersIn = (text: string): number[] =>
  Array.from(asciiDigits(text).matchAll(/\d{1,6}(?:[.,]\d{1,3})?/g), ([number]) => Number(number.replace(',', '.')));

/** First number of a text, or null. */
export const numberIn = (text: string): number | null => numbersIn(text)[0] ?? null;

/** A rating in words or stars. Where two numbers stand together the larger is the maximum, in whatever order the language has them. */
export const ratingIn = (text: string): Rating | null => {
  const [first, second] = numbersIn(text.slice(0, 300));
  if (first === undefined) {
    const full = text.match(/[★⭐]/gu)?.length ?? 0;
    const empty = text.match(/☆/g)?.length ?? 0;
    return full > 0 && full + empty <= 10 ? ratingOf(full, empty > 0 ? full + empty : 5) : null;
  }
  if (second !== undefined && MAXIMA.has(Math.max(first, second))) return ratingOf(Math.min(first, second), Math.max(first, second));
  return ratingOf(first, null);
};

/** `count-4`, `bubble_40`: the number at the end of a class, tens above five divided by ten. Stars of five. */
export const ratingInClass = (classes: string): Rating | null => {
  const digits = /[-_](\d{1,2})(?:\s|$)/.exec(classes)?.[1];
  if (digits === undefined) return null;
  const number = Number(digits);
  return ratingOf(number > 5 && number % 5 === 0 ? number / 10 : number, 5);
};

/** `width: 80%` of a row of stars is 4 of 5. */
export const ratingInWidth = (style: string): Rating | null => {
  const percent = /width\s*:\s*(?:calc\()?\s*(\d{1,3}(?:\.\d+)?)%/.exec(style)?.[1];
  return percent === undefined ? null : ratingOf(Math.round(Number(percent)) / 20, 5);
};

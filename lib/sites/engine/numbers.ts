// Numbers and ratings in the words of any language: "4 out of 5", "4,5 зірки", "5つ星のうち4", "★★★☆☆".
import type { Rating } from '../../contracts/review.ts';

const FOREIGN_DIGIT = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;

/** Arabic, Persian, Devanagari, Bengali, Thai and full-width digits as ASCII ones. Their code points end like ours, in the Indic blocks six later. */
export const asciiDigits = (text: string): string =>
  text.replace(FOREIGN_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    return String((code & 15) - ((code & 0xff70) === 0x960 ? 6 : 0));
  });

/** Best marks that sites use. Two numbers of which none is one of these are not "value out of maximum". */
const MAXIMA = [3, 4, 5, 6, 10, 20, 100];

/** Null where the value is outside its scale. Without a named maximum the scale is the smallest usual one that holds the value. */
export const ratingOf = (value: number, max?: number | null): Rating | null => {
  const best = max && max <= 100 ? max : value <= 5 ? 5 : value <= 10 ? 10 : 100;
  return value >= 0 && value <= best ? { value, max: best } : null;
};

/** A number with decimal comma or point, and the next one behind it. */
const TWO_NUMBERS = /(\d+(?:[.,]\d+)?)(?:\D+(\d+(?:[.,]\d+)?))?/;

const decimal = (digits: string): number => Number(digits.replace(',', '.'));

/** The first two numbers of a text. */
export const numbersIn = (text: string): [first?: number, second?: number] => {
  // What most markup for machines says.
  if (/^\d$/.test(text)) return [Number(text)];
  const [, first, second] = TWO_NUMBERS.exec(asciiDigits(text)) ?? [];
  if (first === undefined) return [];
  return second === undefined ? [decimal(first)] : [decimal(first), decimal(second)];
};

/** "/ 5", "из 5": the scale, where the note itself stands elsewhere or was not given. */
const SCALE = /^[^\p{L}\d]*(?:\/|(?:out )?of|von|sur|de|su|na|z|і?з|из) ?\d+$/u;

/** A rating in words or stars, asterisks where nothing else stands. Where two numbers stand together the larger is the maximum, in whatever order the language has them. */
export const ratingIn = (text: string): Rating | null => {
  const [first, second = -1] = numbersIn(text.slice(0, 300));
  if (first === undefined) {
    const [stars = '', empty = ''] = /[★⭐]+(☆*)|^\*+$/.exec(text) ?? [];
    return !stars || stars.length > 10 ? null : ratingOf(stars.length - empty.length, empty ? stars.length : 5);
  }
  if (second < 0 && SCALE.test(text.trim())) return null;
  const larger = Math.max(first, second);
  return second >= 0 && MAXIMA.includes(larger) ? ratingOf(Math.min(first, second), larger) : ratingOf(first);
};

/** `count-4`, `bubble_40`, `allstar40`, `stars4`: the number at the end of a class, tens above five divided by ten. Stars of five. */
export const ratingInClass = (classes: string): Rating | null => {
  const number = Number(/[-_rs](\d\d?)(?:\s|$)/.exec(classes)?.[1]);
  return ratingOf(number > 5 ? number / 10 : number, 5);
};

/**
 * `width: 80%`, `width: calc(80% - 2px)`, or `--percent: 80%` without a width: the filled share of five stars, to a tenth of a star. Nothing
 * filled = nobody rated.
 */
export const ratingInWidth = (style: string): Rating | null => {
  const percent = Number(/(^|[;\s])(width\s*|--(?!.*; *width)[^:]+):[^;%\d]*([\d.]+)%/.exec(style.slice(0, 300))?.[3]);
  return percent > 0 ? ratingOf(Math.round(percent / 2) / 10, 5) : null;
};

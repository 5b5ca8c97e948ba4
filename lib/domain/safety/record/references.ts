// Order, ticket and model numbers in a text, whatever dashes and spaces they are written with and in whichever alphabet their letters stand.
import { type NumberRun, WINDOW_PIECES } from '../contacts/number-runs.ts';
import type { Span } from '../contacts/phones.ts';

/** Cyrillic letters that look like Latin ones; `А-10234` typed on a Ukrainian keyboard is the same number. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  І: 'I',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  Ѕ: 'S',
};

/** Letters and digits of a text in upper case, with the place of each. */
export type Letters = { canon: string; at: number[] };

export const lettersOf = (text: string): Letters => {
  let canon = '';
  const at: number[] = [];
  for (const run of text.matchAll(/[\p{L}\p{N}]+/gu))
    for (let index = 0; index < run[0].length; index++) {
      const letter = run[0][index] ?? '';
      const upper = letter.toUpperCase();
      canon += LOOK_ALIKE[upper] ?? (upper.length === 1 ? upper : letter);
      at.push(run.index + index);
    }
  return { canon, at };
};

export const canonicalRef = (ref: string): string => lettersOf(ref).canon;

/** How a letter is written in the other alphabet by its sound: `КР-508` on a form in English is KR 508, and SR-77 in a letter СР-77. */
const BY_SOUND: Readonly<Record<string, readonly string[]>> = {
  А: ['A'],
  Б: ['B'],
  В: ['V', 'W'],
  Г: ['H', 'G'],
  Ґ: ['G'],
  Д: ['D'],
  Е: ['E'],
  Є: ['YE', 'E'],
  Ж: ['ZH'],
  З: ['Z'],
  И: ['Y', 'I'],
  І: ['I'],
  Ї: ['YI', 'I'],
  Й: ['Y', 'J'],
  К: ['K', 'C'],
  Л: ['L'],
  М: ['M'],
  Н: ['N'],
  О: ['O'],
  П: ['P'],
  Р: ['R'],
  С: ['S'],
  Т: ['T'],
  У: ['U'],
  Ф: ['F'],
  Х: ['KH', 'H'],
  Ц: ['TS', 'C'],
  Ч: ['CH'],
  Ш: ['SH'],
  Э: ['E'],
  Ю: ['YU'],
  Я: ['YA'],
};
const FROM_LATIN = new Map<string, string[]>();
for (const [cyrillic, spellings] of Object.entries(BY_SOUND))
  for (const latin of spellings)
    if (latin.length === 1) FROM_LATIN.set(latin, [...(FROM_LATIN.get(latin) ?? []), LOOK_ALIKE[cyrillic] ?? cyrillic]);

/** A number's letters are few; with more of them it is a word. */
const MOST_LETTERS = 4;

/** Other spellings of a number whose letters were read aloud, as a text's letters are kept, and the digits without one of which none of them stands there. */
export type Sounded = { canons: readonly string[]; digits: readonly string[] };
export const soundedRef = (ref: string): Sounded => {
  const runs = ref.match(/\d+/g) ?? [];
  return { canons: soundedCanons(ref), digits: [...new Set([runs.at(-1) ?? '', runs.join('')])] };
};

const soundedCanons = (ref: string): string[] => {
  const signs = [...ref.toUpperCase()].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  const spelt = signs.filter((sign) => /\p{L}/u.test(sign));
  if (spelt.length === 0 || spelt.length > MOST_LETTERS) return [];
  let made = [''];
  for (const sign of signs) {
    const others = /\p{N}/u.test(sign) ? [sign] : (BY_SOUND[sign] ?? FROM_LATIN.get(sign));
    if (others === undefined) return [];
    made = made.flatMap((begun) => others.map((other) => begun + other));
  }
  return made.filter((other) => other !== canonicalRef(ref));
};

const LABEL =
  /(?:№|#|\bno\.?|номер\p{L}*|замовл\p{L}*|заказ\p{L}*|звернен\p{L}*|обращен\p{L}*|тікет\p{L}*|тикет\p{L}*|заявк\p{L}*|договор\p{L}*|order|ticket|case|request|invoice|number|посилк\p{L}*|посылк\p{L}*|room|suite|ward|кімнат\p{L}*|комнат\p{L}*|палат\p{L}*|апартамент\p{L}*|бронюван\p{L}*|брон[ьиі]|booking|reservation|карт\p{L}*|поліс\p{L}*|полис\p{L}*|policy|рахун\p{L}*|сч[её]т\p{L}*|account|claim|seat|table|столик\p{L}*)[\s:#№.]*$/iu;

export const isLabelled = (text: string, start: number): boolean => LABEL.test(text.slice(Math.max(0, start - 30), start));

/** `12:00`, `18.30`: an hour or a day; a number is not parted so. With a dash only behind a word of time: `в 17-30`. */
const CLOCK = /^\d{1,2}[:.-]\d{2}$/;
const BEFORE_CLOCK = /(?<!\p{L})(?:в|во|о|об|до|с|со|з|із|від|от|к|після|после|at|by|till|until|from|to)\s$/iu;

/** First place of `canon` in the text where it stands as a whole, with nothing but marks of one number inside. */
export const findCanonical = (text: string, letters: Letters, canon: string): Span | null => {
  for (let index = letters.canon.indexOf(canon); index >= 0; index = letters.canon.indexOf(canon, index + 1)) {
    const start = letters.at[index];
    const last = letters.at[index + canon.length - 1];
    if (start === undefined || last === undefined) return null;
    const inside = text.slice(start, last + 1);
    const whole = !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[last + 1] ?? '');
    // Decimals and dates go on after a point: `10234.50` is no order number.
    const goesOn = /^[.,:/]\d/.test(text.slice(last + 1, last + 3)) || /\d[.,:/]$/.test(text.slice(Math.max(0, start - 2), start));
    const clock = CLOCK.test(inside) && (!inside.includes('-') || BEFORE_CLOCK.test(text.slice(Math.max(0, start - 9), start)));
    if (whole && !goesOn && !clock && !/[^\p{L}\p{N}\s\-‐-―_/.#№:]|\s{3}|\n/u.test(inside)) return { start, end: last + 1 };
  }
  return null;
};

/** The digits that make the number, without leading zeros of a counter: `UA-2026-00123` → `00123`. Null where they are a year or too few. */
export const digitCore = (ref: string): string | null => {
  const runs = ref.match(/\d+/g) ?? [];
  const core =
    runs.filter((run) => !/^(?:19|20)\d\d$/.test(run)).sort((a, b) => b.length - a.length)[0] ?? (runs.length === 1 ? runs[0] : undefined);
  return core !== undefined && core.length >= 3 ? core : null;
};

/** Digits of a text as one number might be read out of them; `spaced` where separate groups were put together, `spoken` where all are words. */
export type NumberReading = Span & { digits: string; spaced: boolean; spoken: boolean };
export type Readings = { whole: Map<string, NumberReading[]>; masked: NumberReading[] };

const LONGEST_CORE = 20;

/** Every reading of neighbouring pieces: whole numbers, and last digits that stand after a mask. */
export const readingsOf = (runs: NumberRun[]): Readings => {
  const whole = new Map<string, NumberReading[]>();
  const masked: NumberReading[] = [];
  for (const run of runs)
    for (const [from, first] of run.entries()) {
      if (first.mask) {
        const next = run[from + 1];
        if (next !== undefined && !next.mask)
          masked.push({ start: first.start, end: next.end, digits: next.digits, spaced: false, spoken: next.spoken });
        continue;
      }
      let digits = '';
      let spoken = true;
      for (const [offset, piece] of run.slice(from, from + WINDOW_PIECES).entries()) {
        if (piece.mask || digits.length > LONGEST_CORE) break;
        digits += piece.digits;
        spoken &&= piece.spoken;
        if (digits.length < 3) continue;
        const reading = { start: first.start, end: piece.end, digits, spaced: offset > 0 && !piece.spoken, spoken };
        const known = whole.get(digits);
        if (known === undefined) whole.set(digits, [reading]);
        else known.push(reading);
      }
    }
  return { whole, masked };
};

/** Four digits that are no year tell enough by themselves; fewer need a word before them that says what they are. */
const tellsEnough = (digits: string): boolean => digits.length >= 5 || (digits.length === 4 && !/^(?:19|20)\d\d$/.test(digits));

/** A number of several groups read aloud from its first digit to its last: `сорок вісім триста сімнадцять` = 48-317. */
export const findSpoken = (readings: Readings, digits: string): Span[] =>
  digits.length < 4 ? [] : (readings.whole.get(digits) ?? []).filter(({ spoken }) => spoken);

/** The number's digits: whole, spelled out, without leading zeros, or its last ones after a mask. */
export const findCore = (readings: Readings, core: string, text: string): Span[] => {
  const bare = core.replace(/^0+/, '');
  const same = [core, ...(bare.length >= 3 && bare !== core ? [bare] : [])].flatMap((digits) => readings.whole.get(digits) ?? []);
  return [
    ...same.filter(({ digits, spaced, start }) => !spaced && (tellsEnough(digits) || isLabelled(text, start))),
    ...readings.masked.filter(({ digits }) => digits.length >= 3 && core.endsWith(digits)),
  ];
};

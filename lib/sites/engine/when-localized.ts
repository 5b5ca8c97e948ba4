// "Feb 4, 2026", "4 лютого 2026 р. о 15:05", "04.02.2026", "2026年2月4日": calendar dates in the words of the page's language, by the
// platform's locale data. Written without a zone, they are read in the reader's.
import { memo } from './memo.ts';
import { type Clock, DAY, type Figure, inZone, monthSpan, type Span, wallClock } from './when-span.ts';

const ENGLISH = 'january february march april may june july august september october november december';

/** Every form of each month's name: nominative and genitive, long and short, and the first three letters ("3 ноя", "3 лис") where they tell it. */
const monthsOf = memo((language: string): Map<string, number> => {
  const names = new Map<string, number>();
  // The browser's first word about dates takes it tens of milliseconds; most pages are in English.
  if (/^en\b/.test(language)) {
    for (const [index, name] of ENGLISH.split(' ').entries()) names.set(name, index + 1).set(name.slice(0, 3), index + 1);
    return names.set('sept', 9);
  }
  for (const month of ['long', 'short'] as const)
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC', calendar: 'gregory' });
      for (let index = 0; index < 12; index += 1) {
        const name = format.formatToParts(Date.UTC(2023, index, 15)).find((part) => part.type === 'month')?.value ?? '';
        if (/\p{L}{2}/u.test(name)) names.set(name.toLowerCase().replace(/\.$/, ''), index + 1);
      }
    }
  // "в июне", "у червні", "w czerwcu": of the genitive another last letter.
  for (const [name, month] of [...names]) if (/[яаa]$/.test(name)) for (const end of 'еіu') names.set(name.slice(0, -1) + end, month);
  // Cyrillic months are cut later too ("5 берез.", "5 трав."); "Marc" is no March.
  for (const [name, month] of [...names])
    for (const length of name > 'а' ? [3, 4, 5, 6] : [3]) {
      const start = name.slice(0, length);
      if ([...names].every(([other, index]) => index === month || !other.startsWith(start))) names.set(start, month);
    }
  return names;
});

const TIME = /(?<!\d)(\d\d?):(\d\d)(?::\d\d)?(?:\s*([ap])\.?\s?m\b)?/;

type Time = [hour: number, minute: number];

const timeIn = (text: string): Time | null => {
  const [, hours, minutes, half] = TIME.exec(text) ?? [];
  if (hours === undefined) return null;
  return [half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0), Number(minutes)];
};

/** A whole local day, or the minute in it. */
const dayOrMinute = (year: Figure, month: Figure, day: Figure, time: Time | null, { timeZone }: Clock): Span | null => {
  const wall = wallClock(year, month, day, ...(time ?? []));
  if (wall === null) return null;
  const from = inZone(wall, timeZone);
  return { from, to: time === null ? inZone(wall + DAY, timeZone) - 1 : from + 59_999 };
};

/**
 * "ago" is August in Spanish, Italian and Portuguese, where a day stands right before it or a year behind. `own` = this is the page's language;
 * elsewhere it ends no date.
 */
const isAugust = (text: string, own: boolean): boolean =>
  (/\d\W{0,2}(?:de )?ago\b/.test(text) && (own || !/ago\W*$/.test(text))) || /\bago\.? (?:de )?(?:\d\d?,? )?\d{4}/.test(text);

const monthIn = (text: string, languages: readonly string[]): number | undefined => {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const language of languages) {
    const months = monthsOf(language);
    const word = words.find((candidate) => months.has(candidate) && (candidate !== 'ago' || isAugust(text, language === languages[0])));
    if (word !== undefined) return months.get(word);
  }
  return undefined;
};

const namedMonth = (text: string, time: Time | null, clock: Clock): Span | null => {
  const month = monthIn(text, clock.languages);
  if (month === undefined) return null;
  const numbers = text.match(/\d+/g) ?? [];
  const year = numbers.find((number) => /^(?:19|20)\d\d$/.test(number));
  const day = Number(numbers.find((number) => number.length <= 2) ?? 0);
  if (day === 0) return year === undefined ? null : monthSpan(year, month);
  if (year !== undefined) return dayOrMinute(year, month, day, time, clock);
  // Without a year it is the latest such day that has begun.
  const thisYear = new Date(clock.now + DAY).getUTCFullYear();
  // 29 February is not in every year; from 1896 to 1904 there was none.
  for (let of = thisYear; of > thisYear - 9; of -= 1) {
    const span = dayOrMinute(of, month, day, time, clock);
    if (span && span.from <= clock.now) return span;
  }
  return null;
};

const ENGLISH_DATE = /^(?:(\d\d?) )?([A-Za-z]+)\.? (?:(\d\d?),? )?((?:19|20)\d\d)$/;

/**
 * "January 3, 2025" and "3 Jan 2025" on a page in English, as most write it: one expression tells it instead of a dozen, which a browser has to make ready
 * first. Null for all else, dates or not.
 */
export const englishDate = (text: string, clock: Clock): Span | null => {
  const [, first, name, second, year] = ENGLISH_DATE.exec(text) ?? [];
  const [language = ''] = name === undefined ? [] : clock.languages;
  const month = /^en\b/.test(language) ? monthsOf(language).get(name?.toLowerCase() ?? '') : undefined;
  return month === undefined ? null : dayOrMinute(year, month, first ?? second, null, clock);
};

const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d\d?)\s?[-/.月월]\s?(\d\d?)(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d\d?)([-/.])\s?(\d\d?)\2\s?(\d{4}|\d\d)(?!\d)/;

/** Month before day? Null where the page's language does not settle it: bare `en` is written by everybody. */
const monthFirst = (mark: string | undefined, language: string | undefined): boolean | null =>
  mark !== '/' ? false : language === undefined || language === 'en' ? null : /-(?:us|ph|pr)\b/i.test(language);

const numeric = (text: string, time: Time | null, clock: Clock): Span | null => {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return dayOrMinute(year, month, day, time, clock);
  const [, first, mark, second, last] = YEAR_LAST.exec(text) ?? [];
  if (first === undefined) return null;
  const full = Number(last) + (Number(last) < 100 ? 2000 : 0);
  const american = dayOrMinute(full, first, second, time, clock);
  const european = dayOrMinute(full, second, first, time, clock);
  const choice = monthFirst(mark, clock.languages[0]);
  if (choice === null && american !== null && european !== null)
    return { from: Math.min(european.from, american.from), to: Math.max(european.to, american.to) };
  return (choice ? american : european) ?? european ?? american;
};

export const localizedDate = (text: string, clock: Clock): Span | null => {
  if (!/\d/.test(text)) return null;
  const time = timeIn(text);
  const rest = text.replace(TIME, ' ');
  return namedMonth(rest, time, clock) ?? numeric(rest, time, clock);
};

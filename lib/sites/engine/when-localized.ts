// "Feb 4, 2026", "4 лютого 2026 р. о 15:05", "04.02.2026", "2026年2月4日": calendar dates in the words of the page's language, by the
// platform's locale data. Written without a zone, they are read in the reader's.
import { asciiDigits } from './numbers.ts';
import { type Clock, DAY, type Span, zoned } from './when-span.ts';

const MONTH_NAMES = new Map<string, ReadonlyMap<string, number>>();

/** Every form of each month's name: nominative and genitive, long and short. */
const monthsOf = (language: string): ReadonlyMap<string, number> => {
  const known = MONTH_NAMES.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  try {
    for (const month of ['long', 'short'] as const)
      for (const options of [{ month }, { month, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
        for (let index = 0; index < 12; index += 1) {
          const name = format.formatToParts(Date.UTC(2023, index, 15)).find((part) => part.type === 'month')?.value ?? '';
          if (/\p{L}{2}/u.test(name)) names.set(name.toLowerCase().replace(/\.$/, ''), index + 1);
        }
      }
  } catch {
    // Not a language tag.
  }
  MONTH_NAMES.set(language, names);
  return names;
};

const TIME = /(?<!\d)(\d{1,2}):(\d{2})(?::\d{2})?(?:\s*([ap])\.?\s?m\b)?/;

type Time = { hour: number; minute: number };

const timeIn = (text: string): Time | null => {
  const [, hours, minutes, half] = TIME.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
  return hour < 24 && Number(minutes) < 60 ? { hour, minute: Number(minutes) } : null;
};

type Day = { year: number; month: number; day: number };

const daySpan = (date: Day, time: Time | null, timeZone: string): Span | null => {
  const from = zoned({ ...date, ...time }, timeZone);
  if (from === null) return null;
  if (time !== null) return { from, to: from + 59_999 };
  const next = new Date(Date.UTC(date.year, date.month - 1, date.day) + DAY);
  const to = zoned({ year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() }, timeZone);
  return to === null ? null : { from, to: to - 1 };
};

const monthIn = (text: string, languages: readonly string[]): number | null => {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const language of languages) {
    const months = monthsOf(language);
    for (const word of words) {
      const month = months.get(word);
      if (month !== undefined) return month;
    }
  }
  return null;
};

const namedMonth = (text: string, time: Time | null, clock: Clock): Span | null => {
  const numbers = text.match(/\d+/g);
  if (numbers === null) return null;
  const month = monthIn(text, clock.languages);
  if (month === null) return null;
  const year = numbers.find((number) => /^(?:19|20)\d\d$/.test(number));
  const day = Number(numbers.find((number) => number.length <= 2) ?? 0);
  if (day === 0)
    return year === undefined ? null : { from: Date.UTC(Number(year), month - 1, 1), to: Date.UTC(Number(year), month, 1) - 1 };
  if (year !== undefined) return daySpan({ year: Number(year), month, day }, time, clock.timeZone);
  // Without a year it is the latest such day that has begun.
  const thisYear = new Date(clock.now + DAY).getUTCFullYear();
  const span = daySpan({ year: thisYear, month, day }, time, clock.timeZone);
  return span !== null && span.from <= clock.now ? span : daySpan({ year: thisYear - 1, month, day }, time, clock.timeZone);
};

const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/;

/** `dmy`, `mdy`, or null where the page's language does not settle it: bare `en` is written by everybody. */
const orderOf = (language: string | undefined): 'dmy' | 'mdy' | null => {
  if (language === undefined || language === 'en') return null;
  return /^(?:en-(?:us|ph)|fil|es-(?:us|pr))/i.test(language) ? 'mdy' : 'dmy';
};

const numeric = (text: string, time: Time | null, clock: Clock): Span | null => {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return daySpan({ year: Number(year), month: Number(month), day: Number(day) }, time, clock.timeZone);
  const [, first, mark, second, last] = YEAR_LAST.exec(text) ?? [];
  if (first === undefined || second === undefined || last === undefined) return null;
  const full = last.length === 2 ? 2000 + Number(last) : Number(last);
  const order = mark === '/' ? orderOf(clock.languages[0]) : 'dmy';
  const read = (dayFirst: boolean): Span | null =>
    daySpan({ year: full, month: Number(dayFirst ? second : first), day: Number(dayFirst ? first : second) }, time, clock.timeZone);
  const [european, american] = [read(true), read(false)];
  if (order !== null) return (order === 'dmy' ? european : american) ?? european ?? american;
  if (european === null || american === null) return european ?? american;
  return { from: Math.min(european.from, american.from), to: Math.max(european.to, american.to) };
};

export const localizedDate = (raw: string, clock: Clock): Span | null => {
  const text = asciiDigits(raw).toLowerCase();
  if (!/\d/.test(text)) return null;
  const time = timeIn(text);
  const withoutTime = text.replace(TIME, ' ');
  return namedMonth(withoutTime, time, clock) ?? numeric(withoutTime, time, clock);
};

// Dates as sites write them, always as an interval: "3 weeks ago" and "4 Feb 2026" each name a stretch of time, and one instant out of it
// would be a guess that a deadline must not rest on. `raw` keeps the site's own words.
import type { When } from '../../contracts/primitives.ts';
import { asciiDigits } from './numbers.ts';
import { englishDate, localizedDate } from './when-localized.ts';
import { bareSpan, relativeSpan } from './when-relative.ts';
import { type Clock, DAY, EARLIEST, inZone, LATEST, monthSpan, type Span, wallClock } from './when-span.ts';

/** Of small letters: a browser takes ten times as long to make an expression ready that minds no case. */
const ISO = /^(\d{4})-(\d\d)(?:-(\d\d)(?:[t ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*(z|utc|[+-]\d\d:?\d\d)?)?)?$/;

const isoSpan = (text: string, clock: Clock): Span | null => {
  const [, year, month, day, hour, minute, second, fraction = '', zone] = (text[4] === '-' && ISO.exec(text.toLowerCase())) || [];
  const wall = wallClock(year, month, day ?? 1, hour ?? 0, minute ?? 0);
  if (wall === null) return null;
  if (day === undefined) return monthSpan(year, Number(month));
  // A bare ISO date is a machine's; machines write UTC.
  if (hour === undefined) return { from: wall, to: wall + DAY - 1 };
  const start = zone === undefined ? inZone(wall, clock.timeZone) : wall + Date.parse(`1970-01-01 00:00 ${zone}`);
  const from = start + Math.floor(Number(`${second ?? 0}.${fraction}`) * 1000);
  return { from, to: second === undefined ? from + 59_999 : from };
};

/** RFC 2822 and its kin: a date in English that names its zone. */
const namedZoneSpan = (text: string): Span | null => {
  if (!text.includes(':')) return null;
  // What stands in brackets is a remark to `Date`, and without a zone it takes the machine's.
  const plain = text.replace(/\((utc|gmt)\)/i, '$1');
  const at = /\d{4}.*\d:\d\d.*(?:GMT|UTC|[+-]\d{4})/.test(plain) ? Date.parse(plain) : Number.NaN;
  return Number.isNaN(at) ? null : { from: at, to: at };
};

/** What `Date.prototype.toISOString` writes, and most sites with it: the fast way for the common case. Null for all else. */
export const exactInstant = (text: string, raw: string): When | null => {
  const at = text.length === 24 ? Date.parse(text) : 0;
  // 30 February would be carried over to March.
  return at >= EARLIEST && at <= LATEST && new Date(at).toISOString() === text ? { from: text, to: text, raw } : null;
};

const firstOf = (parts: readonly string[], read: (part: string) => Span | null): Span | null =>
  parts.reduce<Span | null>((found, part) => found ?? read(part), null);

/** In words; in "Local Guide · 23 reviews · 4 months ago" the first number is of something else. */
const spokenSpan = (text: string, clock: Clock): Span | null => {
  const parts = asciiDigits(text)
    .toLowerCase()
    .replaceAll("'", '’')
    .replace('a fortnight', '2 weeks')
    .replace(/ ’(?=\d\d$)/, ' 20')
    .split(/\s*[·•|]\s*/);
  return (
    firstOf(parts, (part) => relativeSpan(part, clock) ?? localizedDate(part, clock)) ?? firstOf(parts, (part) => bareSpan(part, clock))
  );
};

/**
 * When a text says that something happened, or null where it says nothing that can be understood.
 * `raw` (at most 500 characters) is what the reader sees, where that differs from `text`, e.g. from a `datetime` attribute.
 */
export const whenIn = (text: string, clock: Clock, raw = text): When | null => {
  const trimmed = text.trim().slice(0, 200);
  const span = isoSpan(trimmed, clock) ?? englishDate(trimmed, clock) ?? namedZoneSpan(trimmed) ?? spokenSpan(trimmed, clock);
  if (span === null || !(span.from >= EARLIEST && span.to <= LATEST && span.from <= span.to)) return null;
  // A day that is not over yet ends now: nothing was published in the future.
  const to = span.from <= clock.now ? Math.min(span.to, clock.now) : span.to;
  const from = new Date(span.from).toISOString();
  return { from, to: to === span.from ? from : new Date(to).toISOString(), raw };
};

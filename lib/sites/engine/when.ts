// Dates as sites write them, always as an interval: "3 weeks ago" and "4 Feb 2026" each name a stretch of time, and one instant out of it
// would be a guess that a deadline must not rest on. `raw` keeps the site's own words.
import type { DetectedReview } from '../../contracts/review.ts';
import { localizedDate } from './when-localized.ts';
import { relativeSpan } from './when-relative.ts';
import { type Clock, DAY, type Span, zoned } from './when-span.ts';

type When = NonNullable<DetectedReview['publishedAt']>;

const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(z|utc|gmt|[+-]\d\d:?\d\d)?)?)?$/i;

const isoSpan = (text: string, clock: Clock): Span | null => {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day ?? 1) };
  // A bare ISO date is a machine's; machines write UTC.
  const start = zoned(
    { ...date, hour: Number(hour ?? 0), minute: Number(minute ?? 0) },
    zone === undefined && hour !== undefined ? clock.timeZone : 'UTC',
  );
  if (start === null) return null;
  if (day === undefined) return { from: start, to: Date.UTC(date.year, date.month, 1) - 1 };
  if (hour === undefined) return { from: start, to: start + DAY - 1 };
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone ?? '') ?? [];
  const offset = sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const from = start - offset + Number(second ?? 0) * 1000 + Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
  return { from, to: second === undefined ? from + 59_999 : from };
};

/** RFC 2822 and its kin: a date in English that names its zone. */
const namedZoneSpan = (text: string): Span | null => {
  if (!/\d{4}.*\d:\d\d.*(?:GMT|UTC|[+-]\d{4})/.test(text) || text.length > 60) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : { from: at, to: at };
};

const epochSpan = (text: string): Span | null => {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  const at = Number(text) * (text.length === 10 ? 1000 : 1);
  return { from: at, to: text.length === 10 ? at + 999 : at };
};

const plausible = ({ from, to }: Span): boolean => from >= EARLIEST && to <= LATEST && from <= to;

/** Milliseconds to the contract's ISO instants. A day that is not over yet ends now: nothing was published in the future. */
const toWhen = (span: Span, raw: string, now: number): When => ({
  from: new Date(span.from).toISOString(),
  to: new Date(span.from <= now && span.to > now ? now : span.to).toISOString(),
  raw,
});

/**
 * When a text says that something happened, or null where it says nothing that can be understood.
 * `raw` (at most 500 characters) is what the reader sees, where that differs from `text`, e.g. from a `datetime` attribute.
 */
export const whenIn = (text: string, clock: Clock, raw = text): When | null => {
  const trimmed = text.trim().slice(0, 200);
  if (trimmed === '') return null;
  const span =
    isoSpan(trimmed, clock) ??
    epochSpan(trimmed) ??
    namedZoneSpan(trimmed) ??
    localizedDate(trimmed, clock) ??
    relativeSpan(trimmed, clock);
  return span !== null && plausible(span) ? toWhen(span, raw, clock.now) : null;
};

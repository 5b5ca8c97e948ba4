// The stretch of time behind a date, and what dates are read against.

/** First and last millisecond inside, since 1970 UTC. */
export type Span = { from: number; to: number };

/** What a date is read against. */
export type Clock = {
  now: number;
  /** IANA name of the reader's zone, for dates written without one. */
  timeZone: string;
  /** Languages to try, the page's own first. */
  languages: readonly string[];
};

export const DAY = 86_400_000;

/** 1990 and 2200: outside, a page is wrong or hostile. */
export const [EARLIEST, LATEST] = [631_152_000_000, 7_258_118_400_000];

export type Figure = number | string | undefined;

/**
 * What a clock on the wall shows at that year, month, day, hour and minute, in milliseconds as if it hung in UTC. Null for dates that no calendar has,
 * such as 30 February.
 */
export const wallClock = (...figures: Figure[]): number | null => {
  const [year = 0, month = 0, day, hour = 0, minute = 0] = figures.map(Number);
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  const date = new Date(wall);
  // A number past its end was carried over to the next field.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCHours() === hour && minute < 60 ? wall : null;
};

/** The moment at which a clock on the wall shows that in the zone, in milliseconds since 1970 UTC. */
export const inZone = (wall: number, timeZone: string): number =>
  timeZone === 'UTC'
    ? wall
    : Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1)).toZonedDateTime(timeZone).epochMilliseconds;

/** Up to now. */
export const since = (ago: number, now: number): Span => ({ from: now - ago, to: now });

export const monthSpan = (year: string | undefined, month: number): Span => ({
  from: Date.UTC(Number(year), month - 1),
  to: Date.UTC(Number(year), month) - 1,
});

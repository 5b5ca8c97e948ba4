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

/** A local time in a zone, in milliseconds since 1970 UTC. Null for dates that no calendar has, such as 30 February. */
export const zoned = (fields: Temporal.PlainDateTimeLike, timeZone: string): number | null => {
  try {
    return Temporal.PlainDateTime.from(fields, { overflow: 'reject' }).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return null;
  }
};

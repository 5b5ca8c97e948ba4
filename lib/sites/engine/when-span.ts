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

type DateFields = { year: number; month: number; day: number; hour?: number; minute?: number };

/** A local time in a zone, in milliseconds since 1970 UTC. Null for dates that no calendar has, such as 30 February. */
export const zoned = (fields: DateFields, timeZone: string): number | null => {
  const { year, month, day, hour = 0, minute = 0 } = fields;
  const utc = Date.UTC(year, month - 1, day, hour, minute);
  const check = new Date(utc);
  // A number past its end was carried over to the next field.
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day || check.getUTCHours() !== hour || minute > 59) return null;
  return timeZone === 'UTC' ? utc : new Temporal.PlainDateTime(year, month, day, hour, minute).toZonedDateTime(timeZone).epochMilliseconds;
};

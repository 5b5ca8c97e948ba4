// Order of instants. Compared as moments, never as text: `12:00:00Z` and `12:00:00.000Z` are one moment and sort differently as strings.
import type { Instant } from '../../contracts/primitives.ts';

/** Milliseconds since the epoch of an instant that a contract has checked. */
export const msOf = (instant: Instant): number => Date.parse(instant);

export const earlierOf = (a: Instant, b: Instant): Instant => (msOf(b) < msOf(a) ? b : a);

export const laterOf = (a: Instant, b: Instant): Instant => (msOf(b) > msOf(a) ? b : a);

/** The moment of an instant, to the millisecond; null where it cannot be read: a record that an older version wrote must not stop those beside it. */
export function momentOf(instant: Instant): Temporal.Instant | null {
  const ms = msOf(instant);
  return Number.isNaN(ms) ? null : Temporal.Instant.fromEpochMilliseconds(ms);
}

// The calendar day on which a review was published, only where every machine reads the same day at every time.
// A worded date cannot be trusted with that: "2 days ago" moves, and the same site later says "5 May", then "5 May 2026".
import type { DetectedReview } from '../../contracts/review.ts';

const MACHINE_DATE = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/;
const EXPLICIT_OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/i;
/** A calendar day is 25 hours where the clock is set back. */
const DAY_MS = 25 * 3_600_000;

/**
 * `YYYY-MM-DD`, or null where the date is unknown, worded or wider than a day.
 * With an explicit offset it is the day in UTC, since sites convert between offsets; without one it is the day as written.
 */
export function postedDay(publishedAt: DetectedReview['publishedAt']): string | null {
  if (publishedAt === null) return null;
  const raw = publishedAt.raw.trim();
  const written = MACHINE_DATE.exec(raw)?.[1];
  if (written === undefined) return null;
  const from = Date.parse(publishedAt.from);
  const to = Date.parse(publishedAt.to);
  if (!(to - from <= DAY_MS)) return null;
  return EXPLICIT_OFFSET.test(raw.slice(10)) ? new Date(from).toISOString().slice(0, 10) : written;
}

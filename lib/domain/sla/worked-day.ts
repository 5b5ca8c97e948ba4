// The working time of one calendar day as spans on the real time line. Intervals are wall-clock times; where the clocks change, a time that does not
// exist is the moment of the change and a time that exists twice is its first, so spans never overlap, never run backwards and lose no minute.
import type { Calendar } from '../../contracts/policy.ts';

/** Milliseconds since the epoch, `to` excluded. */
export type Span = { from: number; to: number };

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The day's own hours: an exception before a holiday, a holiday before the week. Not sorted, may overlap, as the lead wrote them. */
function intervalsOf(date: Temporal.PlainDate, calendar: Calendar): Calendar['week']['mon'] {
  const iso = date.toString();
  const exception = calendar.exceptions.find((entry) => entry.date === iso);
  if (exception !== undefined) return exception.intervals;
  if (calendar.holidays.includes(iso)) return [];
  const weekday = WEEKDAYS[date.dayOfWeek - 1];
  return weekday === undefined ? [] : calendar.week[weekday];
}

/** Spans of the day in order, without overlaps. Empty for a day off. @throws RangeError for a time zone that does not exist. */
export function workedSpans(date: Temporal.PlainDate, calendar: Calendar): Span[] {
  const spans = intervalsOf(date, calendar)
    .map(({ from, to }) => ({ from: momentOf(date, from, calendar.timeZone), to: momentOf(date, to, calendar.timeZone) }))
    .filter((span) => span.from < span.to)
    .sort((a, b) => a.from - b.from);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push(span);
  }
  return merged;
}

/** The moment of a local time `HH:MM` (`24:00` = the end of the day), in milliseconds since the epoch. */
function momentOf(date: Temporal.PlainDate, time: string, timeZone: string): number {
  if (time === '24:00') return date.add({ days: 1 }).toZonedDateTime({ timeZone }).epochMilliseconds;
  const wanted = date.toPlainDateTime(Temporal.PlainTime.from(time));
  const earlier = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wanted)) return earlier.epochMilliseconds;
  return (earlier.getTimeZoneTransition('next') ?? earlier).epochMilliseconds;
}

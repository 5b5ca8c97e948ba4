// Business time: minutes that pass only while the team works. Real minutes on the time line, so that daylight saving moves the wall clock of a deadline
// and never its worked minutes. Every loop is bounded: a calendar without working time gives an answer, not a hang.
import type { Calendar } from '../../contracts/policy.ts';
import { type Span, workedSpans } from './worked-day.ts';

const MINUTE_MS = 60_000;

/** The longest target is a year of minutes (525,600); at four hours a day, five days a week, that is eight and a half years of calendar. */
const HORIZON_DAYS = 3_653;

export type CalendarProblem = 'unknown_time_zone' | 'no_working_time';

/** What makes a calendar useless for deadlines, or null. Asked before a policy is saved; the same calendar later gives null deadlines. */
export function calendarProblem(calendar: Calendar): CalendarProblem | null {
  if (!isTimeZone(calendar.timeZone)) return 'unknown_time_zone';
  const hasHours =
    Object.values(calendar.week).some((day) => day.length > 0) || calendar.exceptions.some((day) => day.intervals.length > 0);
  return hasHours ? null : 'no_working_time';
}

/**
 * The moment at which `minutes` of working time have passed since `start`; `start` itself for 0. A target that ends with the working day is due at its
 * end, not at the next morning. Null where the calendar has not so much working time in ten years, or names no time zone that exists.
 */
export function addWorkedMinutes(start: Temporal.Instant, minutes: number, calendar: Calendar): Temporal.Instant | null {
  if (calendarProblem(calendar) !== null || !Number.isFinite(minutes)) return null;
  if (minutes <= 0) return start;
  let left = minutes * MINUTE_MS;
  for (const span of spansFrom(start, calendar)) {
    const from = Math.max(span.from, start.epochMilliseconds);
    const room = span.to - from;
    if (room <= 0) continue;
    if (left <= room) return Temporal.Instant.fromEpochMilliseconds(from + Math.round(left));
    left -= room;
  }
  return null;
}

/** Working minutes between two moments, with fractions; 0 where `b` is not after `a` or the calendar is useless; ten years are counted at most. */
export function workedMinutesBetween(a: Temporal.Instant, b: Temporal.Instant, calendar: Calendar): number {
  if (calendarProblem(calendar) !== null) return 0;
  let workedMs = 0;
  for (const span of spansFrom(a, calendar, b)) {
    workedMs += Math.max(0, Math.min(span.to, b.epochMilliseconds) - Math.max(span.from, a.epochMilliseconds));
  }
  return workedMs / MINUTE_MS;
}

/** Spans of the days from `start` on, in order, up to `end` or the horizon. */
function* spansFrom(start: Temporal.Instant, calendar: Calendar, end?: Temporal.Instant): Generator<Span> {
  let date = start.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const horizon = date.add({ days: HORIZON_DAYS });
  const last = end?.toZonedDateTimeISO(calendar.timeZone).toPlainDate() ?? horizon;
  while (Temporal.PlainDate.compare(date, last) <= 0 && Temporal.PlainDate.compare(date, horizon) <= 0) {
    yield* spansOfDay(date, calendar);
    date = date.add({ days: 1 });
  }
}

/** Days already worked out, by calendar: a list of a thousand reviews asks for the same few days. Calendars are values and never changed in place. */
const knownDays = new WeakMap<Calendar, Map<string, readonly Span[]>>();

function spansOfDay(date: Temporal.PlainDate, calendar: Calendar): readonly Span[] {
  let days = knownDays.get(calendar);
  if (days === undefined) {
    days = new Map();
    knownDays.set(calendar, days);
  }
  const key = date.toString();
  let spans = days.get(key);
  if (spans === undefined) {
    spans = workedSpans(date, calendar);
    days.set(key, spans);
  }
  return spans;
}

/** Whether the engine knows an IANA time zone of this name. */
export function isTimeZone(timeZone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

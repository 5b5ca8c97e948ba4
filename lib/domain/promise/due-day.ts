// From "Friday" or "three working days" to the moment at which a promise is broken: the end of the working day where the calendar has one, otherwise of the day.
import type { Calendar } from '../../contracts/policy.ts';
import { workedSpans } from '../sla/worked-day.ts';

export type Day =
  | { kind: 'after'; count: number; unit: 'hour' | 'day' | 'week' | 'month' }
  | { kind: 'working_days'; count: number }
  | { kind: 'weekday'; weekday: number; week: 'coming' }
  | { kind: 'date'; day: number; month: number; year: number | null }
  /** `ahead`: 0 = this one, 1 = the next. */
  | { kind: 'end'; of: 'day' | 'week' | 'month'; ahead: 0 | 1 }
  /** "Soon": the agent has to name a day. */
  | { kind: 'vague' };

/** Longer promises are slips of the pen. */
const YEARS_MAX = 2;
const SEARCH_DAYS = 400;

const endOf = (date: Temporal.PlainDate, calendar: Calendar): Temporal.Instant => {
  const last = workedSpans(date, calendar).at(-1);
  if (last !== undefined) return Temporal.Instant.fromEpochMilliseconds(last.to);
  return date.add({ days: 1 }).toZonedDateTime(calendar.timeZone).toInstant().subtract({ seconds: 1 });
};

const dateIn = (day: Day & { kind: 'date' }, today: Temporal.PlainDate): Temporal.PlainDate | null => {
  try {
    const found = Temporal.PlainDate.from({ year: day.year ?? today.year, month: day.month, day: day.day }, { overflow: 'reject' });
    return day.year === null && Temporal.PlainDate.compare(found, today) < 0 ? found.add({ years: 1 }) : found;
  } catch {
    return null;
  }
};

const workingDayAfter = (today: Temporal.PlainDate, count: number, calendar: Calendar): Temporal.PlainDate | null => {
  let left = count;
  let date = today;
  for (let searched = 0; searched < SEARCH_DAYS; searched += 1) {
    date = date.add({ days: 1 });
    if (workedSpans(date, calendar).length > 0) left -= 1;
    if (left === 0) return date;
  }
  return null;
};

const dateOf = (day: Day, today: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate | null => {
  switch (day.kind) {
    case 'after':
      return today.add(day.unit === 'month' ? { months: day.count } : { days: day.unit === 'week' ? 7 * day.count : day.count });
    case 'working_days':
      return workingDayAfter(today, day.count, calendar);
    case 'weekday':
      // Said on a Friday, "by Friday" is the next one.
      return today.add({ days: ((day.weekday - today.dayOfWeek + 6) % 7) + 1 });
    case 'date':
      return dateIn(day, today);
    case 'end': {
      if (day.of === 'day') return today;
      if (day.of === 'month') return today.add({ months: day.ahead }).with({ day: today.add({ months: day.ahead }).daysInMonth });
      // A week ends with its last working day; with Sunday where nobody works.
      const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: day.ahead });
      const days = [6, 5, 4, 3, 2, 1, 0].map((days) => monday.add({ days }));
      return (
        days.find((date) => workedSpans(date, calendar).length > 0 && Temporal.PlainDate.compare(date, today) >= 0) ??
        monday.add({ days: 6 })
      );
    }
    case 'vague':
      return null;
  }
};

/** Null where no day is named, the day does not exist, has passed, or lies further ahead than anybody promises. */
export function dueInstant(day: Day, now: Temporal.Instant, calendar: Calendar): Temporal.Instant | null {
  const local = now.toZonedDateTimeISO(calendar.timeZone);
  if (day.kind === 'after' && day.unit === 'hour') return day.count > 24 * 366 ? null : now.add({ hours: day.count });
  const date = dateOf(day, local.toPlainDate(), calendar);
  if (date === null || Temporal.PlainDate.compare(date, local.toPlainDate().add({ years: YEARS_MAX })) > 0) return null;
  const due = endOf(date, calendar);
  if (Temporal.Instant.compare(due, now) > 0) return due;
  // "Today", said after hours: the day itself has not ended.
  const midnight = date.add({ days: 1 }).toZonedDateTime(calendar.timeZone).toInstant().subtract({ seconds: 1 });
  return Temporal.Instant.compare(midnight, now) > 0 ? midnight : null;
}

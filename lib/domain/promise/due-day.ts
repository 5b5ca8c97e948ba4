// From "Friday" or "three working days" to the moment at which a promise is broken: the end of the working day where the calendar has one, otherwise of the day.
import type { Calendar } from '../../contracts/policy.ts';
import { workedSpans } from '../sla/worked-day.ts';
import type { Clock } from './clock-words.ts';

export type Day =
  /** `count` may be half: a day and a half. */
  | { kind: 'after'; count: number; unit: 'minute' | 'hour' | 'day' | 'week' | 'month' }
  | { kind: 'working_days'; count: number }
  /** `week`: the next day of that name, the one in the week that begins next Monday, or a week behind the next. */
  | { kind: 'weekday'; weekday: number; week: 'coming' | 'next' | 'second' }
  | { kind: 'date'; day: number; month: number; year: number | null }
  /** "By the 25th": the next one. */
  | { kind: 'day_of_month'; day: number }
  /** The end of that month, the next that comes. */
  | { kind: 'month'; month: number }
  /** `ahead`: 0 = this one, 1 = the next. */
  | { kind: 'end'; of: 'day' | 'week' | 'month' | 'quarter' | 'year'; ahead: 0 | 1 }
  /** "Early next week", "in the middle of December"; `month` null = the next one. */
  | { kind: 'start' | 'middle'; of: 'week' | 'month'; month: number | null }
  /** "By mid-month", "by midweek": the next that comes. */
  | { kind: 'mid'; of: 'week' | 'month' }
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

/** A week starts on Monday and has Wednesday in its middle, a month on its first and fifteenth; a start moves on to a day on which somebody works. */
const partOf = (
  { kind, of, month }: Day & { kind: 'start' | 'middle' },
  today: Temporal.PlainDate,
  calendar: Calendar,
): Temporal.PlainDate => {
  const inMonth = (date: Temporal.PlainDate): Temporal.PlainDate => date.with({ day: kind === 'start' ? 1 : 15 });
  const named = inMonth(month === null ? today.with({ day: 1 }).add({ months: 1 }) : today.with({ day: 1, month }));
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: 1, days: kind === 'start' ? 0 : 2 });
  const date = of === 'week' ? monday : Temporal.PlainDate.compare(named, today) < 0 ? named.add({ years: 1 }) : named;
  if (kind === 'middle') return date;
  const days = [0, 1, 2, 3, 4, 5, 6].map((days) => date.add({ days }));
  return days.find((day) => workedSpans(day, calendar).length > 0) ?? date;
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
    case 'after': {
      if (day.unit === 'month' && Number.isInteger(day.count)) return today.add({ months: day.count });
      const days = { month: 30, week: 7, day: 1, hour: 1 / 24, minute: 1 / 1_440 }[day.unit] * day.count;
      return today.add({ days: Math.floor(days) });
    }
    case 'working_days':
      return workingDayAfter(today, day.count, calendar);
    case 'weekday': {
      if (day.week === 'next') return today.add({ days: 7 + day.weekday - today.dayOfWeek });
      // Said on a Friday, "by Friday" is the next one.
      return today.add({ days: ((day.weekday - today.dayOfWeek + 6) % 7) + (day.week === 'second' ? 8 : 1) });
    }
    case 'date':
      return dateIn(day, today);
    case 'day_of_month': {
      // A month that has no such day is passed over.
      const months = [0, 1, 2].map((months) => today.with({ day: 1 }).add({ months })).filter((month) => month.daysInMonth >= day.day);
      const days = day.day < 1 ? [] : months.map((month) => month.with({ day: day.day }));
      return days.find((date) => Temporal.PlainDate.compare(date, today) >= 0) ?? null;
    }
    case 'month': {
      const first = today.with({ month: day.month, day: 1 });
      const month = day.month < today.month ? first.add({ years: 1 }) : first;
      return month.with({ day: month.daysInMonth });
    }
    case 'end': {
      if (day.of === 'day') return today;
      if (day.of === 'year') return today.add({ years: day.ahead }).with({ month: 12, day: 31 });
      if (day.of === 'month') return today.add({ months: day.ahead }).with({ day: today.add({ months: day.ahead }).daysInMonth });
      if (day.of === 'quarter') {
        const last = today.with({ day: 1 }).add({ months: 2 - ((today.month - 1) % 3) + 3 * day.ahead });
        return last.with({ day: last.daysInMonth });
      }
      // A week ends with its last working day; with Sunday where nobody works.
      const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: day.ahead });
      const days = [6, 5, 4, 3, 2, 1, 0].map((days) => monday.add({ days }));
      return (
        days.find((date) => workedSpans(date, calendar).length > 0 && Temporal.PlainDate.compare(date, today) >= 0) ??
        monday.add({ days: 6 })
      );
    }
    case 'start':
    case 'middle':
      return partOf(day, today, calendar);
    case 'mid': {
      const monday = today.subtract({ days: today.dayOfWeek - 1 });
      const middles =
        day.of === 'week'
          ? [0, 1].map((weeks) => monday.add({ weeks, days: 2 }))
          : [0, 1].map((months) => today.with({ day: 15 }).add({ months }));
      return middles.find((date) => Temporal.PlainDate.compare(date, today) > 0) ?? null;
    }
    case 'vague':
      return null;
  }
};

const isStretch = (day: Day): day is Day & { kind: 'after'; unit: 'minute' | 'hour' } =>
  day.kind === 'after' && (day.unit === 'hour' || day.unit === 'minute');

/** `clock`: the hour that is named beside the day. Null where no day is named, the day does not exist, has passed, or lies further ahead than anybody promises. */
export function dueInstant(day: Day, now: Temporal.Instant, calendar: Calendar, clock: Clock | null = null): Temporal.Instant | null {
  const local = now.toZonedDateTimeISO(calendar.timeZone);
  if (isStretch(day)) {
    const minutes = Math.round(day.count * (day.unit === 'hour' ? 60 : 1));
    return minutes > 60 * 24 * 366 ? null : now.add({ minutes });
  }
  const date = dateOf(day, local.toPlainDate(), calendar);
  if (date === null || Temporal.PlainDate.compare(date, local.toPlainDate().add({ years: YEARS_MAX })) > 0) return null;
  if (clock !== null) {
    const named = date.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: Temporal.PlainTime.from(clock) }).toInstant();
    if (Temporal.Instant.compare(named, now) > 0) return named;
  }
  const due = endOf(date, calendar);
  if (Temporal.Instant.compare(due, now) > 0) return due;
  // "Today", said after hours: the day itself has not ended.
  const midnight = date.add({ days: 1 }).toZonedDateTime(calendar.timeZone).toInstant().subtract({ seconds: 1 });
  return Temporal.Instant.compare(midnight, now) > 0 ? midnight : null;
}

/** An hour without a day: today's, or tomorrow's where it has passed. */
export function clockInstant(clock: Clock, now: Temporal.Instant, calendar: Calendar): Temporal.Instant {
  const today = now.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const at = (date: Temporal.PlainDate): Temporal.Instant =>
    date.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: Temporal.PlainTime.from(clock) }).toInstant();
  return Temporal.Instant.compare(at(today), now) > 0 ? at(today) : at(today.add({ days: 1 }));
}

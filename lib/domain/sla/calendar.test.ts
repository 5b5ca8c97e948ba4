import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyDay, officeWeek } from '../../../tests/samples/policy.ts';
import type { Calendar } from '../../contracts/policy.ts';
import { addWorkedMinutes, calendarProblem, workedMinutesBetween } from './calendar.ts';

const instant = (local: string, timeZone = 'UTC') => Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).toInstant();
const due = (start: string, minutes: number, calendar: Calendar): string | null =>
  addWorkedMinutes(instant(start, calendar.timeZone), minutes, calendar)
    ?.toZonedDateTimeISO(calendar.timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' }) ?? null;

describe('deadlines in business time', () => {
  const office = officeWeek('Europe/Kyiv');
  // 2026-11-20 is a Friday.
  it.each<[string, string, number, string]>([
    ['Friday 16:30 and an hour: Monday 9:30', '2026-11-20T16:30', 60, '2026-11-23T09:30:00'],
    ['16 hours of 8-hour days: two business days', '2026-11-18T11:00', 960, '2026-11-20T11:00:00'],
    ['16 hours from the start of a day: the end of the next', '2026-11-18T09:00', 960, '2026-11-19T17:00:00'],
    ['exactly the rest of the day: its end, not the next morning', '2026-11-20T16:30', 30, '2026-11-20T17:00:00'],
    ['before opening', '2026-11-20T07:00', 60, '2026-11-20T10:00:00'],
    ['after closing', '2026-11-20T19:00', 60, '2026-11-23T10:00:00'],
    ['at closing', '2026-11-20T17:00', 60, '2026-11-23T10:00:00'],
    ['on a weekend', '2026-11-21T12:00', 60, '2026-11-23T10:00:00'],
    ['seconds are kept', '2026-11-20T16:30:20', 60, '2026-11-23T09:30:20'],
    ['nothing to wait for', '2026-11-21T12:00', 0, '2026-11-21T12:00:00'],
    ['a fraction of a minute', '2026-11-20T10:00', 0.5, '2026-11-20T10:00:30'],
    ['a year of minutes', '2026-11-20T09:00', 525_600, '2031-01-30T17:00:00'],
  ])('%s', (_what, start, minutes, expected) => {
    expect(due(start, minutes, office)).toBe(expected);
  });

  it('leaves out the lunch break', () => {
    const lunch = everyDay([
      { from: '09:00', to: '13:00' },
      { from: '14:00', to: '18:00' },
    ]);
    expect(due('2026-11-20T12:30', 60, lunch)).toBe('2026-11-20T14:30:00');
    expect(due('2026-11-20T13:30', 30, lunch)).toBe('2026-11-20T14:30:00');
    expect(due('2026-11-20T12:30', 30, lunch)).toBe('2026-11-20T13:00:00');
  });

  it('leaves out holidays and takes exceptions', () => {
    const holidays = officeWeek('UTC', {
      holidays: ['2026-12-24', '2026-12-25'],
      exceptions: [{ date: '2026-12-26', intervals: [{ from: '10:00', to: '10:30' }] }],
    });
    expect(due('2026-12-23T16:30', 60, holidays)).toBe('2026-12-26T10:30:00');
    expect(due('2026-12-23T16:30', 61, holidays)).toBe('2026-12-28T09:01:00');
  });

  it('moves the wall clock, not the worked minutes, where the clocks change', () => {
    const always = everyDay([{ from: '00:00', to: '24:00' }], 'Europe/Kyiv');
    expect(due('2026-03-28T12:00', 1_440, always)).toBe('2026-03-29T13:00:00');
    expect(due('2026-10-24T12:00', 1_440, always)).toBe('2026-10-25T11:00:00');
    const night = everyDay([{ from: '00:00', to: '06:00' }], 'Europe/Kyiv');
    expect(due('2026-03-29T00:00', 360, night)).toBe('2026-03-30T01:00:00');
    expect(due('2026-10-25T00:00', 360, night)).toBe('2026-10-25T05:00:00');
  });

  it('reads the calendar in its own zone, wherever the server stands', () => {
    const start = Temporal.Instant.from('2026-11-20T21:30:00Z');
    expect(addWorkedMinutes(start, 60, officeWeek('America/New_York'))?.toString()).toBe('2026-11-23T14:30:00Z');
    expect(addWorkedMinutes(start, 60, officeWeek('Asia/Tokyo'))?.toString()).toBe('2026-11-23T01:00:00Z');
  });
});

describe('worked minutes between two moments', () => {
  const office = officeWeek('Europe/Kyiv');
  it.each<[string, string, string, number]>([
    ['within a day', '2026-11-20T10:00', '2026-11-20T11:30', 90],
    ['over a weekend', '2026-11-20T16:30', '2026-11-23T09:30', 60],
    ['a week', '2026-11-16T00:00', '2026-11-23T00:00', 2_400],
    ['outside working time', '2026-11-20T18:00', '2026-11-22T18:00', 0],
    ['the same moment', '2026-11-20T10:00', '2026-11-20T10:00', 0],
    ['backwards', '2026-11-20T11:00', '2026-11-20T10:00', 0],
    ['seconds', '2026-11-20T10:00:00', '2026-11-20T10:00:30', 0.5],
  ])('%s', (_what, a, b, expected) => {
    expect(workedMinutesBetween(instant(a, office.timeZone), instant(b, office.timeZone), office)).toBe(expected);
  });
});

describe('calendars that lead nowhere', () => {
  const empty = everyDay([]);
  it.each<[string, Calendar, ReturnType<typeof calendarProblem>]>([
    ['no hours at all', empty, 'no_working_time'],
    ['exceptions without hours', everyDay([], 'UTC', { exceptions: [{ date: '2026-11-20', intervals: [] }] }), 'no_working_time'],
    ['no such zone', officeWeek('Europe/Atlantis'), 'unknown_time_zone'],
    ['an empty zone', officeWeek(''), 'unknown_time_zone'],
  ])('%s', (_what, calendar, problem) => {
    expect(calendarProblem(calendar)).toBe(problem);
    expect(addWorkedMinutes(instant('2026-11-20T10:00'), 1, calendar)).toBeNull();
    expect(workedMinutesBetween(instant('2026-11-20T10:00'), instant('2026-11-27T10:00'), calendar)).toBe(0);
  });

  it('has no problem with a calendar of one hour a week or of one exception', () => {
    expect(calendarProblem(officeWeek())).toBeNull();
    expect(
      calendarProblem(everyDay([], 'UTC', { exceptions: [{ date: '2026-11-20', intervals: [{ from: '09:00', to: '10:00' }] }] })),
    ).toBeNull();
  });

  it('gives up in bounded time where the hours run out', () => {
    const once = everyDay([], 'Europe/Kyiv', { exceptions: [{ date: '2026-11-20', intervals: [{ from: '09:00', to: '10:00' }] }] });
    expect(due('2026-11-19T12:00', 60, once)).toBe('2026-11-20T10:00:00');
    expect(due('2026-11-19T12:00', 61, once)).toBeNull();
    expect(due('2026-11-20T12:00', 1, once)).toBeNull();
    expect(due('2026-11-20T12:00', Number.POSITIVE_INFINITY, officeWeek())).toBeNull();
    expect(due('2026-11-20T12:00', Number.NaN, officeWeek())).toBeNull();
  });
});

describe('against a minute-by-minute count', () => {
  const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  const ZONES = ['UTC', 'Europe/Kyiv', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'] as const;
  /** Boundaries outside the hours in which clocks change: those have a table of their own in `worked-day.test.ts`. */
  const time = fc.integer({ min: 5 * 4, max: 23 * 4 }).map((quarter) => {
    const hours = String(Math.floor(quarter / 4)).padStart(2, '0');
    return `${hours}:${String((quarter % 4) * 15).padStart(2, '0')}`;
  });
  const interval = fc
    .oneof(
      fc.tuple(time, time),
      time.map((to): [string, string] => ['00:00', to]),
      time.map((from): [string, string] => [from, '24:00']),
    )
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({ from, to }));
  const day = fc.array(interval, { maxLength: 3 });
  const calendar: fc.Arbitrary<Calendar> = fc.record({
    timeZone: fc.constantFrom(...ZONES),
    week: fc.record({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
    holidays: fc.subarray(['2026-03-30', '2026-10-26', '2026-11-02']),
    exceptions: fc.array(fc.record({ date: fc.constantFrom('2026-03-29', '2026-10-25', '2026-11-01'), intervals: day }), { maxLength: 1 }),
  });
  /** Around the days on which one of the zones changes its clocks. */
  const start = fc
    .tuple(fc.constantFrom('2026-03-07', '2026-03-28', '2026-10-03', '2026-10-24', '2026-10-31'), fc.integer({ min: 0, max: 2 * 1_440 }))
    .map(([date, minutes]) => instant(date).add({ minutes }));

  const isWorked = (at: Temporal.Instant, { timeZone, week, holidays, exceptions }: Calendar): boolean => {
    const local = at.toZonedDateTimeISO(timeZone);
    const date = local.toPlainDate().toString();
    const weekday = WEEKDAYS[local.dayOfWeek - 1] ?? 'mon';
    const hours = exceptions.find((entry) => entry.date === date)?.intervals ?? (holidays.includes(date) ? [] : week[weekday]);
    const clock = local.toPlainTime().toString({ smallestUnit: 'minute' });
    return hours.some(({ from, to }) => from <= clock && clock < to);
  };

  it('agrees on the minutes between two moments', () => {
    fc.assert(
      fc.property(calendar, start, fc.integer({ min: 0, max: 2 * 1_440 }), (hours, from, minutes) => {
        let counted = 0;
        for (let minute = 0; minute < minutes; minute += 1) if (isWorked(from.add({ minutes: minute }), hours)) counted += 1;
        expect(workedMinutesBetween(from, from.add({ minutes }), hours)).toBe(counted);
      }),
      { numRuns: 60 },
    );
  });

  it('adds and counts as each other’s reverse, and never ends outside working time', () => {
    fc.assert(
      fc.property(calendar, start, fc.integer({ min: 1, max: 5_000 }), (hours, from, minutes) => {
        const to = addWorkedMinutes(from, minutes, hours);
        if (to === null) {
          expect(calendarProblem(hours) ?? 'runs out').not.toBe('unknown_time_zone');
          return;
        }
        expect(workedMinutesBetween(from, to, hours)).toBe(minutes);
        expect(isWorked(to.subtract({ minutes: 1 }), hours)).toBe(true);
        const later = addWorkedMinutes(from.add({ minutes: 17 }), minutes, hours);
        expect(later === null || Temporal.Instant.compare(to, later) <= 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

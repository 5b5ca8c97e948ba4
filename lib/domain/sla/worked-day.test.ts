import { describe, expect, it } from 'vitest';
import { everyDay, officeWeek } from '../../../tests/samples/policy.ts';
import type { Calendar } from '../../contracts/policy.ts';
import { workedSpans } from './worked-day.ts';

/** Spans as `HH:MM-HH:MM` in UTC. */
const utc = (date: string, calendar: Calendar): string[] =>
  workedSpans(Temporal.PlainDate.from(date), calendar).map(({ from, to }) =>
    [from, to].map((ms) => new Date(ms).toISOString().slice(5, 16).replace('T', ' ')).join(' to '),
  );

describe('which hours a day has', () => {
  const special = officeWeek('UTC', {
    holidays: ['2026-12-25', '2026-12-28'],
    exceptions: [
      { date: '2026-12-24', intervals: [{ from: '09:00', to: '12:00' }] },
      { date: '2026-12-26', intervals: [{ from: '10:00', to: '11:00' }] },
      { date: '2026-12-28', intervals: [{ from: '09:00', to: '10:00' }] },
      { date: '2026-12-29', intervals: [] },
    ],
  });
  it.each([
    ['a working day', '2026-12-23', ['12-23 09:00 to 12-23 17:00']],
    ['a short day', '2026-12-24', ['12-24 09:00 to 12-24 12:00']],
    ['a holiday', '2026-12-25', []],
    ['a worked Saturday', '2026-12-26', ['12-26 10:00 to 12-26 11:00']],
    ['a Sunday', '2026-12-27', []],
    ['an exception on a holiday', '2026-12-28', ['12-28 09:00 to 12-28 10:00']],
    ['an exception without hours', '2026-12-29', []],
  ])('%s', (_what, date, expected) => {
    expect(utc(date, special)).toEqual(expected);
  });
});

describe('several intervals', () => {
  it('keeps the lunch break', () => {
    const lunch = everyDay([
      { from: '09:00', to: '13:00' },
      { from: '14:00', to: '18:00' },
    ]);
    expect(utc('2026-11-20', lunch)).toEqual(['11-20 09:00 to 11-20 13:00', '11-20 14:00 to 11-20 18:00']);
  });

  it('counts no minute twice where they overlap, touch or stand in any order', () => {
    const untidy = everyDay([
      { from: '15:00', to: '16:00' },
      { from: '09:00', to: '12:00' },
      { from: '11:00', to: '13:00' },
      { from: '13:00', to: '14:00' },
      { from: '09:30', to: '10:00' },
    ]);
    expect(utc('2026-11-20', untidy)).toEqual(['11-20 09:00 to 11-20 14:00', '11-20 15:00 to 11-20 16:00']);
  });

  it('ends a day at 24:00', () => {
    expect(utc('2026-11-20', everyDay([{ from: '00:00', to: '24:00' }], 'Europe/Kyiv'))).toEqual(['11-19 22:00 to 11-20 22:00']);
  });
});

describe('days on which the clocks change', () => {
  // Kyiv: 2026-03-29 03:00 becomes 04:00 (01:00 UTC); 2026-10-25 04:00 becomes 03:00 (01:00 UTC).
  const spring = '2026-03-29';
  const autumn = '2026-10-25';
  it.each([
    ['a night shift is an hour shorter in spring', spring, '00:00', '06:00', ['03-28 22:00 to 03-29 03:00']],
    ['and an hour longer in autumn', autumn, '00:00', '06:00', ['10-24 21:00 to 10-25 04:00']],
    ['office hours are as long as ever in spring', spring, '09:00', '17:00', ['03-29 06:00 to 03-29 14:00']],
    ['office hours are as long as ever in autumn', autumn, '09:00', '17:00', ['10-25 07:00 to 10-25 15:00']],
    ['an interval inside the missing hour is empty', spring, '03:10', '03:50', []],
    ['a start inside the missing hour is the change', spring, '03:30', '05:00', ['03-29 01:00 to 03-29 02:00']],
    ['an end inside the missing hour is the change', spring, '02:00', '03:30', ['03-29 00:00 to 03-29 01:00']],
    ['a start inside the doubled hour is its first', autumn, '03:30', '05:00', ['10-25 00:30 to 10-25 03:00']],
    ['an end inside the doubled hour is its first', autumn, '02:00', '03:30', ['10-24 23:00 to 10-25 00:30']],
    ['a whole day of 23 hours', spring, '00:00', '24:00', ['03-28 22:00 to 03-29 21:00']],
    ['a whole day of 25 hours', autumn, '00:00', '24:00', ['10-24 21:00 to 10-25 22:00']],
  ])('%s', (_what, date, from, to, expected) => {
    expect(utc(date, everyDay([{ from, to }], 'Europe/Kyiv'))).toEqual(expected);
  });

  it('loses and doubles nothing between intervals that meet in the missing or the doubled hour', () => {
    const meeting = everyDay(
      [
        { from: '00:00', to: '03:30' },
        { from: '03:30', to: '08:00' },
      ],
      'Europe/Kyiv',
    );
    expect(utc(spring, meeting)).toEqual(['03-28 22:00 to 03-29 05:00']);
    expect(utc(autumn, meeting)).toEqual(['10-24 21:00 to 10-25 06:00']);
  });

  it('knows days that begin at one o’clock, changes of half an hour and days that never were', () => {
    // Cairo 2026-04-24: 00:00 becomes 01:00. Lord Howe 2026-10-04: 02:00 becomes 02:30. Apia had no 2011-12-30.
    expect(utc('2026-04-24', everyDay([{ from: '00:00', to: '02:00' }], 'Africa/Cairo'))).toEqual(['04-23 22:00 to 04-23 23:00']);
    expect(utc('2026-10-04', everyDay([{ from: '01:00', to: '03:00' }], 'Australia/Lord_Howe'))).toEqual(['10-03 14:30 to 10-03 16:00']);
    expect(utc('2011-12-30', everyDay([{ from: '00:00', to: '24:00' }], 'Pacific/Apia'))).toEqual([]);
  });
});

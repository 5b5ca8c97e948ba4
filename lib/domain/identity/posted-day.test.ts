import { expect, it } from 'vitest';
import { postedDay } from './posted-day.ts';

const when = (from: string, to: string, raw: string) => ({ from, to, raw });

it.each([
  ['a full instant', when('2026-05-06T21:30:00.000Z', '2026-05-06T21:30:00.000Z', '2026-05-06T21:30:00.000Z'), '2026-05-06'],
  ['an offset: the day in UTC', when('2026-05-05T22:30:00.000Z', '2026-05-05T22:30:00.000Z', '2026-05-06T01:30:00+03:00'), '2026-05-05'],
  [
    'the same moment in another offset',
    when('2026-05-05T22:30:00.000Z', '2026-05-05T22:30:00.000Z', '2026-05-05T18:30:00-0400'),
    '2026-05-05',
  ],
  ['a date without a time: as written', when('2026-05-05T21:00:00.000Z', '2026-05-06T20:59:59.999Z', '2026-05-06'), '2026-05-06'],
  ['a time without a zone: as written', when('2026-05-05T22:30:00.000Z', '2026-05-05T22:30:59.999Z', '2026-05-06 01:30'), '2026-05-06'],
  ['a day of 25 hours', when('2026-10-24T21:00:00.000Z', '2026-10-25T22:00:00.000Z', '2026-10-25'), '2026-10-25'],
])('%s', (_what, publishedAt, expected) => {
  expect(postedDay(publishedAt)).toBe(expected);
});

it.each([
  ['unknown', null],
  ['relative', when('2026-05-05T12:00:00.000Z', '2026-05-06T12:00:00.000Z', '2 days ago')],
  ['relative in Ukrainian', when('2026-05-05T12:00:00.000Z', '2026-05-06T12:00:00.000Z', 'вчора о 12:30')],
  ['worded: the site may have said "yesterday" before', when('2026-05-06T00:00:00.000Z', '2026-05-06T23:59:59.999Z', 'May 6, 2026')],
  ['a month', when('2026-05-01T00:00:00.000Z', '2026-05-31T23:59:59.999Z', '2026-05')],
  ['a machine date that was read as a wide interval', when('2026-05-01T00:00:00.000Z', '2026-05-31T23:59:59.999Z', '2026-05-01')],
  ['digits that only begin like a date', when('2026-05-06T00:00:00.000Z', '2026-05-06T00:00:00.000Z', '2026-05-061')],
])('%s: no day', (_what, publishedAt) => {
  expect(postedDay(publishedAt)).toBeNull();
});

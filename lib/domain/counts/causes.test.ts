import { describe, expect, it } from 'vitest';
import { causesOf, topRise } from './causes.ts';
import { daysIn, partsOfPeriod, periodBefore } from './periods.ts';

const days = (from: string, to: string) => ({ from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) });
const written = ({ from, to }: ReturnType<typeof days>): string => `${from}/${to}`;

describe('causes', () => {
  it('sum up parts, keep the period before apart, and stand most first', () => {
    const counts = [
      { part: 0, id: 'billing', count: 9 },
      { part: 1, id: 'delivery', count: 2 },
      { part: 3, id: 'delivery', count: 3 },
      { part: 0, id: 'delivery', count: 1 },
      { part: 2, id: null, count: 5 },
    ];
    expect(causesOf(counts, 3)).toEqual([
      { id: 'delivery', count: 5, before: 1, trend: [2, 0, 3] },
      { id: null, count: 5, before: 0, trend: [0, 5, 0] },
      { id: 'billing', count: 0, before: 9, trend: [0, 0, 0] },
    ]);
    expect(causesOf([], 3)).toEqual([]);
  });

  it.each([
    [
      [
        [5, 4],
        [9, 2],
        [8, 1],
      ],
      1,
    ],
    [
      [
        [5, 5],
        [0, 3],
      ],
      null,
    ],
    [[], null],
  ])('of %j the one that grew by most rose most', (pairs, index) => {
    const causes = pairs.map(([count = 0, before = 0]) => ({ count, before }));
    expect(topRise(causes)).toBe(index === null ? null : causes[index]);
  });
});

describe('a period', () => {
  it.each([
    ['2026-11-19', '2026-11-25', '2026-11-12/2026-11-18', 7],
    ['2026-03-01', '2026-03-01', '2026-02-28/2026-02-28', 1],
    ['2026-03-01', '2026-03-31', '2026-01-29/2026-02-28', 31],
  ])('from %s to %s stands beside %s and has %i days of its own', (from, to, before, count) => {
    const period = days(from, to);
    expect([written(periodBefore(period)), daysIn(period), partsOfPeriod(period).length]).toEqual([before, count, count]);
  });

  it('of more than 31 days is cut by sevens, the last part as it comes', () => {
    expect(partsOfPeriod(days('2026-03-01', '2026-04-01')).map(written)).toEqual([
      '2026-03-01/2026-03-07',
      '2026-03-08/2026-03-14',
      '2026-03-15/2026-03-21',
      '2026-03-22/2026-03-28',
      '2026-03-29/2026-04-01',
    ]);
  });
});

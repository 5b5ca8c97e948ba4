import { describe, expect, it } from 'vitest';
import { unusualMean, windowsOf } from './unusual.ts';

describe('more than usual', () => {
  it.each([
    // At least five.
    [4, [0, 0, 0, 0], null],
    [5, [0, 0, 0, 0], 0],
    // More than usual + 3·√usual: 4 + 6 is not more than 10.
    [10, [4, 4, 4, 4], null],
    [11, [4, 4, 4, 4], 4],
    [11, [8, 0], 4],
    // √1 where usual is below 1: 0.5 + 3.
    [5, [1, 0], 0.5],
    [130, [100, 100, 100, 100], null],
    [131, [100, 100, 100, 100], 100],
    // One day says nothing, none even less.
    [500, [1], null],
    [500, [], null],
  ])('%i new after %j', (count, before, usual) => expect(unusualMean(count, before)).toBe(usual));
});

describe('the days compared with', () => {
  const now = Temporal.ZonedDateTime.from('2026-11-04T10:30:00+02:00[Europe/Kyiv]');
  const from = (known: string | null) =>
    windowsOf(now, known === null ? null : Temporal.Instant.from(known)).map(({ from, until }) => `${from} ${until}`);

  it('end at the same time on the wall, whatever daylight saving does', () => {
    expect(from('2020-01-01T00:00:00Z')).toEqual([
      '2026-11-03T22:00:00Z 2026-11-04T08:30:00Z',
      '2026-10-27T22:00:00Z 2026-10-28T08:30:00Z',
      '2026-10-20T21:00:00Z 2026-10-21T07:30:00Z',
      '2026-10-13T21:00:00Z 2026-10-14T07:30:00Z',
      '2026-10-06T21:00:00Z 2026-10-07T07:30:00Z',
    ]);
  });

  it('are those since the first that is known, without the day of the first itself', () => {
    expect(from('2026-10-20T21:00:00Z')).toHaveLength(3);
    expect(from('2026-10-20T21:00:00.001Z')).toHaveLength(2);
    expect(from('2026-10-21T12:00:00Z')).toHaveLength(2);
    expect(from('2026-10-21T21:30:00Z')).toHaveLength(2);
    expect(from('2026-11-04T08:00:00Z')).toHaveLength(1);
    expect(from(null)).toHaveLength(1);
  });
});

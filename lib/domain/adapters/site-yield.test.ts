import { describe, expect, it } from 'vitest';
import { hasDropped, noteVisit, type SiteYield } from './site-yield.ts';

/** `1` = a visit with reviews, `0` = one without. */
const seenAs = (signs: string, version = 1): SiteYield => {
  let seen: SiteYield | null = null;
  for (const [index, sign] of [...signs].entries()) seen = noteVisit(seen, version, `d${index}`, sign === '1');
  return seen ?? { version, visits: [] };
};

describe('a drop', () => {
  it.each([
    ['1111111100000000', true],
    ['1010101010110000000000', true],
    ['11111100000000', true],
    ['1111110000000', false],
    ['111111000000001', false],
    ['1111100000000', false],
    ['0000000000000000', false],
    ['1111111111111111', false],
    ['', false],
  ])('%s: %s', (signs, expected) => {
    expect(hasDropped(seenAs(signs))).toBe(expected);
  });

  it('is forgotten with the version that it was seen with', () => {
    expect(hasDropped(noteVisit(seenAs('1111111100000000'), 2, 'x', false))).toBe(false);
  });
});

it('counts a visit once, whatever it says and however often', () => {
  let seen = noteVisit(null, 1, 'a', false);
  seen = noteVisit(seen, 1, 'a', true);
  seen = noteVisit(seen, 1, 'a', false);
  expect(seen.visits).toEqual([{ id: 'a', found: true }]);
});

it('keeps a bounded number', () => {
  expect(seenAs('1'.repeat(500)).visits).toHaveLength(40);
});

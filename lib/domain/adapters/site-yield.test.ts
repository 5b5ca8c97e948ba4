import { describe, expect, it } from 'vitest';
import { hasDropped, noteDocument, type SiteYield } from './site-yield.ts';

/** `1` = a document with reviews, `0` = one without. */
const seenAs = (signs: string, version = 1): SiteYield => {
  let seen: SiteYield | null = null;
  for (const [index, sign] of [...signs].entries()) seen = noteDocument(seen, version, `d${index}`, sign === '1');
  return seen ?? { version, documents: [] };
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
    expect(hasDropped(noteDocument(seenAs('1111111100000000'), 2, 'x', false))).toBe(false);
  });
});

it('counts a document once, whatever it says and however often', () => {
  let seen = noteDocument(null, 1, 'a', false);
  seen = noteDocument(seen, 1, 'a', true);
  seen = noteDocument(seen, 1, 'a', false);
  expect(seen.documents).toEqual([{ id: 'a', found: true }]);
});

it('keeps a bounded number', () => {
  expect(seenAs('1'.repeat(500)).documents).toHaveLength(40);
});

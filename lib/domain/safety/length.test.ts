import { describe, expect, it } from 'vitest';
import type { LengthLimit } from '../../contracts/adapter.ts';
import { boxLimit, overflowStart, replyLength, tighterLimit } from './length.ts';

const limit = (value: number, unit: LengthLimit['unit']): LengthLimit => ({ value, unit, source: 'test', mark: 'P' });

describe('replyLength', () => {
  it.each([
    ['abc', 'utf8_bytes', 3],
    ['їжак', 'utf8_bytes', 8],
    ['€', 'utf8_bytes', 3],
    ['😀', 'utf8_bytes', 4],
    ['a\nb', 'utf8_bytes', 3],
    ['abc', 'characters', 3],
    ['їжак', 'characters', 4],
    // As a field's `maxlength` counts: an emoji is two.
    ['😀', 'characters', 2],
    ['👨‍👩‍👧', 'characters', 8],
    ['', 'characters', 0],
  ] as const)('%j in %s: %i', (text, unit, value) => {
    expect(replyLength(text, limit(100, unit))).toEqual({ value, unit, limit: 100 });
  });

  it('counts characters where the limit is unknown', () => {
    expect(replyLength('їжак', null)).toEqual({ value: 4, unit: 'characters', limit: null });
  });
});

describe('tighterLimit', () => {
  const characters = (value: number) => limit(value, 'characters');
  it.each([
    ['the smaller of two in one unit', 'abc', characters(300), 200, 200],
    ['the site’s, where the box takes more', 'abc', characters(300), 400, 300],
    ['the smaller before anything is written', '', limit(4096, 'utf8_bytes'), 1000, 1000],
    ['bytes, where they run out first', 'їжак', limit(10, 'utf8_bytes'), 6, 10],
    ['characters, where they run out first', 'hedgehog', limit(10, 'utf8_bytes'), 9, 9],
    ['the only one that is known', 'abc', null, 300, 300],
  ])('is %s', (_what, text, site, box, value) => {
    expect(tighterLimit(text, site, boxLimit(box))?.value).toBe(value);
  });

  it('is the site’s where the box has none, and unknown where neither has one', () => {
    expect(tighterLimit('abc', characters(300), null)?.value).toBe(300);
    expect(tighterLimit('abc', null, null)).toBe(null);
  });
});

describe('overflowStart', () => {
  it.each([
    ['abc', limit(3, 'utf8_bytes'), 3],
    ['abcd', limit(3, 'utf8_bytes'), 3],
    ['їжак', limit(5, 'utf8_bytes'), 2],
    ['a😀b', limit(2, 'characters'), 1],
    ['', limit(3, 'characters'), 0],
  ])('%j', (text, to, offset) => {
    expect(overflowStart(text, to)).toBe(offset);
  });
});

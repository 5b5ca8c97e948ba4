import { describe, expect, it } from 'vitest';
import type { LengthLimit } from '../../contracts/adapter.ts';
import { overflowStart, replyLength } from './length.ts';

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

import { describe, expect, it } from 'vitest';
import { storableJson } from './storable-json.ts';

describe('JSON that can be stored', () => {
  it('has no U+0000 and no half characters, in keys too', () => {
    expect(storableJson({ 'a\u0000': ['x\ud83d', { b: '\u0000' }] })).toEqual({ a: ['x\ufffd', { b: '' }] });
    expect(storableJson([1, true, null, 'ok 🙂'])).toEqual([1, true, null, 'ok 🙂']);
  });

  it('ends at a depth that no contract reaches, however deep the value is', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 100_000; level += 1) deep = level % 2 === 0 ? [deep] : { a: deep };
    expect(JSON.stringify(storableJson(deep)).length).toBeLessThan(1_000);
    let reached: unknown = 'bottom';
    for (let level = 0; level < 64; level += 1) reached = [reached];
    expect(storableJson(reached)).toEqual(reached);
    expect(JSON.stringify(storableJson([reached]))).not.toContain('bottom');
  });
});

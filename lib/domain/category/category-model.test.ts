// Rows of the features that a model knows, and which risks its shares name.
import { describe, expect, it } from 'vitest';
import { knownFeatures, rowOf } from './category-model.ts';
import { anyRisk, likelyRisks } from './classify.ts';
import { WIDTH } from './features.ts';

describe('rowOf', () => {
  it('counts rows in the order of the numbers, across words of bits, and knows no other', () => {
    const numbers = [0, 1, 31, 32, 63, 64, 4_095, 4_096, 70_000, WIDTH - 33, WIDTH - 2, WIDTH - 1];
    const known = knownFeatures(numbers.toReversed());
    expect(numbers.map((number) => rowOf(known, number))).toEqual([...numbers.keys()]);
    for (const absent of [2, 30, 33, 62, 65, 4_097, WIDTH - 3]) expect(rowOf(known, absent)).toBe(-1);
  });

  it('knows nothing of an empty set and everything of a full word', () => {
    expect(rowOf(knownFeatures([]), 5)).toBe(-1);
    const full = knownFeatures(Array.from({ length: 64 }, (_, at) => at));
    expect(rowOf(full, 63)).toBe(63);
  });
});

describe('likelyRisks', () => {
  const head = { labels: ['safety', 'legal', 'fraud'], thresholds: [0.4, 0.5, 0.3, 0.45] };

  it('takes several small likelihoods together', () => {
    expect(anyRisk([0.2, 0.2, 0.2])).toBeCloseTo(0.488);
    expect(likelyRisks(head, [0.2, 0.25, 0.2])).toEqual(['legal']);
    expect(likelyRisks(head, [0.1, 0.1, 0.1])).toEqual([]);
  });

  it('names each that is likely enough by itself, once there is any', () => {
    expect(likelyRisks(head, [0.41, 0.1, 0.35])).toEqual(['safety', 'fraud']);
    expect(likelyRisks(head, [0.01, 0.01, 0.31])).toEqual([]);
  });
});

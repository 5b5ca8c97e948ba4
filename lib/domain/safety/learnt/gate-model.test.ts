import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../sentences.ts';
import { type GateModel, gateScores, MOST_STEPS, packWeights, readGateModel, writeGateModel } from './gate-model.ts';
import { LEARNT_RULES } from './learnt-rules.ts';
import { BUCKETS, sentenceFeatures } from './sentence-features.ts';
import { wordClasses } from './word-classes.ts';

const featuresOf = (text: string) => {
  const [sentence] = sentencesOf(text);
  if (sentence === undefined) throw new Error('no sentence');
  return sentenceFeatures(sentence, { mark: '.', greeted: 0 }, wordClasses({}));
};

/** A few weights a rule, at the edges and in the middle. */
const sample = (): GateModel => {
  const table = packWeights(
    LEARNT_RULES.map((_, rule) => {
      const steps = new Int8Array(BUCKETS);
      for (const bucket of [0, 300, 200_000, BUCKETS - 1]) steps[bucket] = rule % 2 === 0 ? MOST_STEPS - rule : rule - MOST_STEPS;
      return steps;
    }),
  );
  return {
    version: 'sample',
    heads: LEARNT_RULES.map((_, at) => ({ step: 0.5, bias: at, found: 1, dropped: -9, scale: 1 })),
    table,
    classes: { WE: 'ми|we' },
  };
};

describe('the file of the model', () => {
  it('is read as it was written', () => {
    const model = sample();
    const read = readGateModel(writeGateModel(model));
    expect(read?.heads).toEqual(model.heads);
    expect(Buffer.from(read?.table ?? []).equals(Buffer.from(model.table))).toBe(true);
  });

  it('adds up each rule’s own weights', () => {
    // One bucket of each rule's steps, on a scale of one, times the step of 0.5, plus the rule's bias.
    expect(gateScores(sample(), [[300]])).toEqual([
      1.5 * 0.5 * 7,
      1 + 1.5 * 0.5 * -6,
      2 + 1.5 * 0.5 * 5,
      3 + 1.5 * 0.5 * -4,
      4 + 1.5 * 0.5 * 3,
      5 + 1.5 * 0.5 * -2,
    ]);
    expect(gateScores(sample(), [[301]])).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is nothing where it is cut short, longer, of another kind or version', () => {
    const bytes = writeGateModel(sample());
    expect(readGateModel(bytes.subarray(0, bytes.length - 1))).toBeNull();
    expect(readGateModel(bytes.subarray(0, 6))).toBeNull();
    expect(readGateModel(Uint8Array.from([...bytes, 0]))).toBeNull();
    expect(readGateModel(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toBeNull();
    const other = new TextDecoder('latin1').decode(bytes).replace('"features":3', '"features":9');
    expect(readGateModel(Uint8Array.from(other, (letter) => letter.charCodeAt(0)))).toBeNull();
  });
});

describe('the features of a sentence', () => {
  it('are the same for kindred spelling of both languages in classes, and for capitals', () => {
    expect(featuresOf('Змініть оцінку')).toEqual(featuresOf('змініть оцінку'));
    expect(featuresOf('ложь')[0]).toEqual(featuresOf('лож')[0]);
  });

  it('stay within the table', () => {
    const all = featuresOf('Ми знаємо, де ви живете, пане Петренко, 24 години на видалення!').flat();
    expect(all.length).toBeGreaterThan(100);
    expect(all.every((bucket) => Number.isInteger(bucket) && bucket >= 0 && bucket < BUCKETS)).toBe(true);
  });

  it('give a score of the bias alone to a model without weights', () => {
    const empty = { ...sample(), table: packWeights([]) };
    expect(gateScores(empty, featuresOf('Дякуємо'))).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

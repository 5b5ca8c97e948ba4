import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../sentences.ts';
import { type GateModel, gateScores, readGateModel, writeGateModel } from './gate-model.ts';
import { LEARNT_RULES } from './learnt-rules.ts';
import { BUCKETS, sentenceFeatures } from './sentence-features.ts';
import { wordClasses } from './word-classes.ts';

const featuresOf = (text: string) => {
  const [sentence] = sentencesOf(text);
  if (sentence === undefined) throw new Error('no sentence');
  return sentenceFeatures(sentence, { mark: '.', greeted: 0 }, wordClasses({}));
};

/** One weight a rule at the first, a middle and the last bucket, so that long steps between buckets are written too. */
const sample = (): GateModel => {
  const table = new Int8Array(BUCKETS * LEARNT_RULES.length);
  for (const [rule] of LEARNT_RULES.entries())
    for (const bucket of [0, 300, 200_000, BUCKETS - 1])
      table[bucket * LEARNT_RULES.length + rule] = rule % 2 === 0 ? 5 + rule : -120 - rule;
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

  it('is nothing where it is cut short, longer, of another kind or version', () => {
    const bytes = writeGateModel(sample());
    expect(readGateModel(bytes.subarray(0, bytes.length - 1))).toBeNull();
    expect(readGateModel(bytes.subarray(0, 6))).toBeNull();
    expect(readGateModel(Uint8Array.from([...bytes, 0]))).toBeNull();
    expect(readGateModel(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toBeNull();
    const other = new TextDecoder('latin1').decode(bytes).replace('"features":2', '"features":9');
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
    const empty = { ...sample(), table: new Int8Array(BUCKETS * LEARNT_RULES.length) };
    expect(gateScores(empty, featuresOf('Дякуємо'))).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

import { expect, it } from 'vitest';
import { LearntCategories } from '../../contracts/category-learning.ts';
import type { Classified } from './classify.ts';
import { BUCKETS, FEATURES_VERSION, featuresOf } from './features.ts';
import { packWeights } from './learnt-weights.ts';
import { withLearnt } from './with-learnt.ts';

const QUERY = { text: 'No ramp for a wheelchair', title: null, rating: null };
const bucket = featuresOf({ text: 'wheelchair', title: null, ratingShare: null, language: 'en' })[0]?.[0] ?? 0;
const weights = new Float32Array(BUCKETS);
weights[bucket] = 5;
const set = (proposeFrom: number | null, offerFrom: number | null) =>
  LearntCategories.parse({
    version: 3,
    features: FEATURES_VERSION,
    categories: [{ categoryId: 'ramps', proposeFrom, offerFrom, precision: 0.9, ...packWeights({ weights, bias: 0 }, 10) }],
  });
const base = (abstained: boolean): Classified => ({
  ...{ category: 'service', confidence: 0.7, abstained, sentiment: 'negative', risk: [], language: 'en' },
  alternatives: [
    { category: 'quality', confidence: 0.2 },
    { category: 'fault', confidence: 0.1 },
  ],
});
const USABLE = new Set(['ramps', 'service', 'quality', 'fault']);
const ask = (learnt: LearntCategories, answer = base(false), text = QUERY.text, usable = USABLE) => {
  const { category, confidence, abstained, alternatives } = withLearnt(answer, { ...QUERY, text }, learnt, usable);
  return { category, confidence, abstained, others: alternatives.map((one) => one.category) };
};

it('puts what the team’s category is sure of before the base model’s answer, with how often it was right', () => {
  expect(ask(set(0.1, 0))).toEqual({ category: 'ramps', confidence: 0.9, abstained: false, others: ['service', 'quality', 'fault'] });
  expect(ask(set(0.1, 0), base(true))).toMatchObject({ category: 'ramps', abstained: false });
});

it('offers what it is less sure of, first only where the base model is unsure too', () => {
  expect(ask(set(99, 0.1))).toMatchObject({ category: 'service', abstained: false, others: ['ramps', 'quality', 'fault'] });
  expect(ask(set(null, 0.1), base(true))).toMatchObject({ category: 'ramps', abstained: true, others: ['service', 'quality', 'fault'] });
});

it('leaves the base model’s answer where nothing is said, the category was put aside, or there is no text', () => {
  for (const heard of [
    ask(set(0.1, 0.05), base(false), 'The parcel is late'),
    ask(set(0.1, 0), base(false), QUERY.text, new Set(['service'])),
    ask(set(-9, -9), base(false), ' '),
  ])
    expect(heard).toMatchObject({ category: 'service', confidence: 0.7, others: ['quality', 'fault'] });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LearntCategories } from '../../contracts/category-learning.ts';
import { BUCKETS, FEATURES_VERSION, featuresOf } from './features.ts';
import { scoreOf } from './learn-category.ts';
import { askLearnt, packWeights, unpackWeights } from './learnt-weights.ts';

const featuresFor = (text: string) => featuresOf({ text, title: null, ratingShare: null, language: 'en' });
const weightsOf = (entries: readonly (readonly [number, number])[]) => {
  const weights = new Float32Array(BUCKETS);
  for (const [bucket, weight] of entries) weights[bucket] = weight;
  return weights;
};

describe('weights on their way', () => {
  it('come back within half a step, the strongest of too many', () => {
    const entry = fc.tuple(fc.integer({ min: 0, max: BUCKETS - 1 }), fc.float({ min: -4, max: 4, noNaN: true }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const weights = weightsOf(entries);
        const packed = packWeights({ weights, bias: 1 }, 60);
        const back = unpackWeights(packed);
        for (let bucket = 0; bucket < BUCKETS; bucket++)
          if (Math.abs((back?.weights[bucket] ?? 9) - (weights[bucket] ?? 0)) > packed.step * 0.501) return false;
        return back?.bias === 1;
      }),
      { numRuns: 25 },
    );
    const two = unpackWeights(
      packWeights(
        {
          weights: weightsOf([
            [5, 1],
            [6, -3],
            [70, 0.5],
            [65_535, 2],
          ]),
          bias: 0,
        },
        2,
      ),
    );
    expect([two?.weights[6], two?.weights[65_535], two?.weights[5]]).toEqual([-3, expect.closeTo(2, 1), 0]);
  });

  it('are refused where they are cut short or nothing of the kind', () => {
    expect(unpackWeights({ bias: 0, step: 1, weights: btoa('abcd') })).toBeNull();
    expect(unpackWeights({ bias: 0, step: 1, weights: '***' })).toBeNull();
  });
});

describe('askLearnt', () => {
  const features = featuresFor('No ramp for a wheelchair');
  const own = features[0]?.[0] ?? 0;
  const question = { weights: weightsOf([[own, 2]]), bias: 0 };
  const score = scoreOf(question, features);
  const set = (...thresholds: [number | null, number | null][]) =>
    LearntCategories.parse({
      version: 1,
      features: FEATURES_VERSION,
      categories: thresholds.map(([proposeFrom, offerFrom], at) => ({
        categoryId: `c${at}`,
        ...{ proposeFrom, offerFrom, precision: 0.9 },
        ...packWeights(question, 100),
      })),
    });

  it('names what is proposed before what is only offered, and not what is neither', () => {
    const answers = askLearnt(set([null, score - 1], [score - 1, score - 2], [score + 1, score + 0.5], [score - 2, null]), features);
    expect(answers.map(({ categoryId, proposed }) => [categoryId, proposed])).toEqual([
      ['c3', true],
      ['c1', true],
      ['c0', false],
    ]);
  });

  it('says nothing by a set of other features or with weights that cannot be read', () => {
    const good = set([0, 0]);
    expect(askLearnt({ ...good, features: FEATURES_VERSION + 1 }, features)).toEqual([]);
    expect(askLearnt({ ...good, categories: good.categories.map((one) => ({ ...one, weights: btoa('ab') })) }, features)).toEqual([]);
  });
});

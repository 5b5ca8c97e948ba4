// Learns one category of a team's own from items that people confirmed as it, against items they confirmed as something else. The threshold comes
// from answers on held-out items, so that what is found is right four times in five; where it cannot be, nothing is found.
import type { FeatureGroups } from './features.ts';
import { type LinearSettings, linearScores, logistic, seededRandom, trainLinear } from './train-linear.ts';

export type LearntCategory = { weights: Float32Array; bias: number; threshold: number };

const SETTINGS: LinearSettings = { kind: 'answers', classes: 1, epochs: 12, rate: 0.2, shrink: 0.01, seed: 7 };
const FOLDS = 5;
/** A little above the goal: the held-out items are few. */
const WANTED_PRECISION = 0.85;
/** The new category's items together weigh this much of the rest. */
const BALANCE = 0.35;
const NEVER = 2;
/** Less likely than not is never said, however few the held-out items were. */
const LOWEST_THRESHOLD = 0.5;

type Item = { features: FeatureGroups; positive: boolean };

const fitted = (items: readonly Item[]): { weights: Float32Array; bias: number } => {
  const positives = items.filter(({ positive }) => positive).length;
  const weight = positives === 0 ? 1 : Math.max(1, (BALANCE * (items.length - positives)) / positives);
  const { weights, bias } = trainLinear(
    items.map(({ features, positive }) => ({ features, wanted: [Number(positive)], weight: positive ? weight : 1 })),
    SETTINGS,
  );
  return { weights, bias: bias[0] ?? 0 };
};

const scoreOf = ({ weights, bias }: { weights: Float32Array; bias: number }, features: FeatureGroups): number => {
  const score = new Float64Array(1);
  linearScores(features, weights, 1, score);
  return logistic((score[0] ?? 0) + bias);
};

/** The lowest threshold above which held-out answers are right often enough. */
const thresholdOf = (answers: readonly { score: number; positive: boolean }[]): number => {
  let hits = 0;
  let threshold = NEVER;
  for (const [at, { score, positive }] of answers.toSorted((a, b) => b.score - a.score).entries()) {
    hits += Number(positive);
    if (hits / (at + 1) >= WANTED_PRECISION) threshold = score;
  }
  return Math.max(LOWEST_THRESHOLD, threshold);
};

export const learnCategory = (confirmed: readonly FeatureGroups[], others: readonly FeatureGroups[]): LearntCategory => {
  const items = [
    ...confirmed.map((features) => ({ features, positive: true })),
    ...others.map((features) => ({ features, positive: false })),
  ];
  const random = seededRandom(SETTINGS.seed);
  const folds = items.map(() => Math.floor(random() * FOLDS));
  const answers = Array.from({ length: FOLDS }, (_, fold) => {
    const learnt = fitted(items.filter((_item, at) => folds[at] !== fold));
    return items
      .filter((_item, at) => folds[at] === fold)
      .map(({ features, positive }) => ({ score: scoreOf(learnt, features), positive }));
  }).flat();
  return { ...fitted(items), threshold: thresholdOf(answers) };
};

/** Probability that a text is of the category, and whether that is enough to say so. */
export const isLearnt = (learnt: LearntCategory, features: FeatureGroups): { score: number; found: boolean } => {
  const score = scoreOf(learnt, features);
  return { score, found: score >= learnt.threshold };
};

// Fits a linear model on hashed features: softmax over classes, or one yes/no answer a class. Seeded and single-threaded, so that the same
// examples give the same weights. Runs in training and on the server, for a team's own categories.
import { BUCKETS, type FeatureGroups, GROUP_SCALES } from './features.ts';

export type LinearExample = {
  features: FeatureGroups;
  /** Features of each group, those that the weights do not know included; left out where all are known. */
  counts?: readonly number[];
  /** Wanted share of each class (softmax: they sum to 1) or 0..1 for each answer. NaN: this answer is not known. */
  wanted: readonly number[];
  weight: number;
};

export type LinearKind = 'softmax' | 'answers';

/** `weights[bucket * classes + class]`. */
export type LinearWeights = { classes: number; weights: Float32Array; bias: Float64Array };

/** `shrink`: share of every weight that is taken away after a round. */
export type LinearSettings = {
  kind: LinearKind;
  classes: number;
  epochs: number;
  rate: number;
  shrink: number;
  seed: number;
  /** Weights of each class; `BUCKETS` where left out. */
  buckets?: number;
};

/** Mulberry32: small, seeded, the same everywhere. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const shuffled = <Item>(items: readonly Item[], random: () => number): Item[] => {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
};

export const groupScale = (group: number, count: number): number => (count === 0 ? 0 : (GROUP_SCALES[group] ?? 1) / Math.sqrt(count));

/** Scores of all classes into `into`, by weights laid out bucket by bucket. */
export const linearScores = (
  features: FeatureGroups,
  weights: ArrayLike<number>,
  classes: number,
  into: Float64Array,
  counts?: readonly number[],
): void => {
  into.fill(0);
  for (let group = 0; group < features.length; group++) {
    const buckets = features[group] ?? [];
    const scale = groupScale(group, counts?.[group] ?? buckets.length);
    for (const bucket of buckets) {
      const row = bucket * classes;
      for (let column = 0; column < classes; column++) into[column] = (into[column] ?? 0) + scale * (weights[row + column] ?? 0);
    }
  }
};

/** Scores to probabilities in place, the scores first divided by `temperature`. */
export const softmax = (scores: Float64Array, temperature = 1): void => {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let column = 0; column < scores.length; column++) {
    const mass = Math.exp(((scores[column] ?? 0) - highest) / temperature);
    scores[column] = mass;
    sum += mass;
  }
  for (let column = 0; column < scores.length; column++) scores[column] = (scores[column] ?? 0) / sum;
};

export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

/** Steps start small: from nothing, AdaGrad's first step would be as long for a faint slope as for a steep one, and rare features would be noise. */
const FIRST_GRADIENT = 0.1;

/** A class that is off by less is left alone: most are, after the first round. */
const SLIGHT = 0.004;

export const trainLinear = (examples: readonly LinearExample[], settings: LinearSettings): LinearWeights => {
  const { classes, epochs, rate, shrink, kind } = settings;
  const size = (settings.buckets ?? BUCKETS) * classes;
  const weights = new Float32Array(size);
  const seen = new Float32Array(size).fill(FIRST_GRADIENT);
  const bias = new Float64Array(classes);
  const biasSeen = new Float64Array(classes).fill(FIRST_GRADIENT);
  const scores = new Float64Array(classes);
  const gradient = new Float64Array(classes);
  const random = seededRandom(settings.seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, counts, wanted, weight } of shuffled(examples, random)) {
      linearScores(features, weights, classes, scores, counts);
      for (let column = 0; column < classes; column++) scores[column] = (scores[column] ?? 0) + (bias[column] ?? 0);
      if (kind === 'softmax') softmax(scores);
      else for (let column = 0; column < classes; column++) scores[column] = logistic(scores[column] ?? 0);
      const off: number[] = [];
      for (let column = 0; column < classes; column++) {
        const goal = wanted[column] ?? 0;
        const slope = Number.isNaN(goal) ? 0 : weight * ((scores[column] ?? 0) - goal);
        if (Math.abs(slope) <= SLIGHT) continue;
        off.push(column);
        gradient[column] = slope;
        biasSeen[column] = (biasSeen[column] ?? 0) + slope * slope;
        bias[column] = (bias[column] ?? 0) - (rate * slope) / Math.sqrt(biasSeen[column] ?? 1);
      }
      if (off.length === 0) continue;
      for (let group = 0; group < features.length; group++) {
        const buckets = features[group] ?? [];
        const scale = groupScale(group, counts?.[group] ?? buckets.length);
        for (const bucket of buckets) {
          const row = bucket * classes;
          for (const column of off) {
            const at = row + column;
            const slope = (gradient[column] ?? 0) * scale;
            const total = (seen[at] ?? 0) + slope * slope;
            seen[at] = total;
            weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(total);
          }
        }
      }
    }
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) * (1 - shrink);
  }
  return { classes, weights, bias };
};

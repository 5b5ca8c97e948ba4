// Answers for examples by models that have not seen them: what choices and calibration rest on.
import { type LinearExample, type LinearWeights, linearScores, seededRandom } from '../lib/domain/category/train-linear.ts';

export const FOLDS = 3;
const SEED = 20261121;

/** Scores before softmax or logistic, bias included. */
export type OutOfFold<Item> = { item: Item; scores: number[] };

/** Each item by itself. */
export const atRandom = <Item>(count = FOLDS): ((item: Item) => number) => {
  const random = seededRandom(SEED);
  return () => Math.floor(random() * count);
};

/** What shares a name stays together: answers are given for groups the model has not seen. */
export const byGroup = <Item>(groupOf: (item: Item) => string, count = FOLDS): ((item: Item) => number) => {
  const random = seededRandom(SEED);
  const groups = new Map<string, number>();
  return (item) => {
    const group = groupOf(item);
    const fold = groups.get(group) ?? Math.floor(random() * count);
    groups.set(group, fold);
    return fold;
  };
};

export const crossValidate = <Item>(
  items: readonly Item[],
  /** The first is the item itself, the rest are copies of it in another shape: they follow it into its fold. */
  toExamples: (item: Item) => [LinearExample, ...LinearExample[]],
  train: (examples: readonly LinearExample[]) => LinearWeights,
  /** Every item takes part in training; only those that it picks are answered. */
  judge: (item: Item) => boolean,
  /** -1: always in training, never answered. */
  foldOf: (item: Item) => number,
  count = FOLDS,
): OutOfFold<Item>[] => {
  const folds = items.map(foldOf);
  const answers: OutOfFold<Item>[] = [];
  for (let fold = 0; fold < count; fold++) {
    const { weights, bias, classes } = train(items.filter((_, at) => folds[at] !== fold).flatMap(toExamples));
    const scores = new Float64Array(classes);
    for (const [at, item] of items.entries()) {
      if (folds[at] !== fold || !judge(item)) continue;
      const [{ features, counts }] = toExamples(item);
      linearScores(features, weights, classes, scores, counts);
      answers.push({ item, scores: [...scores].map((score, column) => score + (bias[column] ?? 0)) });
    }
  }
  return answers;
};

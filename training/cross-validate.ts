// Answers for examples by models that have not seen them: what choices and calibration rest on.
import { type LinearExample, type LinearWeights, linearScores, seededRandom } from '../lib/domain/category/train-linear.ts';

export const FOLDS = 4;
const SEED = 20261121;

/** Scores before softmax or logistic, bias included. */
export type OutOfFold<Item> = { item: Item; scores: number[] };

export const crossValidate = <Item>(
  items: readonly Item[],
  /** The first is the item itself, the rest are copies of it in another shape: they follow it into its fold. */
  toExamples: (item: Item) => [LinearExample, ...LinearExample[]],
  train: (examples: readonly LinearExample[]) => LinearWeights,
  /** Every item takes part in training; only those that it picks are answered. */
  judge: (item: Item) => boolean,
  /** What shares a name stays together: answers are given for groups the model has not seen. null: each item by itself. */
  groupOf: ((item: Item) => string) | null,
  count = FOLDS,
): OutOfFold<Item>[] => {
  const random = seededRandom(SEED);
  const groups = new Map<string, number>();
  const folds = items.map((item, at) => {
    const group = groupOf === null ? String(at) : groupOf(item);
    const fold = groups.get(group) ?? Math.floor(random() * count);
    groups.set(group, fold);
    return fold;
  });
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

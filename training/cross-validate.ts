// Answers for examples by models that have not seen them: what choices and calibration rest on.
import { type LinearExample, type LinearSettings, linearScores, seededRandom, trainLinear } from '../lib/domain/category/train-linear.ts';

export const FOLDS = 4;

/** Scores before softmax or logistic, bias included. */
export type OutOfFold<Item> = { item: Item; scores: number[] };

/** Every item takes part in training; only those that `judge` picks are answered. */
export const crossValidate = <Item>(
  items: readonly Item[],
  /** The first is the item itself, the rest are copies of it in another shape: they follow it into its fold. */
  toExamples: (item: Item) => [LinearExample, ...LinearExample[]],
  settings: LinearSettings,
  judge: (item: Item) => boolean,
  /** What shares a name stays together: answers are given for groups the model has not seen. null: each item by itself. */
  groupOf: ((item: Item) => string) | null,
): OutOfFold<Item>[] => {
  const random = seededRandom(settings.seed);
  const groups = new Map<string, number>();
  const folds = items.map((item, at) => {
    const group = groupOf === null ? String(at) : groupOf(item);
    const fold = groups.get(group) ?? Math.floor(random() * FOLDS);
    groups.set(group, fold);
    return fold;
  });
  const answers: OutOfFold<Item>[] = [];
  const scores = new Float64Array(settings.classes);
  for (let fold = 0; fold < FOLDS; fold++) {
    const { weights, bias } = trainLinear(items.filter((_, at) => folds[at] !== fold).flatMap(toExamples), settings);
    for (const [at, item] of items.entries()) {
      if (folds[at] !== fold || !judge(item)) continue;
      linearScores(toExamples(item)[0].features, weights, settings.classes, scores);
      answers.push({ item, scores: [...scores].map((score, column) => score + (bias[column] ?? 0)) });
    }
  }
  return answers;
};

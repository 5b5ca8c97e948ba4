// Several models over parts of the features, added up into one: where words, letter groups and concepts each learn to answer alone, none of them leans
// on the others, and a text that lacks what one needs is still answered by the rest. Sums of linear models are linear: the sum costs nothing at use.
import { type LinearExample, type LinearSettings, type LinearWeights, trainLinear } from '../lib/domain/category/train-linear.ts';

/** Groups of `GROUP_SCALES`: words and pairs, letter groups, concepts, outward shape, pairs of concepts. */
const WORDS = 0;
const LETTERS = 1;
const CONCEPTS = 2;
const SHAPE = 3;
const TOGETHER = 4;

export type View = readonly number[];

export const WHOLE: readonly View[] = [[WORDS, LETTERS, CONCEPTS, SHAPE, TOGETHER]];
export const EACH: readonly View[] = [...WHOLE, [WORDS, SHAPE], [LETTERS, SHAPE], [CONCEPTS, SHAPE, TOGETHER]];

const seenBy = (view: View, example: LinearExample): LinearExample => ({
  ...example,
  features: example.features.map((numbers, group) => (view.includes(group) ? numbers : [])),
});

/** The mean of the views' models. */
export const trainViews = (examples: readonly LinearExample[], views: readonly View[], settings: LinearSettings): LinearWeights => {
  const [first, ...rest] = views.map((view) =>
    trainLinear(view.length === WHOLE[0]?.length ? examples : examples.map((example) => seenBy(view, example)), settings),
  );
  if (first === undefined) throw new Error('no view of the features');
  for (const { weights, bias } of rest) {
    for (const [at, weight] of weights.entries()) first.weights[at] = (first.weights[at] ?? 0) + weight;
    for (const [column, value] of bias.entries()) first.bias[column] = (first.bias[column] ?? 0) + value;
  }
  for (let at = 0; at < first.weights.length; at++) first.weights[at] = (first.weights[at] ?? 0) / views.length;
  for (let column = 0; column < first.bias.length; column++) first.bias[column] = (first.bias[column] ?? 0) / views.length;
  return first;
};

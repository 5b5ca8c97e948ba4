// Cross-validation of the sentence model: each example is judged by a model that did not see its fold.
import { type GateModel, gateScores } from '../../lib/domain/safety/learnt/gate-model.ts';
import { LEARNT_RULES } from '../../lib/domain/safety/learnt/learnt-rules.ts';
import { fitGate } from './fit-gate.ts';
import type { GateExample } from './gate-examples.ts';

/** Of each rule the highest score among the sentences of an example. */
export type Scores = readonly number[];

/** The number of each example's fold, and the folds to be judged. */
export type FoldWork = { folds: readonly number[]; wanted: readonly number[] };

export const scoresOf = (
  model: Pick<GateModel, 'table'> & { heads: readonly { step: number; bias: number }[] },
  example: GateExample,
): Scores => {
  const full = {
    table: model.table,
    heads: model.heads.map((head) => ({ ...head, found: 0, dropped: 0, scale: 1 })),
  };
  const all = example.sentences.map(({ features }) => gateScores(full, features));
  return LEARNT_RULES.map((_, rule) => Math.max(-100, ...all.map((scores) => scores[rule] ?? 0)));
};

/** Scores of the examples in the wanted folds, with the place of each in `examples`. */
export const foldScores = (examples: readonly GateExample[], { folds, wanted }: FoldWork): [at: number, Scores][] =>
  wanted.flatMap((fold) => {
    const fitted = fitGate(examples.filter((_, at) => folds[at] !== fold));
    return examples.flatMap((example, at): [number, Scores][] => (folds[at] === fold ? [[at, scoresOf(fitted, example)]] : []));
  });

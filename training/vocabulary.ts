// Which features the model learns: those that stand in more than one text. A feature of one text only would learn that text by heart.
import type { FeatureGroups } from '../lib/domain/category/features.ts';
import type { LinearExample } from '../lib/domain/category/train-linear.ts';

/** Row of each feature's number, in the order of the numbers. */
export type Vocabulary = ReadonlyMap<number, number>;

const FEWEST_TEXTS = 2;

export const vocabularyOf = (texts: readonly FeatureGroups[]): Vocabulary => {
  const seen = new Map<number, number>();
  for (const groups of texts)
    for (const number of new Set(groups.flat())) seen.set(number, Math.min(FEWEST_TEXTS, (seen.get(number) ?? 0) + 1));
  const common = [...seen].filter(([, count]) => count >= FEWEST_TEXTS).map(([number]) => number);
  return new Map(common.sort((a, b) => a - b).map((number, row) => [number, row]));
};

/** A text's features as rows; how many there are in all decides what each weighs. */
export const inRows = (groups: FeatureGroups, vocabulary: Vocabulary): Required<Pick<LinearExample, 'features' | 'counts'>> => ({
  features: groups.map((numbers) => numbers.flatMap((number) => vocabulary.get(number) ?? [])),
  counts: groups.map((numbers) => numbers.length),
});

// The same kind of model on the public sets' own labels, trained on their own training parts only, beside the floors of `datasets/README.md`.
import { type FeatureGroups, wideFeaturesOf } from '../lib/domain/category/features.ts';
import { accuracy, type Judged, macroF1 } from '../lib/domain/category/measure.ts';
import { type LinearExample, linearScores } from '../lib/domain/category/train-linear.ts';
import { EACH, trainViews } from '../training/views.ts';
import { inRows, vocabularyOf } from '../training/vocabulary.ts';
import { sharedRows, sharedText } from './shared-data.ts';

export type Row = { text: string; title?: string; rating: number | null; label: string; language: 'uk' | 'ru' | 'en' };

const featuresOfRow = ({ text, title, rating, language }: Row): FeatureGroups =>
  wideFeaturesOf({ text, title: title ?? null, ratingShare: rating === null ? null : rating / 5, language });

const SEED = 11;
const SETTINGS = { kind: 'softmax', epochs: 10, rate: 0.1, shrink: 0, seed: SEED } as const;

/** A rare class counts more, by this power of how rare it is. */
const RARITY = 0.5;

/** Trains on the one list and answers the other. */
export const trainAndJudge = (train: readonly Row[], test: readonly Row[]): Judged[] => {
  const labels = [...new Set(train.map(({ label }) => label))].sort();
  const counts = Map.groupBy(train, ({ label }) => label);
  const most = Math.max(...[...counts.values()].map((list) => list.length));
  const features = train.map(featuresOfRow);
  const vocabulary = vocabularyOf(features);
  const examples = train.map(
    (row, at): LinearExample => ({
      ...inRows(features[at] ?? [], vocabulary),
      wanted: labels.map((label) => Number(label === row.label)),
      weight: (most / (counts.get(row.label)?.length ?? most)) ** RARITY,
    }),
  );
  const { weights, bias } = trainViews(examples, EACH, { ...SETTINGS, classes: labels.length, buckets: vocabulary.size });
  const scores = new Float64Array(labels.length);
  return test.map((row): Judged => {
    const { features: rows, counts } = inRows(featuresOfRow(row), vocabulary);
    linearScores(rows, weights, labels.length, scores, counts);
    const sums = [...scores].map((score, at) => score + (bias[at] ?? 0));
    return { wanted: row.label, accept: [row.label], given: labels[sums.indexOf(Math.max(...sums))] ?? '', confidence: 1 };
  });
};

const starsOf = (written: string | undefined): number | null => (written === undefined || written === '' ? null : Number(written));

const uareviews = (split: string): Row[] =>
  sharedRows('datasets/uareviews/UAReviews.csv')
    .filter((row) => row.split === split)
    .map((row) => ({ text: row.content ?? '', rating: starsOf(row.rating), label: row.final_category ?? '', language: 'uk' }));

const banking = (part: string): Row[] =>
  sharedRows(`datasets/banking77/${part}.csv`).map((row) => ({
    text: row.text ?? '',
    rating: null,
    label: row.category ?? '',
    language: 'en',
  }));

const line = (name: string, judged: readonly Judged[], floor: string, best: string): void =>
  console.log(
    `  ${name}: accuracy ${accuracy(judged).toFixed(3)}, macro-F1 ${macroF1(judged).toFixed(3)} | floor ${floor} | published ${best}`,
  );

export const measureIntents = (): void => {
  if (sharedText('datasets/uareviews/UAReviews.csv') === null) return;
  const train = uareviews('train');
  line('uareviews, five intents, challenge', trainAndJudge(train, uareviews('challenge')), 'acc .865, F1 .653', 'F1 .658');
  line('banking77, 77 intents, test', trainAndJudge(banking('train'), banking('test')), '.901', '.931');
};

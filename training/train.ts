// `npm run train`: reads the licensed sets beside the repository and the project's own examples, writes `public/models/category.bin` and the
// figures of `training/model-card.md`. The same input gives the same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BASE_CATEGORIES } from '../lib/contracts/base-categories.ts';
import { type CategoryModel, knownFeatures, writeModel } from '../lib/domain/category/category-model.ts';
import { type FeatureGroups, wideFeaturesOf } from '../lib/domain/category/features.ts';
import { RISKS, SENTIMENTS } from '../lib/domain/category/labels.ts';
import type { LinearExample, LinearSettings, LinearWeights } from '../lib/domain/category/train-linear.ts';
import { anyThreshold, type Calibration, calibrate, riskAnswers, riskThresholds } from './calibrate.ts';
import { atRandom, byGroup, crossValidate } from './cross-validate.ts';
import type { Example } from './example.ts';
import { allExamples } from './examples.ts';
import { EACH, trainViews, WHOLE } from './views.ts';
import { inRows, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { writeCard } from './write-card.ts';

const SEED = 20261121;

const SETTINGS: Readonly<Record<'category' | 'sentiment' | 'risk', LinearSettings>> = {
  category: { kind: 'softmax', classes: BASE_CATEGORIES.length, epochs: 6, rate: 0.1, shrink: 0.05, seed: SEED },
  sentiment: { kind: 'softmax', classes: SENTIMENTS.length, epochs: 5, rate: 0.1, shrink: 0.05, seed: SEED },
  risk: { kind: 'answers', classes: RISKS.length, epochs: 10, rate: 0.3, shrink: 0.01, seed: SEED },
};

/** Share of the wanted answer that goes to the second label where there is one. */
const SECOND_SHARE = 0.25;

type Wide = { example: Example; features: FeatureGroups; starless: FeatureGroups | null };
type Features = ReturnType<typeof inRows>;
/** `starless`: the same review as if it had no stars. */
type Prepared = { example: Example; features: Features; starless: Features | null };

const featuresAt = ({ text, title, language }: Example, rating: number | null): FeatureGroups =>
  wideFeaturesOf({ text, title, ratingShare: rating === null ? null : rating / 5, language });

const wide = (example: Example): Wide => ({
  example,
  features: featuresAt(example, example.rating),
  starless: example.rating === null || example.source === 'wordless' ? null : featuresAt(example, null),
});

const prepared = ({ example, features, starless }: Wide, vocabulary: Vocabulary): Prepared => ({
  example,
  features: inRows(features, vocabulary),
  starless: starless === null ? null : inRows(starless, vocabulary),
});

/** Reviews without stars are as common as with them: each counts again, less, as if it had none. */
const WITHOUT_STARS = 0.3;

const bothWays = ({ features, starless }: Prepared, wanted: number[], weight: number): [LinearExample, ...LinearExample[]] => [
  { ...features, wanted, weight },
  ...(starless === null ? [] : [{ ...starless, wanted, weight: weight * WITHOUT_STARS }]),
];

const categoryExamples = (item: Prepared) =>
  bothWays(
    item,
    BASE_CATEGORIES.map((category) => {
      const { category: first, alt } = item.example;
      return category === first ? 1 - (alt === null ? 0 : SECOND_SHARE) : category === alt ? SECOND_SHARE : 0;
    }),
    item.example.weight,
  );
const sentimentExamples = (item: Prepared) =>
  bothWays(
    item,
    SENTIMENTS.map((sentiment) => Number(sentiment === item.example.sentiment)),
    item.example.weight,
  );
const riskExamples = ({ example, features }: Prepared): [LinearExample] => [
  {
    ...features,
    wanted: RISKS.map((risk) => Number(example.risk?.includes(risk) ?? false)),
    weight: example.weight,
  },
];

const BYTE = 127;
/** With a bit for every number, 1.75 MB. */
const MOST_ROWS = 90_000;

/** Rows whose largest weight, beside the largest of its class, is among the strongest: the rest changes one answer in fifty. */
const strongestRows = (models: readonly LinearWeights[], rows: number): number[] => {
  const strength = new Float64Array(rows);
  for (const { classes, weights } of models)
    for (let column = 0; column < classes; column++) {
      let largest = 0;
      for (let row = 0; row < rows; row++) largest = Math.max(largest, Math.abs(weights[row * classes + column] ?? 0));
      if (largest === 0) continue;
      for (let row = 0; row < rows; row++)
        strength[row] = Math.max(strength[row] ?? 0, Math.abs(weights[row * classes + column] ?? 0) / largest);
    }
  return [...strength.keys()]
    .sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b)
    .slice(0, MOST_ROWS)
    .sort((a, b) => a - b);
};

/** One byte a weight: a class's largest weight becomes 127. */
const quantised = (models: readonly LinearWeights[], rows: readonly number[]): { table: Int8Array; steps: number[][] } => {
  const columns = models.reduce((sum, { classes }) => sum + classes, 0);
  const table = new Int8Array(rows.length * columns);
  const steps: number[][] = [];
  let offset = 0;
  for (const { classes, weights } of models) {
    const own: number[] = [];
    for (let column = 0; column < classes; column++) {
      let largest = 0;
      for (const row of rows) largest = Math.max(largest, Math.abs(weights[row * classes + column] ?? 0));
      const step = largest === 0 ? 1 : largest / BYTE;
      own.push(step);
      for (const [at, row] of rows.entries())
        table[at * columns + offset + column] = Math.round((weights[row * classes + column] ?? 0) / step);
    }
    steps.push(own);
    offset += classes;
  }
  return { table, steps };
};

/** Domains that speak of the same things; reviews of one stay together where the model is asked about what it has not seen. */
const KINDRED_DOMAINS: Readonly<Record<string, string>> = {
  office: 'public',
  'public office': 'public',
  city: 'public',
  place: 'public',
  education: 'public',
  court: 'public',
  utility: 'public',
  cafe: 'restaurant',
  airline: 'transport',
  travel: 'transport',
  'bank app': 'bank',
  'loan app': 'bank',
  game: 'app',
  post: 'delivery',
};
const domainOf = ({ example: { domain } }: Prepared): string => KINDRED_DOMAINS[domain] ?? domain;

/** Sets of real texts that are labelled by us. */
const REAL_SETS = ['uareviews', 'maalej'];

/** Of real texts whose set is known: more folds come nearer to the model that ships. */
const NEAR_FOLDS = 4;

const main = (): void => {
  const started = performance.now();
  const texts = allExamples().map(wide);
  const vocabulary = vocabularyOf(texts.map(({ features }) => features));
  const all = texts.map((text) => prepared(text, vocabulary));
  console.log(`${all.length} examples, ${vocabulary.size} features`);
  const categories = all.filter(({ example }) => example.category !== null);
  const sentiments = all.filter(({ example }) => example.sentiment !== null);
  const risks = all.filter(({ example }) => example.risk !== null);
  const buckets = vocabulary.size;
  const forCategory = (examples: readonly LinearExample[]) => trainViews(examples, EACH, { ...SETTINGS.category, buckets });
  const forSentiment = (examples: readonly LinearExample[]) => trainViews(examples, WHOLE, { ...SETTINGS.sentiment, buckets });
  const forRisk = (examples: readonly LinearExample[]) => trainViews(examples, WHOLE, { ...SETTINGS.risk, buckets });
  const passed = () => `${Math.round((performance.now() - started) / 1000)} s`;

  const real = ({ example }: Prepared): boolean => example.real;
  const asked = (item: Prepared): boolean => real(item) || item.example.source === 'own';
  const elsewhere = crossValidate(categories, categoryExamples, forCategory, asked, byGroup(domainOf));
  console.log(`domains cross-validated after ${passed()}`);
  const otherSets = crossValidate(
    categories,
    categoryExamples,
    forCategory,
    real,
    (item) => (real(item) ? REAL_SETS.indexOf(item.example.source) : -1),
    REAL_SETS.length,
  );
  const sameSets = crossValidate(categories, categoryExamples, forCategory, real, atRandom(NEAR_FOLDS), NEAR_FOLDS);
  console.log(`category cross-validated after ${passed()}`);
  const calibration: Calibration = calibrate(sameSets);
  const riskFold = crossValidate(risks, riskExamples, forRisk, asked, atRandom());
  const thresholds = [...riskThresholds(riskFold), anyThreshold(riskAnswers(riskFold))];
  const sentimentFold = crossValidate(sentiments, sentimentExamples, forSentiment, asked, atRandom(2), 2);
  console.log(`cross-validated after ${passed()}`);

  const models = [
    forCategory(categories.flatMap(categoryExamples)),
    forSentiment(sentiments.flatMap(sentimentExamples)),
    forRisk(risks.flatMap(riskExamples)),
  ];
  const rows = strongestRows(models, buckets);
  const { table, steps } = quantised(models, rows);
  const numbers = [...vocabulary.keys()];
  const known = knownFeatures(rows.map((row) => numbers[row] ?? 0));
  const bias = models.map((model) => [...model.bias].map((value) => Math.round(value * 1e6) / 1e6));
  const model: CategoryModel = {
    version: createHash('sha256').update(table).update(known.bits).digest('hex').slice(0, 12),
    category: {
      labels: BASE_CATEGORIES,
      steps: steps[0] ?? [],
      bias: bias[0] ?? [],
      // The curve says how sure a share is.
      temperature: 1,
      curve: calibration.curve,
      thresholds: [calibration.threshold],
    },
    sentiment: { labels: SENTIMENTS, steps: steps[1] ?? [], bias: bias[1] ?? [], temperature: 1, curve: [], thresholds: [] },
    risk: { labels: RISKS, steps: steps[2] ?? [], bias: bias[2] ?? [], temperature: 1, curve: [], thresholds },
    known,
    table,
  };
  const bytes = writeModel(model);
  const folder = fileURLToPath(new URL('../public/models/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}category.bin`, bytes);
  writeCard({ all, model, bytes: bytes.length, elsewhere, otherSets, sameSets, riskFold, sentimentFold, thresholds, calibration });
  console.log(`model ${model.version}, ${bytes.length} bytes, ${Math.round((performance.now() - started) / 1000)} s`);
};

main();

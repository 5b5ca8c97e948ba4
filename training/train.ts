// `npm run train`: reads the licensed sets beside the repository and the project's own examples, writes `public/models/category.bin` and the
// figures of `training/model-card.md`. The same input gives the same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BASE_CATEGORIES } from '../lib/contracts/base-categories.ts';
import { type CategoryModel, writeModel } from '../lib/domain/category/category-model.ts';
import { BUCKETS, featuresOf } from '../lib/domain/category/features.ts';
import { RISKS, SENTIMENTS } from '../lib/domain/category/labels.ts';
import { type LinearExample, type LinearSettings, type LinearWeights, trainLinear } from '../lib/domain/category/train-linear.ts';
import { type Calibration, calibrate, riskThresholds } from './calibrate.ts';
import { crossValidate } from './cross-validate.ts';
import { allExamples, type Example } from './examples.ts';
import { writeCard } from './write-card.ts';

const SEED = 20261121;

const SETTINGS: Readonly<Record<'category' | 'sentiment' | 'risk', LinearSettings>> = {
  category: { kind: 'softmax', classes: BASE_CATEGORIES.length, epochs: 8, rate: 0.1, shrink: 0.05, seed: SEED },
  sentiment: { kind: 'softmax', classes: SENTIMENTS.length, epochs: 5, rate: 0.1, shrink: 0.05, seed: SEED },
  risk: { kind: 'answers', classes: RISKS.length, epochs: 10, rate: 0.3, shrink: 0.01, seed: SEED },
};

/** Share of the wanted answer that goes to the second label where there is one. */
const SECOND_SHARE = 0.25;
/** A risk is rare: one that is there counts more. */
const RISK_WEIGHT = 3;

type Features = ReturnType<typeof featuresOf>;
/** `starless`: the same review as if it had no stars. */
type Prepared = { example: Example; features: Features; starless: Features | null };

const featuresAt = ({ text, title, language }: Example, rating: number | null): Features =>
  featuresOf({ text, title, ratingShare: rating === null ? null : rating / 5, language });

const prepared = (example: Example): Prepared => ({
  example,
  features: featuresAt(example, example.rating),
  starless: example.rating === null || example.source === 'wordless' ? null : featuresAt(example, null),
});

/** Reviews without stars are as common as with them: each counts again, less, as if it had none. */
const WITHOUT_STARS = 0.3;

const bothWays = ({ features, starless }: Prepared, wanted: number[], weight: number): [LinearExample, ...LinearExample[]] => [
  { features, wanted, weight },
  ...(starless === null ? [] : [{ features: starless, wanted, weight: weight * WITHOUT_STARS }]),
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
    features,
    wanted: RISKS.map((risk) => Number(example.risk?.includes(risk) ?? false)),
    weight: example.weight * ((example.risk?.length ?? 0) > 0 ? RISK_WEIGHT : 1),
  },
];

const BYTE = 127;

/** One byte a weight: a class's largest weight becomes 127. */
const quantised = (models: readonly LinearWeights[]): { table: Int8Array; steps: number[][] } => {
  const columns = models.reduce((sum, { classes }) => sum + classes, 0);
  const table = new Int8Array(BUCKETS * columns);
  const steps: number[][] = [];
  let offset = 0;
  for (const { classes, weights } of models) {
    const own: number[] = [];
    for (let column = 0; column < classes; column++) {
      let largest = 0;
      for (let bucket = 0; bucket < BUCKETS; bucket++) largest = Math.max(largest, Math.abs(weights[bucket * classes + column] ?? 0));
      const step = largest === 0 ? 1 : largest / BYTE;
      own.push(step);
      for (let bucket = 0; bucket < BUCKETS; bucket++)
        table[bucket * columns + offset + column] = Math.round((weights[bucket * classes + column] ?? 0) / step);
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

const main = (): void => {
  const started = performance.now();
  const all = allExamples().map(prepared);
  console.log(`${all.length} examples`);
  const categories = all.filter(({ example }) => example.category !== null);
  const sentiments = all.filter(({ example }) => example.sentiment !== null);
  const risks = all.filter(({ example }) => example.risk !== null);

  const asked = ({ example }: Prepared): boolean => example.real || example.source === 'own';
  const outOfFold = crossValidate(categories, categoryExamples, SETTINGS.category, asked, domainOf);
  const calibration: Calibration = calibrate(outOfFold);
  const riskFold = crossValidate(risks, riskExamples, SETTINGS.risk, asked, null);
  const thresholds = riskThresholds(riskFold);
  const sentimentFold = crossValidate(sentiments, sentimentExamples, SETTINGS.sentiment, ({ example }) => example.source === 'own', null);
  console.log(`cross-validated after ${Math.round((performance.now() - started) / 1000)} s`);

  const models = [
    trainLinear(categories.flatMap(categoryExamples), SETTINGS.category),
    trainLinear(sentiments.flatMap(sentimentExamples), SETTINGS.sentiment),
    trainLinear(risks.flatMap(riskExamples), SETTINGS.risk),
  ];
  const { table, steps } = quantised(models);
  const bias = models.map((model) => [...model.bias].map((value) => Math.round(value * 1e6) / 1e6));
  const model: CategoryModel = {
    version: createHash('sha256').update(table).digest('hex').slice(0, 12),
    category: {
      labels: BASE_CATEGORIES,
      steps: steps[0] ?? [],
      bias: bias[0] ?? [],
      temperature: calibration.temperature,
      curve: calibration.curve,
      thresholds: [calibration.threshold],
    },
    sentiment: { labels: SENTIMENTS, steps: steps[1] ?? [], bias: bias[1] ?? [], temperature: 1, curve: [], thresholds: [] },
    risk: { labels: RISKS, steps: steps[2] ?? [], bias: bias[2] ?? [], temperature: 1, curve: [], thresholds },
    table,
  };
  const bytes = writeModel(model);
  const folder = fileURLToPath(new URL('../public/models/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}category.bin`, bytes);
  writeCard({ all, model, bytes: bytes.length, outOfFold, riskFold, sentimentFold, thresholds, calibration });
  console.log(`model ${model.version}, ${bytes.length} bytes, ${Math.round((performance.now() - started) / 1000)} s`);
};

main();

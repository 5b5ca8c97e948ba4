// Writes the model card: data with licences, figures of cross-validation, known weaknesses. Every number in it comes from this run.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CategoryModel, columnsOf } from '../lib/domain/category/category-model.ts';
import { onCurve } from '../lib/domain/category/classify.ts';
import { RISKS, SENTIMENTS } from '../lib/domain/category/labels.ts';
import { accuracy, calibrationError, macroF1, mostCertain, recallAndPrecision } from '../lib/domain/category/measure.ts';
import { logistic } from '../lib/domain/category/train-linear.ts';
import { atThreshold, type Calibration, judgedOf, riskAnswers } from './calibrate.ts';
import type { OutOfFold } from './cross-validate.ts';
import type { Example } from './example.ts';
import { markdownTable as table } from './markdown-table.ts';

type Item = { example: Example };

export type Run = {
  all: readonly Item[];
  model: CategoryModel;
  bytes: number;
  /** Category of texts whose domain the model had not seen; of real texts whose set it had not seen; of which it had seen others. */
  elsewhere: readonly OutOfFold<Item>[];
  otherSets: readonly OutOfFold<Item>[];
  sameSets: readonly OutOfFold<Item>[];
  riskFold: readonly OutOfFold<Item>[];
  sentimentFold: readonly OutOfFold<Item>[];
  thresholds: readonly number[];
  calibration: Calibration;
};

const LICENCES: readonly (readonly [source: string, licence: string, use: string])[] = [
  ['own', 'Apache-2.0 (this repository)', 'written for this project, all three languages: category, risk, sentiment'],
  [
    'uareviews',
    'CC-BY-4.0',
    '`train` split only. Labelled by us: `training/labels/uareviews.jsonl`; of the rest, gratitude counts as praise, a question as a question, both with less weight; the other complaints teach sentiment only',
  ],
  [
    'maalej',
    'CC0',
    'Labelled by us: `training/labels/maalej.jsonl`; of the rest, bug reports and feature requests whose wording says so, and five-star praise, with less weight',
  ],
  ['banking77', 'CC-BY-4.0', 'every eighth row of `train`, by intent, with less weight'],
  ['rutube_support', 'Apache-2.0', 'questions, with less weight'],
  [
    'composed',
    'Apache-2.0 (this repository)',
    'plain reviews put together from our own fragments (`training/fragments`), with less weight',
  ],
  ['brighter', 'CC-BY-4.0', '`train`: sentiment only, with little weight'],
];

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

/** Points of the line between recall and precision that the card shows. */
const CURVE = [0.05, 0.1, 0.2, 0.3, 0.5, 0.7];

export const writeCard = ({
  all,
  model,
  bytes,
  elsewhere,
  otherSets,
  sameSets,
  riskFold,
  sentimentFold,
  thresholds,
  calibration,
}: Run): void => {
  const judgedAll = (answers: readonly OutOfFold<Item>[]) =>
    answers.map((answer) => {
      const one = judgedOf(answer);
      return { ...one, confidence: onCurve(calibration.curve, one.confidence), example: answer.item.example };
    });
  const judged = judgedAll(elsewhere);
  const far = judgedAll(otherSets);
  const near = judgedAll(sameSets);
  const twice = near.filter(({ example }) => example.second !== null);
  const risks = riskAnswers(riskFold);
  const together = thresholds[RISKS.length] ?? 1;
  const said = ({ recall, precision }: { recall: number; precision: number }) =>
    `recall ${percent(recall)}, precision ${percent(precision)}`;
  const bySource = Map.groupBy(judged, ({ example }) => (example.source === 'own' ? `own, ${example.language}` : example.source));
  const flagged = riskFold.map(({ item, scores }) => ({
    flags: RISKS.map((risk, column) => ({
      wanted: item.example.risk?.includes(risk) ?? false,
      given: logistic(scores[column] ?? 0) >= (thresholds[column] ?? 1),
    })),
  }));
  const feeling = sentimentFold.filter(
    ({ item, scores }) => SENTIMENTS[scores.indexOf(Math.max(...scores))] === item.example.sentiment,
  ).length;

  const card = `# Model card: category, sentiment, risk

Written by \`npm run train\`; every figure on this page is of that run. What it is measured on beside cross-validation: \`npm run bench -- quality-category\`.

- Version ${model.version}, ${bytes} bytes, ${model.table.length} weights of one byte.
- A linear model over words, word pairs, letter groups of 3 to 5, hand-written concepts in three languages and the outward shape
  (stars, length, marks); only features that stood in two texts or more, of those the ${(model.table.length / columnsOf(model)).toFixed(0)} that say most. The category is the sum of four
  models: all features, words, letter groups, concepts with pairs of them. Nine categories by softmax, four sentiments by softmax, five risk flags each by itself.
- Everything runs on the agent's machine; no text leaves it.

## Data

${table(
  ['set', 'licence', 'examples', 'labelled by us', 'use'],
  LICENCES.map(([source, licence, use]) => {
    const own = all.filter(({ example }) => example.source === source);
    return [source, licence, String(own.length), String(own.filter(({ example }) => example.real).length), use];
  }),
)}

Texts of the measuring set are left out wherever they came from. Sets marked "test only" are never read by training.

## Cross-validated

Category: every domain (shop, bank, clinic, …) answered by a model that saw none of it; risk and sentiment: texts the model had not seen.

${table(
  ['texts', 'right (any label of either reader)', 'count'],
  [
    ...[...bySource].map(([name, list]) => [name, percent(accuracy(list)), String(list.length)]),
    ...[...Map.groupBy(far, ({ example }) => example.source)].map(([name, list]) => [
      `${name}, none of the set seen`,
      percent(accuracy(list)),
      String(list.length),
    ]),
    ...[...Map.groupBy(near, ({ example }) => example.source)].map(([name, list]) => [
      `${name}, others of the set seen`,
      percent(accuracy(list)),
      String(list.length),
    ]),
  ],
)}

${table(
  ['category', 'right', 'count'],
  [...Map.groupBy(judged, ({ wanted }) => wanted)].map(([name, list]) => [name, percent(accuracy(list)), String(list.length)]),
)}

- Macro-F1 ${macroF1(judged).toFixed(3)}; the 70 % most certain: ${percent(accuracy(mostCertain(judged, 0.7)))}.
- Calibrated on the ${twice.length} labelled real texts that a second reader labelled too (what either accepts is right), others of their sets seen (own
  examples of many domains bring texts of unseen sets near to that): right on ${percent(accuracy(twice))}, expected calibration error ${calibrationError(twice).toFixed(3)} there; withheld below ${calibration.threshold}.
- Any risk, on the ${risks.length} labelled real texts that no turn of phrase was written from (${risks.filter(({ wanted }) => wanted).length} with one): ${said(atThreshold(risks, together))} (from ${together}). By words
  and turns that tell of it alone: ${said(atThreshold(risks, 2))}. From ${CURVE.map((threshold) => `${threshold}: ${said(atThreshold(risks, threshold))}`).join('; ')}.
- By flag, own examples too: ${RISKS.map((risk, column) => {
    const { recall, precision } = recallAndPrecision(flagged.flatMap(({ flags }) => flags[column] ?? []));
    return `${risk} ${percent(recall)} / ${percent(precision)} (from ${thresholds[column] ?? 1})`;
  }).join(', ')}.
- Sentiment right on ${percent(sentimentFold.length === 0 ? 0 : feeling / sentimentFold.length)} of ${sentimentFold.length} own and labelled examples.

## Known weaknesses

- The own examples are written, not collected: they are denser and more varied than everyday reviews, and share their writers' habits.
- Real labelled reviews are Ukrainian (public offices, schools) and English (apps); Russian is learnt from own examples and from kindred words only.
- The line between \`service\` and \`quality\`, and between \`quality\` and \`fault\`, is where most errors are; irony and stories without a key word fail.
- Labels of the real texts are one reader's; those that calibrate were read by two.
- Risk: real reviews speak of bribes, falls and illness in passing and in a thousand ways. No threshold finds nine of ten without flagging mostly harmless
  texts (the line above); a flag is a reason to look, its absence is no promise.
- Other languages than the three get the stars' answer and little more.
`;
  writeFileSync(fileURLToPath(new URL('model-card.md', import.meta.url)), card);
};

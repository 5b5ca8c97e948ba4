// The trained model as a file: a short JSON header and one byte a weight, bucket by bucket, so that a text's features touch few cache lines.
// Sums of weights are whole numbers; only the last step uses floating point, in one fixed order: the same answer in every engine.
import { BUCKETS, FEATURES_VERSION, type FeatureGroups, GROUP_SCALES } from './features.ts';
import { groupScale } from './train-linear.ts';

/** One question the model answers: its classes are neighbouring columns of the weight table. */
export type ModelHead = {
  labels: readonly string[];
  /** Weight of one step of a byte, for each class. */
  steps: readonly number[];
  bias: readonly number[];
  /** Scores are divided by it before they become shares. */
  temperature: number;
  /** Share → probability of being right: straight lines between the points. Empty where the share stands for itself. */
  curve: readonly (readonly [share: number, right: number])[];
  /** By class for yes/no answers; else one, below which the answer is withheld. */
  thresholds: readonly number[];
};

export type CategoryModel = {
  version: string;
  category: ModelHead;
  sentiment: ModelHead;
  risk: ModelHead;
  table: Int8Array;
};

type Header = { features: number; buckets: number; version: string; category: ModelHead; sentiment: ModelHead; risk: ModelHead };

const MAGIC = 0x314d4b56; // "VKM1" in the file.
const PREFIX_BYTES = 8;

export const columnsOf = ({ category, sentiment, risk }: Pick<CategoryModel, 'category' | 'sentiment' | 'risk'>): number =>
  category.labels.length + sentiment.labels.length + risk.labels.length;

export const writeModel = (model: CategoryModel): Uint8Array => {
  const { table, ...heads } = model;
  const header: Header = { features: FEATURES_VERSION, buckets: BUCKETS, ...heads };
  const written = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(PREFIX_BYTES + written.length + table.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, written.length, true);
  bytes.set(written, PREFIX_BYTES);
  bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.length), PREFIX_BYTES + written.length);
  return bytes;
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'number' && Number.isFinite(one));
const isHead = (value: unknown): value is ModelHead =>
  isObject(value) &&
  Array.isArray(value.labels) &&
  value.labels.every((label) => typeof label === 'string') &&
  isNumbers(value.steps) &&
  value.steps.length === value.labels.length &&
  isNumbers(value.bias) &&
  value.bias.length === value.labels.length &&
  typeof value.temperature === 'number' &&
  value.temperature > 0 &&
  Array.isArray(value.curve) &&
  value.curve.every((point) => isNumbers(point) && point.length === 2) &&
  isNumbers(value.thresholds);
const isHeader = (value: unknown): value is Header =>
  isObject(value) &&
  value.features === FEATURES_VERSION &&
  value.buckets === BUCKETS &&
  typeof value.version === 'string' &&
  isHead(value.category) &&
  isHead(value.sentiment) &&
  isHead(value.risk);

/** null where the bytes are no model of this program's making: cut short, of another version, or something else. */
export const readModel = (bytes: Uint8Array): CategoryModel | null => {
  if (bytes.length < PREFIX_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== MAGIC) return null;
  const length = view.getUint32(4, true);
  if (PREFIX_BYTES + length > bytes.length) return null;
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX_BYTES, PREFIX_BYTES + length)));
  } catch {
    return null;
  }
  if (!isHeader(header)) return null;
  const { version, category, sentiment, risk } = header;
  const from = PREFIX_BYTES + length;
  if (bytes.length - from !== BUCKETS * columnsOf(header)) return null;
  return { version, category, sentiment, risk, table: new Int8Array(bytes.buffer, bytes.byteOffset + from, bytes.length - from) };
};

/** Scores of every class of every head, in the order category, sentiment, risk; the bias is in. */
export const modelScores = (model: CategoryModel, features: FeatureGroups): Float64Array => {
  const columns = columnsOf(model);
  const { table } = model;
  const sums = new Int32Array(columns);
  const scores = new Float64Array(columns);
  for (let group = 0; group < GROUP_SCALES.length; group++) {
    const buckets = features[group] ?? [];
    if (buckets.length === 0) continue;
    sums.fill(0);
    for (const bucket of buckets) {
      const row = bucket * columns;
      for (let column = 0; column < columns; column++) sums[column] = (sums[column] ?? 0) + (table[row + column] ?? 0);
    }
    const scale = groupScale(group, buckets.length);
    for (let column = 0; column < columns; column++) scores[column] = (scores[column] ?? 0) + scale * (sums[column] ?? 0);
  }
  let column = 0;
  for (const head of [model.category, model.sentiment, model.risk])
    for (let one = 0; one < head.labels.length; one++, column++)
      scores[column] = (scores[column] ?? 0) * (head.steps[one] ?? 0) + (head.bias[one] ?? 0);
  return scores;
};

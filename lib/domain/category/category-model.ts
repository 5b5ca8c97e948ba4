// The trained model as a file: a short JSON header, one bit for each feature's number that says whether the model knows it, and for those that it knows
// one byte a weight, row by row, so that a text's features touch few cache lines. Features it does not know say nothing: they share no row. Sums of weights are whole numbers; only the last step uses floating point, in one fixed order: the same answer in every engine.
import { FEATURES_VERSION, type FeatureGroups, GROUP_SCALES, WIDTH } from './features.ts';
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
  /** By class for yes/no answers, behind them that of any of them; else one, below which the answer is withheld. */
  thresholds: readonly number[];
};

/** Which numbers have a row: a bit for each, and how many are set before each word of bits. */
export type KnownFeatures = { bits: Uint32Array; before: Uint32Array };

export type CategoryModel = {
  version: string;
  category: ModelHead;
  sentiment: ModelHead;
  risk: ModelHead;
  known: KnownFeatures;
  table: Int8Array;
};

type Header = { features: number; width: number; version: string; category: ModelHead; sentiment: ModelHead; risk: ModelHead };

const MAGIC = 0x324d4b56; // "VKM2" in the file.
const PREFIX_BYTES = 8;
const WORD_BITS = 32;
const WORDS = WIDTH / WORD_BITS;
const KNOWN_BYTES = WIDTH / 8;

const setBits = (word: number): number => {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

const counted = (bits: Uint32Array): KnownFeatures => {
  const before = new Uint32Array(WORDS);
  let sum = 0;
  for (let word = 0; word < WORDS; word++) {
    before[word] = sum;
    sum += setBits(bits[word] ?? 0);
  }
  return { bits, before };
};

/** Rows stand in the order of the numbers. */
export const knownFeatures = (numbers: Iterable<number>): KnownFeatures => {
  const bits = new Uint32Array(WORDS);
  for (const number of numbers) {
    const word = Math.floor(number / WORD_BITS);
    bits[word] = (bits[word] ?? 0) | (1 << (number % WORD_BITS));
  }
  return counted(bits);
};

/** Row of a feature, or -1. */
export const rowOf = ({ bits, before }: KnownFeatures, number: number): number => {
  const at = number >>> 5;
  const word = bits[at] ?? 0;
  const bit = 1 << (number & 31);
  return (word & bit) === 0 ? -1 : (before[at] ?? 0) + setBits(word & (bit - 1));
};

const rowsIn = ({ bits, before }: KnownFeatures): number => (before[WORDS - 1] ?? 0) + setBits(bits[WORDS - 1] ?? 0);

export const columnsOf = ({ category, sentiment, risk }: Pick<CategoryModel, 'category' | 'sentiment' | 'risk'>): number =>
  category.labels.length + sentiment.labels.length + risk.labels.length;

export const writeModel = (model: CategoryModel): Uint8Array => {
  const { table, known, ...heads } = model;
  const header: Header = { features: FEATURES_VERSION, width: WIDTH, ...heads };
  const written = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(PREFIX_BYTES + written.length + KNOWN_BYTES + table.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, written.length, true);
  bytes.set(written, PREFIX_BYTES);
  for (const [word, bits] of known.bits.entries()) view.setUint32(PREFIX_BYTES + written.length + 4 * word, bits, true);
  bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.length), PREFIX_BYTES + written.length + KNOWN_BYTES);
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
  value.width === WIDTH &&
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
  const from = PREFIX_BYTES + length + KNOWN_BYTES;
  if (from > bytes.length) return null;
  const bits = new Uint32Array(WORDS);
  for (let word = 0; word < WORDS; word++) bits[word] = view.getUint32(PREFIX_BYTES + length + 4 * word, true);
  const known = counted(bits);
  if (bytes.length - from !== rowsIn(known) * columnsOf(header)) return null;
  return { version, category, sentiment, risk, known, table: new Int8Array(bytes.buffer, bytes.byteOffset + from, bytes.length - from) };
};

/** Scores of every class of every head by wide features, in the order category, sentiment, risk; the bias is in. */
export const modelScores = (model: CategoryModel, features: FeatureGroups): Float64Array => {
  const columns = columnsOf(model);
  const { table, known } = model;
  const sums = new Int32Array(columns);
  const scores = new Float64Array(columns);
  for (let group = 0; group < GROUP_SCALES.length; group++) {
    const numbers = features[group] ?? [];
    if (numbers.length === 0) continue;
    sums.fill(0);
    for (const number of numbers) {
      const place = rowOf(known, number);
      if (place < 0) continue;
      const row = place * columns;
      for (let column = 0; column < columns; column++) sums[column] = (sums[column] ?? 0) + (table[row + column] ?? 0);
    }
    const scale = groupScale(group, numbers.length);
    for (let column = 0; column < columns; column++) scores[column] = (scores[column] ?? 0) + scale * (sums[column] ?? 0);
  }
  let column = 0;
  for (const head of [model.category, model.sentiment, model.risk])
    for (let one = 0; one < head.labels.length; one++, column++)
      scores[column] = (scores[column] ?? 0) * (head.steps[one] ?? 0) + (head.bias[one] ?? 0);
  return scores;
};

// The trained sentence model of the gate as a file: a JSON header with the word classes, then half a byte for each weight: sixteen steps say as much of a
// sentence as a byte does, and half of the weights left out say less. Sums of weights are whole numbers; only the last step uses floating point, in one
// fixed order: the same answer everywhere.
import { LEARNT_RULES } from './learnt-rules.ts';
import { BUCKETS, FEATURES_VERSION, kindScale, type SentenceFeatures } from './sentence-features.ts';

/** What is learnt of one rule. */
export type RuleHead = {
  /** Weight of one step. */
  step: number;
  bias: number;
  /** A sentence is found from this score on. */
  found: number;
  /** A phrase's finding is dropped below this score. */
  dropped: number;
  /** How much of a score is one step of certainty: scores of two rules are compared by it. */
  scale: number;
};

export type GateModel = {
  version: string;
  heads: readonly RuleHead[];
  /** As `packWeights` makes it. */
  table: Uint8Array;
  /** Entries by word class, as `packed-entries.ts` packs them. */
  classes: Readonly<Record<string, string>>;
};

type Header = { features: number; version: string; rules: readonly string[]; heads: readonly RuleHead[]; classes: Record<string, string> };

const MAGIC = 0x33474b56; // "VKG3" in the file.
const PREFIX_BYTES = 8;
const RULES = LEARNT_RULES.length;
/** Two weights a byte. */
const ROW_BYTES = RULES / 2;
/** Weights are steps from -7 to 7; in the table they stand this much higher. */
export const MOST_STEPS = 7;
const NOUGHT = 8;

export const TABLE_BYTES = BUCKETS * ROW_BYTES;

/** The table of a model from each rule's steps (-7..7) by bucket. */
export const packWeights = (steps: readonly Int8Array[]): Uint8Array => {
  const table = new Uint8Array(TABLE_BYTES);
  const raised = (rule: number, bucket: number): number => (steps[rule]?.[bucket] ?? 0) + NOUGHT;
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    for (let pair = 0; pair < ROW_BYTES; pair++)
      table[bucket * ROW_BYTES + pair] = raised(2 * pair, bucket) | (raised(2 * pair + 1, bucket) << 4);
  return table;
};

export const writeGateModel = ({ version, heads, table, classes }: GateModel): Uint8Array => {
  const header: Header = { features: FEATURES_VERSION, version, rules: LEARNT_RULES, heads, classes: { ...classes } };
  const written = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(PREFIX_BYTES + written.length + table.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, written.length, true);
  bytes.set(written, PREFIX_BYTES);
  bytes.set(table, PREFIX_BYTES + written.length);
  return bytes;
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isHead = (value: unknown): value is RuleHead =>
  isObject(value) &&
  [value.step, value.bias, value.found, value.dropped, value.scale].every((one) => typeof one === 'number' && Number.isFinite(one));
const isHeader = (value: unknown): value is Header =>
  isObject(value) &&
  value.features === FEATURES_VERSION &&
  typeof value.version === 'string' &&
  Array.isArray(value.rules) &&
  value.rules.join() === LEARNT_RULES.join() &&
  Array.isArray(value.heads) &&
  value.heads.length === RULES &&
  value.heads.every(isHead) &&
  isObject(value.classes) &&
  Object.values(value.classes).every((list) => typeof list === 'string');

/** null where the bytes are no model of this program's making: cut short, of another version, or something else. */
export const readGateModel = (bytes: Uint8Array): GateModel | null => {
  if (bytes.length < PREFIX_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== MAGIC) return null;
  const from = PREFIX_BYTES + view.getUint32(4, true);
  if (from > bytes.length) return null;
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX_BYTES, from)));
  } catch {
    return null;
  }
  if (!isHeader(header)) return null;
  const table = bytes.subarray(from);
  return table.length === TABLE_BYTES ? { version: header.version, heads: header.heads, table, classes: header.classes } : null;
};

/** Scores of a sentence in the order of `LEARNT_RULES`; what they mean is said by the heads. */
export const gateScores = ({ heads, table }: Pick<GateModel, 'heads' | 'table'>, features: SentenceFeatures): number[] => {
  const scores = new Float64Array(RULES);
  const sums = new Int32Array(RULES);
  for (const [kind, buckets] of features.entries()) {
    if (buckets.length === 0) continue;
    sums.fill(0);
    for (const bucket of buckets) {
      const row = bucket * ROW_BYTES;
      for (let pair = 0; pair < ROW_BYTES; pair++) {
        const both = table[row + pair] ?? 0;
        sums[2 * pair] = (sums[2 * pair] ?? 0) + (both & 15) - NOUGHT;
        sums[2 * pair + 1] = (sums[2 * pair + 1] ?? 0) + (both >> 4) - NOUGHT;
      }
    }
    const scale = kindScale(kind, buckets.length);
    for (let rule = 0; rule < RULES; rule++) scores[rule] = (scores[rule] ?? 0) + scale * (sums[rule] ?? 0);
  }
  return heads.map(({ step, bias }, rule) => step * (scores[rule] ?? 0) + bias);
};

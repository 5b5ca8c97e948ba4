// The trained sentence model of the gate as a file: a JSON header with the word classes, then for every rule its weights that are not nought, each a step to its
// bucket and one byte. Sums of weights are whole numbers; only the last step uses floating point, in one fixed order: the same answer everywhere.
import { LEARNT_RULES } from './learnt-rules.ts';
import { BUCKETS, FEATURES_VERSION, kindScale, type SentenceFeatures } from './sentence-features.ts';

/** What is learnt of one rule. */
export type RuleHead = {
  /** Weight of one step of a byte. */
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
  /** `table[bucket * rules + rule]`. */
  table: Int8Array;
  /** Entries by word class, as `word-classes.ts` reads them. */
  classes: Readonly<Record<string, string>>;
};

type Header = { features: number; version: string; rules: readonly string[]; heads: readonly RuleHead[]; classes: Record<string, string> };

const MAGIC = 0x31474b56; // "VKG1" in the file.
const PREFIX_BYTES = 8;
const RULES = LEARNT_RULES.length;
const MORE = 0x80;

export const writeGateModel = ({ version, heads, table, classes }: GateModel): Uint8Array => {
  const header: Header = { features: FEATURES_VERSION, version, rules: LEARNT_RULES, heads, classes: { ...classes } };
  const written = new TextEncoder().encode(JSON.stringify(header));
  const weights: number[] = [];
  for (let rule = 0; rule < RULES; rule++) {
    let last = -1;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const weight = table[bucket * RULES + rule] ?? 0;
      if (weight === 0) continue;
      let step = bucket - last;
      for (; step >= MORE; step >>>= 7) weights.push((step & (MORE - 1)) | MORE);
      weights.push(step, weight & 0xff);
      last = bucket;
    }
    weights.push(0);
  }
  const bytes = new Uint8Array(PREFIX_BYTES + written.length + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, written.length, true);
  bytes.set(written, PREFIX_BYTES);
  bytes.set(weights, PREFIX_BYTES + written.length);
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

/** The weights behind the header; null where they end too early, too late or name no bucket. */
const readTable = (bytes: Uint8Array, from: number): Int8Array | null => {
  const table = new Int8Array(BUCKETS * RULES);
  let at = from;
  for (let rule = 0; rule < RULES; rule++) {
    let bucket = -1;
    for (;;) {
      let step = 0;
      let shift = 0;
      let byte = bytes[at++];
      for (; byte !== undefined && byte >= MORE && shift < 21; byte = bytes[at++], shift += 7) step |= (byte & (MORE - 1)) << shift;
      if (byte === undefined || byte >= MORE) return null;
      step |= byte << shift;
      if (step === 0) break;
      bucket += step;
      const weight = bytes[at++];
      if (weight === undefined || bucket >= BUCKETS) return null;
      table[bucket * RULES + rule] = weight;
    }
  }
  return at === bytes.length ? table : null;
};

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
  const table = readTable(bytes, from);
  return table === null ? null : { version: header.version, heads: header.heads, table, classes: header.classes };
};

/** Scores of a sentence in the order of `LEARNT_RULES`; what they mean is said by the heads. */
export const gateScores = ({ heads, table }: Pick<GateModel, 'heads' | 'table'>, features: SentenceFeatures): number[] => {
  const scores = new Float64Array(RULES);
  const sums = new Int32Array(RULES);
  for (const [kind, buckets] of features.entries()) {
    if (buckets.length === 0) continue;
    sums.fill(0);
    for (const bucket of buckets) {
      const row = bucket * RULES;
      for (let rule = 0; rule < RULES; rule++) sums[rule] = (sums[rule] ?? 0) + (table[row + rule] ?? 0);
    }
    const scale = kindScale(kind, buckets.length);
    for (let rule = 0; rule < RULES; rule++) scores[rule] = (scores[rule] ?? 0) + scale * (sums[rule] ?? 0);
  }
  return heads.map(({ step, bias }, rule) => step * (scores[rule] ?? 0) + bias);
};

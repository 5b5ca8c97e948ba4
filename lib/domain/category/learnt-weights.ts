// Learnt categories as they travel: of each question the weights that say most, one signed byte each, and back. What cannot be read is left alone.
import type { LearntCategories, LearntCategory } from '../../contracts/category-learning.ts';
import { BUCKETS, FEATURES_VERSION, type FeatureGroups } from './features.ts';
import { type LinearQuestion, scoreOf } from './learn-category.ts';

const BYTES = 3;
const STEPS = 127;
/** Weights beyond these change no answer that anybody would notice (`bench -- learn` measures what was packed). */
const MOST_EACH = 6_000;

/** The bytes of a question, at most `limit` weights of it. */
export const packWeights = ({ weights, bias }: LinearQuestion, limit: number): Pick<LearntCategory, 'bias' | 'step' | 'weights'> => {
  const strongest = [...weights.keys()]
    .filter((bucket) => weights[bucket] !== 0)
    .sort((a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0) || a - b)
    .slice(0, Math.min(limit, MOST_EACH));
  const step = Math.abs(weights[strongest[0] ?? 0] ?? 0) / STEPS;
  const kept = strongest
    .map((bucket) => ({ bucket, steps: step === 0 ? 0 : Math.round((weights[bucket] ?? 0) / step) }))
    .filter(({ steps }) => steps !== 0)
    .sort((a, b) => a.bucket - b.bucket);
  const bytes = new Uint8Array(kept.length * BYTES);
  const view = new DataView(bytes.buffer);
  for (const [at, { bucket, steps }] of kept.entries()) {
    view.setUint16(at * BYTES, bucket, true);
    view.setInt8(at * BYTES + 2, steps);
  }
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { bias, step, weights: btoa(binary) };
};

/** Null where the text is no whole number of weights. */
export const unpackWeights = ({ bias, step, weights }: Pick<LearntCategory, 'bias' | 'step' | 'weights'>): LinearQuestion | null => {
  let binary: string;
  try {
    binary = atob(weights);
  } catch {
    return null;
  }
  if (binary.length % BYTES !== 0) return null;
  const table = new Float32Array(BUCKETS);
  for (let at = 0; at < binary.length; at += BYTES) {
    const steps = binary.charCodeAt(at + 2);
    table[binary.charCodeAt(at) + 256 * binary.charCodeAt(at + 1)] = (steps > STEPS ? steps - 256 : steps) * step;
  }
  return { weights: table, bias };
};

type Ready = Pick<LearntCategory, 'categoryId' | 'proposeFrom' | 'offerFrom' | 'precision'> & LinearQuestion;
const ready = new WeakMap<LearntCategories, readonly Ready[]>();

const questionsOf = (set: LearntCategories): readonly Ready[] => {
  const known = ready.get(set);
  if (known !== undefined) return known;
  const read =
    set.features === FEATURES_VERSION
      ? set.categories.flatMap(({ categoryId, proposeFrom, offerFrom, precision, ...packed }) => {
          const question = unpackWeights(packed);
          return question === null ? [] : [{ categoryId, proposeFrom, offerFrom, precision, ...question }];
        })
      : [];
  ready.set(set, read);
  return read;
};

export type LearntAnswer = { categoryId: string; precision: number; proposed: boolean };

/** What the learnt categories say of a text, surest first; those that say nothing are left out. */
export const askLearnt = (set: LearntCategories, features: FeatureGroups): LearntAnswer[] =>
  questionsOf(set)
    .flatMap((question) => {
      const score = scoreOf(question, features);
      const { categoryId, precision, proposeFrom, offerFrom } = question;
      const proposed = proposeFrom !== null && score >= proposeFrom;
      if (!proposed && (offerFrom === null || score < offerFrom)) return [];
      return [{ categoryId, precision, proposed, margin: score - (proposed ? (proposeFrom ?? 0) : (offerFrom ?? 0)) }];
    })
    .sort((a, b) => Number(b.proposed) - Number(a.proposed) || b.margin - a.margin || a.categoryId.localeCompare(b.categoryId))
    .map(({ margin: _, ...answer }) => answer);

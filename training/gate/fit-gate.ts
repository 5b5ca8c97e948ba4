// Fits the sentence model: one yes/no answer a rule by logistic regression with AdaGrad, seeded, so that the same examples give the same weights.
// Accusation, threat and insult share a fourth answer, "hostile to the author", which is added to each: what is learnt of one helps the others.
// Each answer is the mean of several models that see a part of the features: a sentence that lacks what one leans on is still judged by the rest.
import { seededRandom, shuffled } from '../../lib/domain/category/train-linear.ts';
import { MOST_STEPS, packWeights } from '../../lib/domain/safety/learnt/gate-model.ts';
import { HOSTILE, LEARNT_RULES, type LearntRule } from '../../lib/domain/safety/learnt/learnt-rules.ts';
import { BUCKETS, kindScale, type SentenceFeatures } from '../../lib/domain/safety/learnt/sentence-features.ts';
import type { GateExample } from './gate-examples.ts';

const EPOCHS = 9;
const RATE = 0.15;
const SHRINK = 0.01;
const FIRST_GRADIENT = 0.1;
/** An answer that is off by less is left alone. */
const SLIGHT = 0.004;
const SEED = 20261122;

/** How much of a clean sentence's weight it has for rules that it was not written for. */
const OTHER_CLEAN = 0.5;
/** A sentence of a good reply: there are far more of them where the gate works than where it learns. */
const REPLY = 2;
/** What breaks one rule is not sure to keep another. */
const OTHER_FOUND = 0.1;
/** What is hostile in one way is named by that way. */
const OTHER_HOSTILE = 0.6;

/** A request that speaks of nothing given hangs no favour on a review. */
const SOMETHING_GIVEN =
  /знижк|скидк|бонус|купон|подар|сертифік|сертифик|поверн|верн[уеё]|возврат|кошт|грош|деньг|компенс|безкошт|бесплатн|рахунок|сч[её]т|discount|bonus|coupon|voucher|gift|refund|credit|free|money|compens|on us|deal|exchange/iu;

type Fitted = { weights: Float32Array; bias: number };
type Item = { features: SentenceFeatures; wanted: 0 | 1; weight: number };

/** Kinds of features that a model sees: all; words and pairs; letter groups; classes and pairs of them. */
const VIEWS: readonly (readonly number[])[] = [[0, 1, 2, 3, 4], [0, 1], [2], [3, 4]];

const fitView = (items: readonly Item[], view: readonly number[]): Fitted => {
  const weights = new Float32Array(BUCKETS);
  const seen = new Float32Array(BUCKETS).fill(FIRST_GRADIENT);
  let bias = 0;
  let biasSeen = FIRST_GRADIENT;
  const scoreOf = (features: SentenceFeatures): number => {
    let score = bias;
    for (const kind of view) {
      const buckets = features[kind] ?? [];
      if (buckets.length === 0) continue;
      let sum = 0;
      for (const bucket of buckets) sum += weights[bucket] ?? 0;
      score += kindScale(kind, buckets.length) * sum;
    }
    return score;
  };
  const random = seededRandom(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, wanted, weight } of shuffled(items, random)) {
      const slope = weight * (1 / (1 + Math.exp(-scoreOf(features))) - wanted);
      if (Math.abs(slope) <= SLIGHT) continue;
      biasSeen += slope * slope;
      bias -= (RATE * slope) / Math.sqrt(biasSeen);
      for (const kind of view) {
        const buckets = features[kind] ?? [];
        const part = slope * kindScale(kind, buckets.length);
        for (const bucket of buckets) {
          const total = (seen[bucket] ?? 0) + part * part;
          seen[bucket] = total;
          weights[bucket] = (weights[bucket] ?? 0) - (RATE * part) / Math.sqrt(total);
        }
      }
    }
    for (let bucket = 0; bucket < BUCKETS; bucket++) weights[bucket] = (weights[bucket] ?? 0) * (1 - SHRINK);
  }
  return { weights, bias };
};

/** The sum of models, each weight divided by `parts`. */
const added = (models: readonly Fitted[], parts: number): Fitted => {
  const weights = new Float32Array(BUCKETS);
  for (const model of models)
    for (const [bucket, weight] of model.weights.entries()) weights[bucket] = (weights[bucket] ?? 0) + weight / parts;
  return { weights, bias: models.reduce((sum, { bias }) => sum + bias, 0) / parts };
};

const fitOne = (items: readonly Item[]): Fitted =>
  added(
    VIEWS.map((view) => fitView(items, view)),
    VIEWS.length,
  );

/** The sentence that breaks the rule: the one that a phrase finds, or the only one; null where nobody knows which. */
const offending = ({ sentences, source }: GateExample, rule: LearntRule): SentenceFeatures | null => {
  const told = sentences.find(({ phrase }) => phrase.includes(rule));
  return (told ?? (sentences.length === 1 || source === 'sentence' ? sentences.at(-1) : undefined))?.features ?? null;
};

/** How surely an example that breaks one rule keeps another: what it weighs there as a clean one. */
const keeps = (rule: LearntRule, { rule: broken, sentences, source, text }: GateExample): number => {
  if (broken === null || (source === 'draft' && broken !== 'rating_request') || sentences.some(({ phrase }) => phrase.includes(rule)))
    return 0;
  if (rule === 'conditional_compensation') return SOMETHING_GIVEN.test(text) ? 0 : broken === 'other_customer' ? OTHER_FOUND : 1;
  if (HOSTILE.has(rule)) return HOSTILE.has(broken) ? OTHER_HOSTILE : OTHER_FOUND;
  if (rule === 'other_customer') return OTHER_FOUND;
  return broken === 'threat' || broken === 'conditional_compensation' ? 0 : OTHER_FOUND;
};

const itemsOf = (examples: readonly GateExample[], rule: LearntRule): Item[] =>
  examples.flatMap((example): Item[] => {
    if (!example.found) {
      const weight = example.source === 'reply' ? REPLY : example.rule === rule ? 1 : OTHER_CLEAN;
      return example.sentences.map(({ features }) => ({ features, wanted: 0, weight }));
    }
    if (example.rule === rule) {
      const features = offending(example, rule);
      return features === null ? [] : [{ features, wanted: 1, weight: 1 }];
    }
    const weight = keeps(rule, example);
    return weight === 0 ? [] : example.sentences.map(({ features }) => ({ features, wanted: 0, weight }));
  });

const hostileItems = (examples: readonly GateExample[]): Item[] =>
  examples.flatMap((example): Item[] => {
    const own = example.rule !== null && HOSTILE.has(example.rule);
    if (!example.found)
      return example.sentences.map(({ features }) => ({
        features,
        wanted: 0,
        weight: example.source === 'reply' ? REPLY : own ? 1 : OTHER_CLEAN,
      }));
    const features = own && example.rule !== null ? offending(example, example.rule) : null;
    return features === null ? [] : [{ features, wanted: 1, weight: 1 }];
  });

/** The share of weights that are told apart to the end: the few above count as the largest of them. */
const TOLD_APART = 0.9995;

/** Each weight as so many steps. */
const inSteps = ({ weights, bias }: Fitted): { steps: Int8Array; step: number; bias: number } => {
  const largest = weights.map(Math.abs).sort()[Math.floor(weights.length * TOLD_APART)] ?? 0;
  const step = largest === 0 ? 1 : largest / MOST_STEPS;
  const steps = Int8Array.from(weights, (weight) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step))));
  return { steps, step: Math.round(step * 1e9) / 1e9, bias: Math.round(bias * 1e6) / 1e6 };
};

/** Fits all rules: the table of the model and each rule's step and bias. */
export const fitGate = (examples: readonly GateExample[]): { table: Uint8Array; heads: { step: number; bias: number }[] } => {
  const hostile = fitOne(hostileItems(examples));
  const fitted = LEARNT_RULES.map((rule) => {
    const own = fitOne(itemsOf(examples, rule));
    return inSteps(HOSTILE.has(rule) ? added([own, hostile], 1) : own);
  });
  return { table: packWeights(fitted.map(({ steps }) => steps)), heads: fitted.map(({ step, bias }) => ({ step, bias })) };
};

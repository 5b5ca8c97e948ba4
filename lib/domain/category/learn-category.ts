// Learns one category of a team's own from items that people confirmed as it, against items they confirmed as something else. Thresholds come from
// answers on what was left out. Where the team's stream also holds texts that nobody has put anywhere, most of what comes may be of no known category:
// then categories are left out whole, and what is unlike all examples is not proposed. Where answers cannot be right often enough, nothing is.
import { BUCKETS, type FeatureGroups, GROUP_SCALES } from './features.ts';
import { type LinearSettings, linearScores, seededRandom, trainLinear } from './train-linear.ts';

export type LinearQuestion = { weights: Float32Array; bias: number };
export type Taught = { features: FeatureGroups; category: string };

export type CategoryLesson = {
  confirmed: readonly FeatureGroups[];
  others: readonly Taught[];
  /** Texts of the same stream that nobody has put into a category: nearly all of them are something else. */
  unconfirmed: readonly FeatureGroups[];
};

export type LearntQuestion = LinearQuestion & {
  /** Score from which the category is proposed, and from which it is offered; null = never. */
  proposeFrom: number | null;
  offerFrom: number | null;
  /** Scores of the same items by what was learnt without them, in the order of the lesson. */
  heldOut: { confirmed: number[]; others: number[]; unconfirmed: number[] };
};

const SETTINGS: LinearSettings = { kind: 'answers', classes: 1, epochs: 12, rate: 0.2, shrink: 0.01, seed: 7 };
const FOLDS = 5;
/** A little above the goal: the held-out items are few. */
const PROPOSED_PRECISION = 0.85;
const OFFERED_PRECISION = 0.6;
/** The new category's items together weigh this much of the rest. */
const BALANCE = 0.35;
/** An unconfirmed item may be of the category after all. */
const UNCONFIRMED_WEIGHT = 0.5;
/** Of what is typical for the examples, beside what tells them from the rest: the first carries where little is known of the rest. */
const TYPICAL_SHARE = 10;
/** So many texts of no category make strangers a matter of course. */
const STRANGERS_COME = 50;
/** Then one known text of another category stands for so many that were never seen. */
const STRANGER_WEIGHT = 10;
/** A score lies so many standard deviations above the mean of all that is something else: few held-out items leave gaps wide open. */
const DISTANCE = { proposed: 3, amongStrangers: 3.5, offered: 2.5 };
/** With strangers so many, the answers that count are fewer and the goal itself is enough. */
const PROPOSED_AMONG_STRANGERS = 0.8;
/** Fewer than that say nothing of a share. */
const FEWEST_PROPOSED = 3;

type Item = { features: FeatureGroups; positive: boolean; weight: number; group: string };

/** Not the outward shape: stars and length are the same in all categories. */
const TYPICAL_GROUPS = [0, 1, 2] as const;
/** Brings what is typical to the weights' own scale by group: words and letters count alike, concepts half. */
const TYPICAL_SCALES = [1, 1, 1 / 2].map((share, group) => share / (GROUP_SCALES[group] ?? 1));

/** What the category's own texts have more often than texts in general, of length one, as weights. */
const typicalOf = (items: readonly Item[]): Float32Array => {
  const seen = new Float32Array(BUCKETS);
  for (const { features } of items)
    for (const group of TYPICAL_GROUPS) for (const bucket of features[group] ?? []) seen[bucket] = (seen[bucket] ?? 0) + 1;
  const own = items.filter(({ positive }) => positive);
  const sums = new Float32Array(BUCKETS);
  const weights = new Float32Array(BUCKETS);
  for (const { features } of own)
    for (const group of TYPICAL_GROUPS) {
      const buckets = features[group] ?? [];
      for (const bucket of buckets) {
        const rarity = Math.log((items.length + 1) / ((seen[bucket] ?? 0) + 0.5));
        const share = rarity / (Math.sqrt(buckets.length) * own.length);
        sums[bucket] = (sums[bucket] ?? 0) + share;
        weights[bucket] = (weights[bucket] ?? 0) + share * (TYPICAL_SCALES[group] ?? 0);
      }
    }
  const length = Math.sqrt(sums.reduce((sum, value) => sum + value * value, 0)) || 1;
  return weights.map((value) => value / length);
};

const fitted = (items: readonly Item[]): LinearQuestion => {
  const positives = items.filter(({ positive }) => positive).length;
  const rest = items.reduce((sum, { positive, weight }) => sum + (positive ? 0 : weight), 0);
  const ownWeight = positives === 0 ? 1 : Math.max(1, (BALANCE * rest) / positives);
  const { weights, bias } = trainLinear(
    items.map(({ features, positive, weight }) => ({ features, wanted: [Number(positive)], weight: positive ? ownWeight : weight })),
    SETTINGS,
  );
  const typical = typicalOf(items);
  return { weights: weights.map((weight, bucket) => weight + TYPICAL_SHARE * (typical[bucket] ?? 0)), bias: bias[0] ?? 0 };
};

export const scoreOf = ({ weights, bias }: LinearQuestion, features: FeatureGroups): number => {
  const score = new Float64Array(1);
  linearScores(features, weights, 1, score);
  return (score[0] ?? 0) + bias;
};

type Answer = { score: number; right: boolean; weight: number };

/** The lowest score above which held-out answers are right often enough; null where there is none. */
const precise = (answers: readonly Answer[], precision: number): number | null => {
  let hits = 0;
  let said = 0;
  let lowest: number | null = null;
  for (const { score, right, weight } of answers.toSorted((a, b) => b.score - a.score || Number(a.right) - Number(b.right))) {
    said += weight;
    if (right) hits += weight;
    // At a right one: below it lies nothing that would be gained.
    if (right && hits >= FEWEST_PROPOSED && hits / said >= precision) lowest = score;
  }
  return lowest;
};

/** Where texts of no known category hardly ever come. */
const farFrom = (strangers: readonly number[], distance: number): number => {
  const mean = strangers.reduce((sum, score) => sum + score, 0) / strangers.length;
  const spread = Math.sqrt(strangers.reduce((sum, score) => sum + (score - mean) ** 2, 0) / strangers.length);
  return mean + distance * spread;
};

/** Deterministic: the same lesson gives the same numbers. A lesson without own or without other texts teaches nothing. */
export const learnCategory = ({ confirmed, others, unconfirmed }: CategoryLesson): LearntQuestion => {
  const items: Item[] = [
    ...confirmed.map((features) => ({ features, positive: true, weight: 1, group: '' })),
    ...others.map(({ features, category }) => ({ features, positive: false, weight: 1, group: category })),
    ...unconfirmed.map((features) => ({ features, positive: false, weight: UNCONFIRMED_WEIGHT, group: '' })),
  ];
  const open = unconfirmed.length >= STRANGERS_COME;
  const groups = [...new Set(others.map(({ category }) => category))].sort();
  const random = seededRandom(SETTINGS.seed);
  const drawn = items.map(() => Math.floor(random() * FOLDS));
  // Left out whole, a category's texts are strangers; where there are too few for that, texts are left out one by one.
  const foldOf = (item: Item, at: number): number =>
    open && item.group !== '' && groups.length >= FOLDS ? groups.indexOf(item.group) % FOLDS : (drawn[at] ?? 0);
  const scores = items.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = items.map((item, at) => foldOf(item, at) === fold);
    if (!out.includes(true)) continue;
    const learnt = fitted(items.filter((_item, at) => out[at] !== true));
    for (const [at, { features }] of items.entries()) if (out[at] === true) scores[at] = scoreOf(learnt, features);
  }
  const split = confirmed.length + others.length;
  const heldOut = {
    confirmed: scores.slice(0, confirmed.length),
    others: scores.slice(confirmed.length, split),
    unconfirmed: scores.slice(split),
  };
  const strangers = [...heldOut.others, ...heldOut.unconfirmed];
  const from = (precision: number, strangerWeight: number, distance: number): number | null => {
    const lowest = precise(
      [
        ...heldOut.confirmed.map((score) => ({ score, right: true, weight: 1 })),
        ...heldOut.others.map((score) => ({ score, right: false, weight: strangerWeight })),
        ...(open ? heldOut.unconfirmed.map((score) => ({ score, right: false, weight: 1 })) : []),
      ],
      precision,
    );
    if (lowest === null || strangers.length === 0) return null;
    return Math.max(lowest, farFrom(strangers, distance));
  };
  return {
    ...fitted(items),
    proposeFrom: open
      ? from(PROPOSED_AMONG_STRANGERS, STRANGER_WEIGHT, DISTANCE.amongStrangers)
      : from(PROPOSED_PRECISION, 1, DISTANCE.proposed),
    offerFrom: from(OFFERED_PRECISION, 1, DISTANCE.offered),
    heldOut,
  };
};

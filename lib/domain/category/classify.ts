// What a review is about, how it feels and whether it carries a risk, by the trained model. Pure: the model is an argument.
import type { Language } from '../../contracts/primitives.ts';
import { detectLanguage } from '../language/detect.ts';
import { type CategoryModel, type ModelHead, modelScores } from './category-model.ts';
import { wideFeaturesOf } from './features.ts';
import { type Guess, isLittleKnown, signsIn, tempered } from './little-known.ts';
import { namedRisks } from './named-risk.ts';
import { logistic, softmax } from './train-linear.ts';
import { readable } from './typed-in-latin.ts';

export type ClassifyQuery = {
  text: string;
  title: string | null;
  rating: { value: number; max: number } | null;
  /** Told from the text where it is left out. */
  language?: Language;
};

export type Classified = {
  /** Always the best guess. */
  category: string;
  /** Probability that the category is acceptable. */
  confidence: number;
  /** Too unsure to propose. */
  abstained: boolean;
  alternatives: Guess[];
  sentiment: string;
  risk: string[];
  language: Language;
};

const SHOWN_ALTERNATIVES = 3;
const HAPPY_SHARE = 0.8;

/** Engines may differ in the last bits of an exponential; four decimals are the same everywhere and more than anybody reads. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Straight lines between the points of a curve; the share itself where there is none. */
export const onCurve = (curve: ModelHead['curve'], share: number): number => {
  const [first, second = first] = curve;
  if (first === undefined || second === undefined) return share;
  // Below its first point the curve goes on as it rises behind it: a best guess that is hardly one is still right now and then.
  if (share < first[0] && second[0] > first[0])
    return Math.max(0, first[1] - ((first[0] - share) * (second[1] - first[1])) / (second[0] - first[0]));
  const upper = curve.findIndex(([at]) => at >= share);
  const to = curve[upper === -1 ? curve.length - 1 : upper] ?? [1, 1];
  const from = upper === -1 ? to : (curve[upper - 1] ?? [0, 0]);
  return to[0] === from[0] ? to[1] : from[1] + ((share - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
};

const joined = ({ text, title }: Pick<ClassifyQuery, 'text' | 'title'>): string => (title === null ? text : `${title}. ${text}`);

const best = (labels: readonly string[], shares: Float64Array): { label: string; share: number }[] =>
  labels.map((label, at) => ({ label, share: shares[at] ?? 0 })).sort((a, b) => b.share - a.share);

/** Whether any risk is there: each that is not is believed by itself. */
export const anyRisk = (shares: readonly number[]): number => 1 - shares.reduce((none, share) => none * (1 - share), 1);

/**
 * Flags by the model. The threshold behind those of the flags is that of any risk: below it there is none; above it those that are likely enough,
 * and the likeliest where none is.
 */
export const likelyRisks = ({ labels, thresholds }: Pick<ModelHead, 'labels' | 'thresholds'>, shares: readonly number[]): string[] => {
  if (anyRisk(shares) < (thresholds[labels.length] ?? 1)) return [];
  const likely = labels.filter((_, at) => (shares[at] ?? 0) >= (thresholds[at] ?? 1));
  const likeliest = labels[shares.indexOf(Math.max(...shares))];
  return likely.length > 0 || likeliest === undefined ? likely : [likeliest];
};

/** Categories by how likely each is acceptable, best first: what is left of certainty is divided among the others as their shares are. */
const calibrated = ({ labels, curve, temperature }: ModelHead, scores: Float64Array): Guess[] => {
  softmax(scores, temperature);
  const [first, ...rest] = best(labels, scores);
  if (first === undefined) return [];
  const confidence = onCurve(curve, first.share);
  const left = 1 - first.share;
  return [
    { category: first.label, confidence },
    ...rest.map(({ label, share }) => ({ category: label, confidence: left === 0 ? 0 : ((1 - confidence) * share) / left })),
  ];
};

/** The feeling that scores speak of. */
const feelingIn = ({ category, sentiment }: CategoryModel, scores: Float64Array): string => {
  const from = category.labels.length;
  const feelings = scores.slice(from, from + sentiment.labels.length);
  softmax(feelings, sentiment.temperature);
  return best(sentiment.labels, feelings)[0]?.label ?? 'neutral';
};

const byStars = (model: CategoryModel, ratingShare: number): Float64Array =>
  modelScores(model, wideFeaturesOf({ text: '', title: null, ratingShare, language: 'und' }));

/** A text that cannot be read is proposed where its stars are hardly ever anything else: one star is about service in six of ten. */
const SURE_BY_STARS = 0.7;

/** The answer for one review. Never throws; an empty text is judged by its stars alone. */
export const classify = (model: CategoryModel, { text, title, rating, language }: ClassifyQuery): Classified => {
  const told = language ?? detectLanguage(joined({ text, title }));
  const ratingShare = rating === null || rating.max <= 0 ? null : Math.min(1, Math.max(0, rating.value / rating.max));
  const said = readable(model.known, { text, title }, told);
  const { category, sentiment, risk } = model;
  const sentimentEnd = category.labels.length + sentiment.labels.length;

  const scores = modelScores(model, wideFeaturesOf({ ...said, ratingShare }));
  const guesses = calibrated(category, scores.slice(0, category.labels.length));
  // Who only laughs is no abuser, though abusers laugh.
  const laughs = guesses[0]?.category === 'abuse' && !/\p{L}{2}/u.test(joined({ text, title })) && feelingIn(model, scores) === 'positive';
  // Stars without a word were learnt as such.
  const strange = (isLittleKnown(said.share, said.language) || laughs) && (ratingShare === null || said.words.length > 0);
  const signs = strange ? signsIn(text, said.words) : null;
  const [first, ...others] = signs === null ? guesses : tempered(guesses, { ratingShare, share: said.share, signs });
  const confidence = first?.confidence ?? 0;

  // A happy author who speaks of theft or fire tells a story that ended well.
  const named = ratingShare !== null && ratingShare >= HAPPY_SHARE ? [] : namedRisks(joined(said));
  const likely = likelyRisks(
    risk,
    risk.labels.map((_, at) => logistic(scores[sentimentEnd + at] ?? 0)),
  );
  const flags = risk.labels.filter((label) => likely.includes(label) || named.some((one) => one === label));
  const empty = text.trim() === '' && (title ?? '').trim() === '';
  return {
    category: first?.category ?? '',
    confidence: rounded(confidence),
    abstained: confidence < (category.thresholds[0] ?? 0) || (signs !== null && (ratingShare === null || confidence < SURE_BY_STARS)),
    alternatives: others.slice(0, SHOWN_ALTERNATIVES).map((one) => ({ category: one.category, confidence: rounded(one.confidence) })),
    sentiment:
      signs?.sad && ratingShare === null
        ? 'negative'
        : signs === null || signs.any
          ? feelingIn(model, scores)
          : ratingShare === null
            ? 'neutral'
            : feelingIn(model, byStars(model, ratingShare)),
    risk: empty ? [] : flags,
    language: told,
  };
};

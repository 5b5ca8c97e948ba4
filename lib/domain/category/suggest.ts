// A first proposal of the category, by weighted word beginnings, the rating and the shape of the text. `category` is null where it is unsure:
// the agent decides then. Simple on purpose: a trained model takes its place behind the same function.
import { BASE_CATEGORIES } from '../../contracts/base-categories.ts';
import type { CategorySuggestion } from '../../contracts/category.ts';
import type { Language } from '../../contracts/primitives.ts';
import type { Rating } from '../../contracts/review.ts';
import type { BaseCategory } from './lexicon.ts';
import { type Hit, lexiconHits } from './match-lexicon.ts';
import { tokensOf } from './phrase-index.ts';

export type CategoryQuery = { text: string; title: string | null; rating: Rating | null; language: Language };
/** `alternatives` are the next best, each with its probability, best first. */
export type CategoryProposal = CategorySuggestion & { alternatives: CategorySuggestion[] };

/** Longer texts say what they are about early; time stays bounded. */
const ENOUGH_CHARACTERS = 4_000;
/** Plain questions are short. */
const LONG_CHARACTERS = 600;

/** Further hits of one category say less and less. */
const DIMINISHING = 0.6;

/** Weights up to this are topics (`персонал`, `card`), not events: a happy review names them as well. */
const TOPIC_WEIGHT = 1.5;

/** `topics` scales words that only name a topic. */
const lexicalScore = (hits: Hit[], topics: number): number =>
  hits
    .map(({ weight }) => (weight <= TOPIC_WEIGHT ? weight * topics : weight))
    .sort((a, b) => b - a)
    .reduce((sum, weight, index) => sum + weight * DIMINISHING ** index, 0);

/** Score added for a share of the highest rating (0 = lowest, 1 = highest): what stars alone say. */
const RATING_PRIOR: readonly { upTo: number; add: Partial<Record<BaseCategory, number>> }[] = [
  { upTo: 0.25, add: { praise: -3, service: 0.4, question: -1, suggestion: -0.5 } },
  { upTo: 0.45, add: { praise: -2, quality: 0.5, service: 0.3, question: -1 } },
  { upTo: 0.65, add: { praise: -0.3, quality: 0.5, suggestion: 0.4, question: -0.5 } },
  { upTo: 0.85, add: { praise: 1, suggestion: 0.5, question: -0.5, abuse: -1 } },
  { upTo: 1, add: { praise: 3, abuse: -2, service: -1, fault: -0.8, billing: -0.8, delivery: -0.8, quality: -0.8, question: -0.5 } },
];

/** What a text says in general, before its words are weighed. */
const BASE_SCORE: Readonly<Record<BaseCategory, number>> = {
  fault: 0,
  quality: 0.1,
  billing: 0,
  delivery: -0.2,
  service: 0.3,
  praise: 0.4,
  question: -0.5,
  suggestion: -0.8,
  abuse: -0.8,
};

/** Beginnings of words of displeasure without a topic, and plain negation: each takes from praise. */
const BLAME =
  "не ні нема немає нет ни без нікол никогда жах ужас погано плохо розчаров разочаров проблем not no never n't nothing nobody bad worst terribl awful horribl unfortunate problem issue poor disappoint annoy frustrat".split(
    ' ',
  );
/** Shorter beginnings are whole words. */
const WHOLE_WORD_LETTERS = 3;
const isBlame = (token: string): boolean =>
  BLAME.some((beginning) => (beginning.length <= WHOLE_WORD_LETTERS ? token === beginning : token.startsWith(beginning)));

/** How much of a topic's weight is left in a happy review. */
const HAPPY_TOPICS = 0.3;

const BUT = new Set([
  'але',
  'проте',
  'однак',
  'но',
  'однако',
  'but',
  'however',
  'although',
  'except',
  'unfortunately',
  'жаль',
  'сожалению',
]);

const scores = ({ text, title, rating }: CategoryQuery): Map<BaseCategory, number> => {
  const whole = `${title ?? ''}. ${text}`.slice(0, ENOUGH_CHARACTERS);
  const tokens = tokensOf(whole);
  const turn = tokens.findIndex((token) => BUT.has(token));
  const hits = Map.groupBy(lexiconHits(tokens), ({ category }) => category);
  const share = rating === null ? null : rating.value / rating.max;
  const prior = share === null ? {} : (RATING_PRIOR.find(({ upTo }) => share <= upTo)?.add ?? {});
  const praise = lexicalScore(hits.get('praise') ?? [], 1);
  const blame = tokens.filter(isBlame).length;
  const happy = share === null ? praise > 1 + 1.2 * blame : share > 0.7;
  const result = new Map<BaseCategory, number>();
  for (const category of BASE_CATEGORIES) {
    const own = hits.get(category) ?? [];
    const topics = happy && category !== 'praise' && category !== 'question' && category !== 'suggestion' ? HAPPY_TOPICS : 1;
    let score = BASE_SCORE[category] + (prior[category] ?? 0) + (category === 'praise' ? praise - 0.7 * blame : lexicalScore(own, topics));
    // Mixed praise with one concrete complaint is the complaint: what follows "but" counts again, praise before it does not.
    if (turn >= 0)
      score +=
        category === 'praise'
          ? -1.5
          : 0.4 *
            lexicalScore(
              own.filter(({ at }) => at > turn),
              topics,
            );
    result.set(category, score);
  }
  const add = (category: BaseCategory, value: number) => result.set(category, (result.get(category) ?? 0) + value);
  if (whole.includes('?')) add('question', share === null ? 1.5 : 0.5);
  if (/\?\s*$/.test(whole)) add('question', 1);
  if (whole.length > LONG_CHARACTERS) add('question', -1);
  return result;
};

/** Scores are spread by this before they become shares. */
const TEMPERATURE = 1.1;

/**
 * Softmax share → how often it was right on `gold/categories-dev.jsonl` (292 texts; only this curve was read off there, never a word or weight).
 * Straight lines between the points.
 */
const CALIBRATION: readonly (readonly [share: number, right: number])[] = [
  [0, 0.2],
  [0.17, 0.3],
  [0.3, 0.5],
  [0.45, 0.57],
  [0.55, 0.62],
  [0.65, 0.72],
  [0.75, 0.79],
  [0.85, 0.89],
  [0.96, 0.99],
  [1, 0.99],
];

const calibrated = (share: number): number => {
  const upper = CALIBRATION.findIndex(([at]) => at >= share);
  const [toShare, toRight] = CALIBRATION[upper] ?? [1, 0.99];
  const [fromShare, fromRight] = CALIBRATION[upper - 1] ?? [0, 0.2];
  return toShare === fromShare ? toRight : fromRight + ((share - fromShare) / (toShare - fromShare)) * (toRight - fromRight);
};

/** Probability below which the proposal is withheld: about three of ten texts, on which it would be wrong nearly every second time. */
const SURE = 0.6;

/** `confidence` is the probability that the category is acceptable; where it is withheld, that of the best guess. */
export const suggestCategory = (query: CategoryQuery): CategoryProposal => {
  const blank = `${query.title ?? ''}${query.text}`.trim() === '';
  if (blank && query.rating === null) return { category: null, confidence: 0, alternatives: [] };
  const masses = [...scores(query)].map(([category, score]) => ({ category, mass: Math.exp(score / TEMPERATURE) }));
  const total = masses.reduce((sum, { mass }) => sum + mass, 0);
  const shares = masses.map(({ category, mass }) => ({ category, share: mass / total })).sort((a, b) => b.share - a.share);
  const [best, ...rest] = shares;
  if (best === undefined) return { category: null, confidence: 0, alternatives: [] };
  const confidence = calibrated(best.share);
  // What is left of certainty is divided among the others as their shares are.
  const others = rest.map(({ category, share }) => ({
    category,
    confidence: best.share === 1 ? 0 : ((1 - confidence) * share) / (1 - best.share),
  }));
  if (confidence < SURE)
    return { category: null, confidence, alternatives: [{ category: best.category, confidence }, ...others].slice(0, 3) };
  return { category: best.category, confidence, alternatives: others.slice(0, 3) };
};

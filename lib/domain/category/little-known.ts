// What is said of a text that the model has few words for: mostly what such stars say anywhere, and only as much of the model's answer as it has
// grounds for. Otherwise it takes every strange language for abuse, which is what gibberish was labelled.
import type { Language } from '../../contracts/primitives.ts';
import type { BaseCategory } from './lexicon.ts';
import { lexiconHits } from './match-lexicon.ts';

export type Guess = { category: string; confidence: number };

/**
 * Share of known words below which a text counts as little known. Of 191 hotel reviews in other languages none had more than .45; of 27,000 public texts
 * that were told to be Ukrainian, Russian or English one in 650 had less than .3.
 */
const KNOWN_ENOUGH = { told: 0.3, untold: 0.55 } as const;

export const isLittleKnown = (share: number, language: Language): boolean =>
  share < (language === 'und' ? KNOWN_ENOUGH.untold : KNOWN_ENOUGH.told);

/** How often labelled real reviews with one to five stars are of a category. Without stars each of the five is as likely as another. */
const USUAL: Readonly<Record<BaseCategory, readonly [number, number, number, number, number]>> = {
  service: [0.62, 0.33, 0.24, 0.14, 0.06],
  praise: [0.01, 0.05, 0.25, 0.41, 0.75],
  quality: [0.12, 0.24, 0.21, 0.19, 0.06],
  fault: [0.13, 0.26, 0.17, 0.05, 0.01],
  billing: [0.08, 0.06, 0.04, 0.04, 0.03],
  suggestion: [0.005, 0.02, 0.065, 0.11, 0.03],
  question: [0.005, 0.01, 0.01, 0.04, 0.05],
  delivery: [0.01, 0.01, 0.005, 0.01, 0.005],
  abuse: [0.02, 0.02, 0.01, 0.01, 0.005],
};

const STARS = 5;

/** One star and two: what a sad face stands for where nobody gave any. */
const FEW_STARS = 2;

const usualShare = (category: string, ratingShare: number | null, sad: boolean): number => {
  const rates = Object.entries(USUAL).find(([name]) => name === category)?.[1];
  if (rates === undefined) return 0;
  const given = sad ? rates.slice(0, FEW_STARS) : rates;
  if (ratingShare === null) return given.reduce((sum, rate) => sum + rate, 0) / given.length;
  return rates[Math.min(STARS, Math.max(1, Math.round(ratingShare * STARS))) - 1] ?? 0;
};

/** Understood in any language: faces, a smile, a question mark. */
const SIGN = /\p{Emoji_Presentation}|[❤☹]|[:;=]'?-?[()]|\){2,}|\({2,}|\?/u;
const SAD = /[:;=]'?-?\(|(?<![\p{L}\d])\({2,}|[☹🙁😞😟😔😕😣😖😢😥😿💔]/u;
const HAPPY = /[:;=]'?-?\)|\){2,}(?<!\([^()]*\)+)|[😀😁😃😄😊🙂😍🥰👍❤]/u;
/** Faces that are sad and none that is glad: what is regretted, nobody knows. */
export const isSad = (text: string): boolean => SAD.test(text) && !HAPPY.test(text);
/** Lighter words only name a topic. */
const TELLING = 2;

export type Signs = { any: boolean; abuse: boolean; sad: boolean };

/** What speaks for itself in a text that the model has few words for: faces, and words that travel, such as `super` and `idiot`. */
export const signsIn = (text: string, words: readonly string[]): Signs => {
  const hits = lexiconHits([...words]).filter(({ weight }) => weight >= TELLING);
  return {
    any: hits.length > 0 || SIGN.test(text),
    abuse: hits.some(({ category }) => category === 'abuse'),
    sad: isSad(text),
  };
};

/** What a sign is worth at least, as a share of known words. */
const SIGN_GROUNDS = 0.5;

type Grounds = { ratingShare: number | null; share: number; signs: Signs };

/** Of the model's answer as much as there are grounds for, of abuse without a word of it nothing; the rest is what such stars usually say. Best first. */
export const tempered = (guesses: readonly Guess[], { ratingShare, share, signs }: Grounds): Guess[] => {
  const grounds = signs.any ? Math.max(share, SIGN_GROUNDS) : share;
  // A sad face alone is no praise, whatever the model takes it for.
  const isNone = (category: string): boolean =>
    (category === 'abuse' && !signs.abuse) || (category === 'praise' && signs.sad && ratingShare === null);
  const believed = guesses.map(({ category, confidence }) => (isNone(category) ? 0 : grounds * confidence));
  const left = 1 - believed.reduce((sum, one) => sum + one, 0);
  return guesses
    .map(({ category }, at) => ({ category, confidence: (believed[at] ?? 0) + left * usualShare(category, ratingShare, signs.sad) }))
    .sort((a, b) => b.confidence - a.confidence);
};

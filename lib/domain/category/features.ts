// A text as numbers: hashed words, word pairs, letter groups, concepts and its outward shape. Whole-number hashing and no locale: the same numbers
// in every engine. Training and use share this file; a change of it needs a new model (`FEATURES_VERSION`).

import { BASE_CATEGORIES } from '../../contracts/base-categories.ts';
import type { Language } from '../../contracts/primitives.ts';
import { CONCEPTS } from './concepts.ts';
import { LEXICON } from './lexicon.ts';
import { isDenied } from './match-lexicon.ts';
import { eachPhrase, type PhraseIndex, phraseIndex, tokensOf } from './phrase-index.ts';
import { RISK_WORDS } from './risk-words.ts';

export const FEATURES_VERSION = 3;

/** Numbers are below this; a power of two. Few features share one. */
export const WIDTH = 1 << 20;

/** Where every number has a weight of its own: fewer, by the number's low bits. A power of two. */
export const BUCKETS = 1 << 16;

export type FeatureQuery = {
  text: string;
  title: string | null;
  /** Share of the highest rating, 0..1; null where there are no stars. */
  ratingShare: number | null;
  language: Language;
};

/** Numbers by kind; a kind's features share one weight, so that a long text does not shout. */
export type FeatureGroups = readonly (readonly number[])[];

/** What a kind's features weigh together. */
export const GROUP_SCALES: readonly number[] = [3, 2, 4, 2, 2];

/** Longer texts say what they are about early; time stays bounded. */
const ENOUGH_CHARACTERS = 3_000;

const FNV_PRIME = 0x01000193;

/** FNV-1a with a last stir, so that near names fall far apart. */
const bucketOf = (hash: number): number => {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) & (WIDTH - 1);
};

const hashOf = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
};

const WORD = 0x1a2b3c01;
const PAIR = 0x2b3c4d02;
const LETTERS = 0x3c4d5e03;
const CONCEPT = 0x4d5e6f04;
const SHAPE = 0x5e6f7a05;
const TOGETHER = 0x6f7a8b06;

/** Concepts are taken together where so many words or fewer lie between them. */
const NEAR = 6;

/** Ukrainian and Russian letters that stand for one another in kindred words. */
const KINDRED: Readonly<Record<string, string>> = { і: 'и', ї: 'и', ы: 'и', э: 'е', є: 'е', ё: 'е', ґ: 'г', ъ: '', ь: '', "'": '' };

const kindred = (word: string): string => {
  let result = '';
  for (const letter of word) result += KINDRED[letter] ?? letter;
  return result;
};

/** Endings of inflection are cut off by length: short words are kept whole. */
const stemOf = (word: string): string => (word.length <= 5 ? word : word.slice(0, word.length <= 7 ? 5 : 6));

const SHORTEST_GROUP = 3;
const LONGEST_GROUP = 5;
const LONGEST_WORD = 24;

const pushLetters = (word: string, into: Set<number>): void => {
  const whole = `<${word.slice(0, LONGEST_WORD)}>`;
  for (let from = 0; from + SHORTEST_GROUP <= whole.length; from++) {
    let hash = LETTERS;
    const end = Math.min(whole.length, from + LONGEST_GROUP);
    for (let at = from; at < end; at++) {
      hash = Math.imul(hash ^ whole.charCodeAt(at), FNV_PRIME);
      if (at - from >= SHORTEST_GROUP - 1) into.add(bucketOf(hash));
    }
  }
};

let index: PhraseIndex<string> | null = null;
/** Concepts; the words of risk and the lexicon's lists as concepts of their own. */
const conceptIndex = (): PhraseIndex<string> =>
  phraseIndex([
    ...Object.entries(CONCEPTS).map(([name, written]) => [written, name] as const),
    ...Object.entries(RISK_WORDS).map(([flag, written]) => [written, `risk ${flag}`] as const),
    ...BASE_CATEGORIES.flatMap((category) =>
      Object.entries(LEXICON[category]).map(([weight, written]) => [written, `${category}/${weight}`] as const),
    ),
  ]);

const HAPPY_FACES = /👍|❤|🔥|😍|🥰|😊|👏|💙|🙏|💪|😁|💯|⭐|🎉|😘|💛|🤗|👌|🙂|😀/u;
const ANGRY_FACES = /😡|🤬|👎|😠|🤮|💩|😤|🤦|😭|😞|😢|😒|🙄|🤢|☹|😱/u;

/** Whether a sign says by itself what somebody thinks; laughter and flags do not. */
export const isTellingFace = (sign: string): boolean => HAPPY_FACES.test(sign) || ANGRY_FACES.test(sign);

const ratingBand = (share: number | null): string => (share === null ? 'none' : `r${Math.min(5, Math.max(1, Math.round(share * 5)))}`);
const moodOf = (share: number | null): string => (share === null ? '-' : share <= 0.5 ? 'l' : share <= 0.7 ? 'm' : 'h');

const BUT = new Set(['але', 'проте', 'однак', 'но', 'однако', 'but', 'however', 'although', 'except', 'unfortunately']);

const sizeBand = (count: number): number => (count === 0 ? 0 : Math.min(9, 1 + Math.floor(Math.log2(count))));

const shapeNames = (whole: string, tokens: readonly string[], { title, ratingShare, language }: FeatureQuery): string[] => {
  const band = ratingBand(ratingShare);
  const mood = moodOf(ratingShare);
  const questions = whole.match(/\?/g)?.length ?? 0;
  const cries = whole.match(/!/g)?.length ?? 0;
  const capitals = whole.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = whole.match(/\p{L}/gu)?.length ?? 0;
  const names = [
    `rating:${band}`,
    `mood:${mood}`,
    `words:${sizeBand(tokens.length)}`,
    `words:${sizeBand(tokens.length)}:${mood}`,
    `?:${Math.min(3, questions)}:${mood}`,
    `!:${Math.min(3, cries)}`,
    `lang:${language}`,
    `title:${title === null || title === '' ? 0 : 1}`,
  ];
  if (/\?\s*$/u.test(whole)) names.push('ends?', `ends?:${mood}`);
  if (letters > 20 && capitals > letters * 0.6) names.push('shouts');
  if (HAPPY_FACES.test(whole)) names.push('face+', `face+:${mood}`);
  if (ANGRY_FACES.test(whole)) names.push('face-');
  if (/https?:|www\.|t\.me\//iu.test(whole)) names.push('link');
  if (/(?:^|\s)@\w/u.test(whole)) names.push('handle');
  if (/\d/u.test(whole)) names.push('digit');
  if (/[$€£₴₽₦]|\b(?:грн|руб|uah|usd|eur)\b/iu.test(whole)) names.push('currency');
  if (/(?:^|\s)\)+|[:;]-?\)|\){2,}/u.test(whole)) names.push('smile');
  if (tokens.length === 0) names.push('empty', `empty:${band}`);
  return names;
};

/** What is said of what: two concepts near each other, in whichever order. `places` stand in the order of the text. */
const together = (places: readonly { said: string; at: number }[]): Set<number> => {
  const pairs = new Set<number>();
  for (const [order, one] of places.entries())
    for (let next = order + 1; next < places.length; next++) {
      const other = places[next];
      if (other === undefined || other.at - one.at > NEAR) break;
      if (other.said === one.said) continue;
      pairs.add(bucketOf(hashOf(one.said < other.said ? `${one.said}&${other.said}` : `${other.said}&${one.said}`, TOGETHER)));
    }
  return pairs;
};

const wholeOf = ({ text, title }: Pick<FeatureQuery, 'text' | 'title'>): string =>
  (title === null || title === '' || text.startsWith(title) ? text : `${title}. ${text}`).slice(0, ENOUGH_CHARACTERS);

const wordsIn = (whole: string): string[] =>
  tokensOf(
    whole
      .replace(/https?:\/\/\S+|www\.\S+|(?<=^|\s)@\w+/gu, ' ')
      .replace(/&amp;/g, '&')
      .replace(/ё/g, 'е')
      .replace(/Ё/g, 'Е')
      .replace(/(\p{L})\1{2,}/gu, '$1$1'),
  );

/** The words that the features are of. */
export const wordsOf = (query: Pick<FeatureQuery, 'text' | 'title'>): string[] => wordsIn(wholeOf(query));

/** What one word gives by itself: the numbers of its form and its stem, and those of its groups of letters. */
export const numbersOfWord = (word: string): { forms: number[]; letters: Set<number> } => {
  const plain = kindred(word);
  const letters = new Set<number>();
  pushLetters(plain, letters);
  const stem = stemOf(plain);
  const whole = bucketOf(hashOf(plain, WORD));
  return { forms: stem === plain ? [whole] : [whole, bucketOf(hashOf(stem, WORD ^ 1))], letters };
};

/** Places of the words at which a concept begins. */
export const placesOfConcepts = (words: readonly string[]): Set<number> => {
  const places = new Set<number>();
  index ??= conceptIndex();
  eachPhrase(index, words, (_, at) => places.add(at));
  return places;
};

/** The features of a review; order and repetition of words do not matter, word pairs do. */
export const wideFeaturesOf = (query: FeatureQuery): FeatureGroups => {
  const whole = wholeOf(query);
  const tokens = wordsIn(whole);
  const words = new Set<number>();
  const letters = new Set<number>();
  let before = '^';
  for (const token of tokens) {
    const plain = /^\d+$/.test(token) ? '0' : kindred(token);
    const stem = stemOf(plain);
    words.add(bucketOf(hashOf(plain, WORD)));
    if (stem !== plain) words.add(bucketOf(hashOf(stem, WORD ^ 1)));
    words.add(bucketOf(hashOf(`${before} ${stem}`, PAIR)));
    before = stem;
    if (plain !== '0') pushLetters(plain, letters);
  }
  words.add(bucketOf(hashOf(`${before} $`, PAIR)));

  const concepts = new Set<number>();
  const mood = moodOf(query.ratingShare);
  const turn = tokens.findIndex((token) => BUT.has(token));
  index ??= conceptIndex();
  const places: { said: string; at: number }[] = [];
  eachPhrase(index, tokens, (name, at) => {
    const said = isDenied(tokens, at) ? `!${name}` : name;
    places.push({ said, at });
    concepts.add(bucketOf(hashOf(said, CONCEPT)));
    concepts.add(bucketOf(hashOf(`${said}:${mood}`, CONCEPT)));
    if (turn >= 0 && at > turn) concepts.add(bucketOf(hashOf(`but:${said}`, CONCEPT)));
  });
  const shape = new Set<number>();
  for (const name of shapeNames(whole, tokens, query)) shape.add(bucketOf(hashOf(name, SHAPE)));
  return [[...words], [...letters], [...concepts], [...shape], [...together(places)]];
};

/** Groups that are no pairs of concepts: what is learnt from thirty texts cannot tell pairs from chance. */
const PLAIN_GROUPS = 4;

/** The same in `BUCKETS` buckets, without pairs of concepts. */
export const featuresOf = (query: FeatureQuery): FeatureGroups =>
  wideFeaturesOf(query)
    .slice(0, PLAIN_GROUPS)
    .map((numbers) => [...new Set(numbers.map((number) => number & (BUCKETS - 1)))]);

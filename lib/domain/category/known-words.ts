// How much of a text the model has words for. Where it knows few, its answer rests on the outward shape alone.

import { ENGLISH_REVIEW_WORDS, ENGLISH_WORDS, OTHER_LATIN_WORDS, WEAK_ENGLISH_WORDS } from '../language/frequent-words.ts';
import { type KnownFeatures, rowOf } from './category-model.ts';
import { isTellingFace, numbersOfWord, placesOfConcepts } from './features.ts';
import { isSad } from './little-known.ts';

/** A text's language does not change after so many words; time stays bounded. */
const ENOUGH_WORDS = 30;

/** Words of other scripts, or with marks that neither English nor Russian nor Ukrainian has, are in no language that the model reads. */
const READ = /^(?:[a-z'а-яёіїєґ0-9/-]+|\p{Extended_Pictographic})$/u;

/** The numbers of strange words fall on known ones by chance: of a word that training met, most groups of letters are known as well. */
const KNOWN_LETTERS = 0.6;

/** Fingers run along the keys: examples of nonsense make such words known, and they say nothing. */
const KEYS = /^(?:asdf|qwer|zxcv|hjkl|йцук|фыва|фіва|ячсм|олдж)/;

const isEnglish = (word: string): boolean => ENGLISH_WORDS.has(word) || ENGLISH_REVIEW_WORDS.has(word) || WEAK_ENGLISH_WORDS.has(word);
/** Small words of languages that the model does not read; a few stand in training as something else: `de`. */
const FOREIGN: ReadonlySet<string> = new Set(
  Object.values(OTHER_LATIN_WORDS)
    .flatMap((words) => [...words])
    .filter((word) => !isEnglish(word)),
);

export const isKnownWord = (known: KnownFeatures, word: string): boolean => {
  if (/\p{Extended_Pictographic}/u.test(word)) return isTellingFace(word) && !isSad(word);
  if (KEYS.test(word) || FOREIGN.has(word)) return false;
  const { forms, letters } = numbersOfWord(word);
  const isKnown = (number: number): boolean => rowOf(known, number) >= 0;
  return forms.some(isKnown) && [...letters].filter(isKnown).length >= KNOWN_LETTERS * letters.size;
};

/** Share of the words that the model or its concepts know; plain numbers are none. 0 where there is no word. */
export const knownShare = (known: KnownFeatures, words: readonly string[]): number => {
  const asked = words.filter((word) => /\p{L}|\p{Extended_Pictographic}/u.test(word)).slice(0, ENOUGH_WORDS);
  if (asked.length === 0) return 0;
  const concepts = placesOfConcepts(asked);
  return asked.filter((word, at) => READ.test(word) && (concepts.has(at) || isKnownWord(known, word))).length / asked.length;
};

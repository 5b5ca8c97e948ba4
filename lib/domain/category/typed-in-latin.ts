// Ukrainian and Russian typed in Latin letters, as the model can read them. What proves it is that most of the words become known ones.
import type { Language } from '../../contracts/primitives.ts';
import { isOwnWord } from '../language/frequent-words.ts';
import { fromLatin } from '../language/from-latin.ts';
import type { KnownFeatures } from './category-model.ts';
import { placesOfConcepts, wordsOf } from './features.ts';
import { isKnownWord, knownShare } from './known-words.ts';

type Written = { text: string; title: string | null };
/** As the model reads it: its language, its words and which share of them it knows. */
export type Readable = Written & { language: Language; words: string[]; share: number };

/** Words of another language become known ones by chance, seldom so many of them; two of three in a short text now and then. */
const MOST = 0.6;
const MOST_OF_FEW = 0.7;
const FEW_WORDS = 5;
/** Where so many words are known as they stand, there is nothing to read otherwise. */
const ENOUGH = 0.55;

/** Longer texts say early what they are written in; time stays bounded. */
const ENOUGH_CHARACTERS = 1_000;

const asItStands = (known: KnownFeatures, written: Written, language: Language): Readable => {
  const words = wordsOf(written);
  return { ...written, language, words, share: knownShare(known, words) };
};

const readAs = (known: KnownFeatures, { text, title }: Written, language: 'uk' | 'ru'): Readable | null => {
  const read = (part: string): string | null => fromLatin(part.slice(0, ENOUGH_CHARACTERS), language, (word) => isKnownWord(known, word));
  const [readText, readTitle] = [read(text), title === null ? null : read(title)];
  if (readText === null || (title !== null && readTitle === null)) return null;
  return asItStands(known, { text: readText, title: readTitle }, language);
};

/** Words that stand in one of the two languages alone. */
const ownWords = ({ words, language }: Readable): number => words.filter((word) => isOwnWord(word, language)).length;

/** A text that the model has few words for, in Cyrillic letters where that makes sense of it; otherwise as it stands. */
export const readable = (known: KnownFeatures, written: Written, language: Language): Readable => {
  const plain = asItStands(known, written, language);
  if (plain.share >= ENOUGH || plain.words.length === 0) return plain;
  const uk = readAs(known, written, 'uk');
  const ru = readAs(known, written, 'ru');
  if (uk === null || ru === null) return plain;
  const better = uk.share === ru.share ? (ownWords(uk) > ownWords(ru) ? uk : ru) : uk.share > ru.share ? uk : ru;
  const telling = ownWords(better) > 0 || placesOfConcepts(better.words).size > 0;
  const most = better.words.length > FEW_WORDS ? MOST : MOST_OF_FEW;
  return telling && better.share >= most && better.share > plain.share ? better : plain;
};

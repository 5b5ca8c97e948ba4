// A customer's name as an agent types it to look for the customer: in any script, in any order, not yet typed to the end.
// Tells what to ask an index of `searchKeys` for, and how well a name of a record answers.
import { compareNames } from './compare-names.ts';
import { givenNamesBegun } from './given-names.ts';
import { type NameParts, nameParts } from './name-parts.ts';
import { skeleton } from './skeleton.ts';

/**
 * One word, which any of `keys` answers, and any name that begins with `prefix`. `bucket` is a key that all of those have beside them; null for a letter
 * or two, which only narrow what other words have brought.
 */
export type TypedWord = { keys: string[]; begun: { prefix: string; bucket: string | null } | null };

/** The letters by which `searchKeys` files the beginnings of names. */
const BUCKET_LETTERS = 3;

/** Letters that sound otherwise with the next one (`s` before `h`, `i` before `ie`), and endings that each standard writes in its own way. */
const UNSETTLED = /[cstzkpiyjіїийстзкп]{1,3}$/iu;

type Read = { key: string; given: readonly number[]; begins: string };

const wordsOf = (read: Read[]): TypedWord[] => {
  const long = read.some(({ begins }) => begins.length >= BUCKET_LETTERS);
  return read.map(({ key, given, begins }) => {
    if (begins.length < BUCKET_LETTERS)
      return { keys: [key, ...given.map((id) => `n${id}`)], begun: long ? { prefix: begins, bucket: null } : null };
    const ids = new Set([...given, ...givenNamesBegun(begins)]);
    return { keys: [key, ...[...ids].map((id) => `n${id}`)], begun: { prefix: begins, bucket: `p:${begins.slice(0, BUCKET_LETTERS)}` } };
  });
};

const initialsOf = ({ initials }: NameParts): Read[] => initials.map((key) => ({ key, given: [], begins: key }));

/** Every word has to be answered; empty where nothing that was typed is a word of a name. */
export const typedWords = (typed: string): TypedWord[] => {
  const parts = nameParts(typed);
  if (parts.words.length === 0) return [];
  return wordsOf([...parts.words.map(({ key, given }) => ({ key, given, begins: key })), ...initialsOf(parts)]);
};

/**
 * The same read generously, for when nobody answers: words are taken up to where their spelling is settled, and patronymics, which records seldom have,
 * are left out beside other words.
 */
export const typedWordsLoosely = (typed: string): TypedWord[] => {
  const parts = nameParts(typed);
  const telling = parts.words.filter((word) => !word.patronymic);
  const words = telling.length === 0 ? parts.words : telling;
  if (words.length === 0) return [];
  return wordsOf([
    ...words.map(({ text, key, given }) => {
      const settled = skeleton(text.replace(UNSETTLED, ''));
      return { key, given, begins: settled.length < BUCKET_LETTERS ? key : settled };
    }),
    ...initialsOf(parts),
  ]);
};

/** From here on the name agrees as a whole, as `compareNames` has it. */
const WHOLE = 100;

const fitOf = (typed: NameParts, name: string): number => {
  const record = nameParts(name);
  const verdict = compareNames(typed, record);
  if (verdict.kind === 'agrees') return WHOLE + verdict.agreement.score;
  return typed.words.filter(({ key }) => record.words.some((word) => word.key.startsWith(key))).length;
};

/** `fit` puts in order and means nothing else; `whole`: no word is only begun. Of several names the one that fits best, the first where all do alike. */
export const bestName = (typed: string, names: readonly string[]): { name: string; fit: number; whole: boolean } => {
  const parts = nameParts(typed);
  let best = { name: names[0] ?? '', fit: -1 };
  for (const name of names) {
    const fit = fitOf(parts, name);
    if (fit > best.fit) best = { name, fit };
  }
  return { ...best, whole: best.fit >= WHOLE };
};

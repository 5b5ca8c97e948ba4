// Takes a display name or a record's name apart: words, initials, and whether it is rather a handle.
import { givenNames } from './given-names.ts';
import { skeleton } from './skeleton.ts';

export type NameWord = {
  /** As written. */
  text: string;
  key: string;
  /** Ids of the given names that the word may be a form of. */
  given: readonly number[];
  patronymic: boolean;
};

export type NameParts = {
  words: NameWord[];
  /** Skeleton letters of `K.`, `К`. */
  initials: string[];
  /** One word with digits, underscores or dots, or without a capital: `olena.kovalchuk85`, `user12345`. */
  handle: boolean;
};

/** Words beside a name that say nothing about the person. */
const NOT_A_NAME = new Set(
  'user guest anonymous customer client client google trustpilot facebook аноним анонім анонимно гость гість пользователь користувач клієнт клиент покупатель покупець mr mrs ms miss dr пан пані фоп the a'.split(
    ' ',
  ),
);

const PATRONYMIC =
  /(?:ович|евич|йович|івна|ївна|овна|евна|ёвна|ична|инична|ovych|ovich|evich|evych|iovych|yovych|ivna|ovna|evna|yivna|iivna)$/iu;

/** Consonants of a skeleton in order: vowels are what transliterations disagree on most. */
export const consonants = (key: string): string => key.replace(/[aeiou]/g, '');

const wordOf = (text: string): NameWord => ({
  text,
  key: skeleton(text),
  given: givenNames(text).map((name) => name.id),
  patronymic: PATRONYMIC.test(text),
});

/** `OlenaKovalchuk` → `Olena Kovalchuk`; digits, dots, underscores and emoji part words too. Apostrophes inside a word stay. */
const splitWords = (name: string): string[] =>
  name
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .match(/[\p{L}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu) ?? [];

export const nameParts = (name: string): NameParts => {
  const trimmed = name.trim();
  const words: NameWord[] = [];
  const initials: string[] = [];
  for (const text of splitWords(trimmed)) {
    if (NOT_A_NAME.has(text.toLowerCase())) continue;
    const word = wordOf(text);
    if (word.key === '') continue;
    // `Ю.` and `Щ.` are one letter, though more than one of the skeleton.
    if ([...text].length === 1) initials.push(word.key.slice(0, 1));
    else words.push(word);
  }
  const handle = !/\s/u.test(trimmed) && (/[\d_@.]/u.test(trimmed) || !/^\p{Lu}/u.test(trimmed));
  return { words, initials, handle };
};

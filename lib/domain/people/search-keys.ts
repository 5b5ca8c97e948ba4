// Keys to index contacts by and to look them up with: script-free, so that `Олена` and `Olena` meet in one index. Index the keys of every name
// of a contact; look up with the keys of the author's name; two names that may be one person share at least one key.
import { consonants, nameParts } from './name-parts.ts';

const MAX_KEYS = 40;

/** First letters that fuzzy lookups of a surname begin with: a slip of the pen is rarely that early. */
const PREFIX_LETTERS = 3;

/**
 * Distinct lower-case ASCII keys, most telling first, at most 40. Kinds:
 * a plain word's skeleton (`kovalcuk`); `n12` a given name in any form; `n12.k` given name and first letter of another word;
 * `k+olena…` glued pairs for handles; `c:` consonants and `p:` first letters of words that are no given names.
 */
export const searchKeys = (name: string): string[] => {
  const { words, initials, handle } = nameParts(name);
  const keys = new Set<string>();
  // `Дашкевич` is a surname; only a third word is surely a patronymic.
  const telling = words.length > 2 ? words.filter((word) => !word.patronymic) : words;
  for (const word of telling) if (word.given.length === 0 && word.key.length > 1) keys.add(word.key);
  for (const word of telling)
    for (const id of word.given) {
      for (const other of telling) if (other !== word) keys.add(`n${id}.${other.key.slice(0, 1)}`);
      for (const initial of initials) keys.add(`n${id}.${initial}`);
    }
  if (handle && telling.length === 1) for (const word of telling) keys.add(`g:${word.key}`);
  for (const word of telling)
    for (const other of telling) {
      if (other === word || word.given.length === 0) continue;
      keys.add(`g:${word.key}${other.key}`);
      keys.add(`g:${other.key}${word.key}`);
      keys.add(`g:${word.key.slice(0, 1)}${other.key}`);
      keys.add(`g:${other.key}${word.key.slice(0, 1)}`);
    }
  for (const word of telling)
    if (word.given.length === 0 && word.key.length >= PREFIX_LETTERS) {
      const bones = consonants(word.key);
      if (bones.length >= PREFIX_LETTERS) keys.add(`c:${bones}`);
      keys.add(`p:${word.key.slice(0, PREFIX_LETTERS)}`);
    }
  for (const word of telling) {
    // A surname that is also a given name (`Роман`, `Martin`) is looked up as both.
    if (word.given.length > 0) keys.add(word.key);
    for (const id of word.given) keys.add(`n${id}`);
  }
  return [...keys].slice(0, MAX_KEYS);
};

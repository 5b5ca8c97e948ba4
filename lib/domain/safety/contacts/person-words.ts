// Whether a word with a capital is a person's name: a given name in any case, or a surname by its ending.
import { formKeys, lemmaKeys } from '../../language/inflection.ts';
import { isCommonWord } from '../../people/common-words.ts';
import { givenNames, KNOWN_NAMES } from '../../people/given-names.ts';

const SURNAME =
  /(?:енк(?:о|а|у|ом|ові)|чук(?:а|у|ом|ові)?|щук(?:а|у|ом)?|[сц]ьк(?:ий|ого|ому|им|а|ої|ій|у|ою)|[сц]к(?:ий|ого|ому|им|ая|ой|ую)|[а-яіїє]{2,}(?:ов|ев|єв|їв|ін|ин|ын)(?:а|у|ым|им|ой|ою|і|ій|е)?|ович[ауем]*|івн[аиуі]|овн[аыуе]|[a-z]{2,}(?:enko|chuk|sky|skyi|skiy|ska|son|ov|ova|ev|eva))$/iu;
const SHORT_STEM = 4;

let stems: ReadonlySet<string> | null = null;
const nameStems = (): ReadonlySet<string> => {
  stems ??= new Set(KNOWN_NAMES.flatMap((name) => lemmaKeys(name).filter((key) => key.startsWith('~') && key.length > SHORT_STEM)));
  return stems;
};

const CACHE_WORDS = 20_000;
const cache = new Map<string, boolean>();

const compute = (word: string): boolean =>
  (givenNames(word).length > 0 && !isCommonWord(word)) ||
  (/\p{Script=Cyrillic}/u.test(word) && formKeys(word).some((key) => nameStems().has(key)));

/** For a word that begins with a capital. */
export const isGivenName = (word: string): boolean => {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const answer = compute(word);
  if (cache.size >= CACHE_WORDS) cache.clear();
  cache.set(word, answer);
  return answer;
};

/** `Петренко`, `Ковальчуку`, `Ivanova`: only with a capital inside a sentence, where towns and firms end so too. */
export const isSurname = (word: string): boolean => SURNAME.test(word);

let idsByKey: ReadonlyMap<string, readonly number[]> | null = null;
const stemIds = (): ReadonlyMap<string, readonly number[]> => {
  if (idsByKey !== null) return idsByKey;
  const map = new Map<string, number[]>();
  for (const name of KNOWN_NAMES)
    for (const key of lemmaKeys(name))
      if (key.startsWith('~') && key.length > SHORT_STEM) map.set(key, [...(map.get(key) ?? []), ...givenNames(name).map(({ id }) => id)]);
  idsByKey = map;
  return map;
};

/** Which given names a word may be, in any case and script; empty where it is none. */
export const givenNameIds = (word: string): ReadonlySet<number> => {
  const ids = new Set(givenNames(word).map(({ id }) => id));
  if (/\p{Script=Cyrillic}/u.test(word)) for (const key of formKeys(word)) for (const id of stemIds().get(key) ?? []) ids.add(id);
  return ids;
};

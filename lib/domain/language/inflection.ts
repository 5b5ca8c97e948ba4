// Whether a word of running text may be a form of a word in a record: any case, either script. Works on skeletons, so that `Ковальчуку`,
// `Ковальчук` and `Kovalchuk` meet. Two words match where the keys of one (`lemmaKeys`) and of the other (`formKeys`) share an entry.
import { skeleton } from '../people/skeleton.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const FINAL_VOWELS = /[aeiou]+$/;

/** Case endings that hold a consonant, as the skeleton spells them; those of vowels only are taken off together. */
const ENDINGS = ['iami', 'ami', 'imi', 'ogo', 'ego', 'omu', 'emu', 'ovi', 'evi', 'iam', 'iag', 'om', 'em', 'im', 'am', 'ag', 'ig'];
/** Genitive plural: for things, not for people, where `Петров` is not a form of `Петро`. */
const PLURAL_ENDINGS = ['iv', 'ov', 'ev'];

/** Latin words are matched by case endings only above this length of stem: `any` is no form of `Anna`. */
const LATIN_STEM_LETTERS = 5;

/** Consonants that change before і and е: `Ольга - Ользі`, `Олег - Олеже`. */
const SOFTENED: Readonly<Record<string, string>> = { z: 'g', q: 'k', s: 'g', j: 'g', c: 'k', w: 'g' };

const withoutFinalVowels = (key: string): string => key.replace(FINAL_VOWELS, '');

/** Spellings of a Cyrillic lemma whose stem changes its vowel: `Львів - Львова`, `Кравець - Кравця`, `подарунок - подарунка`. */
const stemVariants = (word: string): string[] => {
  const lower = word.toLowerCase();
  const variants = [lower];
  const closed = /^(.+)[іїе]([бвгґджзклмнпрстфхцчшщ]{1,2}ь?)$/u.exec(lower);
  if (closed !== null && /[ії][^аеєиіїоуюя]+$/u.test(lower)) variants.push(`${closed[1]}о${closed[2]}`, `${closed[1]}е${closed[2]}`);
  const fleeting = /^(.{2,})[оеєё]([кцнлр]ь?)$/u.exec(lower);
  if (fleeting !== null) variants.push(`${fleeting[1]}${fleeting[2]}`);
  return variants;
};

/** Words repeat from keystroke to keystroke; a cache is emptied when it has grown to the words of a long day. */
const CACHE_WORDS = 20_000;
const cached = (compute: (word: string) => string[]): ((word: string) => string[]) => {
  const cache = new Map<string, string[]>();
  return (word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const keys = compute(word);
    if (cache.size >= CACHE_WORDS) cache.clear();
    cache.set(word, keys);
    return keys;
  };
};

/** Keys of a word in its dictionary form. `=` exact in any script, `~` stem, `+` stem of a thing. */
export const lemmaKeys = cached((word) => {
  const exact = skeleton(word);
  if (exact.length < 2) return [];
  const keys = new Set([`=${exact}`]);
  for (const variant of CYRILLIC.test(word) ? stemVariants(word) : [word]) {
    const stem = withoutFinalVowels(skeleton(variant));
    if (stem.length < 2) continue;
    keys.add(`~${stem}`);
    keys.add(`+${stem}`);
  }
  return [...keys];
});

const cyrillicKeys = (word: string): string[] => {
  const exact = skeleton(word);
  const keys = new Set([`=${exact}`]);
  const add = (mark: '~' | '+', stem: string) => {
    if (stem.length < 2) return;
    keys.add(mark + stem);
    const softened = /[іе]$/iu.test(word) ? SOFTENED[stem.slice(-1)] : undefined;
    if (softened !== undefined) keys.add(mark + stem.slice(0, -1) + softened);
  };
  add('~', withoutFinalVowels(exact));
  for (const ending of ENDINGS) if (exact.endsWith(ending)) add('~', withoutFinalVowels(exact.slice(0, -ending.length)));
  for (const ending of PLURAL_ENDINGS) if (exact.endsWith(ending)) add('+', withoutFinalVowels(exact.slice(0, -ending.length)));
  return [...keys];
};

const latinKeys = (word: string): string[] => {
  const keys = new Set<string>();
  for (const form of [word, word.replace(/['’ʼ]?s$/i, ''), word.replace(/es$/i, '')]) {
    const exact = skeleton(form);
    if (exact.length < 2) continue;
    keys.add(`=${exact}`);
    const stem = withoutFinalVowels(exact);
    if (stem.length >= LATIN_STEM_LETTERS) keys.add(`~${stem}`);
  }
  return [...keys];
};

/** Keys of what a word in running text may be a form of. */
export const formKeys = cached((word) => (CYRILLIC.test(word) ? cyrillicKeys(word) : latinKeys(word)));

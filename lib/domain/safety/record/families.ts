// Names of one thing as a line of a list: where a text holds one of them, every other one tells the same.
import { formKeys, lemmaKeys } from '../../language/inflection.ts';

export type FamilyName = { words: readonly string[]; brand: boolean };
export type Family = { id: string; names: readonly FamilyName[] };

/** `матрацик`, `букетик`, `лампочка`: little ones of the same thing. */
const littleOnes = (word: string): string[] => {
  if (!/^\p{Script=Cyrillic}{4,}$/u.test(word)) return [];
  if (/[бвгджзклмнпрстфхцчш]$/u.test(word)) return [`${word}ик`, `${word}чик`];
  return /[ая]$/u.test(word) ? [`${word.slice(0, -1)}очка`, `${word.slice(0, -1)}ечка`] : [];
};

/** A family a line, its names parted by `|`; the first one is its id. */
export const readFamilies = (list: string, brand: boolean): Family[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const names = line.split('|').flatMap((name) => {
        const words = name.split(' ');
        const little = brand || words.length > 1 ? [] : littleOnes(name);
        return [words, ...little.map((one) => [one])].map((one) => ({ words: one, brand }));
      });
      return { id: line.split('|')[0] ?? line, names };
    });

type Index = ReadonlyMap<string, readonly { family: Family; name: FamilyName }[]>;

/** Under the keys of the first word of each name. */
const indexed = (families: readonly Family[]): Index => {
  const map = new Map<string, { family: Family; name: FamilyName }[]>();
  for (const family of families)
    for (const name of family.names)
      for (const key of lemmaKeys(name.words[0] ?? '')) map.set(key, [...(map.get(key) ?? []), { family, name }]);
  return map;
};

const isForm = (word: string | undefined, lemma: string): boolean => {
  if (word === undefined) return false;
  const keys = lemmaKeys(lemma);
  return formKeys(word).some((key) => keys.includes(key));
};

/** A search for the families that words name; their index is built when the first words are read. */
export const familySearch = (families: () => Family[]): ((words: readonly string[]) => Family[]) => {
  let index: Index | null = null;
  return (words) => {
    index ??= indexed(families());
    const found = new Set<Family>();
    for (const [at, word] of words.entries())
      for (const key of formKeys(word))
        for (const { family, name } of index.get(key) ?? [])
          if (name.words.every((part, offset) => isForm(words[at + offset], part))) found.add(family);
    return [...found];
  };
};

// Which examples may not stand on both sides of cross-validation: the same scenario told in kindred words, in one language or in two.
import { seededRandom } from '../../lib/domain/category/train-linear.ts';

const KINDRED: Readonly<Record<string, string>> = {
  і: 'и',
  ї: 'и',
  ы: 'и',
  э: 'е',
  є: 'е',
  ё: 'е',
  ґ: 'г',
  ъ: '',
  ь: '',
  "'": '',
  '’': '',
};
const SHORTEST_WORD = 4;
const STEM = 5;
const LEAST_COMMON = 2;
const ALIKE = 0.3;
const SEED = 7;

const stemsOf = (text: string): string[] => {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [])
    if (word.length >= SHORTEST_WORD)
      stems.add(
        [...word]
          .map((letter) => KINDRED[letter] ?? letter)
          .join('')
          .slice(0, STEM),
      );
  return [...stems];
};

/** For each text the number of its fold; texts that share much of their words share the fold. */
export const foldsOf = (texts: readonly string[], folds: number): number[] => {
  const stems = texts.map(stemsOf);
  const parent = texts.map((_, at) => at);
  const root = (at: number): number => {
    let up = at;
    while (parent[up] !== up) up = parent[up] ?? up;
    parent[at] = up;
    return up;
  };
  const holders = new Map<string, number[]>();
  for (const [at, own] of stems.entries()) {
    const common = new Map<number, number>();
    for (const stem of own) for (const other of holders.get(stem) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
    for (const [other, count] of common) {
      const all = own.length + (stems[other]?.length ?? 0) - count;
      if (count >= LEAST_COMMON && count / all >= ALIKE) parent[root(at)] = root(other);
    }
    for (const stem of own) holders.set(stem, [...(holders.get(stem) ?? []), at]);
  }
  const random = seededRandom(SEED);
  const chosen = new Map<number, number>();
  return texts.map((_, at) => {
    const group = root(at);
    const fold = chosen.get(group) ?? Math.floor(random() * folds);
    chosen.set(group, fold);
    return fold;
  });
};

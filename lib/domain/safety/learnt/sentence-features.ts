// A sentence as numbers: hashed words and stems, neighbouring and skipping pairs, letter groups, word classes and pairs of them. Whole-number
// hashing and no locale: the same buckets in every engine. Training and use share this file; a change of it needs a new model (`FEATURES_VERSION`).
import type { Sentence } from '../sentences.ts';
import { kindred, type WordClasses } from './word-classes.ts';

export const FEATURES_VERSION = 3;

/** A power of two. */
export const BUCKETS = 1 << 19;

/** Buckets by kind; a kind's features share one weight, so that a long sentence does not shout. */
export type SentenceFeatures = readonly (readonly number[])[];

/** What the kinds weigh together: words, pairs, letters, classes, pairs of classes. */
const KIND_SCALES: readonly number[] = [1.5, 1, 1.5, 3, 3];

export const kindScale = (kind: number, count: number): number => (KIND_SCALES[kind] ?? 1) / Math.sqrt(count);

const FNV_PRIME = 0x01000193;

/** FNV-1a with a last stir, so that near names fall far apart. */
const bucketOf = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
};

const SEED = { word: 1, stem: 2, letters: 3, pair: 4, skip: 5, class: 6, ordered: 7, near: 8, beside: 9, shape: 10 } as const;

/** Endings of inflection are cut off by length: short words are kept whole. */
const stemOf = (word: string): string => (/^\d+$/.test(word) ? '0' : word.length <= 5 ? word : word.slice(0, word.length <= 7 ? 5 : 6));

const LONGEST_WORD = 24;
const SHORTEST_GROUP = 3;
const LONGEST_GROUP = 5;
const SKIPPED = 3;
const CLASSES_APART = 8;
const CLASSES_NEAR = 2;
/** A sentence without an end says what it says early; time stays bounded. */
const ENOUGH_WORDS = 60;

const pushLetters = (word: string, into: Set<number>): void => {
  const whole = `<${word.slice(0, LONGEST_WORD)}>`;
  for (let from = 0; from + SHORTEST_GROUP <= whole.length; from++)
    for (let end = from + SHORTEST_GROUP; end <= Math.min(whole.length, from + LONGEST_GROUP); end++)
      into.add(bucketOf(whole.slice(from, end), SEED.letters));
};

/** What a sentence's words alone do not say. */
export type SentenceSigns = {
  /** The sign that ends it, or nothing. */
  mark: string;
  /** How many words at its beginning call on whom it speaks to: a name there tells of nobody else. */
  greeted: number;
};

export const sentenceFeatures = ({ line, named }: Sentence, { mark, greeted }: SentenceSigns, classes: WordClasses): SentenceFeatures => {
  const words = line.trim().split(' ').slice(0, ENOUGH_WORDS).map(kindred);
  const names = named.trim().split(' ');
  const stems = words.map(stemOf);
  const [plain, pairs, letters, single, crossed] = [
    new Set<number>(),
    new Set<number>(),
    new Set<number>(),
    new Set<number>(),
    new Set<number>(),
  ];
  const seen: { name: string; at: number }[] = [];
  for (const [at, word] of words.entries()) {
    plain.add(bucketOf(word, SEED.word));
    plain.add(bucketOf(stems[at] ?? '', SEED.stem));
    pushLetters(word, letters);
    const marked = names[at] ?? '';
    const capital =
      at < greeted
        ? ['GREETED']
        : marked.startsWith('^^')
          ? ['NAME']
          : marked.startsWith('^')
            ? ['CAPITAL']
            : /^\d+$/.test(word)
              ? ['NUMBER']
              : [];
    for (const name of new Set([...classes.of(word), ...classes.from(words, at), ...capital])) {
      seen.push({ name, at });
      single.add(bucketOf(name, SEED.class));
      if (at === 0) single.add(bucketOf(`^${name}`, SEED.class));
    }
  }
  const bounded = ['^', ...stems, '$'];
  for (const [at, stem] of bounded.entries())
    for (let apart = 1; apart <= SKIPPED && at + apart < bounded.length; apart++)
      pairs.add(bucketOf(`${stem} ${bounded[at + apart]}`, apart === 1 ? SEED.pair : SEED.skip + 16 * apart));
  for (const [index, first] of seen.entries()) {
    for (const step of [-2, -1, 1, 2]) {
      const stem = stems[first.at + step];
      if (stem !== undefined) crossed.add(bucketOf(`${first.name}${step < 0 ? '<' : '>'}${stem}`, SEED.beside));
    }
    for (let next = index + 1; next < seen.length; next++) {
      const second = seen[next];
      if (second === undefined || second.at - first.at > CLASSES_APART) break;
      if (second.at === first.at) continue;
      const pair = `${first.name} ${second.name}`;
      crossed.add(bucketOf(pair, SEED.ordered));
      if (second.at - first.at <= CLASSES_NEAR) crossed.add(bucketOf(pair, SEED.near));
    }
  }
  single.add(bucketOf(`end ${mark}`, SEED.shape));
  single.add(bucketOf(`words ${Math.min(6, Math.floor(1.5 * Math.log2(words.length + 1)))}`, SEED.shape));
  return [[...plain], [...pairs], [...letters], [...single], [...crossed]];
};

// Finds the lexicon's word beginnings in a text, by an index of first letters: hundreds of alternatives in one regular expression take
// seconds to compile in V8 once they hold Unicode classes.
import { BASE_CATEGORIES } from '../../contracts/base-categories.ts';
import { type BaseCategory, LEXICON } from './lexicon.ts';

type Entry = {
  category: BaseCategory;
  weight: number;
  /** Beginnings of words that follow one another; the next may stand one word further on. */
  parts: string[];
  /** The last part is a whole word. */
  whole: boolean;
};

const FIRST_LETTERS = 2;

const buildIndex = (): Map<string, Entry[]> => {
  const index = new Map<string, Entry[]>();
  for (const category of BASE_CATEGORIES)
    for (const [weight, list] of Object.entries(LEXICON[category]))
      for (const written of list.split('|').map((entry) => entry.trim())) {
        if (written === '') continue;
        const parts = written.split('_').filter((part) => part !== '');
        const entry = { category, weight: Number(weight), parts, whole: written.endsWith('_') };
        const key = written.slice(0, FIRST_LETTERS);
        index.set(key, [...(index.get(key) ?? []), entry]);
      }
  return index;
};

let built: Map<string, Entry[]> | null = null;

/** Lower-case words, `n't` as a word of its own, and emoji. */
export const tokensOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/n't(?=[^a-z]|$)/g, " n't")
    .match(/[\p{L}\p{N}]+(?:['/-][\p{L}\p{N}]+)*|n't|\p{Extended_Pictographic}/gu) ?? [];

const DENIALS = new Set([
  'не',
  'ні',
  'ни',
  'нет',
  'not',
  "n't",
  'never',
  'no',
  'without',
  'hardly',
  'без',
  'isnt',
  'wasnt',
  'dont',
  'cannot',
]);
/** Words that may stand between a denial and what it denies. */
const BETWEEN_LETTERS = 6;

const isDenied = (tokens: string[], at: number): boolean =>
  DENIALS.has(tokens[at - 1] ?? '') || (DENIALS.has(tokens[at - 2] ?? '') && (tokens[at - 1] ?? '').length <= BETWEEN_LETTERS);

const endsAt = (entry: Entry, tokens: string[], at: number): boolean => {
  let place = at;
  for (const [order, part] of entry.parts.entries()) {
    const last = order === entry.parts.length - 1;
    const fitting = (token: string | undefined) => token !== undefined && (last && entry.whole ? token === part : token.startsWith(part));
    if (order === 0) {
      if (!fitting(tokens[place])) return false;
    } else if (fitting(tokens[place + 1])) place += 1;
    else if (fitting(tokens[place + 2])) place += 2;
    else return false;
  }
  return true;
};

export type Hit = { category: BaseCategory; weight: number; at: number };

/** Each entry at its last place; denied praise is left out. */
export const lexiconHits = (tokens: string[]): Hit[] => {
  built ??= buildIndex();
  const hits = new Map<Entry, Hit>();
  for (const [at, token] of tokens.entries())
    for (const entry of built.get(token.slice(0, FIRST_LETTERS)) ?? [])
      if (endsAt(entry, tokens, at) && !(entry.category === 'praise' && isDenied(tokens, at)))
        hits.set(entry, { category: entry.category, weight: entry.weight, at });
  return [...hits.values()];
};

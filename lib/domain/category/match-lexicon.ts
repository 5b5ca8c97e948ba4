// The lexicon's word beginnings in a text, each with its category and weight.
import { BASE_CATEGORIES } from '../../contracts/base-categories.ts';
import { type BaseCategory, LEXICON } from './lexicon.ts';
import { eachPhrase, type PhraseIndex, phraseIndex } from './phrase-index.ts';

type Meaning = { category: BaseCategory; weight: number };

let built: PhraseIndex<Meaning> | null = null;

const lexiconIndex = (): PhraseIndex<Meaning> =>
  phraseIndex(
    BASE_CATEGORIES.flatMap((category) =>
      Object.entries(LEXICON[category]).map(([weight, list]) => [list, { category, weight: Number(weight) }] as const),
    ),
  );

export const DENIALS: ReadonlySet<string> = new Set([
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

/** Whether the word at `at` is denied by one of the two before it. */
export const isDenied = (tokens: readonly string[], at: number): boolean =>
  DENIALS.has(tokens[at - 1] ?? '') || (DENIALS.has(tokens[at - 2] ?? '') && (tokens[at - 1] ?? '').length <= BETWEEN_LETTERS);

export type Hit = { category: BaseCategory; weight: number; at: number };

/** Each entry at its last place; denied praise is left out. */
export const lexiconHits = (tokens: readonly string[]): Hit[] => {
  built ??= lexiconIndex();
  const hits = new Map<object, Hit>();
  eachPhrase(built, tokens, ({ category, weight }, at, entry) => {
    if (!(category === 'praise' && isDenied(tokens, at))) hits.set(entry, { category, weight, at });
  });
  return [...hits.values()];
};

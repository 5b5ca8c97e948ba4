// The words of a text with what stands between them: where a sentence ends no turn of phrase goes on, and where a comma stands no denial does.
import { DENIALS, isDenied } from './match-lexicon.ts';
import { tokensOf } from './phrase-index.ts';

export type Said = {
  words: readonly string[];
  /** Of each word: a sentence begins with it; a mark of any kind stands before it. */
  begins: readonly boolean[];
  parted: readonly boolean[];
};

const SENTENCES = /[.!?…;\n]+/u;
const PARTS = /[,:()«»"“”„—–]+|\s-+\s/u;

export const saidIn = (text: string): Said => {
  const words: string[] = [];
  const begins: boolean[] = [];
  const parted: boolean[] = [];
  for (const sentence of text.split(SENTENCES)) {
    const from = words.length;
    for (const part of sentence.split(PARTS)) {
      const start = words.length;
      for (const word of tokensOf(part)) {
        begins.push(words.length === from);
        parted.push(words.length === start);
        words.push(word);
      }
    }
  }
  return { words, begins, parted };
};

/** "Nothing here is done without a bribe" denies nothing. */
const WITHOUT: ReadonlySet<string> = new Set(['без', 'without']);

/** "Do not buy fraud", written without a comma: what is denied is the advice. */
const ADVICE: ReadonlySet<string> = new Set([
  'раджу',
  'радимо',
  'радив',
  'купуй',
  'купіть',
  'йдіть',
  'ведіть',
  'ведись',
  'берите',
  'ходите',
  'ведите',
  'идите',
  'верьте',
  'вірте',
  'беріть',
  'use',
  'buy',
  'go',
  'trust',
  'waste',
  'bother',
]);

/** Whether the word at `at` is denied by one of the two before it. */
export const denies = ({ words, parted }: Said, at: number): boolean => {
  if (parted[at] === true || !isDenied(words, at)) return false;
  const [nearest = '', further = ''] = [words[at - 1], words[at - 2]];
  if (DENIALS.has(nearest)) return !WITHOUT.has(nearest);
  return parted[at - 1] !== true && !ADVICE.has(nearest) && further !== '';
};

// Finds word beginnings and phrases of a written list in a text, by an index of first letters: hundreds of alternatives in one regular expression
// take V8 seconds to compile once they hold Unicode classes.

type Entry<Value> = {
  value: Value;
  /** Beginnings of words that follow one another; the next may stand one word further on. */
  parts: string[];
  /** The last part is a whole word. */
  whole: boolean;
};

const FIRST_LETTERS = 2;

/** Entries by the first letters of their first word; a one-letter word stands under itself. */
export type PhraseIndex<Value> = ReadonlyMap<string, readonly Entry<Value>[]>;

/** `written` parts its entries by `|`; `_` parts the words of one, at the end it makes a whole word. */
export const phraseIndex = <Value>(lists: Iterable<readonly [written: string, value: Value]>): PhraseIndex<Value> => {
  const index = new Map<string, Entry<Value>[]>();
  for (const [written, value] of lists)
    for (const phrase of written.split('|').map((entry) => entry.trim())) {
      if (phrase === '') continue;
      const parts = phrase.split('_').filter((part) => part !== '');
      const key = phrase.split('_', 1)[0]?.slice(0, FIRST_LETTERS) ?? '';
      const entries = index.get(key) ?? [];
      if (entries.length === 0) index.set(key, entries);
      entries.push({ value, parts, whole: phrase.endsWith('_') });
    }
  return index;
};

/** Lower-case words, `n't` as a word of its own, and emoji. */
export const tokensOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/n't(?=[^a-z]|$)/g, " n't")
    .match(/[\p{L}\p{N}]+(?:['/-][\p{L}\p{N}]+)*|n't|\p{Extended_Pictographic}/gu) ?? [];

const fits = (token: string | undefined, part: string, whole: boolean): boolean =>
  token !== undefined && (whole ? token === part : token.startsWith(part));

const stands = <Value>({ parts, whole }: Entry<Value>, tokens: readonly string[], at: number): boolean => {
  let place = at;
  const last = parts.length - 1;
  for (let order = 0; order <= last; order++) {
    const part = parts[order] ?? '';
    const exact = whole && order === last;
    if (order === 0) {
      if (!fits(tokens[place], part, exact)) return false;
    } else if (fits(tokens[place + 1], part, exact)) place += 1;
    else if (fits(tokens[place + 2], part, exact)) place += 2;
    else return false;
  }
  return true;
};

/** Calls `found` for every entry at every place where it stands, in the order of the text. */
export const eachPhrase = <Value>(
  index: PhraseIndex<Value>,
  tokens: readonly string[],
  found: (value: Value, at: number, entry: object) => void,
): void => {
  for (const [at, token] of tokens.entries())
    for (const entry of index.get(token.slice(0, FIRST_LETTERS)) ?? []) if (stands(entry, tokens, at)) found(entry.value, at, entry);
};

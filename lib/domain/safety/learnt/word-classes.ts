// Words and phrases of one sense in three languages: what lets the learnt rules know in one wording what they were taught in another. The lists come
// with the model; `слов*` is any ending, several words stand in this order. A word may be in several classes, and a class says nothing by itself.

/** Ukrainian and Russian letters that stand for one another in kindred words. */
const KINDRED: Readonly<Record<string, string>> = { і: 'и', ї: 'и', ы: 'и', э: 'е', є: 'е', ё: 'е', ґ: 'г', ъ: '', ь: '' };

/** One spelling for kindred words. */
export const kindred = (word: string): string => {
  let result = '';
  for (const letter of word) result += KINDRED[letter] ?? letter;
  return result;
};

/** Names of classes by place in a row of kindred words. */
export type WordClasses = {
  /** Of the one word. */
  of: (word: string) => readonly string[];
  /** Of several words that begin at this one. */
  from: (words: readonly string[], at: number) => readonly string[];
};

type Entry = { key: string; begins: boolean };
type Row = { name: string; words: readonly Entry[] };

const entryOf = (written: string): Entry => {
  const begins = written.endsWith('*');
  return { key: begins ? written.slice(0, -1) : written, begins };
};

const push = <T>(into: Map<string, T[]>, key: string, value: T): void => {
  const list = into.get(key);
  if (list === undefined) into.set(key, [value]);
  else list.push(value);
};

const WORDS_KEPT = 20_000;
const FIRST_LETTERS = 2;
const NONE: readonly string[] = [];
const NO_ROWS: readonly Row[] = [];

/** `lists`: entries by class, parted by `|`, in the spelling of `kindred`. */
export const wordClasses = (lists: Readonly<Record<string, string>>): WordClasses => {
  const exact = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  /** By their whole first word; those that begin with a beginning by its first letters. */
  const rows = new Map<string, Row[]>();
  const loose = new Map<string, Row[]>();
  let longest = 0;
  for (const [name, list] of Object.entries(lists))
    for (const entry of list.split('|')) {
      // Nearly all are single words: sixty thousand of them are read before a draft is judged.
      if (!entry.includes(' ')) {
        if (!entry.endsWith('*')) push(exact, entry, name);
        else {
          push(beginnings, entry.slice(0, -1), name);
          longest = Math.max(longest, entry.length - 1);
        }
        continue;
      }
      const words = entry.split(' ').map(entryOf);
      const [first] = words;
      if (first === undefined) continue;
      if (first.begins) push(loose, first.key.slice(0, FIRST_LETTERS), { name, words });
      else push(rows, first.key, { name, words });
    }
  const kept = new Map<string, readonly string[]>();
  return {
    of: (word) => {
      const known = kept.get(word);
      if (known !== undefined) return known;
      const found = new Set(exact.get(word));
      for (let length = 1; length <= Math.min(word.length, longest); length++)
        for (const name of beginnings.get(word.slice(0, length)) ?? NONE) found.add(name);
      if (/(?:ете|ите)$/.test(word)) found.add('SECOND');
      if (/(?:ит|ите|те)$/.test(word) && word.length > 4) found.add('IMPERATIVE');
      if (kept.size >= WORDS_KEPT) kept.clear();
      const list = [...found];
      kept.set(word, list);
      return list;
    },
    from: (words, at) => {
      const word = words[at] ?? '';
      const [fixed, open] = [rows.get(word) ?? NO_ROWS, loose.get(word.slice(0, FIRST_LETTERS)) ?? NO_ROWS];
      if (fixed.length + open.length === 0) return NONE;
      return [...fixed, ...open]
        .filter((row) =>
          row.words.every(({ key, begins }, step) => {
            const word = words[at + step];
            return word !== undefined && (begins ? word.startsWith(key) : word === key);
          }),
        )
        .map(({ name }) => name);
    },
  };
};

// Which lists a word is in, as letters of the private use area behind it: `відгук` + one letter for every list that holds it. So a pattern
// names a list of hundreds of words by one letter, and is compiled and run in no time.

const FIRST_TAG = 0xe000;
/** What may stand behind a word in a tagged line. */
export const TAGS = '[\ue000-\uf8ff]*';
export const ANY = '[^ ]*';

const exact = new Map<string, string>();
/** `відгук*`: by its beginning. */
const beginnings = new Map<string, string>();
let longestBeginning = 0;
const shapes: { tag: string; shape: RegExp }[] = [];
const byList = new Map<string, string>();

const WORDS_KEPT = 20_000;
const kept = new Map<string, string>();

const newTag = (): string => {
  // Words that were tagged before do not know of the new list.
  kept.clear();
  return String.fromCharCode(FIRST_TAG + byList.size);
};

/** The letter of a list of words; `*` at the end of one stands for any ending, elsewhere for any letters. */
export const tagOf = (words: readonly string[]): string => {
  const key = words.join('|');
  const known = byList.get(key);
  if (known !== undefined) return known;
  const tag = newTag();
  byList.set(key, tag);
  for (const word of words) {
    const stem = word.endsWith('*') ? word.slice(0, -1) : null;
    if (/[*[+(]/.test(stem ?? word)) shapes.push({ tag, shape: new RegExp(`^${word.replaceAll('*', ANY)} $`) });
    else if (stem === null) exact.set(word, (exact.get(word) ?? '') + tag);
    else {
      beginnings.set(stem, (beginnings.get(stem) ?? '') + tag);
      longestBeginning = Math.max(longestBeginning, stem.length);
    }
  }
  return tag;
};

/** The letter of all words of a shape (a regular expression over the word and one space). */
export const tagOfShape = (shape: string): string => {
  const known = byList.get(shape);
  if (known !== undefined) return known;
  const tag = newTag();
  byList.set(shape, tag);
  shapes.push({ tag, shape: new RegExp(`^(?:${shape}) $`) });
  return tag;
};

/** Letters of every list that the word is in, each once. */
export const tagsOf = (word: string): string => {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const found = new Set(exact.get(word));
  for (let length = 1; length <= Math.min(word.length, longestBeginning); length++)
    for (const tag of beginnings.get(word.slice(0, length)) ?? []) found.add(tag);
  for (const { tag, shape } of shapes) if (shape.test(`${word} `)) found.add(tag);
  const tags = [...found].join('');
  if (kept.size >= WORDS_KEPT) kept.clear();
  kept.set(word, tags);
  return tags;
};

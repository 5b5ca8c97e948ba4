// How much of one text is left in another: an agent who mends a few words in the site's own box has still posted what was inserted.
import { normalizeText } from '../identity/same-text.ts';

/** Longer texts are compared by their beginnings: the work grows with the square. */
const WORDS_MAX = 800;

const wordsOf = (text: string): string[] =>
  (
    normalizeText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, WORDS_MAX);

/** Share of words that both have in the same order (longest common subsequence), of the longer one's words: 0 to 1. */
export const likeness = (a: string, b: string): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const longer = Math.max(left.length, right.length);
  if (longer === 0) return 0;
  let above = new Array<number>(right.length + 1).fill(0);
  for (const word of left) {
    const row = [0];
    for (const [index, other] of right.entries())
      row.push(word === other ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0));
    above = row;
  }
  return (above.at(-1) ?? 0) / longer;
};

/** Words that have to be left in their order; below it a colleague may as well have written another reply from the same template. */
const MENDED_LIKENESS = 0.6;

/** Whether what is seen may be the text with some words mended. */
export const isMending = (seen: string, text: string): boolean => likeness(seen, text) >= MENDED_LIKENESS;

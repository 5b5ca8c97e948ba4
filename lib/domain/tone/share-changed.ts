// How much of a skeleton was changed before posting, and how much of the reply the agent wrote himself. Words in order (longest common
// subsequence), case and marks aside, so that a moved comma is no change.

/** Longer texts are compared by their first so many words: the work grows with the product of both lengths. */
const MAX_WORDS = 600;

/** Hints and empty slots, with their brackets. */
export const HINTS = /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}/g;

/** Without case and marks. */
export const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ-]*/gu) ?? []
  ).map((word) => word.replace(/[’ʼ]/g, "'"));

/** Hints and empty slots are nobody's words. */
export const withoutBlanks = (filled: string): string => filled.replace(HINTS, ' ');

const common = (a: readonly string[], b: readonly string[]): number => {
  let above = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at++)
      row[at] = word === b[at - 1] ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0);
    above = row;
  }
  return above[b.length] ?? 0;
};

export type Changed = {
  /** 0 = every word of the skeleton stands in the reply, 1 = none does. */
  changed: number;
  /** 0 = the reply holds the skeleton's words only. */
  own: number;
};

/** `filled`: what the template put into the draft; its hints and empty slots are nobody's words. Null where either is without words. */
export const shareChanged = (filled: string, posted: string): Changed | null => {
  const skeleton = wordsOf(withoutBlanks(filled)).slice(0, MAX_WORDS);
  const reply = wordsOf(posted).slice(0, MAX_WORDS);
  if (skeleton.length === 0 || reply.length === 0) return null;
  const kept = common(skeleton, reply);
  return { changed: 1 - kept / skeleton.length, own: 1 - kept / reply.length };
};

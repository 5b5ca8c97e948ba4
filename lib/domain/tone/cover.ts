// Which of the facts to cover the draft seems to have: by their words' stems, so a hint and no judgement.
import { stemsOf } from './stems.ts';

/** More than so many of its words: of two, both. */
const HALF = 0.5;
const BLANKS = /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}/g;
const OPEN = '\u0000';
const SENTENCE_END = /(?<=[.!?\n])/;

/** A hint asks for a fact and does not have it, nor have the words of its sentence that lead up to it. */
const withoutOpenWords = (draft: string): string =>
  draft
    .replace(BLANKS, OPEN)
    .split(SENTENCE_END)
    .map((sentence) => sentence.slice(sentence.lastIndexOf(OPEN) + 1))
    .join(' ');

/** One answer a fact, in order. A fact without a word of its own counts as covered. */
export const coveredFacts = (draft: string, cover: readonly string[]): boolean[] => {
  const written = new Set(stemsOf(withoutOpenWords(draft)));
  return cover.map((fact) => {
    const stems = stemsOf(fact);
    return stems.length === 0 || stems.filter((stem) => written.has(stem)).length > HALF * stems.length;
  });
};

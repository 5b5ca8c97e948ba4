// Which of the facts to cover the draft seems to have: by their words' stems or by what would answer them, so a hint and no judgement.
import { answersFact } from './answered-fact.ts';
import { stemsOf, wordsOf } from './stems.ts';

/** More than so many of its words: of two, both. */
const HALF = 0.5;
const BLANKS = /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}/g;
const GREETING = /(?<!\p{L})(?:добрий день|доброго дня|добрый день|good day)(?!\p{L})/giu;
/** Greetings have it, and so it is none of the words that tell texts apart; in a fact it is what is asked for. */
const DAY = /^(?:день|дня|дні|дни)$/u;
const OPEN = '\u0000';
const SENTENCE_END = /(?<=[.!?\n])/;

/** A hint asks for a fact and does not have it, nor have the words of its sentence that lead up to it. */
const withoutOpenWords = (draft: string): string =>
  draft
    .replace(BLANKS, OPEN)
    .split(SENTENCE_END)
    .map((sentence) => sentence.slice(sentence.lastIndexOf(OPEN) + 1))
    .join(' ');

const tellingStems = (text: string): string[] => [...stemsOf(text), ...wordsOf(text).flatMap((word) => (DAY.test(word) ? ['день'] : []))];

/** One answer a fact, in order. A fact without a word of its own counts as covered. */
export const coveredFacts = (draft: string, cover: readonly string[]): boolean[] => {
  const said = withoutOpenWords(draft);
  const written = new Set(tellingStems(said.replace(GREETING, ' ')));
  return cover.map((fact) => {
    const stems = tellingStems(fact);
    return stems.length === 0 || stems.filter((stem) => written.has(stem)).length > HALF * stems.length || answersFact(said, fact);
  });
};

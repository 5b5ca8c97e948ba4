// Digits of a text in the order they stand, however they are set: with spaces, brackets and dashes, in words, partly masked, with letters for zero.
import { digitNoun, type NumberWord, numberWord, spokenDigits } from '../record/number-words.ts';
import type { Word } from '../words.ts';

/** A piece of a run: digits, or a mask (`***`, `XX`) whose `digits` are empty. */
export type Piece = { start: number; end: number; digits: string; mask: boolean; spoken: boolean };
export type NumberRun = Piece[];

/** No number that we look for is written in more pieces; longer runs are read through a window of this width. */
export const WINDOW_PIECES = 24;

const PIECE = /\d+|[*•●∗✱×…]+|[#_]{2,}|\.{3,}|(?<![\p{L}\p{M}])[xх]{2,}(?![\p{L}\p{M}])|(?<=\d)[xх]+(?=\d|\b|$)/giu;

/** What may stand between two pieces of one number. */
const JOINT =
  /^(?:(?:[\s\-‐-―().,/+·•]|\p{Extended_Pictographic}|\ufe0f){0,4}|,?\s(?:тире|дефіс|дефис|дріб|дробь|слеш|слэш|dash|hyphen|slash)\s)$/iu;

/** Digits with letters that look like zero, one or three among them: `О63`, `72O`, `O5`. */
const LOOK_ALIKE = /(?<![\p{L}\d])(?=[OoОоЗIІl\d]*\d)[OoОоЗIІl\d]*[OoОоЗIІl][OoОоЗIІl\d]*(?![\p{L}\d])/gu;

/** The text with such letters as digits; every offset stays. */
export const withDigits = (text: string): string =>
  !/\d[OoОоЗIІl]|[OoОоЗIІl]\d/u.test(text)
    ? text
    : text.replace(LOOK_ALIKE, (run) =>
        run
          .replace(/[OoОо]/gu, '0')
          .replace(/З/gu, '3')
          .replace(/[IІl]/gu, '1'),
      );

/** How often a digit is repeated within a number. */
const MANY: ReadonlySet<number> = new Set([2, 3, 4]);

const spokenPieces = (text: string, words: Word[]): Piece[] => {
  const pieces: Piece[] = [];
  let group: { word: Word; number: NumberWord }[] = [];
  const close = () => {
    const first = group[0];
    const last = group.at(-1);
    if (first !== undefined && last !== undefined) {
      const digits = spokenDigits(group.map((entry) => entry.number));
      if (digits !== '' && !digits.includes('.'))
        pieces.push({ start: first.word.start, end: last.word.end, digits, mask: false, spoken: true });
    }
    group = [];
  };
  for (const word of words) {
    const previous = group.at(-1);
    const counted = digitNoun(word.text);
    // `three eights`: the digit so many times.
    if (counted !== null && previous?.number.kind === 'value' && MANY.has(previous.number.value)) {
      group.pop();
      group.push({ word: previous.word, number: { kind: 'repeat', times: previous.number.value } });
      group.push({ word, number: { kind: 'value', value: counted } });
      continue;
    }
    const number = numberWord(word.text);
    // `seven thousand, one hundred and eight`
    const scaled = previous?.number.kind === 'scale';
    if (scaled && /^and$/iu.test(word.text)) continue;
    const joint = scaled ? /^(?:[\s\-‐-―]{1,3}|,?\s(?:and\s)?)$/iu : /^[\s\-‐-―]{1,3}$/u;
    const joined = previous === undefined || joint.test(text.slice(previous.word.end, word.start));
    if (number === null || !joined) close();
    if (number !== null) group.push({ word, number });
  }
  close();
  return pieces;
};

/** Runs in the order of the text. A line break or any other word ends a run. */
export const numberRuns = (written: string, words: Word[]): NumberRun[] => {
  const text = withDigits(written);
  const pieces: Piece[] = [...text.matchAll(PIECE)].map((match) => {
    const digits = /\d/.test(match[0]) ? match[0] : '';
    return { start: match.index, end: match.index + match[0].length, digits, mask: digits === '', spoken: false };
  });
  pieces.push(...spokenPieces(text, words));
  pieces.sort((a, b) => a.start - b.start);
  const runs: NumberRun[] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, piece.start);
    if (run !== undefined && JOINT.test(between) && !between.includes('\n')) run.push(piece);
    else runs.push([piece]);
  }
  return runs.filter((run) => run.some((piece) => piece.digits !== ''));
};

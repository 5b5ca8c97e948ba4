// Whether a run of digits tells a phone number of the record: written in any way, in words, by its last digits or partly masked.
import { type NumberRun, WINDOW_PIECES } from './number-runs.ts';

export type Span = { start: number; end: number };

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Digits that make a subscriber's number in the countries we serve; country code and trunk prefix stand before them. */
const SIGNIFICANT = 9;
/** So many last digits in one run are the number, whatever stands before. */
const LOCAL = 7;

const ENDING_WORDS =
  /(?:закінчу|закінчен|оканчив|окончан|заканчив|останн|последн|концовк|кінцівк|кінці|конце|хвост|хвіст|ending|ends|last|tail)[\p{L}]*[^.!?\n]{0,30}$/iu;
/** What says the same behind the digits. */
const AT_THE_END =
  /^[\s,»”")]{0,3}(?:(?:в|у|на|напри|at|in)\s?(?:the\s)?)(?:кінці|конце|хвості|хвосте|end)(?=\s*(?:[.,;:!?)]|$)|\s(?:не|is|was|does)\s)/iu;
const NUMBER_WORDS = /(?:номер|телефон|phone|number|тел\.|моб\.|mobile|cell)[\p{L}]*[^.!?\n\d]{0,25}$/iu;

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Forms in which a number may begin: with country code, with 0, with 8. */
const beginnings = (phone: string): string[] => {
  const national = phone.slice(-SIGNIFICANT);
  return [phone, `0${national}`, `80${national}`, `8${phone.slice(-10)}`, national, phone.slice(-10)];
};

const plainMatch = (digits: string, phone: string): boolean => {
  const national = phone.slice(-SIGNIFICANT);
  if (digits.length >= national.length && digits.length <= national.length + 5) return digits.endsWith(national);
  return digits.length >= LOCAL && phone.endsWith(digits);
};

const maskedMatch = (head: string, tail: string, phone: string): boolean => {
  if (tail !== '' && !phone.endsWith(tail)) return false;
  if (head !== '' && !beginnings(phone).some((beginning) => beginning.startsWith(head))) return false;
  return tail.length >= 3 || (tail.length >= 2 && head.length + tail.length >= 4) || (tail === '' && head.length >= 6);
};

/** Whether the number may end with this piece: nothing follows, or a comma or full stop and a space do. */
const mayEnd = (run: NumberRun, at: number, text: string): boolean => {
  const piece = run[at];
  const next = run[at + 1];
  return piece === undefined || next === undefined || /[.,]\s/.test(text.slice(piece.end, next.start));
};

/** Country, operator and three digits more, and no end: most of the number is told. */
const MOST = 7;

/** Place of the phone in the run, or null. `text` is the whole text: words before the run say what its digits are. */
export const findPhone = (run: NumberRun, phone: string, text: string): Span | null => {
  if (phone.length < 5) return null;
  for (let from = 0; from < run.length; from++) {
    let digits = '';
    let head: string | null = null;
    for (let to = from; to < Math.min(run.length, from + WINDOW_PIECES); to++) {
      const first = run[from];
      const piece = run[to];
      if (first === undefined || piece === undefined) break;
      if (piece.mask) {
        head ??= digits;
        digits = '';
      } else digits += piece.digits;
      const opening = /(?:\+\s?)?\($|\+$/u.exec(text.slice(Math.max(0, first.start - 3), first.start))?.[0] ?? '';
      const span = { start: first.start - opening.length, end: piece.end };
      if (head === null) {
        // The longest reading wins: go on while the next piece still belongs to the same number.
        if (plainMatch(digits, phone) || (phone.length < SIGNIFICANT && digits === phone)) return span;
        const before = text.slice(Math.max(0, first.start - 60), first.start);
        const isMost = from === 0 && to === run.length - 1 && digits.length >= MOST;
        if (isMost && beginnings(phone).some((one) => one.startsWith(digits))) return span;
        if (from === 0 && mayEnd(run, to, text) && phone.endsWith(digits)) {
          if (digits.length >= 2 && digits.length <= 6 && ENDING_WORDS.test(before)) return span;
          if (digits.length >= 4 && digits.length <= 6 && NUMBER_WORDS.test(before)) return span;
          if (digits.length >= 2 && digits.length <= 6 && AT_THE_END.test(text.slice(piece.end, piece.end + 25))) return span;
        }
      } else if (mayEnd(run, to, text) && maskedMatch(head, digits, phone)) return span;
    }
  }
  return null;
};

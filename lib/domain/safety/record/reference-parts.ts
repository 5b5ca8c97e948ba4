// An order's number told in part: its last digits in words (`ending in 0931`), its first ones, or with either end masked (`5500***`).

import type { NumberRun } from '../contacts/number-runs.ts';
import type { Span } from '../contacts/phones.ts';
import { UNIT } from './amount-words.ts';
import { isLabelled, type NumberReading, type Readings } from './references.ts';

const SMALL =
  '(?:\\s?(?:на|в|у|із|з|с|in|with|on|by|are|is|of|the|its|it|номера|номеру|цифри|цифры|цифр|digits?|figures?|numbers?|такі|такие|це|это)){0,4}';
const MARKS = '[\\s:–—«“"(-]{0,4}$';
/** A verb of ending, or `last` with digits named: `the last 300 orders` tells no number. */
const ENDS = new RegExp(
  `(?<!\\p{L})(?:(?:закінчу|кінча|конча|закінчен|оканчив|окончан|заканчив|завершу|заверша|ending|ends)\\p{L}*|(?:останн|последн)\\p{L}+(?:\\s\\p{L}+)?\\s(?:цифр|знак)\\p{L}*|last(?:\\s\\p{L}+)?\\s(?:digit|figure|number|character)s?|остання частина|tail)${SMALL}${MARKS}`,
  'iu',
);
/** `starting at`, `починаються з`: a price; only what names digits or says `with` or `на` tells a number. */
const BEGINS = new RegExp(
  `(?<!\\p{L})(?:(?:почина|начина)\\p{L}*\\s(?:на|(?:з|із|с)\\s(?:цифр|знак)\\p{L}*)|(?:перш|перв)\\p{L}+(?:\\s\\p{L}+)?\\s(?:цифр|знак)\\p{L}*|first(?:\\s\\p{L}+)?\\s(?:digit|figure|number|character)s?|(?:start|begin)(?:s|ing|ning)?\\swith)${SMALL}${MARKS}`,
  'iu',
);
const REACH = 60;
/** Fewer digits end or begin too many numbers to tell one. */
const FEWEST = 3;
const MOST = 8;

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

const whole = (text: string, { start, end }: Span): boolean =>
  !/[\d\p{L}][.:,/-]?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^(?:[.:,/-]?\d|\p{L}|\s?\p{Sc})/u.test(text.slice(end, end + 2)) &&
  !UNIT.test(text.slice(end, end + 24));

const STARS = /[*•●∗✱×#_xх]/iu;
/** One look tells that a text says nothing of the kind: most do not. */
const ANY_WORD =
  /закінч|кінча|конча|законч|заканч|оканч|оконч|заверш|цифр|знак|ending|ends|digit|figure|character|number|частина|tail|почина|начина|(?:start|begin)\p{L}*\swith/iu;

/** Parts of numbers that a text tells as such: last digits, first digits, and both around a mask. */
export type PartsOfNumbers = {
  ends: NumberReading[];
  begins: NumberReading[];
  masked: (Span & { head: string; tail: string })[];
  hidden: HiddenNumber[];
};
/** What is shown of a number with some of its digits hidden, as a pattern over all of its digits. */
export type HiddenNumber = Span & { head: string; tail: string; shown: RegExp };

/** `5500***`, `55***31`; three dots are a mask only behind the number's own letters, else the sentence breaks off. */
const maskedIn = (runs: readonly NumberRun[], text: string): PartsOfNumbers['masked'] =>
  runs.flatMap((run) =>
    run.flatMap((piece, at): PartsOfNumbers['masked'] => {
      const head = run[at - 1];
      const next = run[at + 1];
      if (!piece.mask || head === undefined || head.mask || head.end !== piece.start) return [];
      if (/\d[\s().+-]{0,3}$/u.test(text.slice(Math.max(0, head.start - 4), head.start))) return [];
      const tail = next !== undefined && !next.mask && next.start === piece.end ? next : null;
      const letters = /[\p{L}№#][\s-]?$/u.test(text.slice(Math.max(0, head.start - 2), head.start));
      const sure = STARS.test(text.slice(piece.start, piece.end)) || letters || isLabelled(text, head.start);
      const enough = head.digits.length >= FEWEST || head.digits.length + (tail?.digits.length ?? 0) > FEWEST;
      if (!sure || !enough) return [];
      return [{ start: head.start, end: tail?.end ?? piece.end, head: head.digits, tail: tail?.digits ?? '' }];
    }),
  );

/** Dots are a mask only where they touch the digits and no word: `…908`, never `Sorry... 217`. */
const touches = (text: string, { start, end }: Span): boolean =>
  STARS.test(text.slice(start, end)) || /(?:^|[\s№#(\d-])$/u.test(text.slice(Math.max(0, start - 1), start));

/** `41*-**-908`, `88•-••-217`, `…908`: pieces of one number around what is hidden, whichever of them is masked. */
const hiddenIn = (runs: readonly NumberRun[], text: string): HiddenNumber[] =>
  runs.flatMap((run) => {
    if (!run.some(({ mask }) => mask)) return [];
    const found: HiddenNumber[] = [];
    let group: NumberRun = [];
    const close = () => {
      const first = group[0];
      const last = group.at(-1);
      const digits = group.map((piece) => piece.digits).join('');
      if (first !== undefined && last !== undefined && group.some(({ mask }) => mask) && digits.length >= FEWEST)
        found.push({
          start: first.start,
          end: last.end,
          head: first.digits,
          tail: last.digits,
          shown: new RegExp(`^${group.map((piece) => (piece.mask ? '\\d*' : piece.digits)).join('')}$`.replace(/(?:\\d\*)+/g, '\\d+'), 'u'),
        });
      group = [];
    };
    for (const piece of run) {
      const last = group.at(-1);
      if (last !== undefined && !/^[-‐-―/.]?$/u.test(text.slice(last.end, piece.start))) close();
      if (piece.spoken || (piece.mask && !touches(text, piece))) close();
      else group.push(piece);
    }
    close();
    return found;
  });

export const partsOfNumbers = (runs: readonly NumberRun[], readings: Readings, text: string): PartsOfNumbers => {
  const masked = maskedIn(runs, text);
  const hidden = hiddenIn(runs, text);
  if (!ANY_WORD.test(text)) return { ends: [], begins: [], masked, hidden };
  const short = [...readings.whole.values()]
    .flat()
    .filter((reading) => reading.digits.length <= MOST && !isYear(reading.digits) && whole(text, reading));
  const behind = (words: RegExp) => short.filter(({ start }) => words.test(text.slice(Math.max(0, start - REACH), start)));
  return { ends: behind(ENDS), begins: behind(BEGINS), masked, hidden };
};

/** Places where a part of the number with these digits is told. */
export const findCoreParts = ({ ends, begins, masked }: PartsOfNumbers, core: string): Span[] => [
  ...ends.filter(({ digits }) => core.endsWith(digits)),
  ...begins.filter(({ digits }) => core.startsWith(digits)),
  ...masked.filter(({ head, tail }) => core.startsWith(head) && core.endsWith(tail) && head.length + tail.length <= core.length),
];

/** A number of so few digits fits what is shown of nearly any. */
const FEWEST_WHOLE = 5;

/** Places where the number of these digits is told with some of them hidden. */
export const findHidden = ({ hidden }: PartsOfNumbers, digits: string): Span[] =>
  digits.length < FEWEST_WHOLE
    ? []
    : hidden.filter(({ head, tail, shown }) => digits.startsWith(head) && digits.endsWith(tail) && shown.test(digits));

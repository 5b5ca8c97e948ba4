// One text that was put into a draft, as the words that a draft consists of where nobody has said anything: the fixed words all and in order, in the
// places of slots nothing but names, in those of hints nothing, or the hint's own words. Walked word by word with all places that are possible by then,
// so that the work grows with the draft and not with the ways of reading it.
import type { Span } from './fill.ts';
import { isNameInPlaceOf, type NameWord } from './name-place.ts';
import { type PlainWord, plainWords } from './plain-words.ts';
import { HINTS } from './share-changed.ts';

/** Where the walk stands before `accepts`; `next` after such a word, `skips` without one. */
type Place = { accepts: (word: NameWord) => boolean; next: number; skips: readonly number[] };

/** The walk begins before the first place and is through once it stands after the last. */
export type Pattern = readonly Place[];

/** What of a hint may be missing and it is still the hint: one of the answers that it offers is an answer. */
const LEFT_OUT_SHARE = 0.4;
/** Longer hints are the hint only as a whole. */
const MAX_HINT_WORDS = 60;

type Run = { kind: 'fixed' | 'slot' | 'hint'; words: PlainWord[]; span: number };

/** `at`: the span that it touches; -1 = none. */
const spanAt = (spans: readonly Span[], { start, end }: PlainWord): number =>
  spans.findIndex((span) => span.start < end && span.end > start);

const runsOf = (text: string, slots: readonly Span[]): Run[] => {
  const hints = [...text.matchAll(HINTS)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
  const runs: Run[] = [];
  for (const word of plainWords(text)) {
    const hint = spanAt(hints, word);
    const slot = hint === -1 ? spanAt(slots, word) : -1;
    const kind = hint !== -1 ? 'hint' : slot !== -1 ? 'slot' : 'fixed';
    const span = hint !== -1 ? hint : slot;
    const last = runs.at(-1);
    if (last?.kind === kind && last.span === span) last.words.push(word);
    else runs.push({ kind, words: [word], span });
  }
  return runs;
};

/** Of a slot that stands beside a hint, without a fixed word between: a name that answers the hint is an answer. */
type Beside = 'none' | 'before_hint' | 'after_hint';

const takesName = (own: ReadonlySet<string>, beside: Beside, named: boolean) => (word: NameWord) =>
  own.has(word.text) ||
  (named &&
    isNameInPlaceOf(word, own) &&
    (beside === 'none' || (beside === 'after_hint' ? word.startsLine : !word.startsLine || word.start === 0)));

const slotPlaces = (from: number, own: ReadonlySet<string>, beside: Beside, named: boolean): Place[] => {
  if (beside !== 'after_hint') return [{ accepts: takesName(own, beside, named), next: from, skips: [from + 1] }];
  // Begun on a line of its own it goes on there.
  return [
    { accepts: takesName(own, beside, named), next: from + 1, skips: [from + 2] },
    { accepts: takesName(own, 'none', named), next: from + 1, skips: [from + 2] },
  ];
};

/** Taken out, or as it stands in the template; row by row what is left out of it. */
const hintPlaces = (from: number, words: readonly PlainWord[]): Place[] => {
  const { length } = words;
  const rows = length > MAX_HINT_WORDS ? 1 : Math.floor(length * LEFT_OUT_SHARE) + 1;
  const after = from + rows * length;
  const at = (row: number, column: number): number => (column === length ? after : from + row * length + column);
  return Array.from({ length: rows }, (_, row) =>
    words.map(({ text }, column) => ({
      accepts: (word: NameWord) => word.text === text,
      next: at(row, column + 1),
      skips: [...(row + 1 < rows ? [at(row + 1, column + 1)] : []), ...(row === 0 && column === 0 ? [after] : [])],
    })),
  ).flat();
};

/**
 * `isWhole`: a draft may be this text alone, so names may stand before and after it. A slot takes other names only where there is a fixed word to tell
 * its place by.
 */
export const patternOf = ({ text, slots }: { text: string; slots: readonly Span[] }, isWhole: boolean): Pattern => {
  const within = runsOf(text, slots);
  const edge: Run = { kind: 'slot', words: [], span: -1 };
  const runs = isWhole ? [edge, ...within, edge] : within;
  const named = isWhole || within.some(({ kind }) => kind === 'fixed');
  const places: Place[] = [];
  runs.forEach(({ kind, words }, index) => {
    const from = places.length;
    if (kind === 'fixed') {
      for (const { text: fixed } of words) places.push({ accepts: (word) => word.text === fixed, next: places.length + 1, skips: [] });
    } else if (kind === 'hint') places.push(...hintPlaces(from, words));
    else {
      const before = runs.slice(0, index).findLast((run) => run.kind !== 'slot');
      const after = runs.slice(index + 1).find((run) => run.kind !== 'slot');
      const beside = before?.kind === 'hint' ? 'after_hint' : after?.kind === 'hint' ? 'before_hint' : 'none';
      places.push(...slotPlaces(from, new Set(words.map((word) => word.text)), beside, named));
    }
  });
  return places;
};

/** An honest draft takes some ten thousand; of one that takes more, a thousand times the same word, nothing is said. */
const MAX_STEPS = 500_000;

/**
 * Whether the words are those of `whole`, with any of `parts` put in between any two of them. An empty `whole`: of `parts` alone.
 */
export const isMadeOf = (words: readonly NameWord[], whole: Pattern, parts: readonly Pattern[]): boolean => {
  // All parts one after another, each with an end of its own; a walk stands in `whole`, and perhaps in one of them.
  const starts: number[] = [];
  const inParts: (Place | 'end')[] = ['end'];
  for (const part of parts) {
    const from = inParts.length;
    starts.push(from);
    for (const { accepts, next, skips } of part) inParts.push({ accepts, next: from + next, skips: skips.map((to) => from + to) });
    inParts.push('end');
  }
  const width = inParts.length;
  let steps = 0;
  const withSkips = (standing: Set<number>): Set<number> => {
    for (const state of standing) {
      const [at, inside] = [Math.floor(state / width), state % width];
      const part = inParts[inside];
      steps += 1;
      if (inside === 0) {
        for (const to of whole[at]?.skips ?? []) standing.add(to * width);
        for (const start of starts) standing.add(at * width + start);
      } else if (part === 'end') standing.add(at * width);
      else for (const to of part?.skips ?? []) standing.add(at * width + to);
    }
    return standing;
  };
  let standing = withSkips(new Set([0]));
  for (const word of words) {
    const next = new Set<number>();
    for (const state of standing) {
      const [at, inside] = [Math.floor(state / width), state % width];
      const place = inside === 0 ? whole[at] : inParts[inside];
      if (place === undefined || place === 'end' || !place.accepts(word)) continue;
      next.add(inside === 0 ? place.next * width : at * width + place.next);
    }
    standing = withSkips(next);
    if (standing.size === 0 || steps > MAX_STEPS) return false;
  }
  return standing.has(whole.length * width);
};

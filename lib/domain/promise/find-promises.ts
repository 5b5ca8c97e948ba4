// What a reply promises and by when: a sentence that commits us and names a time. The agent confirms; nothing becomes an obligation by itself.
import type { Calendar } from '../../contracts/policy.ts';
import { isCommitment } from './commitment.ts';
import { dueInstant } from './due-day.ts';
import { DUE_WORDS } from './due-words.ts';

/** `start`, `end`: the words of time in the draft, UTF-16. `due` null = no day can be told from them, the agent has to name one. */
export type FoundPromise = { start: number; end: number; sentence: string; due: string | null };

const ENOUGH = 20;

/** Same length, so that places stay places. */
const folded = (text: string): string =>
  [...text]
    .map((sign) => {
      const lower = /[’ʼ‘`´]/.test(sign) ? "'" : sign.toLowerCase();
      return lower.length === sign.length ? lower : sign;
    })
    .join('');

type Place = { start: number; end: number; due: Temporal.Instant | null };

/** The first way of saying it that fits; of several times in one sentence the latest, since only then is it surely broken. */
const timesIn = (sentence: string, now: Temporal.Instant, calendar: Calendar): Place[] => {
  const places: Place[] = [];
  for (const { pattern, read } of DUE_WORDS)
    for (const match of sentence.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (places.some((place) => start < place.end && place.start < end)) continue;
      const found = read(match.groups ?? {});
      if (found !== null) places.push({ start, end, due: dueInstant(found.day, now, calendar) });
    }
  return places.sort((a, b) => a.start - b.start);
};

/** `calendar`: the workspace's hours and zone. In the order of the text. */
export function findPromises(draft: string, now: Temporal.Instant, calendar: Calendar): FoundPromise[] {
  const found: FoundPromise[] = [];
  // Sentences are told apart by their capitals, so they are folded one by one.
  for (const { segment, index } of new Intl.Segmenter('uk', { granularity: 'sentence' }).segment(draft)) {
    if (found.length >= ENOUGH) break;
    const text = folded(segment);
    if (!isCommitment(text)) continue;
    const places = timesIn(text, now, calendar);
    const dated = places.filter(({ due }) => due !== null);
    const best = (dated.length > 0 ? dated : places).reduce<Place | null>(
      (latest, place) =>
        latest === null || (place.due !== null && latest.due !== null && Temporal.Instant.compare(place.due, latest.due) > 0)
          ? place
          : latest,
      null,
    );
    if (best === null) continue;
    found.push({
      start: index + best.start,
      end: index + best.end,
      sentence: segment.trim(),
      due: best.due?.toString({ smallestUnit: 'millisecond' }) ?? null,
    });
  }
  return found;
}

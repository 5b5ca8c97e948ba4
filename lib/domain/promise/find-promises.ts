// What a reply promises and by when: a sentence that commits us and names a time. The agent confirms; nothing becomes an obligation by itself.
import type { Calendar } from '../../contracts/policy.ts';
import { bareHoursIn, isHourOf } from './bare-hours.ts';
import { type Clause, clausesOf, goesOnAsking, isHabit, isPastOrAsked, withoutReported } from './clauses.ts';
import { clocksIn } from './clock-words.ts';
import { isCommitment, isOfEvent, isRefusal } from './commitment.ts';
import { goesOnInEnglish } from './commitment-en.ts';
import { clockInstant, dueInstant } from './due-day.ts';
import { DUE_WORDS } from './due-words.ts';
import { isFromEvent } from './from-event.ts';
import { type Tongue, tongueOf } from './future-verbs.ts';
import { withoutPaperDates } from './paper-dates.ts';
import { withoutCourtesy } from './term-asked.ts';
import { foreignIn } from './third-parties.ts';
import { endsEvent, isLimit, namesWhatIsPromised, nounPromises, repeatsPromise } from './verbless.ts';

/** `start`, `end`: the words of time in the draft, UTF-16. `due` null = no day can be told from them, the agent has to name one. */
export type FoundPromise = { start: number; end: number; sentence: string; due: string | null };

const ENOUGH = 20;

/** Same length, so that places stay places. */
const folded = (text: string): string =>
  [...text]
    .map((sign) => {
      const lower = /[’ʼ‘`´]/.test(sign) ? "'" : /[\u{a0}\u{202f}]/u.test(sign) ? ' ' : sign.toLowerCase();
      return lower.length === sign.length ? lower : sign;
    })
    .join('');

/** `hour`: an hour without a day; `from`: the day on which something begins; `told`: its hour is told. */
type Place = { start: number; end: number; due: Temporal.Instant | null; hour?: true; from?: true; told?: true };

/** An hour belongs to the day that stands so near, in UTF-16 units. */
const BESIDE = 12;

/** The first way of saying it that fits. `whole`: the sentence with its conditions. */
const timesIn = (sentence: string, whole: string, now: Temporal.Instant, calendar: Calendar): Place[] => {
  const places: Place[] = [];
  const clocks = clocksIn(sentence);
  const bare = bareHoursIn(sentence).filter(({ start, end }) => !clocks.some((clock) => start < clock.end && clock.start < end));
  const free = ({ start, end }: { start: number; end: number }): boolean => !places.some((place) => start < place.end && place.start < end);
  for (const { pattern, read, from, names } of DUE_WORDS) {
    if (names?.test(sentence) === false) continue;
    for (const match of sentence.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if (!free(place) || clocks.some(({ start, end }) => start <= place.start && place.end <= end)) continue;
      const day = read(match.groups ?? {});
      if (day === null) continue;
      const own = bare.find((hour) => isHourOf(sentence, place, hour));
      const beside =
        own === undefined ? clocks.findIndex(({ start, end }) => start - place.end <= BESIDE && place.start - end <= BESIDE) : -1;
      const [clock = own] = beside < 0 ? [] : clocks.splice(beside, 1);
      const isStretch = day.kind === 'after' || day.kind === 'working_days';
      const due = isStretch && isFromEvent(whole, place) ? null : dueInstant(day, now, calendar, clock?.clock ?? null);
      places.push({
        start: Math.min(place.start, clock?.start ?? place.start),
        end: Math.max(place.end, clock?.end ?? place.end),
        due,
        ...(from && { from }),
        ...(clock !== undefined && { told: true }),
      });
    }
  }
  for (const { start, end, clock } of clocks)
    if (free({ start, end })) places.push({ start, end, due: clockInstant(clock, now, calendar), hour: true });
  return inOne(
    places.sort((a, b) => a.start - b.start),
    sentence,
    calendar.timeZone,
  );
};

/** "By Friday, 27 November, noon": one day by two names, and the hour is of both. */
const inOne = (places: readonly Place[], sentence: string, timeZone: string): Place[] => {
  const kept: Place[] = [];
  for (const place of places) {
    const before = kept.at(-1);
    const isSame =
      before !== undefined &&
      before.told !== place.told &&
      /^[\s,(—–-]*$/u.test(sentence.slice(before.end, place.start)) &&
      dateIn(before.due, timeZone) === dateIn(place.due, timeZone);
    if (isSame) kept[kept.length - 1] = { ...(place.told ? place : before), start: before.start, end: place.end };
    else kept.push(place);
  }
  return kept;
};

const dateIn = (due: Temporal.Instant | null, timeZone: string): string | undefined =>
  due?.toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** Of several times in one promise the latest, since only then is it surely broken; what began on Monday ends on the other day that is named. */
const latestOf = (places: readonly Place[]): Place | null => {
  const told = places.some(({ from }) => !from) ? places.filter(({ from }) => !from) : places;
  const dated = told.filter(({ due }) => due !== null);
  return (dated.length > 0 ? dated : told).reduce<Place | null>(
    (latest, place) =>
      latest === null || (place.due !== null && latest.due !== null && Temporal.Instant.compare(place.due, latest.due) > 0)
        ? place
        : latest,
    null,
  );
};

/** "Завтра …, наберёт вас за час": an hour before what was named. */
const isInAdvance = (sentence: string, { start, end, due }: Place, before: readonly Place[]): boolean =>
  /^за .*(?:год|час|хв|мин)/u.test(sentence.slice(start, end)) &&
  before.some((earlier) => !earlier.hour && due !== null && earlier.due !== null && Temporal.Instant.compare(due, earlier.due) < 0);

const within = (clause: Clause, place: Place): boolean => place.start < clause.end && clause.start < place.end;

/** The times of one sentence by what is promised for them: "today we ask, and tomorrow we refund" are two. */
const promisedIn = (sentence: string, tongue: Tongue, now: Temporal.Instant, calendar: Calendar): Place[] => {
  const counted = withoutReported(sentence);
  const clauses = clausesOf(counted).filter((clause) => !isHabit(clause) && !isRefusal(clause.text));
  const event = isOfEvent(counted);
  const speaks = (clause: Clause, foreign: boolean): boolean =>
    isCommitment(clause.text, { tongue, event, before: counted.slice(0, clause.start), foreign });
  const said = clauses.filter((clause) => speaks(clause, false));
  const others = said.length === 0 ? [] : foreignIn(counted);
  const isForeign = (clause: Clause): boolean => others.some(({ start, end }) => clause.start < end && start < clause.end);
  const commits = new Set(said.filter((clause) => !isForeign(clause) || speaks(clause, true)));
  for (const [index, clause] of clauses.entries()) {
    const before = clauses[index - 1];
    if (clause.joined && before !== undefined && commits.has(before) && goesOnInEnglish(before.text, clause.text)) commits.add(clause);
  }
  // What is asked for goes on behind an "and": "send the photo and the note within three days".
  const asked = new Set<Clause>();
  for (const [index, clause] of clauses.entries()) {
    const before = clauses[index - 1];
    if (
      !commits.has(clause) &&
      (isForeign(clause) ||
        isPastOrAsked(clause) ||
        (clause.joined && before !== undefined && asked.has(before)) ||
        (goesOnAsking(clauses, index) && !commits.has(clauses[index - 2] ?? clause)))
    )
      asked.add(clause);
  }
  const ours = clauses.filter((clause) => !asked.has(clause));
  const committing = ours.filter((clause) => commits.has(clause));
  if (committing.length === 0 && !namesWhatIsPromised(counted)) return [];
  const places = timesIn(counted, sentence, now, calendar);
  // Opening hours stand beside promises, and what began on Monday: both count only where the promise itself has them.
  const strict = (place: Place): boolean => place.hour === true || place.from === true;
  const kept = places.filter(
    (place, index) =>
      !isInAdvance(counted, place, places.slice(0, index)) &&
      ((strict(place) ? committing : ours).some((clause) => within(clause, place)) || nounPromises(counted, place)) &&
      (committing.length === 0 || committing.some((clause) => within(clause, place)) || !endsEvent(counted, place)),
  );
  if (committing.length === 0) return kept.filter((place) => nounPromises(counted, place)).slice(0, 1);
  const inside = (clause: Clause): Place[] => kept.filter((place) => within(clause, place));
  const timed = committing.map(inside).filter((places) => places.length > 0);
  const loose = kept.filter((place) => !committing.some((clause) => within(clause, place)));
  // A promise of its own without a verb.
  const alone = loose.filter(
    (place) => (nounPromises(counted, place) && !isLimit(counted, place)) || (timed.length > 0 && repeatsPromise(counted, place)),
  );
  // "… will pay it, with interest, by Friday": what stands behind the last verb that has no time is its time.
  const late = committing
    .filter((clause) => inside(clause).length === 0)
    .map((clause) => {
      const next = committing.find(({ start }) => start > clause.start)?.start ?? counted.length;
      return loose.filter((place) => !alone.includes(place) && place.start >= clause.end && place.start < next);
    })
    .filter((places) => places.length > 0);
  const groups = [...timed, ...late, ...alone.map((place) => [place])];
  if (groups.length < 2) return [latestOf(kept)].filter((place) => place !== null);
  return groups
    .map(latestOf)
    .filter((place) => place !== null)
    .sort((a, b) => a.start - b.start);
};

/** `calendar`: the workspace's hours and zone. In the order of the text. */
export function findPromises(draft: string, now: Temporal.Instant, calendar: Calendar): FoundPromise[] {
  const found: FoundPromise[] = [];
  const tongue = tongueOf(draft.toLowerCase());
  // Sentences are told apart by their capitals, so they are folded one by one.
  for (const { segment, index } of new Intl.Segmenter('uk', { granularity: 'sentence' }).segment(draft)) {
    const text = folded(segment);
    if (/\?\s*$/.test(text)) continue;
    for (const { start, end, due } of promisedIn(withoutPaperDates(withoutCourtesy(text)), tongue, now, calendar))
      found.push({
        start: index + start,
        end: index + end,
        sentence: segment.trim(),
        due: due?.toString({ smallestUnit: 'millisecond' }) ?? null,
      });
    if (found.length >= ENOUGH) break;
  }
  return found.slice(0, ENOUGH);
}

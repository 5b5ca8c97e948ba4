// The hour that a promise names: "до 17:00", "by 5 pm", "до полудня", "к обеду". Beside a day it is that day's; by itself it is the next time that the
// clock shows it.
import { words } from './due-words.ts';

/** Of the day, in the calendar's zone. */
export type Clock = { hour: number; minute: number };

const BEFORE = `by|before|until|till|at|no later than|not later than|around|about|after|до|к|ко|о|об|в|у|на|після|после|не пізніше|не позднее|близько|около|приблизно о|примерно в`;

/** `18 годин` is a stretch, `17:00`, `5 pm`, `17 години`, `пяти вечера` are hours. */
const CLOCK = words(
  String.raw`(?:${BEFORE})\s+(?:(?<hour>\d{1,2})[:.](?<minute>[0-5]\d)(?:\s*(?<half>[ap]\.?m\.?))?(?!\.\d)|(?<hour>\d{1,2})\s*(?<half>[ap]\.?m\.?|o'clock|години|ї|години ночі|часов ночи|ночі|ночи|ранку|утра|вечора|вечера|дня)|(?<noon>noon|midday|полудня|опівдня|полудню|полдня|полудень|полдень)|(?<lunch>lunch ?time|lunch|обіду|обеда|обеду)|(?<midnight>midnight|півночі|опівночі|північ|полуночи|полночь))|(?<noon>опівдні|ополудні)|(?<midnight>опівночі)`,
);
/** "зранку", "in the morning": before noon. */
const MORNING = words(
  `(?:in the|this) morning|(?<=(?:tomorrow|day) )morning|first thing(?! on)|зранку|вранці|уранці|утром|с утра|до обіда`,
);

/** "до 22.05": with a dot and a number that months have it is a day, unless the day stands beside it already ("завтра до 17.10"). */
const DATE_WITH_DOT =
  /^(?:by|before|until|till|after|no later than|not later than|до|к|ко|на|після|после|не пізніше|не позднее)\s+\d{1,2}\.(?:0[1-9]|1[0-2])$/u;
const DAY_BEFORE = /(?:today|tomorrow|сьогодні|сегодня|завтра)\s$/u;
const DAY_BEHIND = /^\s(?:today|tomorrow|сьогодні|сегодня|завтра)(?![a-zа-яёіїєґ])/u;
const isDate = (said: string, text: string, start: number): boolean =>
  DATE_WITH_DOT.test(said) &&
  !DAY_BEFORE.test(text.slice(Math.max(0, start - 10), start)) &&
  !DAY_BEHIND.test(text.slice(start + said.length, start + said.length + 12));

export type ClockPlace = { start: number; end: number; clock: Clock };

/** The hour in the groups of a pattern; null where no clock shows it. */
export const clockOf = (groups: Record<string, string | undefined>): Clock | null => {
  const { hour, minute, half = '', noon, lunch, midnight } = groups;
  if (noon !== undefined) return { hour: 12, minute: 0 };
  if (lunch !== undefined) return { hour: 13, minute: 0 };
  if (midnight !== undefined || (hour === '24' && Number(minute ?? 0) === 0)) return { hour: 23, minute: 59 };
  const read = Number(hour) + later(half, Number(hour));
  return read > 23 ? null : { hour: read, minute: Number(minute ?? 0) };
};

export const clocksIn = (text: string): ClockPlace[] => {
  const found: ClockPlace[] = [];
  for (const match of text.matchAll(CLOCK)) {
    const clock = clockOf(match.groups ?? {});
    if (clock === null || isDate(match[0], text, match.index)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, clock });
  }
  for (const match of text.matchAll(MORNING))
    found.push({ start: match.index, end: match.index + match[0].length, clock: { hour: 12, minute: 0 } });
  return found;
};

/** Hours to add: "5 pm" and "5 вечера" are seventeen, "11 дня" is eleven, "12 am" is the day's first. */
const later = (half: string, hour: number): number => {
  if (/^a/.test(half)) return hour === 12 ? -12 : 0;
  if (/ноч[іи]$/.test(half)) return hour === 12 ? 11 : 0;
  if (/^дня/.test(half)) return hour < 8 ? 12 : 0;
  return /^(?:p|вечора|вечера)/.test(half) && hour < 12 ? 12 : 0;
};

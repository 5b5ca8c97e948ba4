// "3 weeks ago", "тиждень тому", "вчера", "4d". The words come from the platform's own locale data (Intl), not from tables of ours, so that
// any language of a page is understood; sites add "a" and "an", which have no number and mean one.
import { asciiDigits } from './numbers.ts';
import type { Clock, Span } from './when-span.ts';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
type Unit = (typeof UNITS)[number];

const LENGTH_MS: Record<Unit, number> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
  month: 0,
  year: 0,
};
const MONTHS: Partial<Record<Unit, number>> = { month: 1, year: 12 };

const NOW =
  /^(?:just now|now|щойно|тільки що|зараз|только что|сейчас|gerade eben|jetzt|à l[’']instant|ahora|ahora mismo|przed chwilą|teraz)$/;
const TODAY = /\b(?:today|heute|aujourd[’']hui|hoy|dzisiaj|oggi|hoje)\b|сьогодні|сегодня/;
const YESTERDAY = /\b(?:yesterday|gestern|hier|ayer|wczoraj|ieri|ontem)\b|вчора|учора|вчера/;

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}’']+/gu) ?? [];

/** Words of a language for "N units ago": those of each unit, and those that all units share ("ago", "тому", "il y a"). */
type Words = { shared: Set<string>; units: Map<Unit, Set<string>> };
const tables = new Map<string, Words | null>();

const wordsOf = (language: string, count: number): Words | null => {
  const key = `${language} ${count}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  let table: Words | null = null;
  try {
    const formats = (['long', 'short', 'narrow'] as const).map((style) => new Intl.RelativeTimeFormat(language, { style }));
    const units = new Map(
      UNITS.map((unit) => [unit, new Set(formats.flatMap((format) => wordsIn(format.format(-count, unit).toLowerCase())))]),
    );
    const uses = new Map<string, number>();
    for (const words of units.values()) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
    const shared = new Set([...uses].filter(([, times]) => times >= 3).map(([word]) => word));
    for (const words of units.values()) for (const word of shared) words.delete(word);
    table = { shared, units };
  } catch {
    // Not a language tag.
  }
  tables.set(key, table);
  return table;
};

/** "seminggu" is "minggu" with its article grown on. */
const says = (word: string, unitWord: string): boolean => word === unitWord || (unitWord.length >= 4 && word.endsWith(unitWord));

const unitIn = (words: string[], language: string, count: number, needShared: boolean): Unit | null => {
  const table = wordsOf(language, count);
  if (table === null || (needShared && !words.some((word) => table.shared.has(word)))) return null;
  for (const [unit, unitWords] of table.units)
    for (const unitWord of unitWords) if (words.some((word) => says(word, unitWord))) return unit;
  return null;
};

const monthsBefore = (now: number, months: number): number => {
  const date = new Date(now);
  return date.setUTCMonth(date.getUTCMonth() - months);
};

/** Sites round down or to the nearest and do not say which: the interval holds both. */
const spanOf = (count: number, unit: Unit, now: number): Span => {
  const months = MONTHS[unit];
  if (months === undefined) {
    const length = LENGTH_MS[unit];
    return { from: now - (count + 1) * length, to: Math.min(now, now - (count - 0.5) * length) };
  }
  const half = months === 1 ? 15 * 86_400_000 : 0;
  const to = months === 1 ? monthsBefore(now, count) + half : monthsBefore(now, 12 * count - 6);
  return { from: monthsBefore(now, months * (count + 1)), to: Math.min(now, to) };
};

export const relativeSpan = (raw: string, clock: Clock): Span | null => {
  const text = asciiDigits(raw).toLowerCase();
  const { now } = clock;
  if (NOW.test(text)) return { from: now - 60_000, to: now };
  // Calendar days in a zone that the page does not name: up to two of ours.
  if (TODAY.test(text)) return { from: now - 86_400_000, to: now };
  if (YESTERDAY.test(text)) return { from: now - 2 * 86_400_000, to: now };
  const words = wordsIn(text);
  if (words.length === 0 || words.length > 12) return null;
  const digits = /\d+/.exec(text)?.[0];
  if (digits !== undefined && digits.length > 4) return null;
  // Arabic and Hebrew have a word for "two weeks" with no number in it.
  const counts = digits === undefined ? [1, 2] : [Number(digits)];
  const find = (languages: readonly string[], needShared: boolean): Span | null => {
    for (const language of languages)
      for (const count of counts) {
        const unit = unitIn(words, language, count, needShared);
        if (unit !== null) return spanOf(count, unit, now);
      }
    return null;
  };
  // "1 год назад" is a year in Russian and "1 год" an hour in Ukrainian: the shared word decides before the page's language does.
  return find(clock.languages, true) ?? (digits === undefined ? null : find([clock.languages[0] ?? 'en', 'en'], false));
};

// "3 weeks ago", "тиждень тому", "вчера", "4d". The words come from the platform's own locale data (Intl), not from tables of ours, so that
// any language of a page is understood; sites add "a" and "an", which have no number and mean one.
import { asciiDigits } from './numbers.ts';
import { type Clock, DAY, type Span } from './when-span.ts';

/**
 * Of each unit the longest and shortest it can be, and the least that one of it stands for in the libraries that sites use
 * (45 s, 45 min, 22 h, 6 d, 26 d, 320 d), in milliseconds.
 */
const UNITS = {
  second: [1000, 1000, 500],
  minute: [60_000, 60_000, 45_000],
  hour: [3_600_000, 3_600_000, 2_700_000],
  day: [DAY, DAY, 79_200_000],
  week: [7 * DAY, 7 * DAY, 6 * DAY],
  month: [31 * DAY, 30 * DAY, 26 * DAY],
  year: [366 * DAY, 365 * DAY, 320 * DAY],
} as const;
type Unit = keyof typeof UNITS;
const NAMES: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

const NOW = /^(?:just now|now|щойно|зараз|только что|сейчас|gerade eben|à l[’']instant|ahora|teraz)$/;
const TODAY = /\b(?:today|heute|aujourd|hoy|dzisiaj|oggi|hoje)\b|сьогодні|сегодня/;
const YESTERDAY = /\b(?:yesterday|gestern|hier|ayer|wczoraj|ieri|ontem)\b|вчора|учора|вчера/;

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}’']+/gu) ?? [];

/** Words of a language for "N units ago": each unit's own, and those that units share ("ago", "тому", "il y a"). */
type Words = { shared: Set<string>; own: Map<string, Unit> };
const tables = new Map<string, Words>();

const STYLES = ['long', 'short', 'narrow'] as const;
const formats = new Map<string, readonly Intl.RelativeTimeFormat[]>();

/** Making one takes the browser longer than reading a review. */
const formatsOf = (language: string): readonly Intl.RelativeTimeFormat[] => {
  const made = formats.get(language) ?? STYLES.map((style) => new Intl.RelativeTimeFormat(language, { style }));
  formats.set(language, made);
  return made;
};

const wordsOf = (language: string, count: number): Words => {
  const key = language + count;
  let table = tables.get(key);
  if (table === undefined) {
    const uses = new Map<string, Set<Unit>>();
    for (const unit of NAMES)
      for (const format of formatsOf(language))
        for (const word of wordsIn(format.format(-count, unit).toLowerCase())) uses.set(word, (uses.get(word) ?? new Set()).add(unit));
    table = { shared: new Set(), own: new Map() };
    for (const [word, [unit, , third]] of uses)
      if (third !== undefined) table.shared.add(word);
      else if (unit !== undefined) table.own.set(word, unit);
    tables.set(key, table);
  }
  return table;
};

/** Most pages are in English, and none of its words for this is another language's: the platform need not be asked. */
const englishSpan = (text: string, now: number): Span | null => {
  const [count = '', units, ...ago] = text.split(' ');
  const unit = ago.join() === 'ago' && NAMES.find((one) => units === one || units === `${one}s`);
  return unit && /^(?:\d{1,4}|an?)$/.test(count) ? spanOf(count.startsWith('a') ? 1 : Number(count), unit, now) : null;
};

/** Indonesian and Malay grow the article on ("seminggu" is a "minggu"), English sites an "s" to what is short already ("5 hrs"). */
const stem = (word: string, language: string): string => word.replace(/^(?:id|ms)\b/.test(language) ? /^se/ : /s$/, '');

/** Sites round down or to the nearest and do not say which: the interval holds both. */
const spanOf = (count: number, unit: Unit, now: number): Span => {
  const [longest, shortest, least] = UNITS[unit];
  return { from: now - (count + 1) * longest, to: now - (count > 1 ? (count - 0.5) * shortest : count * least) };
};

/** "Few" ends where the next unit begins; nobody says "a few years" of more than ten. */
const FEW =
  /\b(?:few|several|couple|einige[nr]?|mehrere[nr]?|paar|quelques|plusieurs|un[oa]s|vari[oa]s|kilka|kilku|parę|alcun[ie]|algun?[ms]as?)\b|кілька|декілька|несколько|пару/;
const FEW_SPAN: Readonly<Record<Unit, Span>> = {
  second: { from: 60_000, to: 1000 },
  minute: { from: 3_600_000, to: 90_000 },
  hour: { from: DAY, to: 5_400_000 },
  day: { from: 8 * DAY, to: 1.5 * DAY },
  week: { from: 35 * DAY, to: 10.5 * DAY },
  month: { from: 366 * DAY, to: 45 * DAY },
  year: { from: 10 * 366 * DAY, to: 547 * DAY },
};

const fewSpan = (text: string, languages: readonly string[], now: number): Span | null => {
  if (!FEW.test(text) || /\d/.test(text)) return null;
  const words = wordsIn(text);
  for (const language of languages)
    for (const count of [5, 2]) {
      const { shared, own } = wordsOf(language, count);
      const unit = words.map((word) => own.get(word)).find((found) => found !== undefined);
      if (unit === undefined || !words.some((word) => shared.has(word))) continue;
      return { from: now - FEW_SPAN[unit].from, to: now - FEW_SPAN[unit].to };
    }
  return null;
};

const lastPhrases = new Map<string, readonly (readonly [phrase: string, from: number])[]>();
const LAST: readonly (readonly [unit: Unit, back: number, longest: number])[] = [
  ['day', 2, 3 * DAY],
  ['week', 1, 14 * DAY],
  ['month', 1, 62 * DAY],
  ['year', 1, 731 * DAY],
];

/** "last month", "минулого тижня", "avant-hier": a calendar unit that has just ended or ended almost a unit ago. */
const lastSpan = (text: string, languages: readonly string[], now: number): Span | null => {
  if (/\d/.test(text)) return null;
  for (const language of languages) {
    let phrases = lastPhrases.get(language);
    if (phrases === undefined) {
      const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
      phrases = LAST.map(([unit, back, from]) => [format.format(-back, unit).toLowerCase(), from] as const).filter(
        ([phrase]) => !/\d/.test(phrase),
      );
      lastPhrases.set(language, phrases);
    }
    // Not inside a longer word: "seminggu lalu" is a week ago, "minggu lalu" last week.
    const found = phrases.find(([phrase]) => !/\p{L}/u.test(text[text.indexOf(phrase) - 1] ?? '') && text.includes(phrase));
    if (found !== undefined) return { from: now - found[1], to: now };
  }
  return null;
};

const search = (text: string, languages: readonly string[], needShared: boolean, now: number): Span | null => {
  const words = wordsIn(text);
  const digits = /\d+/.exec(text)?.[0];
  if (words.length > 12 || (digits && digits.length > 4)) return null;
  // Arabic and Hebrew have a word for "two weeks" with no number in it.
  for (const language of languages)
    for (const count of digits ? [Number(digits)] : [1, 2]) {
      const { shared, own } = wordsOf(language, count);
      if (needShared && !words.some((word) => shared.has(word))) continue;
      // The first word that names a unit: "il y a un mois et 3 jours" is a month.
      for (const word of words) {
        const unit = own.get(word) ?? own.get(stem(word, language));
        // A letter without a number is somebody's initial.
        if (unit && (digits || word.length > 1)) return spanOf(count, unit, now);
      }
    }
  return null;
};

/**
 * "3 weeks ago", "yesterday", "just now": in words that no calendar date has.
 * "1 год назад" is a year in Russian and "1 год" an hour in Ukrainian, so the shared word decides before the page's language does.
 */
export const relativeSpan = (raw: string, { now, languages }: Clock): Span | null => {
  const text = asciiDigits(raw).toLowerCase();
  const english = englishSpan(text, now);
  if (english !== null) return english;
  if (NOW.test(text)) return { from: now - 60_000, to: now };
  // Calendar days in a zone that the page does not name: up to two of ours.
  if (TODAY.test(text)) return { from: now - DAY, to: now };
  const last = lastSpan(text, languages, now);
  if (last !== null) return last;
  if (YESTERDAY.test(text)) return { from: now - 2 * DAY, to: now };
  return fewSpan(text, languages, now) ?? search(text, languages, true, now);
};

/** "4d", "3 тиж.", "uma semana atrás": a unit without the word that Intl has for "ago". Tried last: "2026 р." in a date looks the same. */
export const bareSpan = (raw: string, { now, languages }: Clock): Span | null => {
  const text = asciiDigits(raw).toLowerCase();
  // Without a number only the page's own language may say "a week".
  return search(text, /\d/.test(text) ? [languages[0] ?? 'en', 'en'] : languages.slice(0, 1), false, now);
};

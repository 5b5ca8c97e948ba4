// "3 weeks ago", "тиждень тому", "вчера", "4d". The words come from the platform's own locale data (Intl), not from tables of ours, so that
// any language of a page is understood; sites add "a" and "an", which have no number and mean one.
import { memo } from './memo.ts';
import { type Clock, DAY, EARLIEST, type Span, since } from './when-span.ts';

/**
 * Of each unit the longest and shortest it can be, the least that one of it stands for in the libraries that sites use
 * (45 s, 45 min, 22 h, 6 d, 26 d, 320 d), and the most that a few of it are: "few" ends where the next unit begins, and nobody says
 * "a few years" of more than ten. In milliseconds.
 */
const UNITS = [
  ['second', 1000, 1000, 500, 60_000],
  ['minute', 60_000, 60_000, 45_000, 3_600_000],
  ['hour', 3_600_000, 3_600_000, 2_700_000, DAY],
  ['day', DAY, DAY, 79_200_000, 8 * DAY],
  ['week', 7 * DAY, 7 * DAY, 6 * DAY, 35 * DAY],
  ['month', 31 * DAY, 30 * DAY, 26 * DAY, 366 * DAY],
  ['year', 366 * DAY, 365 * DAY, 320 * DAY, 3660 * DAY],
] as const;
type Unit = (typeof UNITS)[number];

/** French "il y a un moment" is a while ago: of no known length. */
const NOW =
  /(?:^|just )now$|moments? ago|instant|moment(?:[oe]| temu)|einem (?:mom|aug)|chwil|щойно|^зараз$|т(?:оль|іль)ки що|только что|^сейчас$|soeben|(?:^| )eben$|ahora|^teraz$/;
const TODAY = /\b(?:today|heute|aujourd|hoy|dzisiaj|oggi|hoje)\b|сьогодні|сегодня/;
const YESTERDAY = /\b(?:yesterday|gestern|hier|ayer|wczoraj|ieri|ontem)\b|(?<!а)[ву]ч[ое]ра/;

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}’']+/gu) ?? [];

const STYLES = ['long', 'short', 'narrow'] as const;

/** Making one takes the browser longer than reading a review. */
const formatsOf = memo((language: string) => STYLES.map((style) => new Intl.RelativeTimeFormat(language, { style })));

/** Words of a language for "N units ago": each unit's own, and those that units share ("ago", "тому", "il y a"). */
const wordsOf = memo((language: string) =>
  memo((count: number) => {
    const uses = new Map<string, Set<Unit>>();
    for (const unit of UNITS)
      for (const format of formatsOf(language))
        for (const word of wordsIn(format.format(-count, unit[0]).toLowerCase())) uses.set(word, (uses.get(word) ?? new Set()).add(unit));
    const shared = new Set<string>();
    const own = new Map<string, Unit>();
    for (const [word, [unit, , third]] of uses)
      if (third !== undefined) shared.add(word);
      else if (unit !== undefined) own.set(word, unit);
    return { shared, own };
  }),
);

/** Most pages are in English, and none of its words for this is another language's: the platform need not be asked. */
const englishSpan = (text: string, now: number): Span | null => {
  const [count = '', units, ...ago] = text.split(' ');
  const unit = ago.join() === 'ago' && UNITS.find(([one]) => units === one || units === `${one}s`);
  return unit && /^(?:\d{1,4}|an?)$/.test(count) ? spanOf(count.startsWith('a') ? 1 : Number(count), unit, now) : null;
};

/** Short forms that the platform does not have, and a word of the same language that it has. */
const SHORT: Readonly<Record<string, string>> = {
  mth: 'mo',
  j: 'jahren',
  t: 'tagen',
  mon: 'monaten',
  année: 'an',
  miesiącach: 'miesięcy',
};

/** Sites round down or to the nearest and do not say which: the interval holds both. */
const spanOf = (count: number, [, longest, shortest, least]: Unit, now: number): Span => ({
  from: now - (count + 1) * longest,
  to: now - (count > 1 ? (count - 0.5) * shortest : count * least),
});

const FEW =
  /\b(?:few|several|couple|einige|mehrere|paar|quelques|plusieurs|un[oa]s|vari[oa]s|kilk[au]|alcun|algu[mn])|parę|кілька|несколько|пару/;
const TWO = /^(?:two|zwei|dos|deux|dw(?:a|ie|óch)|дв(?:[аеі]|[оу]х))$/;
/** One and a half, where it is a number before its unit. */
const ONE = /and a half|anderth|eineinh|półtor|п(?:олу?|ів)тор/;
/** "A year and a half" is more than a year. */
const HALF = /(?<!and a )half|halbe|(?<!y )medi[oa] [adhm]|une? demi|(?<!i )pół |(?:^| )п(?:ол|ів) ?(?:[грчмх]|дн)/;
/** How long ago at the most, or at the least, such a phrase does not say; "no more than" and "at most" turn it round. */
const OPEN =
  /(\b(?:not?|nicht|pas|nie|al|lo|au(?! m[ai])) |(?:^| )не |по |naj|най)?(?:(\S\+|\bover\b|more th|at least|über|mehr als|m[aá]s de|plus d|ponad|w(?:ięc|yż)ej|понад|більш|бол(?:ее|ьше)|свыше|m[ií]nim|mindest|м[иі]н[иі]м)|less th|fewer th|\bunder\b|at most|up to|weniger|unter|höchst|bis zu|menos|moins|au plus|mniej|мен(?:ее|ь?ш)|m[aá](?:x|ks)[iy]m|макс)/;

/** "In the last 6 months" and nothing else: with other words before it something was counted in that time. */
const WITHIN =
  /^(?:(?:(?!not|pas|nie|не )[^\s\d]{1,3}|posted|over|(?:with|dur|inner|cours|dans|прот|[ву]прод|течен|ciąg)\S*) )*(?:(?:\d+|deux) )?(?:last|past|letzt|vergangen|останн|(последн)|derni|últim|ostatni)\S* (?:\S+ )?[^\s\d]+$/;

/** With the word of the languages whose sites do not say it as the platform does. */
const LAST: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, back: number, longest: number, own?: RegExp])[] = [
  ['day', 2, 3 * DAY],
  ['week', 1, 14 * DAY, /woche|tyg|тиж|sem/],
  ['month', 1, 62 * DAY, /monat|mies|міс|mois/],
  ['year', 1, 731 * DAY, /jahr|rok|р[іо][кц]|l’an/],
];
const LASTLY = /letzt|vergangen|vorig|ubiegł|минул|торік|passé|l’an dernier/;

const lastPhrases = memo((language: string) => {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  // Some are numbers, as "2 days ago": never found, since no text with one comes here.
  return LAST.map(([unit, back, from]) => [format.format(-back, unit).toLowerCase(), from] as const);
});

/** "last month", "минулого тижня", "avant-hier": a calendar unit that has just ended or ended almost a unit ago. */
const lastSpan = (text: string, languages: readonly string[], now: number): Span | null => {
  if (/\d/.test(text.replace(/\d\d?:\d\d/, ''))) return null;
  const said = LASTLY.test(text) ? LAST.find(([, , , own]) => own?.test(text)) : undefined;
  if (said !== undefined) return since(said[2], now);
  for (const language of languages) {
    // Not inside a longer word: "seminggu lalu" is a week ago, "minggu lalu" last week.
    const found = lastPhrases(language).find(([phrase]) => !/\p{L}/u.test(text[text.indexOf(phrase) - 1] ?? '') && text.includes(phrase));
    if (found !== undefined) return since(found[1], now);
  }
  return null;
};

const search = (text: string, languages: readonly string[], needShared: boolean, now: number, isWithin = false): Span | null => {
  const words = wordsIn(text);
  const digits = /\d+/.exec(text)?.[0] ?? (words.some((word) => TWO.test(word)) ? '2' : ONE.test(text) ? '1' : '');
  // One word is not both a unit and what units share: "January 3, 2025" is told without a word of fourteen languages being made.
  if (words.length > 12 || digits.length > 4 || (needShared && words.length < 2)) return null;
  const isFew = !digits && FEW.test(text);
  const isHalf = !digits && HALF.test(text);
  // Turned or not, less: "over the last 6 months" is no longer ago than that.
  const [open, turned, more] = isWithin ? [1, 1, 1] : (OPEN.exec(text) ?? []);
  const isMore = open && !turned === !!more;
  const isLess = open && !isMore;
  // Behind other words than the number stand other forms: "more than 2 years" is in Russian "more than 2 of the years", half a year "half of the year".
  // Arabic and Hebrew have a word for "two weeks" with no number in it.
  const counts = digits ? [Number(digits), 5, 0.5] : isFew ? [5, 2] : isHalf || open ? [1, 0.5] : [1, 2];
  for (const language of languages)
    for (const count of counts) {
      const { shared, own } = wordsOf(language)(count);
      if (needShared && !words.some((word) => shared.has(word) || word === 'atrás')) break;
      // The first word that names a unit: "il y a un mois et 3 jours" is a month.
      for (const word of words) {
        // English short forms have plurals on sites. Indonesian and Malay grow the article on ("seminggu" is a "minggu"), Ukrainian and Russian a half.
        const stem = word.replace(digits ? /s$/ : /^(?:п(?:ол|ів)|se)/, '');
        const unit = own.get(word) ?? own.get(SHORT[stem] ?? (isWithin ? stem.replace(/e$/, 'en') : stem));
        // A letter without a number is somebody's initial.
        if (!unit || !(digits || word.length > 1)) continue;
        // How many "weeks" or "trois mois" are is not known.
        const isMany = count === 1 ? word === 'mois' && !/\bun\b|du d/.test(text) : wordsOf(language)(count === 2 ? 3 : 5).own.has(word);
        if (!digits && !isFew && !isMore && isMany) return null;
        const [, longest, shortest, , most] = unit;
        const { from, to } = spanOf(isFew ? 2 : Number(digits || Math.ceil(count)), unit, now);
        return {
          from: isMore ? EARLIEST : isFew ? now - most : isHalf ? now - longest : from,
          to: isLess ? now : isHalf ? now - shortest / 4 : to,
        };
      }
    }
  return null;
};

/**
 * "3 weeks ago", "yesterday", "just now": in words that no calendar date has.
 * "1 год назад" is a year in Russian and "1 год" an hour in Ukrainian, so the shared word decides before the page's language does.
 */
export const relativeSpan = (text: string, { now, languages }: Clock): Span | null => {
  const english = englishSpan(text, now);
  if (english !== null) return english;
  if (!/\d/.test(text) && NOW.test(text)) return since(60_000, now);
  // Calendar days in a zone that the page does not name: up to two of ours.
  if (TODAY.test(text)) return since(DAY, now);
  const last = lastSpan(text, languages, now);
  const [within, russian] = WITHIN.exec(text) ?? [];
  // "Год" is an hour in Ukrainian. "In the last weeks" is of no known length.
  if (within) {
    const span = search(text, russian ? ['ru'] : languages, false, now, true);
    return span && (last ?? span);
  }
  return last ?? (YESTERDAY.test(text) ? since((/before|antes/.test(text) ? 3 : 2) * DAY, now) : search(text, languages, true, now));
};

const FUTURE = /^(?:in|en|em|dans|tra|za|noch|через|за) /;

/**
 * "4d", "3 тиж.", "a week": a unit without the word that Intl has for "ago", with nothing behind it and one word before at the most:
 * in "3 weeks of therapy" it is no date. Tried last: "2026 р." in a date looks the same.
 */
export const bareSpan = (text: string, { now, languages }: Clock): Span | null =>
  /^(?:(?:\S+ )?\d+ ?|(?:an?|un[ae]?|uma?|eine?) )\S+$/.test(text) && !FUTURE.test(text)
    ? search(text, [languages[0] ?? 'en', 'en'], false, now)
    : null;

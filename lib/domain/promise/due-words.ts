// When a promise falls due, in the words of three languages. Each way of saying it is one entry; the first that fits a place in the text counts,
// so the more exact ones stand first.
import type { Day } from './due-day.ts';

type Found = { day: Day };
export type DueWords = { pattern: RegExp; read: (groups: Record<string, string | undefined>) => Found | null };

const W = String.raw`(?<![\p{L}\d])`;
const E = String.raw`(?![\p{L}\d])`;
const words = (source: string): RegExp => new RegExp(`${W}(?:${source})${E}`, 'gu');

const NUMBERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:one|a|an|один|одн\p{L}*|одну|першого|первого)$/u, 1],
  [/^(?:two|couple|дв[аіеою]\p{L}*|пар\p{L}*|двух|двома)$/u, 2],
  [/^(?:three|тр[иьоеё]\p{L}*)$/u, 3],
  [/^(?:four|чотир\p{L}*|четыр\p{L}*)$/u, 4],
  [/^(?:five|п'ят\p{L}*|пят\p{L}*)$/u, 5],
  [/^(?:six|шест\p{L}*|шіст\p{L}*)$/u, 6],
  [/^(?:seven|сем\p{L}*|сім\p{L}*)$/u, 7],
  [/^(?:ten|десят\p{L}*)$/u, 10],
  [/^(?:fourteen|чотирнадцят\p{L}*|четырнадцат\p{L}*)$/u, 14],
];
const NUMBER = String.raw`\d{1,3}|one|two|three|four|five|six|seven|ten|fourteen|an?|a couple of|одного|однієї|один|одну|одной|дв[оа]х|два|дві|две|двух|пар[иуы]|трьох|трёх|трех|три|чотир(?:и|ьох)|четыр(?:е|[её]х)|п'яти|п'ять|пяти|пять|шести|шість|шесть|семи|сім|семь|десяти|десять|чотирнадцяти|четырнадцати`;

const numberOf = (text: string | undefined): number | null => {
  if (text === undefined) return 1;
  if (/^\d+$/.test(text)) return Number(text);
  const word = text.replace(/^a couple of$/, 'couple');
  return NUMBERS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
};

const WEEKDAYS: readonly (readonly [string, number])[] = [
  ['monday|понеділ(?:ка|ок|ку)|понедельник[ау]?', 1],
  ['tuesday|вівтор(?:ка|ок|ку)|вторник[ау]?', 2],
  ['wednesday|серед[иуа]|сред[ыуа]', 3],
  ['thursday|четвер(?:га|г)?|четверг[ау]?', 4],
  ["friday|п'ятниц[іюя]|пятниц[ыуае]", 5],
  ['saturday|субот[иуа]|суббот[ыуе]', 6],
  ['sunday|неділ[іюя]|воскресень[яею]', 7],
];
const WEEKDAY = WEEKDAYS.map(([names]) => names).join('|');
const weekdayOf = (text: string | undefined): number =>
  WEEKDAYS.find(([names]) => new RegExp(`^(?:${names})$`, 'u').test(text ?? ''))?.[1] ?? 1;

const MONTHS = [
  'january|jan|січня|января',
  'february|feb|лютого|февраля',
  'march|mar|березня|марта',
  'april|apr|квітня|апреля',
  'may|травня|мая',
  'june|jun|червня|июня',
  'july|jul|липня|июля',
  'august|aug|серпня|августа',
  'september|sept?|вересня|сентября',
  'october|oct|жовтня|октября',
  'november|nov|листопада|ноября',
  'december|dec|грудня|декабря',
] as const;
const MONTH = MONTHS.join('|');
const monthOf = (text: string | undefined): number => MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'u').test(text ?? '')) + 1;

const WORKING = `working|business|робоч(?:их|ого|ий|і)|рабоч(?:их|его|ий)`;
const UNIT = `hours?|hrs?|h|days?|weeks?|months?|годин[иу]?|год|часа|часов|час|дн(?:ів|і|я|ей)|день|доб[иу]|діб|сут(?:ок|ки)|тиж(?:нів|ні|ня|день)|недел[иьюя]|недель|місяц(?:ів|і|я|ь)|месяц(?:ев|а)?`;
const unitOf = (text: string): 'hour' | 'day' | 'week' | 'month' =>
  /^(?:h|год|час)/.test(text) ? 'hour' : /^(?:w|тиж|нед)/.test(text) ? 'week' : /^(?:mo|міс|мес)/.test(text) ? 'month' : 'day';

/** "protягом …", "within …", "through …": a stretch from now. The upper end of "3–5 days" counts. */
const STRETCH = `within|in|протягом|впродовж|упродовж|не пізніше ніж за|за|через|в течение|на протяжении|не позднее чем через|до`;

export const DUE_WORDS: readonly DueWords[] = [
  {
    pattern: words(
      String.raw`(?:${STRETCH})\s+(?:the\s+)?(?:next\s+|наступних\s+|найближчих\s+|ближайших\s+|следующих\s+)?(?:(?<low>\d{1,3}|${NUMBER})(?:\s*[-–—]\s*|\s+(?:to|до|или|або)\s+))?(?<number>${NUMBER})?\s*(?<working>${WORKING})?\s*(?<unit>${UNIT})`,
    ),
    read: ({ number, working, unit = '' }) => {
      const count = numberOf(number);
      if (count === null || count === 0) return null;
      const of = unitOf(unit);
      if (of === 'day' && working !== undefined) return { day: { kind: 'working_days', count } };
      return { day: { kind: 'after', count, unit: of } };
    },
  },
  {
    pattern: words(
      String.raw`(?:by |until |before |till |on |до |на |к |не пізніше |не позднее )?(?:the )?(?<date>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})(?:,? (?<year>20\d\d))?`,
    ),
    read: ({ date, month, year }) => ({
      day: { kind: 'date', day: Number(date), month: monthOf(month), year: year === undefined ? null : Number(year) },
    }),
  },
  {
    pattern: words(
      String.raw`(?:by |until |before |till |on )?(?<month>${MONTHS.map((names) =>
        names
          .split('|')
          .filter((name) => /^[a-z]/.test(name))
          .join('|'),
      ).join('|')})\.? (?<date>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>20\d\d))?`,
    ),
    read: ({ date, month, year }) => ({
      day: { kind: 'date', day: Number(date), month: monthOf(month), year: year === undefined ? null : Number(year) },
    }),
  },
  {
    pattern: words(
      String.raw`(?:by|until|before|till|on|до|к|не пізніше|не позднее)\s+(?<date>\d{1,2})\.(?<month>\d{1,2})(?:\.(?<year>20\d\d))?`,
    ),
    read: ({ date, month, year }) => ({
      day: { kind: 'date', day: Number(date), month: Number(month), year: year === undefined ? null : Number(year) },
    }),
  },
  {
    pattern: words(String.raw`(?<year>20\d\d)-(?<month>\d\d)-(?<date>\d\d)`),
    read: ({ date, month, year }) => ({ day: { kind: 'date', day: Number(date), month: Number(month), year: Number(year) } }),
  },
  {
    pattern: words(
      `(?:by |before |until |till |до |к |к концу |на |no later than )?(?:the )?(?:end of (?:the |this )?|кінця (?:цього )?|конца (?:этой |этого )?|концу )(?<what>working day|business day|day|week|month|робочого дня|рабочего дня|дня|тижня|недели|місяця|месяца)`,
    ),
    read: ({ what = '' }) => ({
      day: { kind: 'end', of: /week|тижня|недели/.test(what) ? 'week' : /month|місяця|месяца/.test(what) ? 'month' : 'day', ahead: 0 },
    }),
  },
  {
    pattern: words(
      String.raw`(?:(?:until|by|before|till|on|this|next|coming|до|у|в|во|на|к|ко|цієї|цю|этой|эту|наступн(?:ої|у|ий|ого)|следующ(?:ей|ую|ий|его)|найближч(?:ої|у|ий)|ближайш(?:ей|ую|ий|его))\s+)+(?<weekday>${WEEKDAY})`,
    ),
    read: ({ weekday }) => ({ day: { kind: 'weekday', weekday: weekdayOf(weekday), week: 'coming' } }),
  },
  {
    pattern: words(`next week|наступного тижня|на наступному тижні|на следующей неделе|следующей недел[еи]`),
    read: () => ({ day: { kind: 'end', of: 'week', ahead: 1 } }),
  },
  {
    pattern: words(`next month|наступного місяця|у наступному місяці|в следующем месяце|следующего месяца`),
    read: () => ({ day: { kind: 'end', of: 'month', ahead: 1 } }),
  },
  {
    pattern: words(`(?:later )?this week|(?:до кінця )?цього тижня|на цьому тижні|на этой неделе`),
    read: () => ({ day: { kind: 'end', of: 'week', ahead: 0 } }),
  },
  {
    pattern: words(`this month|цього місяця|у цьому місяці|в этом месяце|этого месяца`),
    read: () => ({ day: { kind: 'end', of: 'month', ahead: 0 } }),
  },
  {
    pattern: words(`(?:до |by )?(?:the day after tomorrow|післязавтра|послезавтра)`),
    read: () => ({ day: { kind: 'after', count: 2, unit: 'day' } }),
  },
  { pattern: words(`(?:до |by )?(?:tomorrow|завтра)`), read: () => ({ day: { kind: 'after', count: 1, unit: 'day' } }) },
  {
    pattern: words(`(?:до |by )?(?:today|tonight|сьогодні|сегодня)`),
    read: () => ({ day: { kind: 'end', of: 'day', ahead: 0 } }),
  },
  {
    pattern: words(
      `as soon as possible|asap|shortly|soon|in the near future|незабаром|найближчим часом|якнайшвидше|якомога швидше|невдовзі|в ближайшее время|скоро|вскоре|как можно скорее|как можно быстрее`,
    ),
    read: () => ({ day: { kind: 'vague' } }),
  },
];

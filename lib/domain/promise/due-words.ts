// When a promise falls due, in the words of three languages. Each way of saying it is one entry; the first that fits a place in the text counts,
// so the more exact ones stand first. Hours of the day are in `clock-words.ts`.
import { ENGLISH_MONTH, IN_MONTH, inMonthOf, MONTH, monthOf, WEEKDAY, weekdayOf } from './calendar-words.ts';
import type { Day } from './due-day.ts';
import { NUMBER, numberOf, ORDINAL, ordinalOf } from './number-words.ts';
import { TERM_LEAD } from './term-asked.ts';

/** `from`: the day on which something begins, or began. `names`: what a sentence has to contain, since most have none of it. */
export type DueWords = {
  pattern: RegExp;
  read: (groups: Record<string, string | undefined>) => Day | null;
  from?: true;
  names?: RegExp;
};

/** Letters are spelt out: `\p{L}` in forty patterns doubles what the first draft costs. */
const W = String.raw`(?<![a-zа-яёіїєґ\d])`;
const E = String.raw`(?![a-zа-яёіїєґ\d])`;
export const words = (source: string): RegExp => new RegExp(`${W}(?:${source})${E}`, 'gu');

const WORKING = `working|business|bank(?:ing)?|робоч(?:их|ого|ий|і)|рабоч(?:их|его|ий)|банківськ(?:их|ого|ий|і)|банковск(?:их|ого|ий)`;
const CALENDAR = `calendar|календарн(?:их|ого|ий|і|ых)`;
const MINUTES = `minutes?|mins?|хвилин[иу]?|хв|минут[уы]?|мин`;
const UNIT = `hours?|hrs?|h|days?|weeks?|months?|fortnights?|${MINUTES}|годин[иу]?|год|часа|часов|час|дн(?:ів|і|я|ей|и)|день|доб[иу]|діб|сут(?:ок|ки)|тиж(?:нів|ні|ня|день)|недел[иьюя]|недель|місяц(?:ів|і|я|ь)|месяц(?:ев|а)?`;
const unitOf = (text: string): 'minute' | 'hour' | 'day' | 'week' | 'month' => {
  if (new RegExp(`^(?:${MINUTES})$`, 'u').test(text)) return 'minute';
  if (/^(?:h|год|час)/.test(text)) return 'hour';
  if (/^(?:w|тиж|нед)/.test(text)) return 'week';
  return /^(?:mo|міс|мес)/.test(text) ? 'month' : 'day';
};

const after = (count: number | null, unit: string, working = false): Day | null => {
  if (count === null || count === 0) return null;
  const fortnight = /^fortnight/.test(unit) ? 14 : 1;
  const of = unitOf(unit);
  return of === 'day' && working
    ? { kind: 'working_days', count: Math.ceil(count) }
    : { kind: 'after', count: count * fortnight, unit: of };
};

/** "протягом …", "within …", "через …": a stretch from now. The upper end of "3–5 days" counts. */
const STRETCH = `within|in|inside|over|during|no later than|not later than|no more than|at most|in under|in less than|протягом|впродовж|упродовж|не (?:пізніше?|довше|більше?),? (?:ніж|як) (?:за|через)|щонайпізніше (?:за|через)|у межах|в межах|за|через|в течение|на протяжении|не (?:позднее|позже|дольше|больше|более),? чем (?:через|за)|самое позднее через|в пределах|до|максимум за|максимум через|максимум`;
const NEAREST = `наступн(?:их|і|ої|у|ий)|найближч(?:их|і|ої|у|ого|ий)|ближайш(?:их|ие|ей|его|ий|ую)|следующ(?:их|ие|ей|его|ий)`;
/** How long we shall be at it: "it'll take us two days", "нам знадобиться тиждень". */
const TAKES = `(?:нам|мені|мне|майстр(?:у|ові|ам)|мастер(?:у|ам)) (?:на це |на это )?(?:знадобиться|знадобляться|понадобится|понадобятся|потребуется|потребуются)|(?:займе|забере|займ[её]т|уйд[её]т) у (?:нас|мене|меня|майстра|майстрів|мастера|мастеров)`;
const ABOUT = `up to|at least|exactly|precisely|about|around|roughly|another|just|only|рівно|приблизно|орієнтовно|близько|щонайбільше|ровно|примерно|приблизительно|ориентировочно|около|не більше|не более|ще|ещ[её]`;
/** Without "within" only where something else says that it is the time from now. */
const AHEAD = `(?:(?:${STRETCH})\\s+(?:the\\s+)?(?:next\\s+|following\\s+|coming\\s+|(?:${NEAREST})\\s+)?|(?:у|в|на)\\s+(?:${NEAREST})\\s+|${TERM_LEAD}|(?<=(?:'ll|will|going to|should)\\s)take\\s+(?:us|me|our [a-z]+)\\s+|(?:${TAKES})\\s+|(?<=[—–:]\\s{0,2}|\\s-\\s))(?:(?:${ABOUT})\\s+)?`;
const BETWEEN = String.raw`\s*[-–—]\s*|\s+(?:to|or|до|или|або|чи)\s+`;

const BY = `by|until|before|till|on|no later than|not later than|до|к|ко|на|не пізніше?(?:,? (?:ніж|як))?|не (?:позднее|позже)(?:,? чем)?|щонайпізніше|самое позднее`;
const SUFFIX = `(?:st|nd|rd|th|-?го|-?му|-?те|-?е|-?ого)`;
const THIS = `(?:цього|цієї|поточного|нинішнього|сьогоднішнього|этой|этого|текущего|текущей|нынешнего|нынешней|сегодняшнего)`;
const END = `(?:(?:${BY}|under|наприкінці|в кінці|у кінці|в конце)\\s+)?(?:the\\s+)?(?:end of(?: the| this)?(?: current| present)?\\s+|кінця\\s+(?:${THIS}\\s+)?|конц[ау]\\s+(?:${THIS}\\s+)?|кінець\\s+)`;

const yearOf = (year: string | undefined): number | null => (year === undefined ? null : Number(year.length === 2 ? `20${year}` : year));
const date = (day: string | undefined, month: number, year: string | undefined): Day | null => {
  const of = day === undefined ? null : /^\d/.test(day) ? Number(day) : ordinalOf(day);
  return of === null ? null : { kind: 'date', day: of, month, year: yearOf(year) };
};
/** Day before month, as our users write; the other way round only where nothing else can be meant. */
const slashed = (first: string | undefined, second: string | undefined, year: string | undefined): Day | null =>
  Number(second) > 12 ? date(second, Number(first), year) : date(first, Number(second), year);
const end = (of: 'day' | 'week' | 'month' | 'quarter' | 'year', ahead: 0 | 1 = 0): Day => ({ kind: 'end', of, ahead });
const PART = String.raw`[\s-]+(?:(?<week>next week|наступного тижня|следующей недели)|next month|наступного місяця|следующего месяца|(?<month>${MONTH}))`;
const partOf =
  (kind: 'start' | 'middle'): DueWords['read'] =>
  ({ week, month }) => ({ kind, of: week === undefined ? 'month' : 'week', month: month === undefined ? null : monthOf(month) });
const VAGUE: Day = { kind: 'vague' };

/** "двотижневий", "десятидневный", "10-денний": what stands before the unit in one word. */
const IN_ONE_WORD: readonly (readonly [forms: string, count: number])[] = [
  ['одно', 1],
  ['дво|двух', 2],
  ['три|тр[её]х|трьох', 3],
  ['чотири|чотирьох|четыр[её]х', 4],
  ["п'яти|пяти", 5],
  ['шести', 6],
  ['семи', 7],
  ['десяти', 10],
  ['двадцяти|двадцати', 20],
  ['тридцяти|тридцати', 30],
];
const countInOneWord = (text: string | undefined): number | null =>
  text === undefined || /^\d/.test(text)
    ? Number.parseInt(text ?? '1', 10)
    : (IN_ONE_WORD.find(([forms]) => new RegExp(`^(?:${forms})$`, 'u').test(text))?.[1] ?? null);
const SUNDAY = 7;
const NEXT_WEEK = `next week|наступного тижня|наступному тижні|следующей недел[еи]`;
const THIS_WEEK = `this week|цього тижня|цьому тижні|этой недел[еи]`;

export const DUE_WORDS: readonly DueWords[] = [
  // "день-два", "a week or two", "an hour and a half".
  {
    pattern: words(
      `${AHEAD}(?:an? )?(?<unit>day|week|month|hour|fortnight|день|добу|годину|тиждень|місяць|час|сутки|неделю|месяц)(?:(?:${BETWEEN})(?<number>${NUMBER})| and a half)`,
    ),
    names: /half|[-–—]|\s(?:to|or|до|или|або|чи)\s/u,
    read: ({ number, unit = '' }) => after(number === undefined ? 1.5 : numberOf(number), unit),
  },
  {
    pattern: words(
      String.raw`${AHEAD}(?:[a-zа-яёіїєґ\d']{1,14}(?:${BETWEEN}))?(?<number>${NUMBER})?\s*(?<working>${WORKING})?\s*(?:${CALENDAR})?\s*(?<unit>${UNIT})`,
    ),
    read: ({ number, working, unit = '' }) => after(numberOf(number), unit, working !== undefined),
  },
  {
    pattern: words(
      String.raw`${AHEAD}(?:half an hour|half-hour|півгодини|пів\s?години|полчаса|получаса)|half an hour from now|(?:півгодини|полчаса) максимум`,
    ),
    names: /half|пів|пол/u,
    read: () => ({ kind: 'after', count: 30, unit: 'minute' }),
  },
  // "Two days, and it is with you", "не пройдёт и трёх дней".
  {
    pattern: words(
      String.raw`(?<=^\s*(?:(?:just|only|another|лише|всього|лишь|всего|буквально|ще|ещё|еще)\s)?)(?<number>${NUMBER})\s(?:(?<working>${WORKING})\s)?(?<unit>${UNIT})(?=(?:,| [—–-])?\s(?:і|й|та|и|and)\s)|не\s(?:пройд[её]т|мине|промине|пройде)\s(?:(?:і|й|и|навіть|даже)\s)?(?:(?<number>${NUMBER})\s)?(?<unit>${UNIT})(?=,)`,
    ),
    names: /^\s*(?:[a-zа-яёіїєґ\d]+\s){1,4}|не (?:прой|мин|пром)/u,
    read: ({ number, working, unit = '' }) => after(numberOf(number), unit, working !== undefined),
  },
  // "недели через две", "днів за п'ять".
  {
    pattern: words(String.raw`(?<unit>${UNIT})\s+(?:через|за)\s+(?<number>${NUMBER})`),
    names: /через|за/u,
    read: ({ number, unit = '' }) => after(numberOf(number), unit),
  },
  {
    pattern: words(
      String.raw`(?:в|у|за|протягом|в течение)\s+(?<count>\d{1,2}(?=-)|${IN_ONE_WORD.map(([forms]) => forms).join('|')})?(?:-?(?:ти|х|и|ми))?-?(?<unit>денн|дневн|тижнев|недельн|місячн|месячн|годинн|часов|добов|суточн)(?:ий|ого|ый|ой)\s+(?:строк|термін|срок)[ау]?`,
    ),
    names: /срок|строк|термін/u,
    read: ({ count, unit = '' }) => after(countInOneWord(count), unit),
  },
  {
    pattern: words(`(?:in|within) an? (?<number>${NUMBER})-(?<unit>day|week|month|hour) (?:period|window|timeframe|time frame)`),
    names: /period|window|frame/u,
    read: ({ number, unit = '' }) => after(numberOf(number), unit),
  },
  {
    pattern: words(`(?<number>${NUMBER}) (?<unit>${UNIT}) from (?:now|today)|an? (?<unit>week|fortnight) (?:today|tonight)`),
    names: /(?:from|week|fortnight) (?:now|to)/u,
    read: ({ number, unit = '' }) => after(numberOf(number), unit),
  },
  {
    pattern: words(
      String.raw`(?:(?:${BY}) )?(?:the )?(?<date>\d{1,2}|${ORDINAL})${SUFFIX}?(?: of)? (?<month>${MONTH})(?:,? (?<year>20\d\d))?`,
    ),
    read: ({ date: day, month, year }) => date(day, monthOf(month), year),
  },
  {
    pattern: words(
      String.raw`(?:(?:${BY}) )?(?<month>${ENGLISH_MONTH})\.? (?:the )?(?<date>\d{1,2}|${ORDINAL})(?:st|nd|rd|th)?(?:,? (?<year>20\d\d))?`,
    ),
    names: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/u,
    read: ({ date: day, month, year }) => date(day, monthOf(month), year),
  },
  // A bare "24.11" is a day, but for a version ("5.12") and a time ("о 10.30").
  {
    pattern: words(
      String.raw`(?:(?:${BY})\s+(?:the\s+)?(?<date>\d{1,2})[./](?<month>\d{1,2})(?:[./](?<year>20\d\d|\d\d))?|(?<!(?<![a-zа-яёіїєґ])(?:о|об|в|at|від|от|dated|верс[a-zа-яёіїєґ]{1,4}|version|v|на суму|на сумму|сум[аиуі]|сумм[аыу])\s+|[€£$₴₽+-]\s?)(?<date>\d\d)\.(?<month>0[1-9]|1[0-2])(?:\.(?<year>20\d\d|\d\d))?)(?![.:/]\d|\s?(?:[€£$₴₽%]|eur|euro|usd|uah|gbp|pln|dollars?|pounds?|грн|гривень|гривні|руб|євро|евро|zł|gb|mb|tb|kg|km|cm|mm|кг|км|см|мм|гб|мб|л(?![a-zа-яёіїєґ])|м(?![a-zа-яёіїєґ])|г(?![a-zа-яёіїєґ])|percent|відсотк|процент))`,
    ),
    names: /\d[./]\d/u,
    read: ({ date: day, month, year }) => slashed(day, month, year),
  },
  // "03/12/2026", "16-12-2026", "09/12": without a word before it only where it is no mark ("9/10", "10/10").
  {
    pattern: words(
      String.raw`(?:(?:${BY})\s+(?:the\s+)?)?(?<!(?<![a-zа-яёіїєґ])(?:від|от|dated|of)\s|\d[./-]|[+-])(?:(?<date>\d{1,2})(?:[./-](?<month>\d{1,2})[./-](?<year>20\d\d)|/(?<month>\d{1,2})/(?<year>\d\d))|(?<date>0[1-9]|[1-3]\d)/(?<month>0[1-9]|1[0-2])(?<!1\d/1\d))(?![./-]?\d)`,
    ),
    names: /\d[./-]\d{1,2}[./-]\d|\d\d\/\d\d/u,
    read: ({ date: day, month, year }) => slashed(day, month, year),
  },
  {
    pattern: words(String.raw`(?<year>20\d\d)-(?<month>\d\d)-(?<date>\d\d)`),
    read: ({ date: day, month, year }) => date(day, Number(month), year),
  },
  {
    pattern: words(
      `(?:(?:(?:by|at|in|from)\\s+)?(?:the\\s+)?(?:very\\s+)?(?:beginning|start) of(?:\\s+the)?|early(?:\\s+in)?|(?:на|з|до|к|с|в) (?:самому |самом )?(?:початку|начале|началу|начала))${PART}`,
    ),
    names: /beginning|start|early|початку|начал/u,
    read: partOf('start'),
  },
  {
    pattern: words(
      `(?:(?:(?:by|at|in)\\s+)?(?:the\\s+)?middle of(?:\\s+the)?|(?:(?:by|in)\\s+)?mid|(?:у|в) середині|всередині|посеред|до середини|(?:in|during|within) the first half of(?:\\s+the)?|(?:у|в|протягом) перш(?:ій половині|ої половини)|(?:в|в течение) перв(?:ой половине|ой половины)|(?:в|к|до) середин[еы])${PART}`,
    ),
    names: /mid|серед|half|полов/u,
    read: partOf('middle'),
  },
  // "By mid-month", "до середины недели": of the one that runs, and of the next where that has passed.
  {
    pattern: words(
      String.raw`(?:(?:${BY}|in|at|around|about)\s+)?(?:(?:the\s+)?mid(?:dle)?(?:[\s-]|\s+of\s+(?:the\s+|this\s+)?)(?<what>month|week)|midweek)|(?:до|у|в|к|ближче до|ближе к|близько|около|на)\s+середин[аиіуые]\s+(?:(?:${THIS})\s+)?(?<what>місяця|месяца|тижня|недели)`,
    ),
    names: /mid|серед/u,
    read: ({ what = 'week' }) => ({ kind: 'mid', of: /^[mм]/u.test(what) ? 'month' : 'week' }),
  },
  {
    pattern: words(
      `${END}(?<what>working week|working day|business day|business|play|day|week|month|quarter|year|робочого тижня|рабочей недели|робочого дня|рабочего дня|дня|тижня|недели|місяця|месяца|кварталу|квартала|року|года)|(?:by |before )?(?:close of (?<what>business|play|day)|(?<what>cob|eod|month[- ]end|year[- ]end))`,
    ),
    names: /end|clo|cob|eod|кін|кон/u,
    read: ({ what = '' }) =>
      /(?:week|тижня|недели)$/.test(what)
        ? end('week')
        : /^(?:month|місяця|месяца)/.test(what)
          ? end('month')
          : /^(?:quarter|квартал)/.test(what)
            ? end('quarter')
            : /^(?:year|року|года)/.test(what)
              ? end('year')
              : end('day'),
  },
  {
    pattern: words(
      `(?:on |by )?(?:the )?next (?:working|business) day|(?:на )?наступн(?:ого|ий) робоч(?:ого|ий) д(?:ня|ень)|(?:на )?следующ(?:им|ий|его) рабоч(?:им|ий|его) д(?:нём|нем|ня|ень)`,
    ),
    read: () => ({ kind: 'working_days', count: 1 }),
  },
  {
    pattern: words(`before the (?<what>day|week|month|quarter|year) (?:is (?:out|over|through)|ends|closes|runs out)`),
    names: /before the/u,
    read: ({ what = '' }) => end(what as 'day'),
  },
  {
    pattern: words(`${END}(?<month>${MONTH})`),
    names: /end|кін|кон/u,
    read: ({ month }) => ({ kind: 'month', month: monthOf(month) }),
  },
  // "Thursday of next week", "у п'ятницю наступного тижня", "next week, on Tuesday"; and "Friday week", which is one later.
  {
    pattern: words(
      String.raw`(?:(?:${BY}|у|в|во)\s+)?(?<weekday>${WEEKDAY}),?\s+(?:of\s+|на\s+)?(?:${NEXT_WEEK})|(?:на\s+)?(?:${NEXT_WEEK}),?\s+(?:${BY}|у|в|во)\s+(?<weekday>${WEEKDAY})`,
    ),
    names: /next week|наступно(?:го|му) тижн|следующей недел/u,
    read: ({ weekday }) => ({ kind: 'weekday', weekday: weekdayOf(weekday), week: 'next' }),
  },
  {
    pattern: words(String.raw`(?:(?:${BY})\s+)?(?<weekday>${WEEKDAY}) week|a week on (?<weekday>${WEEKDAY})`),
    names: /day week|week on/u,
    read: ({ weekday }) => ({ kind: 'weekday', weekday: weekdayOf(weekday), week: 'second' }),
  },
  {
    pattern: words(
      String.raw`(?:(?:${BY}|у|в|во)\s+)?(?<weekday>${WEEKDAY}),?\s+(?:of\s+|на\s+)?(?:${THIS_WEEK})|(?:на\s+)?(?:${THIS_WEEK}),?\s+(?:${BY}|у|в|во)\s+(?<weekday>${WEEKDAY})`,
    ),
    names: /this week|ць(?:ого|ому) тижн|этой недел/u,
    read: ({ weekday }) => ({ kind: 'weekday', weekday: weekdayOf(weekday), week: 'coming' }),
  },
  {
    pattern: words(
      String.raw`(?:from|starting|as of|as from|з|із|зі|с|со)\s+(?<weekday>${WEEKDAY})(?!\s*(?:[-–—]|(?:to|through|until|till|до|по|and|і|и|та)(?![a-zа-яёіїєґ])))`,
    ),
    read: ({ weekday }) => ({ kind: 'weekday', weekday: weekdayOf(weekday), week: 'coming' }),
    from: true,
    names: /from |starting|as of|(?:^|\s)(?:з|із|зі|с|со)\s/u,
  },
  {
    pattern: words(
      String.raw`(?:(?:${BY}|this|next|coming|у|в|во|цієї|цю|цього|цей|этой|эту|этого|этот|предстоящ(?:ий|ую|его|ей)|наступн(?:ої|у|ий|ого|е)|следующ(?:ей|ую|ий|его|ему|ее)|найближч(?:ої|у|ий|ого|е)|ближайш(?:ей|ую|ий|его|ему|ее)|first thing|вечора|вечера|вечеру|утра|утру|ранку)\s+)+(?<weekday>${WEEKDAY})|(?<=[—–:]\s|\d:\d\d\s)(?<weekday>${WEEKDAY})(?!\s*[-–—])|(?<!(?:every|each|last|from|to|since|минул[a-zа-яёіїєґ]+|прошл[a-zа-яёіїєґ]+)\s+|[-–—]\s*)(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\s*(?:[-–—]|to|through|last|'s))`,
    ),
    read: ({ weekday }) => ({ kind: 'weekday', weekday: weekdayOf(weekday), week: 'coming' }),
  },
  {
    pattern: words(
      String.raw`(?:(?:${BY})\s+(?:the\s+)?(?<date>\d{1,2})(?:${SUFFIX}(?:\s+числа)?|\s+числа)|(?:${BY})\s+the\s+(?<date>[a-z]{4,8}(?:-[a-z]{4,8})?)|(?:до|к|на)\s+(?<date>(?:двадцять|двадцать|тридцять|тридцать)\s[a-zа-яёіїєґ']{4,10})|(?<date>\d{1,2})-го(?:\s+числа)?|(?:(?:${BY})\s+)?(?<date>(?:(?:двадцять|двадцать|тридцять|тридцать)\s)?[a-zа-яёіїєґ']{4,16})\s+числа)(?!\s+(?:раз|разу|time|option|floor|поверх|этаж|місця|места|day|night|visit|stay|attempt|line|half|week))`,
    ),
    read: ({ date: day = '' }) => {
      const of = /^\d/.test(day) ? Number(day) : ordinalOf(day);
      return of === null ? null : { kind: 'day_of_month', day: of };
    },
  },
  {
    pattern: words(`(?:(?:${BY}) )?next week|наступного тижня|на наступному тижні|на следующей неделе|следующей недел[еи]`),
    read: () => end('week', 1),
  },
  {
    pattern: words(`next month|наступного місяця|у наступному місяці|в наступному місяці|в следующем месяце|следующего месяца`),
    read: () => end('month', 1),
  },
  { pattern: words(`next year|наступного року|у наступному році|в следующем году|следующего года`), read: () => end('year', 1) },
  {
    pattern: words(
      `(?:on|over|at|during) (?:the |this |the coming |this coming )weekend|this (?:coming )?weekend|(?:на|у|в|за) (?:ці |цих |ближні |найближчі |найближчих )?вихідн(?:і|их)|цими вихідними|(?:на|в|за) (?:эти |этих |ближайшие |ближайших )?выходн(?:ые|ых)|этими выходными`,
    ),
    names: /weekend|вихідн|выходн/u,
    read: () => ({ kind: 'weekday', weekday: SUNDAY, week: 'coming' }),
  },
  {
    pattern: words(`(?:before|by) the weekend|(?:до|перед|к) (?:цих |этих )?(?:вихідних|вихідними|выходных|выходными|выходным)`),
    names: /weekend|вихідн|выходн/u,
    read: () => end('week'),
  },
  { pattern: words(`(?:later )?this week|(?:до кінця )?цього тижня|на цьому тижні|на этой неделе`), read: () => end('week') },
  { pattern: words(`(?:later )?this month|цього місяця|у цьому місяці|в этом месяце|этого месяца`), read: () => end('month') },
  {
    pattern: words(`(?:later )?this quarter|(?:у )?цього кварталу|(?:у|в) цьому кварталі|в этом квартале`),
    names: /quarter|квартал/u,
    read: () => end('quarter'),
  },
  {
    pattern: words(`next quarter|наступного кварталу|(?:у|в) наступному кварталі|в следующем квартале`),
    names: /quarter|квартал/u,
    read: () => end('quarter', 1),
  },
  {
    pattern: words(
      `this year|цього року|у цьому році|в этом году|(?:до|к) нов(?:ого|ому) (?:року|году|года)|(?:by|before) (?:the )?new year`,
    ),
    names: /year|ро[кц]|год/u,
    read: () => end('year'),
  },
  {
    pattern: words(`(?:in|during|у|в|во|протягом|в течение)\\s+(?<month>${IN_MONTH})|(?:протягом|в течение)\\s+(?<of>${MONTH})`),
    read: ({ month, of }) => ({ kind: 'month', month: month === undefined ? monthOf(of) : inMonthOf(month) }),
  },
  {
    pattern: words(`(?:(?:${BY}) )?(?:the day after tomorrow|післязавтра|послезавтра)`),
    read: () => ({ kind: 'after', count: 2, unit: 'day' }),
  },
  {
    pattern: words(
      `(?:(?:${BY}) )?(?:tomorrow|завтра)|(?:до|к|на|до кінця|к концу)\\s+завтрашн(?:ього|ій|его|ему|ий)\\s+(?:вечора|вечер[ау]|дня|дню|день|ранку|утр[ау]|обіду|обед[ау])`,
    ),
    read: () => ({ kind: 'after', count: 1, unit: 'day' }),
  },
  {
    pattern: words(
      `(?:(?:${BY}) )?(?:later today|today|tonight|this (?:morning|afternoon|evening)|сьогодні|сегодня)|(?:до|к) вечора|(?:до|к) вечер[ау]|within the day|цього ж дня|в этот же день|протягом дня|в течение дня`,
    ),
    read: () => end('day'),
  },
  {
    pattern: words(
      `as soon as possible|asap|shortly|soon|in the near future|(?:in|over|within) (?:the (?:next|coming) )?(?:a )?few (?:working |business )?(?:minutes|hours|days|weeks)|(?:in|over) the coming (?:days|weeks)|незабаром|найближчим часом|найближчими днями|цими днями|(?:протягом|за|через) (?:кілька|кількох|декілька|декількох) (?:робочих )?(?:хвилин|годин|днів|тижнів)|якнайшвидше|якомога швидше|невдовзі|в ближайшее время|в ближайшие (?:дни|часы|недели)|на днях|(?:в течение|за|через) (?:несколько|нескольких) (?:рабочих )?(?:минут|часов|дней|недель)|скоро|вскоре|как можно скорее|как можно быстрее`,
    ),
    read: () => VAGUE,
  },
];

// Days told by their holiday: `on Boxing Day`, `ко Дню влюблённых`, `після Великодня`. In greetings, promises and opening hours they are anybody's.
import type { Span } from '../contacts/phones.ts';

type Day = { day: number; month: number };
/** On which days of a year it may be kept; those that move need the year. */
type Holiday = { told: string; on: readonly Day[] | ((year: number) => readonly Day[]) };

const at = (day: number, month: number): Day => ({ day, month });

const shifted = (year: number, { day, month }: Day, days: number): Day => {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return at(date.getUTCDate(), date.getUTCMonth() + 1);
};

/** Easter Sunday of the West, by the rule of the Gregorian calendar (Meeus, Jones, Butcher). */
const westernEaster = (year: number): Day => {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moon = (19 * golden + century - (century >> 2) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * ((year % 100) >> 2) - moon - ((year % 100) % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const count = moon + weekday - 7 * late + 114;
  return at((count % 31) + 1, Math.floor(count / 31));
};

/** Between the two calendars in this century and the last one. */
const CALENDARS_APART = 13;
/** Easter Sunday of the East, in the calendar that one writes. */
const easternEaster = (year: number): Day => {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const count = moon + weekday + 114;
  return shifted(year, at((count % 31) + 1, Math.floor(count / 31)), CALENDARS_APART);
};

const fromEaster =
  (days: number) =>
  (year: number): Day[] =>
    [westernEaster(year), easternEaster(year)].map((easter) => shifted(year, easter, days));

const DAYS_OF_WEEK = 7;
/** `weekday` from 0 for Sunday; `nth` from 1. */
const nthOf =
  (nth: number, weekday: number, month: number, later = 0) =>
  (year: number): Day[] => {
    const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
    return [shifted(year, at(1, month), ((weekday - first + DAYS_OF_WEEK) % DAYS_OF_WEEK) + DAYS_OF_WEEK * (nth - 1) + later)];
  };

const DAY = '(?:день|дня|дню|днем|днём|дні|дне)';
const EVE = '(?:переддень|напередодні|накануне|канун|под|під)\\s';
const NEW_YEAR = '(?:нов(?:ий|ого|ому|им|ім|ый|ым|ом)\\s(?:рік|рок(?:у|ом|ові|ці)|год(?:у|а|ом)?))';
const CHRISTMAS = '(?:різдв(?:о|а|у|ом|і)|рождеств(?:о|а|у|ом|е)|christmas(?:\\sday)?|xmas(?:\\sday)?)';
const EASTER = '(?:великд(?:ень|ня|ню|нем|ні)|пасх(?:а|и|і|у|ою|ой|е)|паск(?:а|и|у|ою)|easter(?:\\ssunday)?)';

/** What is longer stands first: `Christmas Eve` is no Christmas. */
const HOLIDAYS: readonly Holiday[] = [
  { told: 'christmas\\seve|xmas\\seve|святвеч(?:ір|ора|ору|ором)|святий\\sвечір|сочельник(?:а|у|ом|е)?', on: [at(24, 12), at(6, 1)] },
  { told: `new\\syear['’]?s\\seve|${EVE}(?:сам(?:ий|ый)\\s)?${NEW_YEAR}|hogmanay`, on: [at(31, 12)] },
  { told: "new\\syear['’]?s(?:\\sday)?", on: [at(1, 1)] },
  { told: `стар(?:ий|ого|ому|ый|ым|им)\\s${NEW_YEAR}`, on: [at(14, 1), at(13, 1)] },
  { told: NEW_YEAR, on: [at(1, 1), at(31, 12)] },
  { told: "boxing\\sday|st\\.?\\sstephen['’]?s\\sday", on: [at(26, 12)] },
  { told: CHRISTMAS, on: [at(25, 12), at(7, 1)] },
  {
    told: `(?:st\\.?\\s)?valentine['’]?s(?:\\sday)?|${DAY}\\s(?:(?:усіх|всіх|всех)\\s)?(?:закоханих|влюбл[её]нных)|(?:${DAY}\\s)?(?:святого|св\\.)\\sвалентин(?:а|ові|у)|валентинов(?:\\s|а\\s|у\\s)${DAY}`,
    on: [at(14, 2)],
  },
  { told: `${DAY}\\s(?:защитника\\sотечества|захисника\\sвітчизни)`, on: [at(23, 2)] },
  {
    told: `(?:international\\s)?women['’]?s\\sday|(?:міжнародн|международн)?\\p{L}*\\s?(?:жіноч|женск)(?:ий|ого|ому|им|ім|ом)\\s${DAY}`,
    on: [at(8, 3)],
  },
  { told: "st\\.?\\spatrick['’]?s(?:\\sday)?|paddy['’]?s\\sday", on: [at(17, 3)] },
  { told: `april\\sfool['’]?s?['’]?(?:\\sday)?|${DAY}\\s(?:сміху|смеха|дурня|дурака)`, on: [at(1, 4)] },
  { told: "st\\.?\\sgeorge['’]?s\\sday", on: [at(23, 4)] },
  { told: 'may\\sday|першотрав(?:ень|ня|ню)|первома(?:й|я|ю)', on: [at(1, 5)] },
  { told: `${DAY}\\s(?:перемоги|победы)|victory\\sday|ve\\sday`, on: [at(9, 5), at(8, 5)] },
  { told: `${DAY}\\s(?:вишиванки)`, on: nthOf(3, 4, 5) },
  { told: `${DAY}\\sроссии`, on: [at(12, 6)] },
  { told: `${DAY}\\sконституції`, on: [at(28, 6)] },
  { told: 'fourth\\sof\\sjuly|july\\sfourth', on: [at(4, 7)] },
  { told: `${DAY}\\s(?:незалежності|независимости)|independence\\sday`, on: [at(24, 8), at(4, 7), at(16, 12), at(9, 5)] },
  { told: `${DAY}\\s(?:знань|знаний)`, on: [at(1, 9)] },
  { told: `${DAY}\\s(?:учителя|вчителя)`, on: (year) => [at(5, 10), ...nthOf(1, 0, 10)(year)] },
  { told: `(?:на\\s|після\\s|после\\s)?покров(?:а|и|у|і|ы)(?=[\\s,.])`, on: [at(1, 10), at(14, 10)] },
  { told: "hallowe['’]?en|г[еэ]лл?ов[іи]н(?:у|а|ом|і|е)?|х[еэ]лл?оуин(?:у|а|ом|е)?", on: [at(31, 10)] },
  { told: `${DAY}\\sнародного\\sединства`, on: [at(4, 11)] },
  { told: 'bonfire\\snight|guy\\sfawkes(?:\\snight)?', on: [at(5, 11)] },
  { told: "armistice\\sday|veterans['’]?\\sday|remembrance\\sday", on: [at(11, 11)] },
  { told: "st\\.?\\sandrew['’]?s\\sday", on: [at(30, 11)] },
  {
    told: `(?:${DAY}\\s)?(?:святого|св\\.)\\s(?:миколая|николая)|(?:(?<=на\\s|після\\s)миколая)|st\\.?\\snicholas['’]?(?:\\sday)?`,
    on: [at(6, 12), at(19, 12)],
  },
  { told: 'татьянин(?:\\s|а\\s|у\\s)день', on: [at(25, 1)] },
  { told: 'burns\\snight', on: [at(25, 1)] },
  { told: `thanksgiving(?:\\sday)?|${DAY}\\s(?:подяки|благодарения)`, on: nthOf(4, 4, 11) },
  { told: "black\\sfriday|чорн(?:а|у|ої|ій)\\sп['’ʼ]?ятниц(?:я|ю|і)|ч[её]рн(?:ая|ую|ой)\\sпятниц(?:а|у|ы|е)", on: nthOf(4, 4, 11, 1) },
  { told: 'cyber\\smonday|кіберпонеділ(?:ок|ка)|киберпонедельник(?:а)?', on: nthOf(4, 4, 11, 4) },
  { told: 'mothering\\sunday', on: fromEaster(-21) },
  {
    told: `mother['’]?s\\sday|mothers['’]?\\sday|${DAY}\\s(?:матері|матери|мами)`,
    on: (year) => [...fromEaster(-21)(year), ...nthOf(2, 0, 5)(year), ...nthOf(5, 0, 11)(year), ...nthOf(4, 0, 11)(year)],
  },
  { told: `father['’]?s\\sday|fathers['’]?\\sday|${DAY}\\s(?:батька|тата|отца)`, on: nthOf(3, 0, 6) },
  { told: 'memorial\\sday', on: (year) => [shifted(year, at(31, 5), -((new Date(Date.UTC(year, 4, 31)).getUTCDay() + 6) % DAYS_OF_WEEK))] },
  { told: 'labou?r\\sday', on: (year) => [at(1, 5), ...nthOf(1, 1, 9)(year)] },
  { told: '(?:shrove\\stuesday|pancake\\s(?:day|tuesday))', on: fromEaster(-47) },
  { told: 'ash\\swednesday', on: fromEaster(-46) },
  { told: 'palm\\ssunday|вербн(?:а|у|ої|ій|ое|ого|ую|ой)\\s(?:неділ(?:я|ю|і)|воскресенье|воскресенья)', on: fromEaster(-7) },
  { told: 'good\\sfriday', on: fromEaster(-2) },
  { told: 'easter\\smonday', on: fromEaster(1) },
  { told: `(?:світл|светл)(?:ий|ый|ого|ое)\\s(?:понеділок|понедельник)`, on: fromEaster(1) },
  { told: EASTER, on: fromEaster(0) },
  { told: '(?:зелені\\sсвята|трійц(?:я|ю|і|ею)|троиц(?:а|у|ы|е|ей))', on: fromEaster(49) },
];

const BEFORE = "(?<![\\p{L}\\d'’ʼ-])";
const AFTER = '(?![\\p{L}\\d])';
/** One look tells that a text names none: most do not. */
const ANY = new RegExp(`${BEFORE}(?:${HOLIDAYS.map(({ told }) => told).join('|')})${AFTER}`, 'iu');
const PATTERNS = HOLIDAYS.map(({ told, on }) => ({ told: new RegExp(`${BEFORE}(?:${told})${AFTER}`, 'giu'), on }));

/** A greeting, what is still to come, or opening hours. */
const NOT_PAST =
  /(?:(?:^|[^\p{L}])(?:до|к|by|until|till|before|не пізніше|не позднее|happy|merry|blessed|щаслив\p{L}+|весел\p{L}+|с(?:\s(?:наступающим|прошедшим|праздником|светлым))?|з(?:і)?(?:\s(?:прийдешнім|наступаючим|святом|минулим|світлим))?|вітаємо (?:з|із|зі)|поздравляем с|next|this|every|each|coming|upcoming|наступн\p{L}+|следующ\p{L}+|цьогорічн\p{L}+|кожн\p{L}+|кажд\p{L}+|цього|этот|этого|майбутн\p{L}+)\s(?:the\s|our\s|день\s)?)$/iu;
/** `доставили до Різдва`: what was done by then was. */
const DONE =
  /(?:привез|достав|надісл|відправ|отправ|замов|заказ|купил|придбал|куплен|записа|робил|зробил|сделал|делал|bought|ordered|did|made|delivered|booked|fitted|sent)\p{L}*[^.!?\n]{0,30}$/iu;
const HOURS =
  /(?<!\p{L})(?:closed|opening|open|hours|sales?|deals?|rush|discounts?|queues?|зачинен\p{L}*|закрит\p{L}*|закрыт\p{L}*|не працю\p{L}+|не работа\p{L}+|вихідн\p{L}*|выходн\p{L}*|графік\p{L}*|график\p{L}*|розпродаж\p{L}*|распродаж\p{L}*|знижк\p{L}*|скидк\p{L}*|акці[яїю]|акци[яию])(?!\p{L})/iu;
const DAY_BEFORE = /(?:the day before|the eve of|за день до|день перед|напередодні|накануне)\s$/iu;
const DAY_AFTER =
  /(?:the day after|(?:наступного|другого) дня після|на (?:следующий|другой) день после|через день після|через день после)\s$/iu;

const REACH = 60;
const sentenceAround = (text: string, start: number, end: number): string =>
  `${/[^.!?\n]*$/u.exec(text.slice(0, start))?.[0] ?? ''}${text.slice(start, end)}${/^[^.!?\n]*/u.exec(text.slice(end))?.[0] ?? ''}`;

/** `days`: of a year; without one only those that never move. */
export type HolidayInText = Span & { days: (year: number | null) => readonly Day[] };

/** A year to count a day before or behind in, where the record has none. */
const ANY_YEAR = 2025;

/** The days that a text tells by a holiday; none where it is only greeted with, awaited or kept free. */
export const holidaysIn = (text: string): HolidayInText[] => {
  if (!ANY.test(text)) return [];
  const seen: Span[] = [];
  const found: HolidayInText[] = [];
  for (const { told, on } of PATTERNS)
    for (const match of text.matchAll(told)) {
      const start = match.index;
      const end = start + match[0].length;
      if (seen.some((other) => start < other.end && other.start < end)) continue;
      seen.push({ start, end });
      const before = text.slice(Math.max(0, start - REACH), start);
      const apart = DAY_BEFORE.test(before) ? -1 : DAY_AFTER.test(before) ? 1 : 0;
      if ((apart === 0 && NOT_PAST.test(before) && !DONE.test(before)) || HOURS.test(sentenceAround(text, start, end))) continue;
      const days = (year: number | null): readonly Day[] =>
        (typeof on !== 'function' ? on : year === null ? [] : on(year)).map((day) => shifted(year ?? ANY_YEAR, day, apart));
      found.push({ start, end, days });
    }
  return found;
};

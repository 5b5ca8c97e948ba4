import { describe, expect, it, vi } from 'vitest';
import { exactInstant, whenIn } from './when.ts';

const NOW = Date.parse('2026-11-21T20:00:00Z');
const COMMON = ['en', 'uk', 'ru', 'de', 'es', 'fr', 'pl', 'it', 'pt'];
const read = (text: string, language = 'en', timeZone = 'Europe/Kyiv') =>
  whenIn(text, { now: NOW, timeZone, languages: [language, ...COMMON] });
/** Hours before now, from and to. */
const hoursAgo = (text: string, language?: string): [number, number] | null => {
  const when = read(text, language);
  return when === null ? null : [(NOW - Date.parse(when.from)) / 3_600_000, (NOW - Date.parse(when.to)) / 3_600_000];
};
const days = (from: number, to: number): [number, number] => [from * 24, to * 24];

const WEEK = days(14, 6);
const MONTH = days(62, 26);
const YEAR = days(732, 320);

describe('relative dates', () => {
  it.each([
    ['en', 'a week ago', WEEK],
    ['en', 'Edited a month ago', MONTH],
    ['en', 'a year ago on Google', YEAR],
    ['en', 'an hour ago', [2, 0.75]],
    ['en', '4 weeks ago', days(35, 24.5)],
    ['en', '4 wks ago', days(35, 24.5)],
    ['en', '5 hrs ago', [6, 4.5]],
    ['en', '2 yrs ago', days(3 * 366, 1.5 * 365)],
    ['en', '10 mins ago', [11 / 60, 9.5 / 60]],
    ['en', '2 mos ago', days(93, 45)],
    ['uk', 'тиждень тому', WEEK],
    ['uk', '3 тижні тому', days(28, 17.5)],
    ['uk', 'Змінено: 2 тижні тому', days(21, 10.5)],
    ['uk', 'день тому', [48, 22]],
    ['uk', 'рік тому', YEAR],
    ['uk', '5 місяців тому', days(186, 135)],
    ['ru', 'неделю назад', WEEK],
    ['ru', '2 недели назад', days(21, 10.5)],
    ['ru', 'месяц назад', MONTH],
    ['ru', 'год назад', YEAR],
    ['ru', '5 лет назад', days(6 * 366, 4.5 * 365)],
    ['de', 'vor 2 Wochen', days(21, 10.5)],
    ['de', 'vor einem Monat', MONTH],
    ['fr', 'il y a une semaine', WEEK],
    ['es', 'Hace un mes', MONTH],
    ['pl', 'tydzień temu', WEEK],
    ['it', 'un anno fa', YEAR],
    ['pt-BR', 'uma semana atrás', WEEK],
    ['tr', 'bir hafta önce', WEEK],
    ['ja', '1 か月前', MONTH],
    ['zh-TW', '2 週前', days(21, 10.5)],
    ['ar', 'قبل أسبوعين', days(21, 10.5)],
    ['ar', 'قبل ٣ أشهر', days(124, 75)],
    ['id', 'seminggu lalu', WEEK],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(hoursAgo(text, language)).toEqual(expected);
  });

  it.each([
    ['en', 'a few days ago', days(8, 1.5)],
    ['en', 'a couple of weeks ago', days(35, 10.5)],
    ['en', 'several months ago', days(366, 45)],
    ['uk', 'кілька днів тому', days(8, 1.5)],
    ['uk', 'декілька місяців тому', days(366, 45)],
    ['ru', 'несколько дней назад', days(8, 1.5)],
    ['ru', 'пару недель назад', days(35, 10.5)],
    ['de', 'vor einigen Tagen', days(8, 1.5)],
    ['fr', 'il y a quelques semaines', days(35, 10.5)],
    ['es', 'hace unos días', days(8, 1.5)],
    ['pl', 'kilka miesięcy temu', days(366, 45)],
    ['en', 'a few hours ago', [24, 1.5]],
  ] as const)('keeps it open how many are a few (%s: %s)', (language, text, expected) => {
    expect(hoursAgo(text, language)).toEqual(expected);
  });

  it.each([
    ['en', 'last week', 14],
    ['en', 'Last month', 62],
    ['en', 'last year', 731],
    ['uk', 'минулого тижня', 14],
    ['uk', 'минулого місяця', 62],
    ['uk', 'позавчора', 3],
    ['ru', 'на прошлой неделе', 14],
    ['ru', 'в прошлом году', 731],
    ['ru', 'позавчера', 3],
    ['de', 'letzte Woche', 14],
    ['de', 'letzten Monat', 62],
    ['fr', 'la semaine dernière', 14],
    ['fr', 'avant-hier', 3],
    ['es', 'el mes pasado', 62],
    ['pl', 'w zeszłym tygodniu', 14],
  ] as const)('reads the unit that has just ended from its beginning to now (%s: %s)', (language, text, back) => {
    expect(hoursAgo(text, language)).toEqual(days(back, 0));
  });

  it('understands the short forms that stand alone', () => {
    expect(hoursAgo('4d')).toEqual(days(5, 3.5));
    expect(hoursAgo('5m')?.[0]).toBe(0.1);
    expect(hoursAgo('3 тиж.', 'uk')).toEqual(days(28, 17.5));
    expect(hoursAgo('5 год', 'uk')).toEqual([6, 4.5]);
    expect(hoursAgo('3 нед.', 'ru')).toEqual(days(28, 17.5));
  });

  it('counts in English with "a", "an" and up to four digits', () => {
    expect(hoursAgo('0 minutes ago')).toEqual([1 / 60, 0]);
    expect(hoursAgo('an hour ago')).toEqual([2, 0.75]);
    expect(hoursAgo('a day ago')).toEqual([48, 22]);
    expect(hoursAgo('2 weeks ago')).toEqual(days(21, 10.5));
    expect(hoursAgo('12345 minutes ago')).toBeNull();
  });

  it('takes "год" for an hour in Ukrainian and for a year in Russian, whatever the page says of its language', () => {
    expect(hoursAgo('1 год тому', 'uk')).toEqual([2, 0.75]);
    expect(hoursAgo('1 год назад', 'en')).toEqual(YEAR);
  });

  it('knows now, today and yesterday', () => {
    expect(hoursAgo('Just now')?.[1]).toBe(0);
    expect(hoursAgo('щойно', 'uk')?.[1]).toBe(0);
    expect(hoursAgo('Yesterday at 3:05 PM')).toEqual([48, 0]);
    expect(hoursAgo('вчора', 'uk')).toEqual([48, 0]);
    expect(hoursAgo('сегодня', 'ru')).toEqual([24, 0]);
  });
});

describe('calendar dates', () => {
  const day = ['2026-02-03T22:00:00.000Z', '2026-02-04T21:59:59.999Z'];
  it.each([
    ['en', 'Feb 4, 2026'],
    ['en', 'Reviewed in the United Kingdom on 4 February 2026'],
    ['en', 'February 4'],
    ['uk', '4 лютого 2026 р.'],
    ['uk', '4 лют. 2026 р.'],
    ['ru', '4 февраля 2026 г.'],
    ['en', '4 февраля 2026'],
    ['de', '4. Februar 2026'],
    ['fr', '4 février 2026'],
    ['es', '4 de febrero de 2026'],
    ['ja', '2026年2月4日'],
    ['en', '04.02.2026'],
    ['en-GB', '04/02/2026'],
    ['en-US', '02/04/2026'],
    ['en', '2026/02/04'],
  ])('%s: %s is that day in the reader’s zone', (language, text) => {
    const when = read(text, language);
    expect([when?.from, when?.to]).toEqual(day);
  });

  it('without a year 29 February is of the last year that had one', () => {
    const when = read('29 февраля', 'ru');
    expect([when?.from, when?.to]).toEqual(['2024-02-28T22:00:00.000Z', '2024-02-29T21:59:59.999Z']);
    expect(read('30 февраля', 'ru')).toBeNull();
  });

  it('keeps both days where figures can be read two ways', () => {
    const when = read('02/03/2026');
    expect([when?.from, when?.to]).toEqual(['2026-02-02T22:00:00.000Z', '2026-03-02T21:59:59.999Z']);
  });

  it('reads the minute where the page gives one', () => {
    expect(read('Nov 4, 2026, 3:05 PM')).toEqual({
      from: '2026-11-04T13:05:00.000Z',
      to: '2026-11-04T13:05:59.999Z',
      raw: 'Nov 4, 2026, 3:05 PM',
    });
    expect(read('4 лют. 2026 р., 15:05', 'uk')?.from).toBe('2026-02-04T13:05:00.000Z');
    expect(read('Nov 4, 2026, 12:05 AM', 'en', 'UTC')?.from).toBe('2026-11-04T00:05:00.000Z');
  });

  it('has 25 hours in the day when the clock goes back, and 23 when it goes forward', () => {
    const length = (text: string): number => {
      const when = read(text);
      return when === null ? 0 : (Date.parse(when.to) + 1 - Date.parse(when.from)) / 3_600_000;
    };
    expect(length('Oct 25, 2026')).toBe(25);
    expect(length('Mar 29, 2026')).toBe(23);
  });

  it.each([
    ['5 qwks ago', 'en'],
    ['5 reviews ago', 'en'],
    ['2 lustrums ago', 'uk'],
    ['5 AGO.', 'en'],
  ])('takes no "ago" behind a word that it does not know for an August: %s', (text, language) => {
    expect(read(text, language)).toBe(null);
  });

  it('knows the August of Spanish pages with its year', () => {
    expect(read('5 ago 2024', 'es')).toMatchObject({ from: expect.stringMatching(/^2024-08-0[45]/) });
  });

  it('gives a month where the page names no day', () => {
    expect(read('Date of visit: May 2019')).toMatchObject({ from: '2019-05-01T00:00:00.000Z', to: '2019-05-31T23:59:59.999Z' });
  });

  it('ends a day that is not over now', () => {
    expect(read('Nov 21, 2026')).toMatchObject({ from: '2026-11-20T22:00:00.000Z', to: '2026-11-21T20:00:00.000Z' });
  });
});

it.each([
  ['ru', '3 ноя в 10:15', '2026-11-03T08:15:00.000Z'],
  ['ru', '7 сен 2025', '2025-09-06T21:00:00.000Z'],
  ['uk', '3 лис 2026 о 10:15', '2026-11-03T08:15:00.000Z'],
  ['uk', '28 кві', '2026-04-27T21:00:00.000Z'],
])('%s: %s: months by their first letters', (language, text, from) => {
  expect(read(text, language)?.from).toBe(from);
});

it.each([
  ['uk', '5 берез. 2025 р.', '2025-03-04T22:00:00.000Z'],
  ['uk', '5 трав 2025', '2025-05-04T21:00:00.000Z'],
  ['uk', '5 листоп. 2025', '2025-11-04T22:00:00.000Z'],
  ['ru', '5 сент 2025', '2025-09-04T21:00:00.000Z'],
  ['ru', 'Отдыхали в июне 2025', '2025-06-01T00:00:00.000Z'],
  ['uk', 'Відвідали у червні 2025', '2025-06-01T00:00:00.000Z'],
  ['pl', 'w czerwcu 2025', '2025-06-01T00:00:00.000Z'],
  ['en', "Dec '25", '2025-12-01T00:00:00.000Z'],
])('%s: %s: months cut short or in the case of what lies within them', (language, text, from) => {
  expect(read(text, language)?.from).toBe(from);
});

it.each([
  ['en', 'Marc, 5'],
  ['fr', 'Juliette, 5'],
  ['uk', 'Марту 5'],
])('%s: takes no name for a month: %s', (language, text) => {
  expect(read(text, language)).toBeNull();
});

it('takes no beginning that two months share', () => {
  // "jui" is June or July.
  expect(read('3 jui 2026', 'fr')).toBeNull();
});

describe('dates for machines', () => {
  it.each([
    ['2026-02-04', '2026-02-04T00:00:00.000Z', '2026-02-04T23:59:59.999Z'],
    ['2026-02', '2026-02-01T00:00:00.000Z', '2026-02-28T23:59:59.999Z'],
    ['2026-02-04T10:00:00+02:00', '2026-02-04T08:00:00.000Z', '2026-02-04T08:00:00.000Z'],
    ['2026-02-04T10:00:00.25Z', '2026-02-04T10:00:00.250Z', '2026-02-04T10:00:00.250Z'],
    ['2026-02-04 10:00:00 UTC', '2026-02-04T10:00:00.000Z', '2026-02-04T10:00:00.000Z'],
    ['2026-02-04T10:00', '2026-02-04T08:00:00.000Z', '2026-02-04T08:00:59.999Z'],
    ['2026-02-04T10:00-0330', '2026-02-04T13:30:00.000Z', '2026-02-04T13:30:59.999Z'],
    ['2026-02-04t10:00:00z', '2026-02-04T10:00:00.000Z', '2026-02-04T10:00:00.000Z'],
    ['2026-02-04 10:00:00Utc', '2026-02-04T10:00:00.000Z', '2026-02-04T10:00:00.000Z'],
    ['Sun, 30 Oct 2022 10:00:00 GMT', '2022-10-30T10:00:00.000Z', '2022-10-30T10:00:00.000Z'],
  ])('%s', (text, from, to) => {
    expect(read(text)).toEqual({ from, to, raw: text });
  });

  it('takes an exact instant as it is', () => {
    expect(exactInstant('2026-02-04T10:00:00.000Z', 'Feb 4')).toEqual({
      from: '2026-02-04T10:00:00.000Z',
      to: '2026-02-04T10:00:00.000Z',
      raw: 'Feb 4',
    });
    expect(exactInstant('2026-02-30T10:00:00.000Z', '')).toBeNull();
    expect(exactInstant('2026-02-04T25:00:00.000Z', '')).toBeNull();
    expect(exactInstant('2026-02-04T24:00:00.000Z', '')).toBeNull();
    expect(exactInstant('2026-02-04 10:00:00.000Z', '')).toBeNull();
    expect(exactInstant('Wed, 4 Feb 2026 10:00:00', '')).toBeNull();
    expect(exactInstant('0001-02-04T10:00:00.000Z', '')).toBeNull();
  });
});

it.each([
  '',
  '   ',
  'hello',
  '4 stars',
  '2026-02-30',
  '2026-13-01',
  '2026-02-04T10:61Z',
  '30 February 2026',
  '32.13.2026',
  '999999999 years ago',
  '8500 years ago',
  '0001-01-01',
  '__proto__',
  'constructor ago',
  `${'9'.repeat(5000)} days ago`,
  `Feb ${'a '.repeat(5000)}`,
])('says nothing of %j', (text) => {
  expect(read(text)).toBeNull();
});

it('reads dates in English without the browser, which takes tens of milliseconds for its first word about dates', () => {
  const asked = [vi.spyOn(Intl, 'DateTimeFormat'), vi.spyOn(Intl, 'RelativeTimeFormat')];
  for (const [text, day] of [
    ['January 3, 2025', '2025-01-03'],
    ['3 Sept. 2025', '2025-09-03'],
    ['Sep 3, 2025', '2025-09-03'],
    ['3 May 2025', '2025-05-03'],
  ])
    expect(read(text ?? '', 'en-NZ', 'UTC')?.from).toBe(`${day}T00:00:00.000Z`);
  for (const call of asked) expect(call).not.toHaveBeenCalled();
  expect(read('Marc 3, 2025', 'en-NZ')).toBe(null);
});

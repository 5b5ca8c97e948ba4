// What sites say instead of a date, as they say it: short forms, halves, words for "now" and "last". Where a phrase is open, so is the interval;
// where it speaks of the future or of something that is no unit, there is none.
import { describe, expect, it, vi } from 'vitest';
import { days, hoursAgo, read } from '../../../tests/hours-ago.ts';

const WEEKS_2 = days(21, 10.5);
const MONTHS_2 = days(93, 45);
const YEARS_2 = days(3 * 366, 1.5 * 365);
const YEAR = days(732, 320);
const HALF_HOUR: [number, number] = [1, 0.25];
const HALF_YEAR = days(366, 365 / 4);
const MINUTE: [number, number] = [1 / 60, 0];
const LAST_YEAR = days(731, 0);

it.each([
  ['en', '5 hrs ago', [6, 4.5]],
  ['en', '10 mins ago', [11 / 60, 9.5 / 60]],
  ['en', '3 secs ago', [4 / 3600, 2.5 / 3600]],
  ['en', '2 wks ago', WEEKS_2],
  ['en', '2 mos ago', MONTHS_2],
  ['en', '2 mths ago', MONTHS_2],
  ['en', '1 mth ago', days(62, 26)],
  ['en', '2 yrs ago', YEARS_2],
  ['en', '1 yr ago', YEAR],
  ['en', '2yrs ago', YEARS_2],
  ['en', '2yrs', YEARS_2],
  ['en', '5hrs', [6, 4.5]],
  ['en', '5h ago', [6, 4.5]],
  ['en', '2 d ago', days(3, 1.5)],
  ['en', '2w ago', WEEKS_2],
  ['en', '2 mo ago', MONTHS_2],
  ['en', '2y ago', YEARS_2],
  ['en', '1.5 years ago', YEAR],
  ['es', '5 hrs ago', [6, 4.5]],
  ['de', 'vor 2 J.', YEARS_2],
  ['de', 'vor 2 Mon.', MONTHS_2],
  ['de', 'vor 2 T.', days(3, 1.5)],
  ['fr', 'il y a 2 j', days(3, 1.5)],
] as const)('reads short forms of units, in the plural too (%s: %s)', (language, text, expected) => {
  expect(hoursAgo(text, language)).toEqual(expected);
});

describe('what "ago" is', () => {
  it.each(['5 reviews ago', '2 fortnights ago', '5 ago', 'Published 5 ago', 'Reviewed 3 stays ago · 12 photos'])(
    'is no August in English, also where the unit is unknown (%s)',
    (text) => {
      expect(read(text)).toBeNull();
      expect(read(text, 'en-GB')).toBeNull();
    },
  );

  it.each([
    ['es', '5 ago 2025'],
    ['es', '5 ago. 2025'],
    ['es', '5 de ago de 2025'],
    ['es', 'ago 5, 2025'],
    ['en', '5 ago 2025'],
    ['it', '5-ago-2025'],
  ])('is August in a date (%s: %s)', (language, text) => {
    expect(read(text, language)?.from).toBe('2025-08-04T21:00:00.000Z');
  });

  it('is August behind a day where the page is in such a language, and nowhere else in it', () => {
    expect(read('5 ago', 'es')?.from).toBe('2026-08-04T21:00:00.000Z');
    expect(read('ago 2025', 'es')?.from).toBe('2025-08-01T00:00:00.000Z');
    expect(read('5 reviews ago', 'es')).toBeNull();
  });
});

it.each([
  ['en', 'half a year ago', HALF_YEAR],
  ['uk', 'півроку тому', HALF_YEAR],
  ['uk', 'пів року тому', HALF_YEAR],
  ['ru', 'полгода назад', HALF_YEAR],
  ['pl', 'pół roku temu', HALF_YEAR],
  ['de', 'vor einem halben Jahr', HALF_YEAR],
  ['es', 'hace medio año', HALF_YEAR],
  ['en', 'half an hour ago', HALF_HOUR],
  ['en', 'a half hour ago', HALF_HOUR],
  ['uk', 'пів години тому', HALF_HOUR],
  ['uk', 'півгодини тому', HALF_HOUR],
  ['ru', 'полчаса назад', HALF_HOUR],
  ['pl', 'pół godziny temu', HALF_HOUR],
  ['de', 'vor einer halben Stunde', HALF_HOUR],
  ['es', 'hace media hora', HALF_HOUR],
  ['fr', 'il y a une demi-heure', HALF_HOUR],
  // More than one is no half.
  ['en', 'a year and a half ago', YEAR],
  ['es', 'hace un año y medio', YEAR],
  ['fr', 'il y a un an et demi', YEAR],
  ['uk', 'рік з половиною тому', YEAR],
  ['ru', 'год с половиной назад', YEAR],
  ['pl', 'rok i pół temu', YEAR],
  ['ru', 'получено год назад', YEAR],
  ['ru', 'полтора года назад', YEAR],
  ['ru', 'полторы недели назад', days(14, 6)],
  ['uk', 'півтора року тому', YEAR],
  ['uk', 'півтори години тому', [2, 0.75]],
  ['de', 'vor anderthalb Jahren', YEAR],
  ['de', 'vor eineinhalb Stunden', [2, 0.75]],
  ['pl', 'półtora roku temu', YEAR],
  ['pl', 'półtorej godziny temu', [2, 0.75]],
  ['es', 'hace año y medio', YEAR],
  ['es', 'hace hora y media', [2, 0.75]],
  ['en', 'one and a half years ago', YEAR],
] as const)('reads halves (%s: %s)', (language, text, expected) => {
  expect(hoursAgo(text, language)).toEqual(expected);
});

it.each([
  ['uk', 'торік', LAST_YEAR],
  ['uk', 'минулого року', LAST_YEAR],
  ['uk', 'у минулому році', LAST_YEAR],
  ['uk', 'у минулому місяці', days(62, 0)],
  ['uk', 'на минулому тижні', days(14, 0)],
  ['ru', 'в прошлом году', LAST_YEAR],
  ['en', 'в прошлом месяце', days(62, 0)],
  ['de', 'im letzten Jahr', LAST_YEAR],
  ['de', 'vergangenes Jahr', LAST_YEAR],
  ['de', 'im vergangenen Monat', days(62, 0)],
  ['de', 'vorige Woche', days(14, 0)],
  ['es', 'el año pasado', LAST_YEAR],
  ['fr', 'l’année dernière', LAST_YEAR],
  ['fr', "l'année dernière", LAST_YEAR],
  ['fr', "l'an dernier", LAST_YEAR],
  ['fr', "l'an passé", LAST_YEAR],
  ['fr', 'le mois passé', days(62, 0)],
  ['fr', 'la semaine passée', days(14, 0)],
  ['pl', 'w ubiegłym roku', LAST_YEAR],
  ['pl', 'w ubiegłym miesiącu', days(62, 0)],
  ['pl', 'w ubiegłym tygodniu', days(14, 0)],
] as const)('reads the unit that has just ended, however a language says it (%s: %s)', (language, text, expected) => {
  expect(hoursAgo(text, language)).toEqual(expected);
});

it.each([
  ['en', 'a moment ago'],
  ['en', 'moments ago'],
  ['uk', 'тільки що'],
  ['uk', 'щойно'],
  ['ru', 'только что'],
  ['de', 'gerade eben'],
  ['de', 'soeben'],
  ['es', 'ahora mismo'],
  ['fr', "à l'instant"],
  ['pl', 'przed chwilą'],
  ['pl', 'chwilę temu'],
  ['pl', 'w tej chwili'],
  ['en', 'Posted just now'],
  ['en', 'a few moments ago'],
  ['ru', 'Опубликовано только что'],
  ['fr', 'il y a un instant'],
  ['fr', 'Publié à l’instant'],
  ['es', 'hace un momento'],
  ['es', 'hace unos instantes'],
  ['es', 'justo ahora'],
  ['de', 'vor einem Augenblick'],
  ['pl', 'moment temu'],
])('knows words for now (%s: %s)', (language, text) => {
  expect(hoursAgo(text, language)).toEqual(MINUTE);
});

it.each([
  ['en', 'recently'],
  ['en', 'a while ago'],
  ['uk', 'нещодавно'],
  ['uk', 'давно'],
  ['ru', 'недавно'],
  ['de', 'vor Kurzem'],
  ['de', 'kürzlich'],
  ['es', 'recientemente'],
  ['fr', 'récemment'],
  ['fr', 'il y a un moment'],
  ['pl', 'niedawno'],
])('says nothing where nobody knows how long ago it was: a day or a month (%s: %s)', (language, text) => {
  expect(read(text, language)).toBeNull();
});

describe('a line of several things', () => {
  it.each([
    ['en', 'Local Guide · 23 reviews · 4 months ago', days(5 * 31, 3.5 * 30)],
    ['en', 'Level 5 · a month ago', days(62, 26)],
    ['ru', 'Знаток города 5 уровня · 2 месяца назад', MONTHS_2],
    ['uk', 'Місцевий експерт · 31 відгук · 2 тижні тому', WEEKS_2],
    ['de', '12 Rezensionen | vor 2 Wochen', WEEKS_2],
    ['en', '2w • Edited', WEEKS_2],
  ] as const)('takes no number of another thing for the number of units (%s: %s)', (language, text, expected) => {
    expect(hoursAgo(text, language)).toEqual(expected);
  });

  it('takes no rating for the day', () => {
    expect(read('Оцінка 5 · 28 листопада 2025 року', 'uk')?.from).toBe('2025-11-27T22:00:00.000Z');
  });
});

it.each([
  ['en', '3 weeks of therapy helped'],
  ['en', 'We waited 2 hours'],
  ['en', 'Response time: 4 hours'],
  ['uk', '3 тижні лікування допомогли'],
  ['ru', '5 минут пешком от метро'],
  ['ru', 'Диван ждали 2 недели'],
  ['de', 'Mo–Fr 8–18 Uhr'],
  ['fr', "45 minutes d'attente"],
  ['fr', "ouvert jusqu'à 22 h"],
])('takes no length of time for a date (%s: %s)', (language, text) => {
  expect(read(text, language)).toBeNull();
});

it.each([
  ['uk', 'Змінено: 2 тижні тому', WEEKS_2],
  ['ru', 'Изменено: 2 недели назад', WEEKS_2],
  ['ru', '2 недели назад (изменено)', WEEKS_2],
  ['ru', 'Изменён 2 месяца назад', MONTHS_2],
  ['ru', 'Изменен 2 месяца назад', MONTHS_2],
  ['de', 'Bearbeitet: vor 2 Wochen', WEEKS_2],
  ['es', 'Editado hace 2 semanas', WEEKS_2],
  ['fr', 'Modifié il y a 2 ans', YEARS_2],
  ['pl', 'Edytowano 2 lata temu', YEARS_2],
] as const)('leave no end open where a site says that something was edited (%s: %s)', (language, text, expected) => {
  expect(hoursAgo(text, language)).toEqual(expected);
});

describe('numbers in words', () => {
  it.each([
    ['en', 'two weeks ago', WEEKS_2],
    ['en', 'a fortnight ago', WEEKS_2],
    ['uk', 'два тижні тому', WEEKS_2],
    ['ru', 'две недели назад', WEEKS_2],
    ['de', 'vor zwei Wochen', WEEKS_2],
    ['es', 'hace dos semanas', WEEKS_2],
    ['fr', 'il y a deux ans', YEARS_2],
    ['pl', 'dwa lata temu', YEARS_2],
    ['he', 'לפני שבועיים', WEEKS_2],
  ] as const)('are read up to two (%s: %s)', (language, text, expected) => {
    expect(hoursAgo(text, language)).toEqual(expected);
  });

  it.each([
    ['en', 'three weeks ago'],
    ['en', 'many years ago'],
    ['en', 'years ago'],
    ['uk', 'три роки тому'],
    ['ru', 'три года назад'],
    ['de', 'vor drei Jahren'],
    ['es', 'hace tres años'],
    ['fr', 'il y a trois ans'],
    ['pl', 'trzy lata temu'],
  ])('are not taken for two or one where they are others (%s: %s)', (language, text) => {
    expect(read(text, language)).toBeNull();
  });
});

it.each([
  ['en', 'in 3 weeks'],
  ['en', '-3 weeks'],
  ['en', '3 weeks from now'],
  ['en', '3 weeks left'],
  ['en', 'in a week'],
  ['en', 'next week'],
  ['en', 'this week'],
  ['uk', 'через 3 тижні'],
  ['uk', 'за 3 тижні'],
  ['uk', 'за тиждень'],
  ['ru', 'через неделю'],
  ['de', 'in 3 Wochen'],
  ['de', 'nächste Woche'],
  ['es', 'en 3 semanas'],
  ['es', 'dentro de 3 semanas'],
  ['es', 'la próxima semana'],
  ['fr', 'dans 3 semaines'],
  ['fr', 'la semaine prochaine'],
  ['pl', 'za 3 tygodnie'],
  ['pl', 'w przyszłym tygodniu'],
])('says nothing of what is still to come (%s: %s)', (language, text) => {
  expect(read(text, language)).toBeNull();
});

it('takes the day before yesterday for no yesterday', () => {
  expect(hoursAgo('позавчора о 15:05', 'uk')).toEqual([72, 0]);
  expect(hoursAgo('позавчера, 12:04', 'ru')).toEqual([72, 0]);
  expect(hoursAgo('вчера в 15:05', 'ru')).toEqual([48, 0]);
  expect(hoursAgo('the day before yesterday')).toEqual([72, 0]);
  expect(hoursAgo('antes de ayer', 'es')).toEqual([72, 0]);
});

it('still reads a unit that stands alone', () => {
  expect(hoursAgo('a week')).toEqual(days(14, 6));
  expect(hoursAgo('Posted 2 weeks')).toEqual(WEEKS_2);
});

it('does not make the words of any language for a calendar date that has one word or none', () => {
  const asked = vi.spyOn(Intl, 'RelativeTimeFormat');
  expect(read('January 3, 2025', 'vi')?.from).toBe('2025-01-02T22:00:00.000Z');
  expect(read('17.03.2025', 'vi')?.from).toBe('2025-03-16T22:00:00.000Z');
  expect(asked).not.toHaveBeenCalled();
  expect(hoursAgo('2 tuần trước', 'vi')).toEqual(WEEKS_2);
  expect(asked).toHaveBeenCalled();
});

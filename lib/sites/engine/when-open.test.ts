// Ages that leave one end open, or close the wrong one where they are read carelessly: "more than a year ago", "no more than", "at least".
import { describe, expect, it } from 'vitest';
import { days, hoursAgo, read } from '../../../tests/hours-ago.ts';

const YEARS_2 = days(3 * 366, 1.5 * 365);
const YEAR = days(732, 320);

describe('phrases that leave an end open', () => {
  it.each([
    ['en', 'more than 2 years ago', YEARS_2],
    ['en', 'over a year ago', YEAR],
    ['en', '2+ years ago', YEARS_2],
    ['en', '30+ days ago', days(31, 29.5)],
    ['uk', 'понад рік тому', YEAR],
    ['uk', 'більше року тому', YEAR],
    ['uk', 'більш ніж рік тому', YEAR],
    ['uk', 'понад 2 роки тому', YEARS_2],
    ['uk', 'більше 2 років тому', YEARS_2],
    ['ru', 'более года назад', YEAR],
    ['ru', 'больше года назад', YEAR],
    ['ru', 'свыше 2 лет назад', YEARS_2],
    ['de', 'vor über einem Jahr', YEAR],
    ['de', 'vor mehr als 2 Jahren', YEARS_2],
    ['es', 'hace más de un año', YEAR],
    ['fr', "il y a plus d'un an", YEAR],
    ['fr', 'il y a plus de 2 ans', YEARS_2],
    ['pl', 'ponad rok temu', YEAR],
    ['pl', 'więcej niż 2 lata temu', YEARS_2],
    ['en', 'no less than 2 years ago', YEARS_2],
    ['en', 'not less than a year ago', YEAR],
    ['uk', 'не менше 2 років тому', YEARS_2],
    ['uk', 'не менш ніж рік тому', YEAR],
    ['uk', 'щонайменше 2 роки тому', YEARS_2],
    ['uk', 'Опубліковане понад рік тому', YEAR],
    ['ru', 'не менее 2 лет назад', YEARS_2],
    ['ru', 'по меньшей мере год назад', YEAR],
    ['de', 'vor nicht weniger als 2 Jahren', YEARS_2],
    ['es', 'hace no menos de 2 años', YEARS_2],
    ['es', 'hace al menos 2 años', YEARS_2],
    ['es', 'hace por lo menos un año', YEAR],
    ['fr', 'il y a au moins 2 ans', YEARS_2],
    ['pl', 'nie mniej niż 2 lata temu', YEARS_2],
    ['pl', 'co najmniej 2 lata temu', YEARS_2],
    ['en', 'at least 2 years ago', YEARS_2],
    ['ru', 'минимум год назад', YEAR],
    ['uk', 'мінімум 2 роки тому', YEARS_2],
    ['de', 'vor mindestens 2 Jahren', YEARS_2],
    ['es', 'hace como mínimo 2 años', YEARS_2],
    ['pl', 'powyżej 2 lat temu', YEARS_2],
  ] as const)('have no beginning where it was longer ago (%s: %s)', (language, text, [, to]) => {
    expect(read(text, language)?.from).toBe('1990-01-01T00:00:00.000Z');
    expect(hoursAgo(text, language)?.[1]).toBe(to);
  });

  it.each([
    ['en', 'less than a minute ago', [2 / 60, 0]],
    ['en', 'less than a year ago', [732 * 24, 0]],
    ['uk', 'менше року тому', [732 * 24, 0]],
    ['uk', 'менш ніж рік тому', [732 * 24, 0]],
    ['ru', 'менее 2 лет назад', [3 * 366 * 24, 0]],
    ['ru', 'меньше года назад', [732 * 24, 0]],
    ['de', 'vor weniger als einer Minute', [2 / 60, 0]],
    ['es', 'hace menos de un minuto', [2 / 60, 0]],
    ['fr', "il y a moins d'une minute", [2 / 60, 0]],
    ['pl', 'mniej niż minutę temu', [2 / 60, 0]],
    ['en', 'no more than 2 years ago', [3 * 366 * 24, 0]],
    ['en', 'not more than a year ago', [732 * 24, 0]],
    ['en', 'not over a year ago', [732 * 24, 0]],
    ['uk', 'не більше 2 років тому', [3 * 366 * 24, 0]],
    ['uk', 'не більш ніж рік тому', [732 * 24, 0]],
    ['uk', 'не більше двох років тому', [3 * 366 * 24, 0]],
    ['uk', 'щонайбільше 2 роки тому', [3 * 366 * 24, 0]],
    ['ru', 'не более 2 лет назад', [3 * 366 * 24, 0]],
    ['ru', 'Не больше года назад', [732 * 24, 0]],
    ['ru', 'не более двух лет назад', [3 * 366 * 24, 0]],
    ['ru', 'меньше двух недель назад', [21 * 24, 0]],
    ['de', 'vor nicht mehr als 2 Jahren', [3 * 366 * 24, 0]],
    ['es', 'hace no más de 2 años', [3 * 366 * 24, 0]],
    ['fr', "il n'y a pas plus de 2 ans", [3 * 366 * 24, 0]],
    ['fr', "il y a pas plus d'un an", [732 * 24, 0]],
    ['pl', 'nie więcej niż 2 lata temu', [3 * 366 * 24, 0]],
    ['pl', 'nie więcej niż rok temu', [732 * 24, 0]],
    ['en', 'at most 2 years ago', [3 * 366 * 24, 0]],
    ['en', 'up to 2 years ago', [3 * 366 * 24, 0]],
    ['en', 'fewer than 2 weeks ago', [21 * 24, 0]],
    ['fr', 'il y a au maximum 2 ans', [3 * 366 * 24, 0]],
    ['uk', 'максимум рік тому', [732 * 24, 0]],
    ['ru', 'максимум 2 недели назад', [21 * 24, 0]],
    ['de', 'vor höchstens 2 Jahren', [3 * 366 * 24, 0]],
    ['de', 'vor maximal einem Jahr', [732 * 24, 0]],
    ['es', 'hace como máximo 2 años', [3 * 366 * 24, 0]],
    ['fr', 'il y a au plus 2 ans', [3 * 366 * 24, 0]],
    ['pl', 'co najwyżej 2 lata temu', [3 * 366 * 24, 0]],
    ['pl', 'maksymalnie rok temu', [732 * 24, 0]],
  ] as const)('reach up to now where it was not so long ago (%s: %s)', (language, text, expected) => {
    expect(hoursAgo(text, language)).toEqual(expected);
  });

  it.each([
    ['en', 'less than three years ago'],
    ['en', 'no more than three years ago'],
    ['uk', 'менше трьох років тому'],
    ['ru', 'не более трёх лет назад'],
    ['de', 'vor weniger als drei Jahren'],
    ['es', 'hace menos de tres años'],
    ['fr', 'il y a moins de trois ans'],
    ['pl', 'mniej niż trzy lata temu'],
  ])('are not taken for less than one where they name a number that is not read (%s: %s)', (language, text) => {
    expect(read(text, language)).toBeNull();
  });
});

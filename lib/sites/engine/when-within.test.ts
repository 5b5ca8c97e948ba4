// "In the last 6 months": sites of sellers say no day and no "ago", only how long ago it was at the most.
import { describe, expect, it } from 'vitest';
import { days, hoursAgo, read } from '../../../tests/hours-ago.ts';

const MONTHS_6 = days(7 * 31, 0);
const MONTH = days(62, 0);
const YEAR = days(732, 0);
const WEEKS_2 = days(21, 0);

describe('what happened within the last units', () => {
  it.each([
    ['en', 'In the last 6 months', MONTHS_6],
    ['en', 'within the last 6 months', MONTHS_6],
    ['en', 'Posted within the past 6 months', MONTHS_6],
    ['en', 'Past 6 months', MONTHS_6],
    ['en', 'over the last 6 months', MONTHS_6],
    ['en', 'during the past two weeks', WEEKS_2],
    ['en', 'Past month', MONTH],
    ['en', 'Past year', YEAR],
    ['en', 'in the last 24 hours', [25, 0]],
    ['en', 'in the last few days', days(8, 0)],
    ['en', 'in the last half year', days(366, 0)],
    ['de', 'In den letzten 6 Monaten', MONTHS_6],
    ['en', 'In den letzten 6 Monaten', MONTHS_6],
    ['de', 'innerhalb der letzten 6 Monate', MONTHS_6],
    ['de', 'Letzte 6 Monate', MONTHS_6],
    ['de', 'in den vergangenen zwei Wochen', days(14, 0)],
    ['uk', 'За останні 6 місяців', MONTHS_6],
    ['uk', 'протягом останніх 6 місяців', MONTHS_6],
    ['uk', 'протягом останнього місяця', MONTH],
    ['uk', 'за останній рік', YEAR],
    ['ru', 'За последние 6 месяцев', MONTHS_6],
    ['ru', 'в течение последних 6 месяцев', MONTHS_6],
    ['ru', 'за последний месяц', MONTH],
    ['ru', 'за последний год', YEAR],
    ['en', 'за последний год', YEAR],
    ['uk', 'за последний год', YEAR],
    ['ru', 'за последние полгода', days(366, 0)],
    ['ru', 'за последние две недели', WEEKS_2],
    ['fr', 'Au cours des 6 derniers mois', MONTHS_6],
    ['fr', 'ces 6 derniers mois', MONTHS_6],
    ['fr', 'dans les 2 dernières semaines', WEEKS_2],
    ['fr', 'au cours du dernier mois', MONTH],
    ['fr', 'au cours des 2 dernières années', days(3 * 366, 0)],
    ['es', 'En los últimos 6 meses', MONTHS_6],
    ['es', 'durante el último año', YEAR],
    ['es', 'en las últimas dos semanas', WEEKS_2],
    ['pl', 'W ciągu ostatnich 6 miesięcy', MONTHS_6],
    ['pl', 'w ostatnich 6 miesiącach', MONTHS_6],
    ['pl', 'w ciągu ostatniego roku', YEAR],
  ] as const)('reaches from so long ago up to now (%s: %s)', (language, text, expected) => {
    expect(hoursAgo(text, language)).toEqual(expected);
  });

  it.each([
    ['en', 'not in the last 6 months'],
    ['en', 'more than the last 6 months'],
    ['en', 'Sold 30 in the last 24 hours'],
    ['en', 'sold in the last 24 hours'],
    ['en', '12 reviews in the last 6 months'],
    ['en', 'in the last six months'],
    ['en', 'in the next 6 months'],
    ['en', 'in the last weeks'],
    ['en', 'last 6 reviews'],
    ['en', 'past my bedtime'],
    ['de', '98,4 % positive Bewertungen in den letzten 12 Monaten'],
    ['de', 'nicht in den letzten 6 Monaten'],
    ['de', 'in den letzten Monaten'],
    ['de', 'in den letzten drei Monaten'],
    ['de', 'in den nächsten 6 Monaten'],
    ['uk', 'не за останні 6 місяців'],
    ['uk', 'за останні шість місяців'],
    ['uk', 'в останню чергу'],
    ['ru', 'не за последние 6 месяцев'],
    ['ru', 'за последние шесть месяцев'],
    ['ru', 'в последнюю очередь'],
    ['fr', 'pas ces 6 derniers mois'],
    ['fr', 'ces six derniers mois'],
    ['fr', 'dans les 6 prochains mois'],
    ['es', 'en los últimos seis meses'],
    ['es', 'en los próximos 6 meses'],
    ['pl', 'nie w ciągu ostatnich 6 miesięcy'],
    ['pl', 'w ostatnich miesiącach'],
  ])('says nothing where it is turned round, of another time or of a number that is not read (%s: %s)', (language, text) => {
    expect(read(text, language)).toBeNull();
  });

  it.each([
    ['en', 'over 6 months ago'],
    ['en', 'no less than 6 months ago'],
    ['de', 'vor mehr als 6 Monaten'],
  ])('is another thing than what was longer ago (%s: %s)', (language, text) => {
    expect(read(text, language)?.from).toBe('1990-01-01T00:00:00.000Z');
  });
});

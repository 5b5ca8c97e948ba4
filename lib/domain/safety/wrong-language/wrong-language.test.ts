import { expect, it } from 'vitest';
import { isWrongLanguage, reviewLanguage } from './wrong-language.ts';

it.each([
  ['ru', 'Тележки в магазине скрипят на весь район, голова болит.'],
  ['ru', 'Заказали доставку, привезли не то, забирать не хотят.'],
  ['uk', 'Візок скрипить на весь район.'],
  ['en', 'The cart squeaks.'],
  ['ru', 'Хамство на кассе неприемлемо, чек не дали, товар подменили, на звонки не отвечали'],
  ['ru', 'Хамство кассира просто неприемлемо, чек не дали, товар подменили на глазах'],
] as const)('a review of 40 letters is told without a letter of its own: %s', (language, text) => {
  expect(reviewLanguage({ text, title: null })).toBe(language);
});

it('a few words that both languages have leave it open', () => {
  expect(reviewLanguage({ text: 'Погода, парк, кава' })).toBe('und');
});

it('a word that only the other language has leaves it open as well', () => {
  expect(reviewLanguage({ text: 'Продавчиня хамила, чек не дала, здачу кинула на прилавок.', title: null })).toBe('und');
});

it('a draft is not told by so few letters: the agent types Ukrainian without і as well', () => {
  expect(isWrongLanguage('Винних суворо покарано, повернемо кошти завтра.', 'uk')).toBe(false);
});

it('a Ukrainian reply under a Russian review is in the wrong language', () => {
  const expected = reviewLanguage({ text: 'Тележки в магазине скрипят на весь район, голова болит.' });
  expect(isWrongLanguage('Дуже шкода, що візок скрипить. Колеса змастимо в середу.', expected)).toBe(true);
});

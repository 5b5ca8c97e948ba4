import { expect, it } from 'vitest';
import { askedOf } from './asked.ts';

it.each([
  ['Where do I erase my card?', ['where', 'delete']],
  ['Где удалить карту', ['where', 'delete']],
  ['Де видалити картку?', ['where', 'delete']],
  ['Сколько стоит', ['how_many', 'cost']],
  ['Чому не працює вхід', ['why', 'fail', 'login']],
  ["It doesn't work", ['fail']],
  ['крокодил', []],
])('%s', (text, names) => {
  expect(askedOf(text)).toEqual(names);
});

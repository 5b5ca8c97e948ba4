import { expect, it } from 'vitest';
import { coveredFacts } from './cover.ts';

it.each([
  ['Гроші повернуться за три дні.', ['строк: коли повернуться гроші', 'вибачення'], [true, false]],
  ['Просимо вибачення за затримку.', ['вибачення'], [true]],
  ['', ['вибачення', '—'], [false, true]],
  ['[[вибачення за що саме]]', ['вибачення'], [false]],
  ['Просимо вибачення. Назвемо день доставки [[до якого часу]].', ['день доставки', 'вибачення'], [false, true]],
])('%s', (draft, cover, wanted) => {
  expect(coveredFacts(draft, cover)).toEqual(wanted);
});

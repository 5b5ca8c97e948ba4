import { expect, it } from 'vitest';
import { coveredFacts } from './cover.ts';

it.each([
  ['Гроші повернуться за три дні.', ['строк: коли повернуться гроші', 'вибачення'], [true, false]],
  ['Просимо вибачення за затримку.', ['вибачення'], [true]],
  ['', ['вибачення', '—'], [false, true]],
  ['[[вибачення за що саме]]', ['вибачення'], [false]],
])('%s', (draft, cover, wanted) => {
  expect(coveredFacts(draft, cover)).toEqual(wanted);
});

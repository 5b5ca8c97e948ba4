import { expect, it } from 'vitest';
import { shareChanged } from './share-changed.ts';

it.each([
  ['Добрий день. [[що сталося]] Дякуємо.', 'Добрий день, дякуємо!', 0, 0],
  ['Добрий день. [[що сталося]] Дякуємо.', 'Добрий день. Кур’єр запізнився. Дякуємо.', 0, 2 / 5],
  ['one two three four', 'one three', 1 / 2, 0],
  ['one two', 'three four', 1, 1],
  ['Хай {{fact:hours}} буде', 'ХАЙ буде', 0, 0],
  ["об'єкт", 'об’єкт', 0, 0],
])('%s | %s', (filled, posted, changed, own) => {
  const shares = shareChanged(filled, posted);
  expect(shares?.changed).toBeCloseTo(changed);
  expect(shares?.own).toBeCloseTo(own);
});

it('says nothing without words', () => {
  expect(shareChanged('[[усе]]', 'Дякуємо')).toBeNull();
  expect(shareChanged('Дякуємо', '')).toBeNull();
});

it('compares the longest replies at once', () => {
  const long = 'слово '.repeat(5_000);
  expect(shareChanged(long, long)).toEqual({ changed: 0, own: 0 });
});

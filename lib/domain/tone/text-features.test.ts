import { expect, it } from 'vitest';
import { FeatureBook } from './text-features.ts';

const kindsOf = (text: string) => {
  const book = new FeatureBook();
  return Object.groupBy(
    book.list(text, true).map((feature) => book.kinds[feature]),
    (kind) => kind ?? '',
  );
};

it('counts every kind as often as the text has it', () => {
  const found = kindsOf('Видалити картку і картку');
  expect(found.stem).toHaveLength(3);
  expect(found.empty).toHaveLength(1);
  expect(found.pair).toHaveLength(3);
  expect(found.asked).toHaveLength(1);
});

it('keeps question words among those that say something', () => {
  expect(kindsOf('де').stem).toHaveLength(1);
  expect(kindsOf('та').empty).toHaveLength(1);
});

it('reads a word of the other alphabet as the same', () => {
  const book = new FeatureBook();
  book.list('Zorkin', true);
  expect(book.list('зоркин', false)).toEqual(book.list('Zorkin', false));
  expect(book.list('зоркин', false).length).toBeGreaterThan(8);
});

it('takes nothing up where it only reads', () => {
  const book = new FeatureBook();
  book.list('картка', true);
  const held = book.kinds.length;
  expect(book.list('посилка прийшла вчора', false).length).toBeLessThan(3);
  expect(book.kinds).toHaveLength(held);
});

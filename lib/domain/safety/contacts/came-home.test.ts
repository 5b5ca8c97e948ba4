// A home where a craftsman came is somebody's; a shop, a depot or a desk that he came to is not.
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words.ts';
import { allowanceOf, personalDataIn } from './personal-data.ts';

const addresses = (text: string): string[] =>
  personalDataIn(text, wordsOf(text), allowanceOf([]))
    .filter(({ kind }) => kind === 'address')
    .map(({ start, end }) => text.slice(start, end));

describe('where a craftsman came', () => {
  it.each([
    'Майстер приїжджав на вул. Зелену, 14, двері не відчинили.',
    'Мастер приезжал на ул. Зелёную, 14, дверь не открыли.',
    'Наш мастер подъезжал на Садовую, дом 27, квартира 112, никто не открыл.',
  ])('is a home: %s', (text) => expect(addresses(text)).toHaveLength(1));

  it.each([
    'Кур’єр приїде в магазин на вул. Зелена, 14, заберіть там завтра.',
    'Монтажники прийшли до магазину на вул. Зелена, 14 ще вчора, вивіска світить.',
    'Кур’єри приїжджають на вул. Зелену, 14, де наш склад, щодня о 9.',
    'Мастер вернулся из отпуска, приходите на ул. Зелёная, 14 завтра.',
  ])('is ours: %s', (text) => expect(addresses(text)).toEqual([]));
});

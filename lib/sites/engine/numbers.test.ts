import { expect, it } from 'vitest';
import { asciiDigits, ratingIn, ratingInClass, ratingInWidth, ratingOf } from './numbers.ts';

it.each([
  ['5', 5, 5],
  ['4.0', 4, 5],
  ['4,5 зірки', 4.5, 5],
  ['1 звезда', 1, 5],
  ['5 stars', 5, 5],
  ['Rated 4 out of 5 stars', 4, 5],
  ['4/5', 4, 5],
  ['2 de 5 estrellas', 2, 5],
  ['5つ星のうち4.0', 4, 5],
  ['Оцінка: 3 з 5', 3, 5],
  ['٤ نجوم', 4, 5],
  ['8,5/10', 8.5, 10],
  ['8.5', 8.5, 10],
  ['87', 87, 100],
  ['4 stars, 12 reviews', 4, 5],
  ['★★★★☆', 4, 5],
  ['★★★', 3, 5],
  ['****', 4, 5],
])('%s is %d of %d', (text, value, max) => {
  expect(ratingIn(text)).toEqual({ value, max });
});

it.each(['', 'excellent', 'Your note *', 'f*** it', '******', '101', '9999999', '☆☆☆☆☆', 'NaN', '-', '★'.repeat(40)])(
  '%j is no rating',
  (text) => {
    expect(ratingIn(text)).toBeNull();
  },
);

it.each(['/ 5', 'из 5', '— з 5', 'out of 10', '★ / 5', 'von 5'])('%j is the scale of a note that was not given', (text) => {
  expect(ratingIn(text)).toBeNull();
});

it('reads the number at the end of a class', () => {
  expect(ratingInClass('stars count-4')).toEqual({ value: 4, max: 5 });
  expect(ratingInClass('ui_bubble_rating bubble_45')).toEqual({ value: 4.5, max: 5 });
  expect(ratingInClass('allstar50 rating')).toEqual({ value: 5, max: 5 });
  expect(ratingInClass('stars4')).toEqual({ value: 4, max: 5 });
  expect(ratingInClass('stars')).toBeNull();
  expect(ratingInClass('h3')).toBeNull();
  expect(ratingInClass('col-99')).toBeNull();
});

it('reads stars drawn by a width', () => {
  expect(ratingInWidth('width: 80%')).toEqual({ value: 4, max: 5 });
  expect(ratingInWidth('color:red;width:calc(50% - 2px)')).toEqual({ value: 2.5, max: 5 });
  expect(ratingInWidth('width: 0%')).toBeNull();
  expect(ratingInWidth('max-width: 60%')).toBeNull();
  expect(ratingInWidth('width: 120px')).toBeNull();
  expect(ratingInWidth('width: 140%')).toBeNull();
});

it('reads them in a property of the site, where no width is given', () => {
  expect(ratingInWidth('--percent: calc(80% - 2px);')).toEqual({ value: 4, max: 5 });
  expect(ratingInWidth('color:red; --bar-width:50%')).toEqual({ value: 2.5, max: 5 });
  expect(ratingInWidth('--gap: 20%; width: 80%')).toEqual({ value: 4, max: 5 });
  expect(ratingInWidth('--size: 20px; height: 80%')).toBeNull();
  expect(ratingInWidth('--tint: hsl(20, 80%, 50%)')).toBeNull();
});

it('keeps a value inside its scale', () => {
  expect(ratingOf(9, 5)).toBeNull();
  expect(ratingOf(-1)).toBeNull();
  expect(ratingOf(Number.NaN)).toBeNull();
  expect(ratingOf(Number.POSITIVE_INFINITY)).toBeNull();
  expect(ratingOf(3, 0)).toEqual({ value: 3, max: 5 });
});

it('knows the digits of other scripts', () => {
  expect(asciiDigits('٠٩ ۴ ९ ৩ ๕ ７ x')).toBe('09 4 9 3 5 7 x');
});

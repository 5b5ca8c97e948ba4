import { expect, it } from 'vitest';
import { kindred, wordClasses } from './word-classes.ts';

const CLASSES = wordClasses({
  LIE: ['брех*', 'неправда', 'чистои води'].map(kindred).join('|'),
  TIE: 'in return for|as soon as',
  WATER: 'води',
  STUPID: 'клепк* не вистача*',
});

it('knows a word by itself or by its beginning, in kindred letters', () => {
  expect(CLASSES.of(kindred('брехня'))).toEqual(['LIE']);
  expect(CLASSES.of(kindred('неправда'))).toEqual(['LIE']);
  expect(CLASSES.of(kindred('неправдами'))).toEqual([]);
  expect(CLASSES.of(kindred('воды'))).toEqual(['WATER']);
});

it('tells second persons by their endings', () => {
  expect(CLASSES.of('пишете')).toEqual(['SECOND', 'IMPERATIVE']);
});

it('knows words in a row where all of them stand there', () => {
  const words = 'вигадка чистои води a gift in return for stars'.split(' ').map(kindred);
  expect(words.map((_, at) => CLASSES.from(words, at))).toEqual([[], ['LIE'], [], [], [], ['TIE'], [], [], []]);
  expect(CLASSES.from(['in', 'return'], 0)).toEqual([]);
  expect(CLASSES.from('клепок клепки не вистачае'.split(' '), 1)).toEqual(['STUPID']);
});

it('is of no class where there are no lists', () => {
  const none = wordClasses({});
  expect(none.of('слово')).toEqual([]);
  expect(none.from(['слово'], 0)).toEqual([]);
});

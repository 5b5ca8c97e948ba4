import { describe, expect, it } from 'vitest';
import { givenNames } from './given-names.ts';
import { skeleton } from './skeleton.ts';

describe('skeleton', () => {
  it.each([
    ['Ковальчук', 'Kovalchuk', 'Kowalczuk', 'Kovaľčuk'],
    ['Юлія', 'Юлия', 'Yuliia', 'Yulia', 'Iuliia', 'Julia'],
    ['Сергій', 'Serhii', 'Serhiy', 'Sergii'],
    ['Щербак', 'Shcherbak', 'Scherbak'],
    ['Хмельницький', 'Хмельницкий', 'Khmelnytskyi', 'Hmelnitsky'],
    ['Згурський', 'Zghurskyi', 'Zgurskij'],
    ['Наталія', 'Наталья', 'Nataliia', 'Natalya'],
    ['Жук', 'Zhuk', 'Žuk'],
    ['Яценюк', 'Yatseniuk', 'Yatsenyuk', 'Iatseniuk'],
    ['Євген', 'Yevhen', 'Ievgen'],
    ['Ольга', "Ol'ga", 'Olga', 'Olha'],
    ['Bosch', 'Бош'],
  ])('%s is %s', (...spellings) => {
    expect(new Set(spellings.map(skeleton)).size).toBe(1);
  });

  it.each([
    ['Коваль', 'Ковач'],
    ['Марина', 'Марія'],
    ['Сорока', 'Зорока'],
  ])('%s is not %s', (a, b) => {
    expect(skeleton(a)).not.toBe(skeleton(b));
  });

  it.each(['', '12', '❤️', '—'])('%j has none', (text) => {
    expect(skeleton(text)).toBe('');
  });
});

describe('givenNames', () => {
  it.each([
    ['Олена', 'Елена'],
    ['Sasha', 'Олександр'],
    ['Bill', 'William'],
    ['Дмитро', 'Dima'],
    ['Anna', 'Ганна'],
    ['Тетяна', 'Tatiana'],
  ])('%s may be %s', (a, b) => {
    const ids = givenNames(b).map(({ id }) => id);
    expect(givenNames(a).some(({ id }) => ids.includes(id))).toBe(true);
  });

  it.each(['Ковальчук', 'user', 'Стіл', ''])('%j is no given name', (word) => {
    expect(givenNames(word)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { searchKeys } from './search-keys.ts';

const meet = (a: string, b: string): boolean => searchKeys(a).some((key) => searchKeys(b).includes(key));

describe('searchKeys', () => {
  it.each([
    ['Olena Kovalchuk', 'Олена Ковальчук'],
    ['Саша Білий', 'Олександр Білий'],
    ['Olena K.', 'Олена Ковальчук'],
    ['okovalchuk', 'Олена Ковальчук'],
    ['olenakovalchuk', 'Ковальчук Олена Петрівна'],
    ['olena.kovalchuk85', 'Олена Ковальчук'],
    ['Ковальчук', 'Олена Ковальчук'],
    ['Harisson', 'William Harrison'],
    ['Harrision', 'William Harrison'],
    ['Kovalchyk', 'Олена Ковальчук'],
    ['Roman', 'Роман Ткач'],
  ])('%s meets %s', (author, name) => {
    expect(meet(author, name)).toBe(true);
  });

  it.each([
    ['Мороз', 'Ковальчук'],
    ['user12345', 'Олена Ковальчук'],
  ])('%s does not meet %s', (author, name) => {
    expect(meet(author, name)).toBe(false);
  });

  it.each(['', '   ', '❤️', '12345', 'К.'])('%j has no keys', (name) => {
    expect(searchKeys(name)).toEqual([]);
  });

  it('keys are short ASCII and few', () => {
    const keys = searchKeys('Олександра-Вікторія Анна Марія Нечуй-Левицька Kovalchuk Shevchenko');
    expect(keys.length).toBeLessThanOrEqual(40);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9.:]{2,60}$/);
  });
});

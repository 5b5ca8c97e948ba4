import { describe, expect, it } from 'vitest';
import { maskedEmail, maskedPhone } from './masked.ts';
import { searchKeys } from './search-keys.ts';
import { bestName, type TypedWord, typedWords, typedWordsLoosely } from './typed-name.ts';

/** As the store asks: every word whole, in another form, or begun. */
const answered = (words: TypedWord[], name: string): boolean => {
  const keys = searchKeys(name);
  return (
    words.length > 0 &&
    words.every(
      ({ keys: whole, begun }) =>
        whole.some((key) => keys.includes(key)) ||
        (begun !== null &&
          (begun.bucket === null || keys.includes(begun.bucket)) &&
          keys.some((key) => /^[a-z]+$/.test(key) && key.startsWith(begun.prefix))),
    )
  );
};

describe('a typed name', () => {
  it('is answered from the third letter on, whole or in its short form, in both scripts', () => {
    for (const typed of ['Ковальчук Олена', 'kovalchuk', 'лена ковал', 'Kov', 'оле', 'Олена К', 'Ковальчук Ол'])
      expect([typed, answered(typedWords(typed), 'Олена Ковальчук')]).toEqual([typed, true]);
    for (const typed of ['Коваленко', 'Ірина Ковальчук', 'Олена П', 'Ко', 'О. К.', '', '48213', '%'])
      expect([typed, answered(typedWords(typed), 'Олена Ковальчук')]).toEqual([typed, false]);
  });

  it('is nobody’s for a moment while a sound is typed in Latin letters; then it is read up to where its spelling is settled', () => {
    // `Shche` is two sounds, and two are not looked for by themselves.
    for (const [whole, from] of [
      ['Kovalchuk Olena', 3],
      ['Shcherbak', 6],
      ['Хмельницький', 3],
      ['Марієнко', 3],
      ['Khmelnytskyi', 4],
    ] as const)
      for (let length: number = from; length <= whole.length; length += 1) {
        const typed = whole.slice(0, length);
        const found = answered(typedWords(typed), whole) || answered(typedWordsLoosely(typed), whole);
        expect([typed, found]).toEqual([typed, true]);
      }
  });

  it('is that of the name which fits best, whole before begun', () => {
    expect(bestName('Hanna Ivanenko', ['Ганна Мельник', 'Ганна Іваненко'])).toMatchObject({ name: 'Ганна Іваненко', whole: true });
    expect(bestName('Іван', ['Ганна Мельник', 'Ганна Іваненко'])).toMatchObject({ name: 'Ганна Іваненко', whole: false });
    expect(bestName('Ковал', ['Олена Ковальчук', 'О. Ковальчук']).name).toBe('Олена Ковальчук');
    expect(bestName('', []).whole).toBe(false);
  });
});

it('masks what could be dialled or written to', () => {
  expect(['+38 (067) 555-44-33', '555443', '7', ''].map(maskedPhone)).toEqual(['•••• 4433', '•••• 43', '•••• 7', '•••• ']);
  expect(['olena@example.org', 'о@приклад.укр', '@x', 'none'].map(maskedEmail)).toEqual([
    'o•••@example.org',
    'о•••@приклад.укр',
    '•••',
    '•••',
  ]);
});

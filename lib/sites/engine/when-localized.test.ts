// The quick way for English dates must say what the long one says, and nothing where that one says nothing.
import { describe, expect, it } from 'vitest';
import { englishDate, localizedDate } from './when-localized.ts';

const clockOf = (...languages: string[]) => ({ now: Date.parse('2026-11-21T20:00:00Z'), timeZone: 'Europe/Kyiv', languages });

describe('the quick way for English dates', () => {
  it.each(['January 3, 2025', 'Jan 3, 2025', 'Sept. 30 2025', '3 March 2025', '03 mar. 2025', 'MAY 31, 1999', '29 February 2024'])(
    '%s',
    (text) => {
      const span = englishDate(text, clockOf('en-GB', 'uk'));
      expect(span).not.toBeNull();
      expect(span).toEqual(localizedDate(text.toLowerCase(), clockOf('en-GB', 'uk')));
    },
  );

  it.each([
    'January 2025',
    'February 30, 2025',
    'Jan 0, 2025',
    'Room 3, 2025',
    'January 3',
    'January 3, 2025 at 10:05',
    'on January 3, 2025',
  ])('leaves to the long one: %s', (text) => expect(englishDate(text, clockOf('en'))).toBeNull());

  it('is not gone on pages in other languages, whose months may begin with the same letters: "mar" is March, in Finnish November', () => {
    expect(englishDate('mar 3, 2025', clockOf('fi', 'en'))).toBeNull();
  });
});

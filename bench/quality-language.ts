// How often the language of public texts is told right, by length. Every text of a set counts as of the set's language.
import { z } from 'zod';
import type { Language } from '../lib/contracts/primitives.ts';
import { detectLanguage } from '../lib/domain/language/detect.ts';
import { percent, sharedRows, sharedText } from './shared-data.ts';

const column = (path: string, name: string): string[] => sharedRows(path).map((row) => row[name] ?? '');
const Comments = z.array(z.object({ comment: z.string().nullable() }));
const maalej = (name: string): string[] =>
  Comments.parse(JSON.parse(sharedText(`datasets/maalej/${name}.json`) ?? '[]')).map(({ comment }) => comment ?? '');

const SETS: [string, Language, () => string[]][] = [
  [
    'uareviews test',
    'uk',
    () =>
      sharedRows('datasets/uareviews/UAReviews.csv')
        .filter((row) => row.split === 'test')
        .map((row) => row.content ?? ''),
  ],
  ['brighter uk test', 'uk', () => column('datasets/brighter/track_a_test_ukr.csv', 'text')],
  ['brighter ru test', 'ru', () => column('datasets/brighter/track_a_test_rus.csv', 'text')],
  ['rutube_support', 'ru', () => column('datasets/rutube_support/cases.csv', 'Вопрос пользователя')],
  ['banki_ru', 'ru', () => column('datasets/banki_ru_domrf/reviews.csv', 'Review Text')],
  ['banking77 test', 'en', () => column('datasets/banking77/test.csv', 'text')],
  ['brighter en test', 'en', () => column('datasets/brighter/track_a_test_eng.csv', 'text')],
  ['maalej', 'en', () => ['Bug', 'Feature', 'Rating', 'UserExperience'].flatMap(maalej)],
];

const BANDS: [string, (length: number) => boolean][] = [
  ['> 60', (length) => length > 60],
  ['21-60', (length) => length > 20 && length <= 60],
  ['<= 20', (length) => length <= 20],
];

export const run = async (): Promise<void> => {
  const totals = new Map<string, [right: number, all: number]>();
  for (const [name, language, read] of SETS) {
    const texts = read()
      .map((text) => text.trim())
      .filter((text) => text !== '');
    if (texts.length === 0) continue;
    const cells = BANDS.map(([band, inside]) => {
      const own = texts.filter((text) => inside(text.length));
      const right = own.filter((text) => detectLanguage(text) === language).length;
      const [before, all] = totals.get(band) ?? [0, 0];
      totals.set(band, [before + right, all + own.length]);
      return `${band}: ${percent(right, own.length)} of ${own.length}`;
    });
    console.log(`  ${name} (${language})  ${cells.join('  ')}`);
  }
  for (const [band, [right, all]] of totals) console.log(`  all ${band} characters: ${percent(right, all)} of ${all}`);
};

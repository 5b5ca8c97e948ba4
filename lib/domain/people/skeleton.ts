// One Latin skeleton for a word in any of its spellings: Cyrillic (uk, ru) or Latin by any common standard, without marks and doubled letters.

const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ё: 'io',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ў: 'u',
};

/** Lower-case Latin letters only; empty for a word without letters of these scripts. */
export const skeleton = (word: string): string => {
  let latin = '';
  for (const letter of word.toLowerCase()) latin += CYRILLIC[letter] ?? letter;
  return latin
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/y|j/g, 'i')
    .replace(/(.)\1+/g, '$1');
};

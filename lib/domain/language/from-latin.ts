// Ukrainian and Russian typed in Latin letters, back in their own. Nobody types by a standard: the usual spellings of all of them are read,
// and where a letter leaves open what it stands for, whoever knows the words chooses.

type Reading = 'uk' | 'ru';

/** What a letter may stand for: h, and i behind a vowel. */
type Choice = { h: string; i: string };

const CHOICES: Readonly<Record<Reading, readonly Choice[]>> = {
  uk: [
    { h: 'г', i: 'й' },
    { h: 'х', i: 'й' },
    { h: 'г', i: 'ї' },
    { h: 'х', i: 'ї' },
  ],
  ru: [
    { h: 'х', i: 'й' },
    { h: 'х', i: 'и' },
  ],
};

const CONSONANT = '(?<=[bcdfghjklmnpqrstvwxzжхцчшщ])';

type Spelling = readonly [RegExp, string];

/** Longer spellings first; a vowel that is written already is Cyrillic. */
const COMMON: readonly Spelling[] = [
  [/s(?:h?ch)/g, 'щ'],
  [/zgh/g, 'зг'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/t[sz]/g, 'ц'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/ck/g, 'к'],
  [/[yji]a/g, 'я'],
  [/[yji]u/g, 'ю'],
];

const OWN: Readonly<Record<Reading, readonly Spelling[]>> = {
  uk: [
    [new RegExp(`${CONSONANT}(?:y[iyj]|i[yj])$`, 'g'), 'ий'],
    [/ii$/g, 'ій'],
    [/[yji]e/g, 'є'],
    [/[yj]i/g, 'ї'],
    [new RegExp(`${CONSONANT}y`, 'g'), 'и'],
  ],
  ru: [
    [new RegExp(`${CONSONANT}y[iyj]$`, 'g'), 'ый'],
    [new RegExp(`${CONSONANT}i[yj]$`, 'g'), 'ий'],
    [/[yj]o/g, 'ё'],
    [/[yj]e/g, 'е'],
    [new RegExp(`${CONSONANT}y`, 'g'), 'ы'],
  ],
};

const LETTERS = new Map(
  'aа bб vв gг dд eе zз kк lл mм nн oо pп rр sс tт uу fф cц wв qк xх yй jй'.split(' ').map((pair) => [pair[0], pair[1]]),
);

const AFTER_VOWEL = /(?<=[aeouяюєїёе])i/g;

const wordRead = (word: string, language: Reading, { h, i }: Choice): string => {
  let read = word;
  for (const [spelling, letters] of [...COMMON, ...OWN[language]]) read = read.replace(spelling, letters);
  return read
    .replace(AFTER_VOWEL, i)
    .replace(/i/g, language === 'uk' ? 'і' : 'и')
    .replace(/h/g, h)
    .replace(/['’ʼ]/g, 'ь')
    .replace(/[a-z]/g, (letter) => LETTERS.get(letter) ?? letter);
};

const WORD = /[a-z][a-z'’ʼ]*/giu;
/** Letters that nobody needs who types Ukrainian or Russian by a Latin keyboard. */
const OTHER_LETTERS = /(?![a-zA-Z’ʼ])\p{L}/u;

/** The text in Cyrillic letters; null where it has others than plain Latin ones. `isWord` chooses between readings of a word. */
export const fromLatin = (text: string, language: Reading, isWord: (word: string) => boolean): string | null => {
  if (OTHER_LETTERS.test(text)) return null;
  return text.replace(WORD, (word) => {
    const readings = CHOICES[language].map((choice) => wordRead(word.toLowerCase(), language, choice));
    const read = readings.find(isWord) ?? readings[0] ?? word;
    return word.length > 1 && word === word.toUpperCase() ? read.toUpperCase() : read;
  });
};

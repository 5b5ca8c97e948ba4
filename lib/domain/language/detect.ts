// The language of a public text: uk, ru, en, or `und` where it is none of them or cannot be told. By letters first, then by frequent words,
// then by endings. Between Ukrainian and Russian it never guesses without a sign for one of them.
import type { Language } from '../../contracts/primitives.ts';
import {
  ENGLISH_REVIEW_WORDS,
  ENGLISH_WORDS,
  isShared,
  OTHER_CYRILLIC_WORDS,
  OTHER_LATIN_WORDS,
  RUSSIAN_WORDS,
  TRANSLIT_SHAPE,
  UKRAINIAN_WORDS,
  WEAK_ENGLISH_WORDS,
} from './frequent-words.ts';

/** Longer texts are told by their beginning: the language of a review does not change after so many letters, and time stays bounded. */
const ENOUGH_CHARACTERS = 4_000;

const LETTERS_OF_A_LINE = 20;

/** Addresses, handles and hashtags are in no language. */
const NOT_LANGUAGE = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|[@#][\p{L}\p{N}_]+/giu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Endings after at least three letters. Ukrainian nouns in -ння, reflexives in -вся/-лася, hard adjectives in -ий; Russian ones beside them. */
const UKRAINIAN_ENDING =
  /^.{2,}(?:ння|ння[мх]|нню|ття|лося|лася|лось?я|вся|[бвдзлмпрст]ий|ний|ською|ського|ському|увати|ювати|ємо|ймо|уть|ють|[аи]ти|истю|єш|иш)$/u;
const RUSSIAN_ENDING =
  /^.{2,}(?:ние|ния|нию|нием|тся|лся|ое|ее|ая|яя|ие|ует|ают|яют|ает|яет|еет|ешь|ишь|[аеиоуя]л|[аеиоя]ть|ии|ство|ский|ского|скому|его|цию|ция|ции)$/u;
/** Shapes of English words that the neighbours' spelling does not have. */
const ENGLISH_SHAPE =
  /^(?:wh[aeiouy]\w+|th[aeioru]\w+|\w{2,}(?:ing|ght|tion|ness|ck|ould|ously|ally|ful|wn)|\w+['’](?:s|re|ll|ve|d|t|m))$/u;

const cyrillicLanguage = (text: string, words: string[]): Language => {
  const foreign = count(text, /[ўјљњћђџѓќѕәғқңөұүһӣӯҳҷ]/gu);
  const ukrainianLetters = count(text, /[іїєґ]/gu);
  const russianLetters = count(text, /[ыэёъ]/gu);
  let ukrainian = 3 * ukrainianLetters + 3 * count(text, /[бпвмфгкхжчшр]['’ʼ][яюєї]/gu);
  let russian = 3 * russianLetters;
  // One Ukrainian letter in ten is і, ї, є or ґ: a line without any is a sign too, though a weak one.
  if (ukrainianLetters === 0 && count(text, /\p{Script=Cyrillic}/gu) >= LETTERS_OF_A_LINE) russian += 1;
  let other = 6 * foreign;
  // Belarusian has і and ы but no и: a line with both and without it is neither ours nor Russian.
  if (ukrainianLetters > 0 && /[ыэ]/u.test(text) && !/[ищ]/u.test(text)) other += ukrainian + russian + 1;
  for (const word of words) {
    if (isShared(word)) continue;
    // Belarusian alone writes і beside ы, э or ё in one word; Bulgarian alone writes ъ between consonants so often.
    if (/і/u.test(word) && /[ыэё]/u.test(word)) other += 6;
    else if (/[бвгджзклмнпрстфхцчшщ]ъ[бвгджзклмнпрстфхцчшщ]/u.test(word)) other += 4;
    if (UKRAINIAN_WORDS.has(word)) ukrainian += 2;
    else if (RUSSIAN_WORDS.has(word)) russian += 2;
    else if (UKRAINIAN_ENDING.test(word)) ukrainian += 1;
    else if (RUSSIAN_ENDING.test(word)) russian += 1;
    if (OTHER_CYRILLIC_WORDS.has(word)) other += 2;
  }
  if (other > ukrainian && other > russian) return 'und';
  if (ukrainian === russian) return 'und';
  return ukrainian > russian ? 'uk' : 'ru';
};

const latinLanguage = (words: string[]): Language => {
  let english = 0;
  let marked = 0;
  const others = new Map<string, number>();
  for (const word of words) {
    const functional = ENGLISH_WORDS.has(word);
    if (functional || ENGLISH_REVIEW_WORDS.has(word)) english += 2;
    else if (ENGLISH_SHAPE.test(word) || WEAK_ENGLISH_WORDS.has(word)) english += 1;
    else if (TRANSLIT_SHAPE.test(word)) others.set('translit', (others.get('translit') ?? 0) + 1);
    if (/[^a-z'’ʼ]/u.test(word)) marked += 1.5;
    for (const [language, list] of Object.entries(OTHER_LATIN_WORDS))
      if (list.has(word)) others.set(language, (others.get(language) ?? 0) + (functional || WEAK_ENGLISH_WORDS.has(word) ? 1 : 2));
  }
  return english > Math.max(0, ...others.values()) + marked ? 'en' : 'und';
};

/** `und` for a text without letters, in another language or script, or too short to tell. */
export const detectLanguage = (text: string): Language => {
  const plain = text.slice(0, ENOUGH_CHARACTERS).replace(NOT_LANGUAGE, ' ').toLowerCase().normalize('NFC');
  const cyrillic = count(plain, /\p{Script=Cyrillic}/gu);
  const latin = count(plain, /\p{Script=Latin}/gu);
  const letters = count(plain, /\p{L}/gu);
  if (letters < 2 || cyrillic + latin < letters / 2) return 'und';
  const words = plain.match(/[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*/gu) ?? [];
  // A Cyrillic letter counts double: product names and addresses bring Latin letters into Cyrillic texts, hardly ever the other way round.
  if (cyrillic * 2 >= latin) return cyrillicLanguage(plain, words);
  return latinLanguage(words.filter((word) => /^\p{Script=Latin}/u.test(word)));
};

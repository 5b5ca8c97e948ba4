// A text as sentences of plain words, the form in which phrases are looked for: lower case, one space between words, marks left out.
// ` ви змініть оцінку ` with the place of every word; digits inside a word are read as the letters they stand for (`бр3шете`).

import { isGivenName, isSurname } from './contacts/person-words.ts';

export type Token = { start: number; end: number };
export type Sentence = {
  /** Words with one space before, between and after. */
  line: string;
  /** The same with the first letters of names replaced: `^^` a person's name, `^` any other capital inside a sentence. */
  named: string;
  tokens: Token[];
};

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`´‘@$][\p{L}\p{M}\p{N}]+)*|[★⭐🌟✭]|(?<=\d\s?)\*/gu;
/** A full stop between a digit or a letter and what follows without a space is no end (`shop.ua`, `4.5`). */
const END = /[!?…\n]|\.(?=\s|$|["»”')])|[;:](?=\s*\n)/u;
const ABBREVIATED = /(?:^|[\s(])(?:mr|mrs|ms|dr|st|no|р|грн|вул|тел|ул|руб|т|д|п|г|ст|см|кв|буд|просп|prof|etc|vs|e\.g|i\.e)$/iu;

const CYRILLIC_LEET: Readonly<Record<string, string>> = { '0': 'о', '3': 'з', '4': 'ч', '6': 'б', '1': 'і', '@': 'а', $: 'с' };
const LATIN_LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' };

const plainWord = (word: string): string => {
  if (/^[★⭐🌟✭*]$/u.test(word)) return 'star';
  let plain = '';
  for (const unit of word) {
    const lower = unit.toLowerCase();
    plain += lower === 'ё' ? 'е' : lower === 'ґ' ? 'г' : lower;
  }
  if (/\p{L}[013456@$7]\p{L}/u.test(plain) && !/\d{2}/.test(plain)) {
    const map = /\p{Script=Cyrillic}/u.test(plain) ? CYRILLIC_LEET : LATIN_LEET;
    plain = plain.replace(/[013456@$7]/g, (sign) => map[sign] ?? sign);
  }
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
};

const WORDS_CACHE = 20_000;
const words = new Map<string, string>();
const cachedWord = (word: string): string => {
  const known = words.get(word);
  if (known !== undefined) return known;
  const plain = plainWord(word);
  if (words.size >= WORDS_CACHE) words.clear();
  words.set(word, plain);
  return plain;
};

/** Written with a capital out of politeness or by rule, and no names. */
const NO_NAME =
  /^(?:ви|вас|вам|вами|ваш.*|вы|i|im|ill|ive|id|mr|mrs|ms|miss|dr|sir|madam|пан.?|пані|панов.|г|гн|гжа|господин.?|госпож.|you|your|star)$/;

const markedName = (word: string, plain: string): string => {
  if (!/^\p{Lu}/u.test(word) || NO_NAME.test(plain)) return plain;
  if (plain.length > 2 && (isGivenName(word) || isSurname(word))) return `^^${plain.slice(2)}`;
  return `^${plain.slice(1)}`;
};

export const sentencesOf = (text: string): Sentence[] => {
  const sentences: Sentence[] = [];
  let line = ' ';
  let named = ' ';
  let tokens: Token[] = [];
  let end = 0;
  const close = () => {
    if (tokens.length > 0) sentences.push({ line, named, tokens });
    line = ' ';
    named = ' ';
    tokens = [];
  };
  for (const match of text.matchAll(TOKEN)) {
    const between = text.slice(end, match.index);
    if (between.length > 1 ? END.test(between) : between === '\n' || between === '!' || between === '?') {
      const onlyStop = /^\.\s$/.test(between) && ABBREVIATED.test(text.slice(Math.max(0, end - 6), end));
      if (!onlyStop) close();
    }
    end = match.index + match[0].length;
    const plain = cachedWord(match[0]);
    if (plain === '') continue;
    tokens.push({ start: match.index, end });
    line += `${plain} `;
    named += `${tokens.length === 1 && !(isGivenName(match[0]) && /^\p{Lu}/u.test(match[0])) ? plain : markedName(match[0], plain)} `;
  }
  close();
  return sentences;
};

/** Two sentences read as one: for what is asked in one and promised in the next. */
export const joinSentences = (first: Sentence, second: Sentence): Sentence => ({
  line: first.line + second.line.slice(1),
  named: first.named + second.named.slice(1),
  tokens: [...first.tokens, ...second.tokens],
});

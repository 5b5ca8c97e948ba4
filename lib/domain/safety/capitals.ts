// Words in capitals that shout. Abbreviations, codes and brands are written so by rule.
import { ENGLISH_WORDS, RUSSIAN_WORDS, UKRAINIAN_WORDS } from '../language/frequent-words.ts';
import type { Span } from './contacts/phones.ts';

const SHOUTED = /(?<![\p{L}\d])\p{Lu}[\p{Lu}'’ʼ-]+(?![\p{L}\d])/gu;
/** Words that are never a brand: shouting them is shouting. */
const PLAIN =
  /^(?:ДУЖЕ|ВИ|ВАМ|ВАШ[АІЕУ]?|НЕМАЄ|НІКОЛИ|ЗАВЖДИ|ТІЛЬКИ|НЕГАЙНО|ТЕРМІНОВО|УВАГА|ВЖЕ|БЕЗКОШТОВНО|ОБОВ['’ʼ]ЯЗКОВО|НІХТО|ВСЕ|УСЕ|БУДЬ|ЛАСКА|ДЯКУЄМО|ВИБАЧТЕ|ОЧЕНЬ|ВАШИ|НЕТ|НИКОГДА|ВСЕГДА|ТОЛЬКО|НЕМЕДЛЕННО|СРОЧНО|ВНИМАНИЕ|УЖЕ|БЕСПЛАТНО|ОБЯЗАТЕЛЬНО|НИКТО|ПОЖАЛУЙСТА|СПАСИБО|ИЗВИНИТЕ|VERY|NEVER|ALWAYS|ONLY|IMMEDIATELY|URGENT|URGENTLY|ATTENTION|PLEASE|SORRY|MUST|FREE|NOBODY|EVERYTHING|NOTHING|DEFINITELY|ABSOLUTELY|THANK|YOUR|WILL|THIS|STOP|READ)$/u;
/** Frequent words of a language, alone in capitals, are stressed by shouting; `IT`, `US`, `AM` and the like are names of things. */
const STRESSED =
  /^(?:НЕ|НІ|УСІ|ВСІ|ЦЕ|ЦЕЙ|САМЕ|ЗАВТРА|СЬОГОДНІ|ЗАРАЗ|ОДРАЗУ|ДВІЧІ|ТРИЧІ|КОЖЕН|КОЖНУ|КОЖНОГО|НАШ[АІУ]?|ЧЕРЕЗ|ЛИШЕ|ЖОДЕН|ЖОДНОГО|ЖОДНОЇ|НІДЕ|ТОЧНО|ПОВНІСТЮ|ПІСЛЯ|ДО|СЕГОДНЯ|СЕЙЧАС|СРАЗУ|ВСЕХ|ЭТО|ЭТОТ|ИМЕННО|КАЖДЫЙ|КАЖДУЮ|НИ|НИГДЕ|ПОЛНОСТЬЮ|ПОСЛЕ|ДВАЖДЫ|ТРИЖДЫ|TODAY|TOMORROW|TONIGHT|NOW|TWICE|FULLY|AGAIN|EVER|EVERY|EVERYONE|ANYONE|ALL|ANY|NONE|ONCE|REALLY|BEFORE|AFTER|SHOULD|COULD|WOULD)$/u;
const ADVERB = /^[А-ЯІЇЄҐЁ]{4,}(?:НО|ЛО|КО|РО|ВО|ЛЬНО)$|^[A-Z]{4,}LY$/u;
const NO_SHOUT = /^(?:THE|AND|FOR|ARE|HAS|HAD|ITS|OUR|MAY|OFF|OUT|ONE|TWO|TEN|WHO|АТО|УНО|КОКО|ТО|ЗНО|НОВО|ТІЛО|ДЕ|ЕКО)$/u;
/** Hardly a name, where it stands alone. */
const ADJECTIVE = /^[А-ЯІЇЄҐЁ'’ʼ]{5,}(?:ИЙ|ЫЙ|АЯ|ОЕ)$/u;
const isFrequent = (word: string): boolean => {
  const lower = word.toLowerCase();
  return ENGLISH_WORDS.has(lower) || UKRAINIAN_WORDS.has(lower) || RUSSIAN_WORDS.has(lower) || NUMBERS.has(lower);
};
const NUMBERS: ReadonlySet<string> = new Set('one two three four five six seven eight nine ten'.split(' '));
const isStressed = (word: string): boolean => {
  if (NO_SHOUT.test(word)) return false;
  return STRESSED.test(word) || ADVERB.test(word) || ADJECTIVE.test(word) || (word.length >= 3 && isFrequent(word));
};
const JOINED = /^[\s,!?«»"“”()–-]{1,3}$/u;

/** What stands on a sign or a button is quoted as it is written there. */
const QUOTED = /[«“„"]([^«»“”„"\n]{1,60})[»”“"]/gu;
/** What is to be typed or sent: a code word, a command. */
const TYPED =
  /(?:код\p{L}*|code|слово|слова|sms|смс|text|texting|reply|type|enter|введіть|введите|надішліть|отправьте|пошліть|пошлите|напишіть|напишите)\s?[«“"']?$/iu;

/** Abbreviations one after another: `МСЕК, ЦНАП`, `MMR, HPV and DTP`. */
const LONGEST_ABBREVIATION = 5;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** A word in Latin letters that is none of the frequent ones: in a Cyrillic text a name, in an English one a name where it looks like none of its words. */
const isBrandLike = (word: string, text: string): boolean =>
  !CYRILLIC.test(word) &&
  !isFrequent(word) &&
  !isStressed(word) &&
  (CYRILLIC.test(text) || !/(?:ING|ED|ION|LY|ERS?|EST|NESS|ABLE|IBLE|FUL)$/u.test(word));
const isListOfAbbreviations = (written: string, words: readonly string[]): boolean =>
  written.split(',').length === words.length &&
  words.every((word) => word.length <= LONGEST_ABBREVIATION && !PLAIN.test(word) && !isStressed(word));

/** Two shouted words together or more, or one that is no name. The signature's and the brand's single capitals stay. */
export const shoutingIn = (text: string): Span[] => {
  const quoted = [...text.matchAll(QUOTED)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const groups: (Span & { words: number; plain: boolean })[] = [];
  for (const match of text.matchAll(SHOUTED)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const plain = PLAIN.test(match[0]);
    const last = groups.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, span.start);
    if (last !== undefined && JOINED.test(between)) {
      last.end = span.end;
      last.words++;
      last.plain ||= plain;
    } else groups.push({ ...span, words: 1, plain });
  }
  return groups.filter(({ words, plain, start, end }) => {
    const written = text.slice(start, end).split(/[\s,]+/u);
    const long = written.filter((word) => word.length >= 4).length;
    if (quoted.some((sign) => sign.start < start && end < sign.end) || TYPED.test(text.slice(Math.max(0, start - 24), start))) return false;
    if (words > 1 && isListOfAbbreviations(text.slice(start, end), written)) return false;
    return (
      plain ||
      (words === 1 && isStressed(text.slice(start, end))) ||
      (words > 1 && written.filter((word) => isFrequent(word) || STRESSED.test(word)).length >= Math.max(2, words - 1)) ||
      (words >= 3 && long >= 1 && written.join('').length >= 10 && !written.every((word) => isBrandLike(word, text))) ||
      (long >= 2 && /\p{Script=Cyrillic}{4}/u.test(text.slice(start, end)))
    );
  });
};

// Whether the reply is in another language than the one it should be in. Only where both are sure: a short text is never accused.
import type { Language } from '../../contracts/primitives.ts';
import { detectLanguage } from '../language/detect.ts';
import { RUSSIAN_WORDS, UKRAINIAN_WORDS } from '../language/frequent-words.ts';

const SURE_LETTERS = 12;
const LETTER = /\p{L}/gu;

const lettersIn = (text: string, script: RegExp): number => text.match(script)?.length ?? 0;

/** Beyond so many letters a Ukrainian or Russian text without one letter of its own is hardly one. */
const TELLING_LETTERS = 60;
/** With a frequent word of its own and none of the other's, less is enough. */
const ENOUGH_LETTERS = 30;
/** Words of every second reply that the other language does not have. */
const UKRAINIAN_REPLY = /^(?:дяку\p{L}+|перепрош\p{L}+|вибачте|замовлен\p{L}+|перевірим\p{L}*|поверн\p{L}+|зверн\p{L}+|прикро|добрий)$/u;
const RUSSIAN_REPLY =
  /^(?:спасибо|благодар\p{L}+|извин\p{L}+|здравствуйте|заказ\p{L}*|проверим|верн[её]м\p{L}*|обратит\p{L}+|сожал\p{L}+|пожалуйста|отзыв\p{L}*|добрый)$/u;
const UKRAINIAN = /[іїєґ]/iu;
const RUSSIAN = /[ыэъё]/iu;

/** The language of a text where nothing speaks against it: between Ukrainian and Russian a letter of its own or length must tell. */
export const sureLanguage = (text: string): Language => {
  const language = detectLanguage(text);
  if (language !== 'uk' && language !== 'ru') return language;
  const own = language === 'uk' ? UKRAINIAN : RUSSIAN;
  const other = language === 'uk' ? RUSSIAN : UKRAINIAN;
  if (own.test(text)) return language;
  if (other.test(text)) return 'und';
  const letters = lettersIn(text, /\p{Script=Cyrillic}/gu);
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const ukrainian =
    words.filter((word) => UKRAINIAN_WORDS.has(word)).length + 2 * words.filter((word) => UKRAINIAN_REPLY.test(word)).length;
  const russian = words.filter((word) => RUSSIAN_WORDS.has(word)).length + 2 * words.filter((word) => RUSSIAN_REPLY.test(word)).length;
  const told = language === 'uk' ? ukrainian >= 2 && russian === 0 : russian >= 2 && ukrainian === 0;
  return letters >= TELLING_LETTERS || (told && letters >= ENOUGH_LETTERS) ? language : 'und';
};

/** Addresses, links and accounts are in Latin in every language. */
const NO_WORDS = /(?:https?:\/\/|www\.)\S+|\S*(?:@|\(at\)|\[at\])\S+|\b[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/\S*)?/giu;
/** Hardly an English sentence has none of these. */
const ENGLISH =
  /(?<!\p{L})(?:the|and|to|you|your|we|our|us|is|are|for|of|in|on|it|i|a|an|this|that|with|will|be|have|has|thank|thanks|please|sorry|hi|hello|dear|not|at|by|from|as|was|were|can|my|if|so|no|or)(?!\p{L})/giu;
const FOREIGN_LETTERS = 25;

/** `expected` is the language of the review or, where the agent has chosen one, of the skeleton. */
export const isWrongLanguage = (written: string, expected: Language): boolean => {
  const draft = written.replace(NO_WORDS, ' ');
  if (expected === 'und' || (draft.match(LETTER)?.length ?? 0) < SURE_LETTERS) return false;
  const own = sureLanguage(draft);
  if (own !== 'und') {
    if (own === expected) return false;
    // Two languages one after the other, ours among them: each reader finds his part.
    return !draft
      .split(/\n+|\s\/\s|\s\|\s/u)
      .some((part) => (part.match(LETTER)?.length ?? 0) >= SURE_LETTERS && detectLanguage(part) === expected);
  }
  const cyrillic = lettersIn(draft, /\p{Script=Cyrillic}/gu);
  const latin = lettersIn(draft, /\p{Script=Latin}/gu);
  if (
    expected === 'en' &&
    cyrillic <= latin &&
    latin >= FOREIGN_LETTERS &&
    (draft.match(ENGLISH)?.length ?? 0) * 8 < (draft.match(/\p{L}+/gu)?.length ?? 0)
  )
    return true;
  if (expected === 'en') return cyrillic > latin || (latin > 60 && /[ąćęłńśźżäöüßñçğışãõàèéêîôûåæø]/iu.test(draft));
  return latin > 3 * cyrillic && latin >= 2 * SURE_LETTERS;
};

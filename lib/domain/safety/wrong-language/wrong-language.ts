// Whether the reply, or a whole part of it, is in another language than the one it should be in. Only where both are sure.
import type { Language } from '../../../contracts/primitives.ts';
import { detectLanguage } from '../../language/detect.ts';
import { isFourthLanguage } from './fourth-language.ts';
import { cyrillicWords, looksEnglish, signsIn, typedShare } from './language-signs.ts';

const SURE_LETTERS = 12;
/** Thanks or an apology alone: in another script, or told by its word, it is as wrong as a whole reply. */
const SHORT_LETTERS = 5;
const LETTER = /\p{L}/gu;

const lettersIn = (text: string, script: RegExp): number => text.match(script)?.length ?? 0;

/** Beyond so many letters a Ukrainian or Russian text without one letter of its own is hardly one. */
const TELLING_LETTERS = 60;
/**
 * A review is told by fewer, since a reply in its language is what passes: of real sentences of 40 to 59 letters 16 of 6,673 Ukrainian ones are taken for
 * Russian, none of 479 Russian ones for Ukrainian.
 */
const TELLING_IN_REVIEW = 40;
/** Signs that tell a text of a few words. */
const ENOUGH_SIGNS = 2;
const UKRAINIAN = /[іїєґ]/iu;
const RUSSIAN = /[ыэъё]/iu;

/** A name inside a sentence keeps its spelling in every language: `в Укрзалізниці`, `через Дію`. */
const NAME_WITHIN = /(?<=[\p{Ll}\d,]\s{1,2}[«"“„(]?)\p{Lu}\p{Ll}[\p{L}'’ʼ.-]*/gu;

/** The language of a text where nothing speaks against it: between Ukrainian and Russian a sign of its own or length must tell, and not in a name. */
const toldBy = (written: string, telling: number): Language => {
  const text = written.replace(NAME_WITHIN, ' ');
  const language = detectLanguage(text);
  if (language === 'en') return language;
  const cyrillic = lettersIn(text, /\p{Script=Cyrillic}/gu);
  if (language === 'und' && cyrillic === 0) return looksEnglish(text) ? 'en' : 'und';
  if (cyrillic < SURE_LETTERS / 2 || cyrillic < lettersIn(text, /\p{Script=Latin}/gu)) return language;
  const { uk, ru } = signsIn(cyrillicWords(text));
  if (language === 'und') {
    if (uk >= ENOUGH_SIGNS && ru === 0 && !RUSSIAN.test(text)) return 'uk';
    return ru >= ENOUGH_SIGNS && uk === 0 && !UKRAINIAN.test(text) ? 'ru' : 'und';
  }
  const own = language === 'uk' ? UKRAINIAN : RUSSIAN;
  const other = language === 'uk' ? RUSSIAN : UKRAINIAN;
  if (own.test(text)) return language;
  if (other.test(text)) return 'und';
  const [ours, others] = language === 'uk' ? [uk, ru] : [ru, uk];
  // A word that only the other has speaks against length and frequent letters.
  if (ours === 0 && others >= ENOUGH_SIGNS) return 'und';
  return cyrillic >= telling || (ours >= ENOUGH_SIGNS && others === 0) ? language : 'und';
};

const sureLanguage = (written: string): Language => toldBy(written, TELLING_LETTERS);

/** The language that a reply to this review has to be in; `und` where it is open. */
export const reviewLanguage = ({ title, text }: { title?: string | null | undefined; text: string }): Language =>
  toldBy(`${title ?? ''}\n${text}`, TELLING_IN_REVIEW);

/** Addresses, links and accounts are in Latin in every language; what is quoted is somebody else's. */
const NO_WORDS = /(?:https?:\/\/|www\.)\S+|\S*(?:@|\(at\)|\[at\])\S+|\b[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/\S*)?/giu;
const QUOTED = /«[^«»\n]{1,120}»|“[^“”\n]{1,120}”|„[^„“”\n]{1,120}[“”]|"[^"\n]{1,120}"/gu;
/** Hardly an English sentence has none of these; words that a neighbour spells alike are left out. */
const ENGLISH =
  /(?<!\p{L})(?:the|and|you|your|we|our|us|is|are|for|of|it|an|this|that|with|will|be|have|has|had|thank|thanks|please|sorry|hi|hello|dear|not|at|by|from|was|were|can|if|so|or|but|they|their|all|been|would|very|great|good|nice|glad|best|regards|it['’]s|i['’]m|we['’]re|don['’]t)(?!\p{L})/giu;
const ENGLISH_WORD = new RegExp(ENGLISH.source, 'iu');
const FOREIGN_LETTERS = 25;
/** One English word in so many at least. */
const ENGLISH_EVERY = 8;
const TYPED_SHARE = 0.34;

const SENTENCE = /[^.!?…\n]+[.!?…]*/gu;
/** A sentence of so many letters in the other language is no slip of one word. */
const PART_LETTERS = 20;
const PART_WORDS = 3;
const LATIN_PART_WORDS = 6;
const LATIN_PART_ENGLISH = 2;
/** The same reply once more for another reader begins as a reply does. */
const GREETING =
  /^[\s\p{P}\p{S}]*(?:вітаємо|вітаю|добр\p{L}+|шановн\p{L}+|дяку\p{L}+|привіт|перепрош\p{L}+|здравствуй\p{L}*|добр\p{L}+|уважаем\p{L}+|спасибо|благодар\p{L}+|приветству\p{L}+|dear|hello|hi|hey|good|thank|thanks|greetings)(?!\p{L})/iu;

const isRepeatedFor = (draft: string, expected: Language): boolean => {
  const parts = draft.split(/\n+|\s[/|]\s/u).filter((part) => lettersIn(part, LETTER) >= SURE_LETTERS);
  const ours = parts.filter((part) => detectLanguage(part) === expected);
  const others = parts.filter((part) => detectLanguage(part) !== expected);
  if (ours.length === 0) return false;
  const size = (list: readonly string[]) => list.reduce((sum, part) => sum + part.length, 0);
  // A greeting of a few words and then the whole reply in another language is no reply for this reader.
  return (GREETING.test(others[0] ?? '') || /\s[/|]\s/u.test(draft)) && size(ours) * 3 >= size(others);
};

const isForeignSentence = (sentence: string, expected: Language): boolean => {
  const cyrillic = lettersIn(sentence, /\p{Script=Cyrillic}/gu);
  const latin = lettersIn(sentence, /\p{Script=Latin}/gu);
  if (expected === 'en') return cyrillic >= PART_LETTERS && cyrillic > latin;
  // Names keep their spelling in every language.
  const words = cyrillicWords(sentence.replace(/(?<=\S\s)\p{Lu}\p{L}+/gu, ' '));
  if (cyrillic >= PART_LETTERS && words.length >= PART_WORDS) {
    const { uk, ru } = signsIn(words);
    const [ours, others] = expected === 'uk' ? [uk, ru] : [ru, uk];
    if (others >= 2 * ENOUGH_SIGNS && (ours === 0 || (others >= 3 * ENOUGH_SIGNS && others >= ours))) return true;
  }
  const english = sentence.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return latin > 2 * cyrillic && english >= LATIN_PART_WORDS && (sentence.match(ENGLISH)?.length ?? 0) >= LATIN_PART_ENGLISH;
};

const SENTENCES_KEPT = 2_000;
const kept = new Map<string, boolean>();

/** Whether one whole sentence is in the other language. While one types, only one sentence is new. */
const hasForeignPart = (draft: string, expected: Language): boolean =>
  (draft.match(SENTENCE) ?? []).some((sentence) => {
    const key = expected + sentence;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const answer = isForeignSentence(sentence, expected);
    if (kept.size >= SENTENCES_KEPT) kept.clear();
    kept.set(key, answer);
    return answer;
  });

const isForeignLatin = (draft: string, latin: number): boolean => {
  if (latin < FOREIGN_LETTERS) return false;
  const words = draft.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  return (draft.match(ENGLISH)?.length ?? 0) * ENGLISH_EVERY < words.length || typedShare(words) >= TYPED_SHARE;
};

const isEnglishWord = (word: string): boolean => ENGLISH_WORD.test(word);
/** Less than this share of Cyrillic letters is a name or a slip. */
const CYRILLIC_AT_LEAST = 10;
const SMALL_LETTERED = 3;

/** Which of the Cyrillic languages the review is in may be open; that a reply in German answers none of them is not. */
const isFourthForCyrillic = (draft: string, review: string): boolean => {
  if (lettersIn(review, /\p{Script=Cyrillic}/gu) <= lettersIn(review, /\p{Script=Latin}/gu)) return false;
  const cyrillic = lettersIn(draft, /\p{Script=Cyrillic}/gu);
  if (cyrillic * CYRILLIC_AT_LEAST > lettersIn(draft, /\p{Script=Latin}/gu)) return false;
  return (draft.match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu)?.length ?? 0) >= SMALL_LETTERED && isFourthLanguage(draft, isEnglishWord);
};

/** A word or two of Cyrillic may be a name in any review. */
const CYRILLIC_REVIEW = 20;
/** English answers no Cyrillic review, whichever language of the two it is in. */
const isEnglishForCyrillic = (draft: string, review: string): boolean => {
  const cyrillic = lettersIn(review, /\p{Script=Cyrillic}/gu);
  if (cyrillic < CYRILLIC_REVIEW || cyrillic <= lettersIn(review, /\p{Script=Latin}/gu) || lettersIn(draft, LETTER) < SURE_LETTERS)
    return false;
  return (
    lettersIn(draft, /\p{Script=Cyrillic}/gu) * CYRILLIC_AT_LEAST <= lettersIn(draft, /\p{Script=Latin}/gu) && sureLanguage(draft) === 'en'
  );
};

/** Names of dishes, places and goods with what joins them: `La Casa de la Abuela`. */
const NAMES_JOINED =
  /\p{Lu}[\p{L}'’]*(?:[\s-](?:(?:de|la|le|les|el|los|du|des|di|da|del|della|y|e|et|von|van|der|und|al)\s){0,3}\p{Lu}[\p{L}'’]*)*/gu;
const TELLING_WORDS = 5;
/** So few words beside names tell no language, unless they are a neighbour's own. */
const isMostlyNames = (draft: string): boolean =>
  (draft.replace(NAMES_JOINED, ' ').match(/\p{L}{2,}/gu) ?? []).length < TELLING_WORDS && !isFourthLanguage(draft, isEnglishWord);

const MARKED = /[ąćęłńśźżäöüßñçğışãõàèéêîôûåæø]/iu;
const DISGUISED_WORDS = 6;
/** A few short words of a neighbour read as English (`my`, `do`, `i`): not one word that only English has says otherwise. */
const isDisguised = (draft: string): boolean => {
  const words = draft.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  if (words.length < DISGUISED_WORDS || ENGLISH_WORD.test(draft)) return false;
  return typedShare(words) >= TYPED_SHARE || words.filter((word) => MARKED.test(word)).length >= 2;
};

/** A draft of a word or two: a finished one in another script, or one whose word only the neighbour has. */
const isShortForeign = (draft: string, expected: Language): boolean => {
  const cyrillic = lettersIn(draft, /\p{Script=Cyrillic}/gu);
  const latin = lettersIn(draft, /\p{Script=Latin}/gu);
  if (!/[.!?…]\s*$/u.test(draft) || cyrillic + latin < SHORT_LETTERS) return false;
  if (expected === 'en') return latin === 0;
  if (cyrillic === 0) return ENGLISH_WORD.test(draft);
  const { uk, ru } = signsIn(cyrillicWords(draft.replace(NAME_WITHIN, ' ')));
  const [ours, others] = expected === 'uk' ? [uk, ru] : [ru, uk];
  return ours === 0 && others >= ENOUGH_SIGNS;
};

const LETTERED = /\p{Ll}{2,}/gu;
/** Ukrainian and Russian typed in Latin letters have some of the same small words. */
const isOfNeighbour = (review: string): boolean =>
  lettersIn(review, /\p{Script=Cyrillic}/gu) === 0 &&
  isFourthLanguage(review, isEnglishWord) &&
  typedShare(review.match(LETTERED) ?? []) < TYPED_SHARE;
const partsOf = (draft: string): string[] => draft.split(/\n+|\s[/|]\s|(?<=[.!?…])\s/u);
/** Thanks alone are too short for more than their letters: Latin ones, and no English. */
const PART_OF_NEIGHBOUR = 8;
const isLatinPart = (part: string): boolean => {
  const latin = lettersIn(part, /\p{Script=Latin}/gu);
  return latin >= PART_OF_NEIGHBOUR && latin > lettersIn(part, /\p{Script=Cyrillic}/gu) && sureLanguage(part) !== 'en';
};

/** A Cyrillic reply to a review that shows the neighbour by a letter of his own. */
const isCyrillicForNeighbour = (draft: string, review: string): boolean => {
  if (!MARKED.test(review) || !isOfNeighbour(review)) return false;
  const own = sureLanguage(draft);
  return (own === 'uk' || own === 'ru') && !partsOf(draft).some(isLatinPart);
};

/** English is read by many, and real owners answer 32 of 33 French, Spanish and German reviews in it: worth a word, not a block. */
export const isEnglishForNeighbour = (written: string, review: string): boolean => {
  if (!isOfNeighbour(review)) return false;
  const draft = written.replace(NO_WORDS, ' ').replace(QUOTED, ' ');
  return sureLanguage(draft) === 'en' && !partsOf(draft).some((part) => isFourthLanguage(part, isEnglishWord));
};

/** `expected` is the language of the review or, where the agent has chosen one, of the skeleton; `review` is read where that is open. */
export const isWrongLanguage = (written: string, expected: Language, review = ''): boolean => {
  const draft = written.replace(NO_WORDS, ' ').replace(QUOTED, ' ');
  if (expected === 'und')
    return isFourthForCyrillic(draft, review) || isEnglishForCyrillic(draft, review) || isCyrillicForNeighbour(draft, review);
  if ((draft.match(LETTER)?.length ?? 0) < SURE_LETTERS) return isShortForeign(draft, expected);
  const own = sureLanguage(draft);
  if (own === 'en' && expected === 'en' && (isDisguised(draft) || isFourthLanguage(draft, isEnglishWord))) return true;
  if (own === expected) return hasForeignPart(draft, expected) && !isRepeatedFor(draft, expected);
  if (own !== 'und') return !isRepeatedFor(draft, expected);
  const cyrillic = lettersIn(draft, /\p{Script=Cyrillic}/gu);
  const latin = lettersIn(draft, /\p{Script=Latin}/gu);
  if (expected === 'en') {
    if (cyrillic <= latin && isForeignLatin(draft, latin) && !(cyrillic === 0 && isMostlyNames(draft))) return true;
    if (cyrillic === 0 && isFourthLanguage(draft, isEnglishWord)) return true;
    return cyrillic > latin || (latin > 60 && MARKED.test(draft));
  }
  if (latin > 3 * cyrillic && latin >= 2 * SURE_LETTERS) return true;
  return hasForeignPart(draft, expected) && !isRepeatedFor(draft, expected);
};

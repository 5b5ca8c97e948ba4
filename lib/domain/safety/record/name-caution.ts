// How sure one may be that a word of a person's name is meant as the name: `Швидкий` and `Swift` are words of every second reply, `Ковальчук` is not.
import { isCommonWord } from '../../people/common-words.ts';
import { givenNames } from '../../people/given-names.ts';
import { skeleton } from '../../people/skeleton.ts';
import { isSurname } from '../contacts/person-words.ts';

/**
 * `common`: a word too, counts with a capital inside a sentence or where somebody is called. `short`: the same, but its very form may open a sentence.
 * `adjective`: only with a capital inside a sentence. `plain`: with a capital anywhere. `title`: with one inside a sentence or in quotation marks. Null: however it is written.
 */
export type Caution = 'common' | 'short' | 'adjective' | 'plain' | 'title' | null;

const SHORT_STEM = 4;
const LONG_CYRILLIC = 8;
const LONG_LATIN = 7;
const ADJECTIVE = /(?:ий|ій|ый|ой|ая|яя|ое|ее|ої|ый)$/iu;
const FEMININE = /(?:ська|цька|зька|ова|ева|єва|а|я)$/iu;
/** `Проскурівська`, `Виноградная`, `Соборна`: a street's name that is an adjective; the second is read for streets only. */
const STREET_ADJECTIVE = /(?:ий|ій|ый|ой|ая|яя|ська|цька|зька|на|ова|ева|ева|ого)$/iu;

/** Names that are a berry, a flower or a harbour in small letters. */
const THINGS: ReadonlySet<string> = new Set(
  'марина marina виктория вікторія victoria лилия лілія lily фиалка виола віола мальва жасмин жасмін jasmine магнолия магнолія лаванда lavender ирис ірис аврора aurora луна мелисса меліса катюша азалия азалія камелия камелія ванесса регата лагуна каролина кароліна диана діана ника ніка нарцисс нарцис'.split(
    ' ',
  ),
);

export const cautionOf = (word: string): Caution => {
  if (isCommonWord(word)) return 'common';
  if (THINGS.has(word.toLowerCase())) return 'plain';
  const short = skeleton(word).replace(/[aeiou]+$/, '').length < SHORT_STEM ? 'short' : null;
  if (givenNames(word).length > 0) return short;
  const cyrillic = /\p{Script=Cyrillic}/u.test(word);
  if (cyrillic && ADJECTIVE.test(word) && !/[сц]ь?к(?:ий|ій|ая|ой)$/iu.test(word)) return 'adjective';
  if (isSurname(word)) return short;
  if ([...word].length >= (cyrillic ? LONG_CYRILLIC : LONG_LATIN) && !(cyrillic && FEMININE.test(word))) return 'plain';
  return 'common';
};

export const streetCaution = (word: string): Caution => {
  if (isCommonWord(word)) return 'common';
  return /\p{Script=Cyrillic}/u.test(word) && STREET_ADJECTIVE.test(word) ? 'adjective' : null;
};

/** Titles before a name of two letters, which means nothing without one: `госпожа Ли`, `Mr Li`. */
export const TITLES: readonly string[] =
  'пан пані пане господин госпожа госпоже господину г-н г-жа mr mrs ms miss mister містер містере мистер miss dr'.split(' ');

/** What a Latin spelling sounds like where its letters mislead: `Whitfield` is `Вітфілд`. Empty where it does not. */
export const soundSpelling = (word: string): string => {
  if (!/^[\p{Script=Latin}'’-]+$/u.test(word)) return '';
  const sounded = word
    .toLowerCase()
    .replace(/wh/g, 'w')
    .replace(/([^aeiou])i([^aeiou]{1,2})e$/, '$1ai$2')
    .replace(/c$|ce$/, 's')
    .replace(/igh/g, 'ai')
    .replace(/ie|ee|ea/g, 'i')
    .replace(/oo|ou/g, 'u')
    .replace(/([^aeiou])e$/, '$1');
  return sounded === word.toLowerCase() ? '' : sounded;
};

// What may stand in the place of a name, a greeting or a sign-off without saying anything of one's own: another name, of several words too, the forms of
// address and of parting. A fact in such a place ("4711", "refunded", "noon") is a word of one's own.
import { givenNames } from '../people/given-names.ts';
import type { PlainWord } from './plain-words.ts';

/** Greetings, titles, wishes at parting and who signs, in the three languages; with the small words that join them. */
const COURTESY = new RegExp(
  `^(?:${[
    'hi|hello|hey|dear|good|morning|afternoon|evening|day|greetings|best|kind(?:est)?|warm(?:est)?|regards|wishes|sincerely|yours?|truly|faithfully',
    'respectfully|cheers|mrs?|ms|miss|mister|sir|madam|dr|team|support|manager|and|the|from|of|our|with|many|thanks|have|a|nice|great|lovely',
    'віта(?:ю|ємо|ння)|прив[іе]т|добр(?:ий|ого|ое|ый|ой|идень)|д(?:ень|ня)|ранок|ранку|ут?ро|утра|веч[іе]р|вечора|здрас?в?ст?в?уй(?:те)?|приветству(?:ю|ем)',
    'шановн(?:ий|а|і|ого|ої)|уважаем(?:ый|ая|ые)|пан(?:е|і|ове)?|господин|госпожа|дорог(?:ий|а|і|ой|ая|ие)|люб(?:ий|а)|повагою|уважением',
    'щиро|искренне|ваш(?:а|і|и|е|ої|ей)?|з|із|с|і|и|та|від|от|команд[аиы]|служб[аи]|п[іо]д(?:трим|держ)к[аи]|менеджер|гарного|хорошего|хорошого',
    'вдалого|чудового|приємного|всього|усього|всего|найкращого|наилучшего|бажаємо|желаем|на|все',
  ].join('|')})$`,
  'u',
);
/** In the form of address too. */
const PATRONYMIC = /(?:[ії]вн[ао]|[оеё]вна|инична|ічн[ао]|[оеєь]вичу?|йовичу?)$/u;
const SURNAME = /(?:енко|чук|ськ(?:ий|а|ого)|ский|enko|chuk|sk(?:yi|iy|y))$/u;

/** What a name may end in where somebody is addressed in Ukrainian, and what it ends in by itself. */
const NOMINATIVE: Readonly<Record<string, readonly string[]>> = { о: ['а'], е: ['', 'о'], є: ['я'], ю: ['я', 'й', 'ь'], у: ['', 'о'] };

const isGiven = ({ written }: PlainWord): boolean =>
  givenNames(written).length > 0 ||
  (NOMINATIVE[written.slice(-1)] ?? []).some((ending) => givenNames(written.slice(0, -1) + ending).length > 0);

const isKnown = (word: PlainWord): boolean =>
  !/\p{N}/u.test(word.text) &&
  (COURTESY.test(word.text) ||
    (word.isCapital && (PATRONYMIC.test(word.text) || SURNAME.test(word.text) || isGiven(word))) ||
    (!word.isCapital && word.text.length > 3 && givenNames(word.written).length > 0));

export type NameWord = PlainWord & {
  /** `perhaps`: nothing but its capital in the middle of a sentence tells so. */
  name: 'surely' | 'perhaps' | 'no';
  /** The word before it in the same sentence that is no name by itself; null where there is none. */
  after: string | null;
};

/** An unknown word with a capital that only begins a sentence is no name, unless a name follows: `Bondar Ivan`. */
export const withNames = (words: readonly PlainWord[]): NameWord[] => {
  const surely = words.map(isKnown);
  for (let at = words.length - 2; at >= 0; at--) {
    const [word, next] = [words[at], words[at + 1]];
    if (word?.isCapital && next?.isBeside && next.isCapital && surely[at + 1]) surely[at] = true;
  }
  return words.map((word, at) => {
    const before = word.startsSentence || surely[at - 1] ? undefined : words[at - 1];
    const perhaps = word.isCapital && !word.startsSentence && !/\p{N}/u.test(word.text);
    return { ...word, name: surely[at] ? 'surely' : perhaps ? 'perhaps' : 'no', after: before?.text ?? null };
  });
};

/**
 * `own`: what stood in the place; nothing before and behind a text. A word that is only added behind it, with a capital or without, is a word of one's
 * own; another form of it is not.
 */
export const isNameInPlaceOf = (word: NameWord, own: ReadonlySet<string>): boolean =>
  word.name === 'surely' ||
  (word.name === 'perhaps' && (word.after === null || (own.size > 0 && !own.has(word.after)))) ||
  (word.isCapital && isFormOf(word.text, own));

/** `Oleno` and `Olenka` of `Olena`. */
const isFormOf = (word: string, own: ReadonlySet<string>): boolean =>
  word.length > 3 && [...own].some((name) => name.length > 3 && word.startsWith(name.slice(0, -1)));

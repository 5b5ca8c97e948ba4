// Names of products made of common words: `dining table`, `double room`, «Классик», `5 nights`. None of the words tells the purchase alone; together they do.
import { formKeys, lemmaKeys } from '../../language/inflection.ts';
import type { Span } from '../contacts/phones.ts';
import type { Word } from '../words.ts';
import { needsCompanion } from './generic-words.ts';
import { type NumberWord, numberWord, spokenValue } from './number-words.ts';

const keysOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/)
      .filter((word) => word !== '')
      .flatMap((word) => lemmaKeys(word)),
  );
const has = (keys: ReadonlySet<string>, word: string): boolean => formKeys(word).some((key) => keys.has(key));

/** Modifiers of furniture, doors, rooms and devices that stand before much else as well: `входная группа`, `напольное покрытие`. */
const MODIFIERS = keysOf(`
  вхідний входной міжкімнатний межкомнатный письмовий письменный журнальний журнальный обідній обеденный робочий рабочий комп'ютерний компьютерный
  кухонний кухонный офісний офисный садовий садовый спальний спальный підлоговий напольный настільний настольный настінний настенный підвісний подвесной
  складний складной розкладний раскладной біговий беговой твердий твёрдый теплий тёплый легкий лёгкий швидкий быстрый чистий чистый сухий сухой
  мокрий мокрый ручний ручной автоматичний автоматический механічний механический мобільний мобильный вбудований встроенный відкритий открытый`);
/** The thing itself under a word that every reply has. */
const HEADS = keysOf('room table desk ticket flight machine номер кімната комната стіл стол квиток билет рейс машина машинка');

/** `walking shoes`: what English makes of a verb is a modifier; these are things and times themselves. */
const THINGS_IN_ING =
  /^(?:wedding|ceiling|earring|bedding|clothing|building|flooring|evening|morning|pudding|sterling|spring|string|plumbing|piercing|parking)$/i;

/** What lines of goods, rooms and tariffs are called after, and everyday words in small letters: `Harmony`, «Гармония». */
const MOODS = keysOf(`
  harmony balance energy freedom dream joy spirit elegance inspiration romance paradise sunrise sunset vitality wellness serenity passion melody symphony
  rhythm adventure discovery horizon legend fantasy magic wonder delight bliss charm grace hope liberty essence aura prestige success progress
  гармонія гармония баланс енергія энергия свобода мрія мечта радість радость натхнення вдохновение романтика рай світанок рассвет елегантність элегантность
  мелодія мелодия симфонія симфония ритм пригода приключение легенда фантазія фантазия магія магия затишок уют надія надежда престиж успіх успех прогрес прогресс
  пристрасть страсть ніжність нежность спокій покой`);
export const isMood = (word: string): boolean => has(MOODS, word);

/** A word that says only what kind of thing it is, and may say it of any other. */
export const isModifier = (word: string): boolean => (/^[a-z]{3,}ing$/i.test(word) && !THINGS_IN_ING.test(word)) || has(MODIFIERS, word);

/** Neighbours in the name that tell it together, in either order: `стіл письмовий`, `double room`. */
export const pairsIn = (words: readonly string[]): [first: string, second: string][] =>
  words.slice(1).flatMap((second, index): [string, string][] => {
    const first = words[index] ?? '';
    const tells =
      isModifier(first) !== isModifier(second) ||
      (has(HEADS, first) && needsCompanion(second)) ||
      (has(HEADS, second) && needsCompanion(first));
    if (!tells) return [];
    return /\p{Script=Cyrillic}/u.test(first)
      ? [
          [first, second],
          [second, first],
        ]
      : [[first, second]];
  });

/** `Номер «Классик»`: what stands in quotation marks is the name. */
export const quotedIn = (product: string): string[] =>
  [...product.matchAll(/[«“„"]([^«»“”„"]{3,40})[»”“"]/gu)].map(([, name = '']) => name);

/** What is bought by the piece of time or by the head; a line is one matter. */
const COUNTED: readonly RegExp[] = [
  /^(?:ноч|ніч|night)/iu,
  /^(?:діб|доб[иу]|сут(?:ки|ок))/iu,
  /^(?:занят|урок|сеанс|тренув|тренир|lesson|class(?:es)?$|session|workout|процедур|treatment)/iu,
  /^(?:ос[іо]б|чоловік|персон|гост|дорослих|взрослых|adult|person|people|guest)/iu,
  /^(?:квитк|билет|ticket)/iu,
];
const matterOf = (word: string): number => COUNTED.findIndex((matter) => matter.test(word));

export type Count = { value: number; matter: number };
export type CountInText = Count & Span;

/** `6 ночей`, `five nights`: numbers above one with what they count. */
export const countsIn = (text: string, words: readonly Word[]): CountInText[] =>
  words.flatMap((word, at): CountInText[] => {
    const matter = matterOf(word.text);
    if (matter < 0) return [];
    const written = /(?<![\d.,:/-])(\d{1,3})[\s-]$/u.exec(text.slice(Math.max(0, word.start - 5), word.start));
    const digits = written?.[1];
    if (digits !== undefined)
      return Number(digits) > 1 ? [{ value: Number(digits), matter, start: word.start - digits.length - 1, end: word.end }] : [];
    const before: { word: Word; number: NumberWord }[] = [];
    for (let index = at - 1; index >= 0 && before.length < 2; index--) {
      const other = words[index];
      const number = other === undefined ? null : numberWord(other.text);
      if (other === undefined || number === null || !/^[\s-]$/u.test(text.slice(other.end, words[index + 1]?.start))) break;
      before.unshift({ word: other, number });
    }
    const first = before[0];
    const value = spokenValue(before.map(({ number }) => number));
    return first === undefined || value <= 1 ? [] : [{ value, matter, start: first.word.start, end: word.end }];
  });

/** Five nights of noise are anybody's; `your five nights` were bought. */
const YOURS = /(?<!\p{L})(?:ваш\p{L}*|your)\s(?:\p{L}+\s){0,3}$/iu;
export const isYours = (text: string, { start }: Span): boolean => YOURS.test(text.slice(Math.max(0, start - 48), start));

/** `160х200`, `160 на 200`, `160 by 200` as one code is written. */
const SIZE = /(?<![\d\p{L}])(\d{2,4})(?:\s?[xх×*]\s?|\s(?:на|by)\s)(\d{2,4})(?![\d\p{L}])/giu;
export const sizesIn = (text: string): (Span & { canon: string })[] =>
  [...text.matchAll(SIZE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    canon: `${match[1]}X${match[2]}`,
  }));
/** With every size in it written as one code. */
export const withSizes = (product: string): string => product.replace(SIZE, '$1x$2');

/** A tin is no verb: `the can opener`. */
const BEFORE_VERB =
  /(?<![a-z]|(?<![a-z])(?:a|an|the|your|our|this|that|new)\s)(?:can|cannot|can['’]t|could|will|would|no longer|never|may|might|must|should|shall)\s$/iu;
/** `can no longer escape`: a car is called so, and this is no car. */
export const isVerb = (text: string, { text: written, start }: Word): boolean =>
  /^[a-z]+$/.test(written) && BEFORE_VERB.test(text.slice(Math.max(0, start - 16), start));

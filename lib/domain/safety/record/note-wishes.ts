// A note told in its own words: `не дзвонили на старий номер` after `Просить не дзвонити на старий номер`. Each word is anybody's; the row of them is not.
import { formKeys, lemmaKeys } from '../../language/inflection.ts';
import type { Span } from '../contacts/phones.ts';
import type { Word } from '../words.ts';

/** Of the one who is spoken to or about, and other small change that differs between a note and a reply. */
const LEFT_OUT =
  /^(?:us|you|her|him|them|me|be|been|being|the|a|an|your|his|my|our|вас|вам|ви|вы|ваш\p{L}*|її|його|їй|йому|их|їх|ее|её|его|ей|ему|нас|нам|наш\p{L}*|свій|свою|свой|мені|мне|меня|мене|би|бы|б)$/iu;
const NEGATION = /^(?:не|ні|ни|not|never|no|don['’]t|didn['’]t|без|without)$/iu;
const WITHOUT = /^(?:без|without)$/iu;
const ASKS =
  /^(?:прос\p{L}+|попрос\p{L}+|хоче|хотіла|хотів|хочет|хотела|хотел|бажа\p{L}+|желает|ask\p{L}*|request\p{L}*|wants?|wanted|prefers?|preferred)$/iu;

const LONG_WORD = 4;
const SHORTEST_WISH = 4;
const SHORTEST_LACK = 3;

export type NoteRow = readonly { text: string; keys: ReadonlySet<string> }[];

const contentful = (word: string): boolean => [...word].length >= LONG_WORD && !NEGATION.test(word);

/** The words of one sentence of a note; null where it says neither what is asked not to be done nor what is missing. */
export const rowOf = (words: readonly string[]): NoteRow | null => {
  if (!words.some((word) => NEGATION.test(word)) || !(words.some((word) => ASKS.test(word)) || words.some((word) => WITHOUT.test(word))))
    return null;
  const row = words
    .filter((word) => !LEFT_OUT.test(word))
    .map((text) => ({ text: text.toLowerCase(), keys: new Set([...lemmaKeys(text), ...formKeys(text)]) }));
  return row.length < SHORTEST_LACK ? null : row;
};

/** Forms of one verb share their beginning: `дзвонити - дзвонили`, `contacted - contact`. */
const sameBeginning = (a: string, b: string): boolean => {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= LONG_WORD && shared >= 0.6 * Math.max(a.length, b.length);
};

/** `lower` in small letters; forms of one word begin alike, which spares the rest of the look. */
const isSame = (noted: NoteRow[number], lower: string): boolean => {
  if (noted.text === lower) return true;
  if (noted.text[0] !== lower[0] || lower.length < LONG_WORD || noted.text.length < LONG_WORD) return false;
  return sameBeginning(noted.text, lower) || formKeys(lower).some((key) => noted.keys.has(key));
};

const tells = (row: readonly string[]): boolean => {
  const content = row.filter(contentful).length;
  if (content < 2 || !row.some((word) => NEGATION.test(word))) return false;
  return row.length >= (row.some((word) => WITHOUT.test(word)) ? SHORTEST_LACK : SHORTEST_WISH);
};

/** Places where the row's words stand one behind the other, whatever is asked of whom. */
export const findRow = (row: NoteRow, all: readonly Word[]): Span[] => {
  const words = all.filter((word) => !LEFT_OUT.test(word.text)).map((word) => ({ ...word, text: word.text.toLowerCase() }));
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++)
    for (let from = 0; from < row.length; from++) {
      const first = words[at];
      let length = 0;
      for (; from + length < row.length; length++) {
        const word = words[at + length];
        const noted = row[from + length];
        if (word === undefined || noted === undefined || word.sentence !== first?.sentence || !isSame(noted, word.text)) break;
      }
      const last = words[at + length - 1];
      if (first === undefined || last === undefined || length < SHORTEST_LACK) continue;
      if (tells(words.slice(at, at + length).map(({ text }) => text))) {
        found.push({ start: first.start, end: last.end });
        at += length - 1;
        break;
      }
    }
  return found;
};

/** `працює в ломбарді`, `works at a bakery`: where and as what, up to three words. */
const JOB =
  /(?<!\p{L})(?:працю[єюв]\p{L}*|працювал\p{L}*|работа(?:ет|ю|л)\p{L}*|works?|working|worked|employed)\s(?:(?:в|у|на|at|in|for|as|an|a|the|as an|як|как)\s){0,2}((?:\p{L}+[\s-]){0,2}\p{L}+)/giu;
export const jobWordsIn = (note: string): string[] => [...note.matchAll(JOB)].flatMap(([, words = '']) => words.split(/[\s-]/u));

const TO_AUTHOR = /^(?:ви|вас|вам|вами|ваш\p{L}*|вы|you|your|yours|yourself)$/iu;
const OF_WORK =
  /^(?:прац(?:ю|івни|юв|і$)\p{L}*|робот\p{L}+|работ\p{L}+|служб\p{L}+|служ[иа]т\p{L}*|професі\p{L}+|професси\p{L}+|фах\p{L}*|сотрудни\p{L}+|works?|working|job|profession\p{L}*|employ\p{L}+|career)$/iu;

/** Sentences that speak to the author of work: there a trade or a place of work is his. */
export const workSentences = (words: readonly Word[]): ReadonlySet<number> => {
  const toAuthor = new Set(words.filter(({ text }) => TO_AUTHOR.test(text)).map(({ sentence }) => sentence));
  return new Set(words.filter(({ text, sentence }) => toAuthor.has(sentence) && OF_WORK.test(text)).map(({ sentence }) => sentence));
};

// Names of persons as titles: of sorts, ships, streets and dishes. `сорту «Виктория»`, `теплохід Марина`, `Victoria sponge` call nobody.
import type { Span } from '../contacts/phones.ts';

/** What is called by a name without quotation marks as well. */
const NAMED_PLACE =
  /(?<![a-zа-яёіїєґ])(?:сорт|марк|кафе|готел|отел|ресторан|санатор|станці|станци|метро|вулиц|улиц|площ|озер|теплох|яхт|кораб|пором|паром|вілл|вилл|букет|торт)[a-zа-яёіїєґ]{0,4}\s$/iu;
/** What stands behind a name in English. */
const THING_BEHIND =
  /^[”"»]?\s(?:sponge|plums?|cake|station|street|road|avenue|park|square|line|falls|lake|hotel|suite|lounge|hall|house|cross|embankment|docks?|quay|terrace|gardens|centre|center|wing|theatre|museum|model|range|collection)(?![a-z])/iu;
const QUOTE = /[«“„"]$/u;
/** A thing in small letters before the quotation mark: what is quoted is its name. */
const THING_BEFORE = /(?<![a-zа-яёіїєґ'’ʼ])[a-zа-яёіїєґ'’ʼ]{3,}\s[«“„"]$/u;
/** Whose name a house bears: `бібліотека імені Лесі Українки`. */
const NAMED_AFTER = /(?<![a-zа-яёіїєґ])(?:імені|имени|ім\.|им\.)\s?(?:[А-ЯЁІЇЄҐ](?:\.|[a-zа-яёіїєґ'’ʼ-]+)\s?){0,2}$/u;
const REACH = 24;

export const isTitle = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (NAMED_AFTER.test(before)) return true;
  if (QUOTE.test(before) ? THING_BEFORE.test(before) : NAMED_PLACE.test(before)) return true;
  return /^\p{Lu}/u.test(text.slice(start, end)) && THING_BEHIND.test(text.slice(end, end + REACH));
};

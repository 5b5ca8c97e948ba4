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
/** Whose name a house bears: `бібліотека імені Лесі Українки`. Without a house it is a person's: `заказ по имени Кравчук`, `від імені Олени`. */
const NAMED_AFTER =
  /(?<![a-zа-яёіїєґ])(?:бібліотек|библиотек|школ|ліце|лице|гімназ|гимназ|вулиц|улиц|парк|площ|театр|університет|университет|лікарн|больниц|станц|музе|сквер|філармон|филармон|інститут|институт|академ|стадіон|стадион|клінік|клиник|завод|консерватор|проспект|бульвар|премі|преми|конкурс|клуб|центр|зал|коледж|колледж|училищ|будин|метро|набереж|аеропорт|аэропорт|фонд)[a-zа-яёіїєґ]{0,6}(?:\s(?:№\s?)?\d{1,3})?\s(?:імені|имени|ім\.|им\.)\s?(?:[А-ЯЁІЇЄҐ](?:\.|[a-zа-яёіїєґ'’ʼ-]+)\s?){0,2}$/iu;
const REACH = 24;
const HOUSE_REACH = 48;

export const isTitle = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (NAMED_AFTER.test(text.slice(Math.max(0, start - HOUSE_REACH), start))) return true;
  if (QUOTE.test(before) ? THING_BEFORE.test(before) : NAMED_PLACE.test(before)) return true;
  return /^\p{Lu}/u.test(text.slice(start, end)) && THING_BEHIND.test(text.slice(end, end + REACH));
};

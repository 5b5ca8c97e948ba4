// One of ours who is called by the first name alone: `нашій Людмилі в телеграм`, `our Tom's Instagram`, `Kate, our stylist`. `Our Rose Garden page` is a place.
import { givenNames } from '../../people/given-names.ts';
import { isGivenName } from './person-words.ts';

const OUR = '(?<![a-zа-яёіїєґ])(?:our|Our|наш[а-яіїєґ]{0,3}|Наш[а-яіїєґ]{0,3})';
const NAME = "(?<name>[A-ZА-ЯЁІЇЄҐ][a-zа-яёіїєґ'’ʼ]+?)";
const NETWORK =
  '(?:[Tt]ele|[Ii]nsta|[Ff]ace|[Tt]ik|[Tt]hread|[Ww]hats|[Vv]iber|[Тт]еле|[Іі]нст|[Ии]нст|[Фф]ейс|[Тт]ікт|[Тт]икт|[Вв]айб|[Вв]отс|[Вв]атс|тг|вк|ВК|VK)';
/** Where a name ends, and no place that is called so goes on: the way to him, a mark, or the handle itself. */
const BEHIND_NAME = `(?:\\s[A-ZА-ЯЁІЇЄҐ][a-zа-яёіїєґ'’ʼ]+)?(?=\\s?(?:$|[,:(—–@-]|(?:напряму|прямо|одразу|відразу|сразу|особисто|лично|directly|straight|privately|right)?\\s?(?:в|у|на|on|via|in|through|by|over|is|at|нік|ник|handle|${NETWORK})))`;
const CALLED = new RegExp(`${OUR}\\s${NAME}(?:['’]s)?${BEHIND_NAME}`, 'gu');
/** `Людмилі, нашій консультантці,`. */
const EXPLAINED = new RegExp(`(?<=[\\s,])${NAME},\\s${OUR}\\s(?=[a-zа-яёіїєґ])`, 'gu');
/** Whose network it is, told without a word of writing there: `телеграм нашого Івана`, `our Tom is on Telegram`. */
const HAS_NETWORK = new RegExp(
  `${NETWORK}[a-zа-яёіїєґ]*\\s${OUR}\\s[A-ZА-ЯЁІЇЄҐ]|${OUR}\\s[A-ZА-ЯЁІЇЄҐ][a-zа-яёіїєґ]+(?:['’]s|\\sis\\s(?:on|in)|\\sє\\s(?:в|у)|\\sесть\\sв|\\s(?:в|у|на|on))\\s${NETWORK}`,
  'u',
);

/** Told to write to, in the dative of a form that no list of names has. */
const SENT_TO_NAME = new RegExp(
  `(?:іть|йте|ите|іться|йтеся|итесь|йтесь)\\s(?:(?:напряму|прямо|одразу|сразу)\\s)?(?:(?:до|к)\\s)?наш(?:ій|ей|ему|ому|ого|его|ої)\\s(?!${NETWORK})[А-ЯЁІЇЄҐ][а-яёіїєґ]+(?=\\s(?:в|у)\\s${NETWORK})`,
  'u',
);

const isName = (word: string): boolean => givenNames(word).length > 0 || isGivenName(word);

/** `sent`: the author is told to write there, so that any name will do where it is called in the next breath: `пишите нашей Свете`. */
export const isCalledOurs = (words: string, sent: boolean): boolean => {
  if (!sent && !HAS_NETWORK.test(words)) return false;
  const named = (pattern: RegExp) => [...words.matchAll(pattern)].some(({ groups }) => isName(groups?.name ?? ''));
  return named(CALLED) || named(EXPLAINED) || (sent && SENT_TO_NAME.test(words));
};

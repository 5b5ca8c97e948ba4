// Flowers, stamps and bones at the head of a sentence, where the record has somebody who is called so: `Розы из той партии подмёрзли`, `Violets come fresh on Friday`.
// The same letters may be a case of the name (`Розы сегодня нет`), so that what stands behind must speak of things.
import { skeleton } from '../../people/skeleton.ts';
import type { Word } from '../words.ts';
import type { WordFact } from './fact.ts';

/** No case of any name. */
const ONLY_THINGS = /^(?:жасмин[иы]|нарцис{1,2}[иы]|[іи]рис[иы]|васильки|марки|катки|майки|тюльпан[иы]|гладіолуси|гладиолусы)$/iu;
/** The genitive of a name as well. */
const THINGS =
  /^(?:роз[иы]|мальв[иы]|ф[іи]алки|маргарит[иы]|георгин[иы]|перлини|жемчужины|малин[иы]|калин[иы]|астр[иы]|мел[іи]с{1,2}[иы]|ол[иі]в[иы]|пальм[иы]|вишн[іи]|семена|кост[иі]|верб[иы]|ив[иы]|груш[иіы])$/iu;
/** The dative as well: `Лілії передзвонимо`. */
const FLOWERS = /^(?:лил[иі][иї]|ліл[іи][иї]|магнол[иі][иї]|азал[иі][иї]|камел[иі][иї])$/iu;

const L = 'a-zа-яёіїєґ';
/** Nobody is there, or it is hers. */
const ABSENT = new RegExp(
  `(?<![${L}])(?:нет|нету|немає|нема|(?:не|ні)\\s(?:было|було|будет|буде|заст[аи]|найш|нашл|знайшл|дожда|дочека|бачи|виде|дозв|додзв|оказ|вияв|смог|змог|зміг|удал|вдал|отвеч|відпов)[${L}]*)(?![${L}])`,
  'iu',
);
const NO_VERB = '(?!сертиф|формат|аппарат|апарат|адресат|результат|халат|салат|проблем|крем|при[её]м|об[ъ’]|депозит)';
const VERB = `${NO_VERB}[${L}’'ʼ]{2,}(?:л[иі](?:с[ья]|ся)?|мо|[еёи]м|[уюая]ть?(?:ся)?|ло)`;
const ADVERB =
  'тепер|теперь|завтра|сьогодні|сегодня|вчора|вчера|вже|уже|зараз|сейчас|ще|еще|ещё|більше|больше|знову|снова|справді|действительно|и правда|цього разу|в этот раз|також|тоже|мы|ми';
const DOES = new RegExp(`^\\s(?:(?:${ADVERB})\\s){0,2}(?:${VERB}|в|у|на|з|із|зі|из|с|со|от|від|для|без|до|к|по|під|под)(?![${L}])`, 'iu');
const OF_GROWTH = new RegExp(
  `^\\s(?:[${L}'’ʼ]+\\s){0,5}?(?:парт[іи]|постав|теплиц|оранжере|холодильник|клумб|зів['’ʼ]?я|завя|засох|висох|высох|підмерз|подм[её]рз|замерз|зам[её]рз|вимерз|морозил|осипа|осыпа|почорн|почерн|пожовт|пожелт|розцв|расцв|цвіт|цвет|пахн|пересад|висад|высад|посад|полив|поли(?:ли|ти)|політ|полит|обріз|обрез|зріз|срез|підріз|подрез|були|были|будуть|будут|стоять|стоят|приїха|приеха|прийшли|пришли|коштують|ростуть|растут)`,
  'iu',
);
/** A verb that agrees with many, or a word that no order and no parcel of hers could be. */
const ENGLISH_DOES =
  /^\s(?:(?:now|always|usually|only|all|also|still)\s)?(?:are|were|come|came|have|cost|grow|arrive|arrived|need|look|looked|get|got|go|went|stay|return|froze|freeze|wilt|wilted|smell|nest|of|from|in|on|for|with|at|will|that|like|and)(?![a-z])/u;

export const isPluralThing = (text: string, { text: word, opens, end }: Word, { words }: WordFact): boolean => {
  if (!opens) return false;
  const behind = /^[^.!?\n]*/u.exec(text.slice(end))?.[0] ?? '';
  if (/^\s\p{Lu}|^\s?[,!]/u.test(behind)) return false;
  if (ONLY_THINGS.test(word)) return true;
  if (ABSENT.test(behind)) return false;
  if (THINGS.test(word)) return DOES.test(behind) || OF_GROWTH.test(behind);
  if (FLOWERS.test(word)) return OF_GROWTH.test(behind);
  // `James from flat two` is his own name, and no plural of it.
  return /^[a-z]+[^s]s$/iu.test(word) && ENGLISH_DOES.test(behind) && words[0]?.includes(`=${skeleton(word)}`) !== true;
};

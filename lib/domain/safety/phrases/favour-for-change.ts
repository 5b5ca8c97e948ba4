// A favour for a review that goes or changes is a plea for that as well, whatever words it is put in: `a voucher as soon as the review is gone`.
import type { Span } from '../contacts/phones.ts';

const REVIEW =
  '(?:відгук|отзыв|допис|пост(?![іуо])|комент|коммент|оцін|оцен|рейтинг|зір(?:к|ок|оч)|звезд|звёзд|одиниц|единиц|двійк|двойк|review|rating|stars?|post(?!ed)|comment|score)';
const CHANGED =
  '(?:видал|прибер|прибра|зник|зніме|зняти|змін|виправ|підн[яі]|підвищ|зрост|вирост|вырас|перепи|удал|убер|убра|исчез|сним(?:[еи]т|ут|ем)|снять|измен|смен(?:ит|я)|исправ|корр?ект|коригу|подним|поднят|повыс|remov|delet|gone|goes(?!\\s(?:up|live|out|on|to))|disappear|taken? down|comes? down|chang|edit|revis|updat|rais|bump|withdraw|amend)';
/** What a review or its stars are called only beside a plea that was found already, and what may happen to them. */
const REVIEW_LOOSELY = `(?:${REVIEW}|слов|текст|одинич|единич|п[’ʼ']?ят[іе]?рк|п[’ʼ']?ять|пять|кол(?![a-zа-яёіїєґ])|двоек|трійк|тройк|троек|четвірк|четв[её]рк|words|text|lines?|one|two|three|four|five|it(?![a-z])|\\d)`;
const CHANGED_LOOSELY = `(?:${CHANGED}|прибр|зніміть|заміні(?:ть|те)|замінити|перероб|помін|міня(?:й|є)|схова|прихов|зітр|стер|стира|відклик|забер|забрат|пом[’ʼ']?якш|скасу|снимете|снят|помен|меня(?:й|е)|замен(?:и|я)т|скры|скро|сотр|отзов[её]т|отозв|смягч|отмен|передел|вместо|замість|vanish|taken? (?:it |this |that |your |the )?(?:post |review |comment )?(?:down|off|back)|comes? off|alter|wip(?:e|ing)|eras|hid(?:e|ing)|pull|turn|flip|lift|nudg|push|swap|switch|upgrad|improv|soften|tone|rewrit|reconsider|instead of)`;
const L = 'a-zа-яёіїєґ';

/** `between`: how many letters may lie between the two. */
const ofChange = (review: string, changed: string, between: number): RegExp =>
  new RegExp(
    `(?<![${L}])(?:${review}[^.!?\\n]{0,${between}}?(?<![${L}])${changed}|${changed}[^.!?\\n]{0,${between}}?(?<![${L}\\d])${review}|tak(?:e|es|en|ing) (?:the |this |that |your )?(?:post|review|comment|rating) (?:down|off|back)|stars? (?:go|goes|climb|jump)s? ?up|нов[аоу]ю?[яе]? оц[іе]нк|new (?:rating|score|stars))`,
    'iu',
  );

const OF_CHANGE = ofChange(REVIEW, CHANGED, 60);
const OF_CHANGE_LOOSELY = ofChange(REVIEW_LOOSELY, CHANGED_LOOSELY, 70);

/** What was found with the rest of its sentence on either side. */
export const sentenceAround = (text: string, { start, end }: Span): string => {
  const before = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, start - 1)), -1) + 1;
  const behind = text.slice(end).search(/[.!?\n]/u);
  return text.slice(before, behind < 0 ? text.length : end + behind);
};

/** `place`: where the favour was found; it is read with the rest of its sentence. */
export const asksForChange = (text: string, place: Span): boolean => OF_CHANGE.test(sentenceAround(text, place));

/** The same, read generously: for a sentence in which a plea was found already. */
export const mayAskForChange = (sentence: string): boolean => OF_CHANGE_LOOSELY.test(sentence);

// A favour for a review that goes or changes is a plea for that as well, whatever words it is put in: `a voucher as soon as the review is gone`.
import type { Span } from './phones.ts';

const REVIEW =
  '(?:відгук|отзыв|допис|пост|комент|коммент|оцін|оцен|рейтинг|зір|зіроч|звезд|звёзд|одиниц|единиц|двійк|двойк|review|rating|stars?|post|comment|score)';
const CHANGED =
  '(?:видал|прибер|прибра|приберіть|зник|зніме|зняти|змін|виправ|підн[яі]|підвищ|зрост|вирост|вырас|перепи|удал|убер|убра|исчез|сним(?:[еи]т|ут|ем)|снять|измен|смен(?:ит|я)|исправ|подним|поднят|повыс|перепи|remov|delet|gone|disappear|taken? down|comes? down|chang|edit|revis|updat|rais|bump|withdraw|amend)';
/** Up to so many letters may lie between the two. */
const BETWEEN = '[^.!?\\n]{0,60}?';
const OF_CHANGE = new RegExp(
  `(?<![a-zа-яёіїєґ])(?:${REVIEW}[a-zа-яёіїєґ]*${BETWEEN}(?<![a-zа-яёіїєґ])${CHANGED}|${CHANGED}[a-zа-яёіїєґ]*${BETWEEN}(?<![a-zа-яёіїєґ])${REVIEW}|tak(?:e|es|ing) (?:the |this |that |your )?(?:post|review|comment|rating) (?:down|off|back)|stars? (?:go|goes|climb|jump)s? ?up|нов[аоу]ю?[яе]? оц[іе]нк|new (?:rating|score|stars))`,
  'iu',
);

/** What was found with the rest of its sentence on either side. */
export const sentenceAround = (text: string, { start, end }: Span): string => {
  const before = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, start - 1)), -1) + 1;
  const behind = text.slice(end).search(/[.!?\n]/u);
  return text.slice(before, behind < 0 ? text.length : end + behind);
};

/** `place`: where the favour was found; it is read with the rest of its sentence. */
export const asksForChange = (text: string, place: Span): boolean => OF_CHANGE.test(sentenceAround(text, place));

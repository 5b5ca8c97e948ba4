// The person's name in a line that says more: "By Anna K. on March 3, 2024", "Anna K. · 3 days ago", "— Anna, Kyiv", a name with a badge beside it.
import { isElement } from './dom.ts';
import { oneLine, visibleText } from './visible-text.ts';

/** What sites write before a name, in the languages they speak, and a day in figures. A word of these alone is no name. */
const LABEL =
  /^[—–•·|»★✓,;:\s-]*(?:(?:(?:review(?:ed)?|posted|written|submitted|published|comment(?:ed)?|asked|answered|avis|bewertung|bewertet|geschrieben|verfasst|opinia|napisan[aey]|отзыв|відгук|написал[аи]?|опубликовано)\s+)?(?:by|from|von|vom|par|por|przez|od|от|від)\s*:?\s+|(?:автор(?:ка)?|author|autore?|auteur|user|name|имя|ім['’]я|користувач|пользователь|reviewer)\s*:\s*)?(?:\d+([./-]\d+){2},? )?/iu;
const VERB =
  /\s+(?:says|said|wrote|writes|asks|asked|schrieb|schreibt|meint|a écrit|écrit|escribió|dice|napisał(?:a|\(a\))?|пишет|пише|написал[аи]?|написа(?:в|ла)|сказал[аи]?)\s*:?$/iu;
/** Between parts of a line; a comma or a hyphen alone may belong to a name. */
const SEPARATOR = /\s+[·•|»/–—-]\s+|\s*[·•|]\s*|\s+\(|\s*:\s*$/u;
/** What stands between a name and a date. */
const LINK = /(?:[\s,;(–—-]|\s(?:on|am|at|le|el|the|в|у|от|від|dnia|den|op|il))+$/iu;
/** Words that begin a date before the first one that tells a time by itself: "3" of "3 March", "vor 2" of "vor 2 Tagen". */
const BEGIN = /^(?:\d{1,2}(?:\.|st|nd|rd|th)?|an?|one|de|of|y|il|vor|hace|about|over|almost|\p{L}{3,9}day,?)$/iu;

const ownText = (element: Element): string => {
  let own = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) own += node.nodeType === 3 ? (node.nodeValue ?? '') : ' ';
  return oneLine(own, 500);
};

/** Whether both the element itself and elements in it say something. */
export const saysInParts = (element: Element): boolean =>
  /\p{L}/u.test(ownText(element)) && [...element.childNodes].some((node) => isElement(node) && /\p{L}/u.test(node.textContent ?? ''));

/** `isDate`: whether a text tells a time. */
export function nameInLine(element: Element, isDate: (text: string) => boolean): string {
  const own = ownText(element);
  let line = /\p{L}/u.test(own) ? own : oneLine(visibleText(element, 500), 500);
  line = line.replace(LABEL, '') || line;
  const cut = SEPARATOR.exec(line)?.index ?? 0;
  if (cut > 0) line = line.slice(0, cut);
  // The date is at the end: the shortest one there, and what belongs to it.
  const words = line.split(' ');
  let at = words.length - 1;
  while (at > 0 && !isDate(words.slice(at).join(' '))) at -= 1;
  if (at > 0) {
    while (at > 1 && BEGIN.test(words[at - 1] ?? '')) at -= 1;
    line = words.slice(0, at).join(' ').replace(LINK, '');
  }
  return line
    .replace(VERB, '')
    .replace(/[\s,;:(–—-]+$/u, '')
    .trim();
}

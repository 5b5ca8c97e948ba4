// Whoever answers in a forum quotes: another review's words stand once more in the element of this one's own, in a box. What finds these quotations
// and nothing else is left out of the text. Whether they are somebody else's words the page itself says: they stand in another review, or the quotation
// names the one who wrote them.
import type { FieldSource } from '../../contracts/adapter.ts';
import { restText } from '../engine/rest-text.ts';
import { visibleText } from '../engine/visible-text.ts';
import { COST } from './features.ts';
import type { Choice } from './field-choice.ts';
import { findIn } from './field-selectors.ts';
import { leavesOf, squeeze } from './leaves.ts';
import type { PageIndex } from './page-index.ts';

/** So much of a text is no chance; the end of a quotation is the other's own words, its beginning may be who said them. */
const TELLING = 16;
const MOST = 40;
/** Who said it and when: longer is what he said. */
const LONGEST_HEAD = 80;

const SAID =
  /(?:said|wrote|writes|posted|schrieb|geschrieben|a écrit|écrit|dit|escribió|dijo|escreveu|ha scritto|napisał(?:\(?a\)?)?|napsal\(?a?\)?|писал(?:\(?а\)?)?|написал(?:\(?а\)?)?|пишет|сказал(?:\(?а\)?)?|пише|писа[вл](?:\(?ла\)?)?|написа[вл](?:\(?ла\)?)?|каже)\s*:?\s*[↑⬆]?$/iu;
const QUOTED = /^(?:quote|originally posted|zitat|citation|cita|cytat|цитата)(?:\s*(?:from|by|von|de|od|от|від)\b.*|:)/iu;

/** Ways to tell the child from its brothers, the likeliest to last first. */
const waysTo = (child: Element): string[] => [
  ...(child.localName === 'blockquote' ? ['blockquote'] : []),
  ...[...child.classList].filter((name) => /^[a-z][\w-]*$/i.test(name) && /quot|cit|zitat/i.test(name)).map((name) => `.${name}`),
];

/** Whether the site itself has written over the quotation, or on it, whose words these are. */
function isSigned(quote: Element, names: ReadonlySet<string>): boolean {
  if (['data-quote', 'data-username', 'data-ipsquote-username', 'data-author'].some((name) => quote.getAttribute(name))) return true;
  const whole = squeeze(quote.textContent ?? '');
  for (const head of quote.querySelectorAll('*')) {
    const words = (head.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (words === '' || squeeze(words) === whole) continue;
    // Only what stands first heads it.
    if (!whole.startsWith(squeeze(words))) return false;
    if (words.length > LONGEST_HEAD) continue;
    const name = squeeze(words.replace(/[:↑⬆\s]+$/u, ''));
    return SAID.test(words) || QUOTED.test(words) || (/[:↑]$/u.test(words) && names.has(name));
  }
  return false;
}

type Box = { box: Element; words: string };

/** The element that quotations stand in side by side with the words: that of the text, or one inside it that holds all of it in every review. */
function placeOf(index: PageIndex, source: Choice, boxes: readonly Box[]): { select: string; boxes: Box[] } | null {
  const isQuote = (element: Element): boolean => waysTo(element).length > 0 && index.text(element) !== '';
  for (const { box, words } of boxes) {
    const quote = [...box.children].some(isQuote) ? null : index.below(box).find(isQuote);
    if (quote === undefined) continue;
    if (quote === null) return { select: source.select, boxes: [...boxes] };
    const parent = index.parent(quote);
    if (parent === null || index.text(parent) !== words) continue;
    const steps: string[] = [];
    for (let up: Element | null = parent; up !== null && up !== box; up = index.parent(up)) steps.unshift(` > ${index.name(up)}`);
    const named = [...index.features(parent)].filter(({ cost }) => cost <= COST.tag).sort((a, b) => a.cost - b.cost);
    // A wrapper may have no name but one that says nothing: then the way down to it is by tags.
    for (const way of [...named.map(({ css }) => (steps.length === 1 ? ' > ' : ' ') + css), steps.join('')]) {
      const inner = boxes.map((one) => ({ ...one, box: one.box.querySelector(`:scope${way}`) ?? one.box }));
      const isIts = inner.some((one) => one.box === parent);
      if (isIts && inner.every((one, at) => one.box !== boxes[at]?.box && index.text(one.box) === one.words))
        return { select: source.select + way, boxes: inner };
    }
  }
  return null;
}

/** Null where no review quotes another, or where the examples' words hold the quotation. `isText` = whether an example was given with it. */
export function quotesInside(
  index: PageIndex,
  source: Choice,
  reviews: readonly Element[],
  names: ReadonlySet<string>,
  isText: (quote: Element) => boolean,
  isDate: (words: string) => boolean,
): FieldSource | null {
  if (source.from !== 'text' || /^:scope(?: ~|$)|^:root|,/.test(source.select)) return null;
  const place = placeOf(
    index,
    source,
    reviews.flatMap((root) => {
      const box = findIn(index, root, source);
      return box === null ? [] : [{ box, words: index.text(box) }];
    }),
  );
  if (place === null) return null;
  const { boxes, select } = place;
  const quotesOf = (box: Element): Element[] => [...box.children].filter((child) => waysTo(child).length > 0 && index.text(child) !== '');
  // What two quote from elsewhere neither of them said.
  const own = boxes.map(({ box }) => {
    const quotes = quotesOf(box);
    const leaves = leavesOf(box).filter(({ parent, hidden }) => !hidden && !quotes.some((quote) => quote.contains(parent)));
    return { box, words: leaves.map(({ text }) => text).join('') };
  });
  const isElsewhere = (words: string, box: Element): boolean =>
    words.length >= TELLING && own.some((other) => other.box !== box && other.words.includes(words.slice(-MOST)));
  const isOthers = (quote: Element, box: Element): boolean =>
    isElsewhere(index.text(quote), box) || leavesOf(quote).some(({ text }) => isElsewhere(text, box)) || isSigned(quote, names);
  const quotes = boxes.flatMap(({ box }) => quotesOf(box).map((quote) => ({ box, quote })));
  const sure = new Set(quotes.filter(({ box, quote }) => isOthers(quote, box)).map(({ quote }) => quote));
  // Some sites set the line that says who it was before the quotation, in a box of its own.
  for (const { quote } of quotes) if (quote.nextElementSibling !== null && sure.has(quote.nextElementSibling)) sure.add(quote);
  const ways = [...new Set([...sure].flatMap((quote) => waysTo(quote).slice(0, 1)))];
  const isQuote = (child: Element): boolean => ways.some((way) => child.matches(way));
  const found = quotes.filter(({ quote }) => isQuote(quote));
  if (sure.size === 0 || sure.size * 2 < found.length || found.some(({ quote }) => isText(quote))) return null;
  // Nothing but the quotations may be lost by reading the text without them.
  const keeps = ({ box }: Box): boolean => {
    const without = [...box.children].filter(isQuote);
    const rest = without.reduce((words, quote) => words.replace(squeeze(visibleText(quote)), ''), squeeze(visibleText(box)));
    return squeeze(restText(box, [], isDate, without)) === rest;
  };
  const quoting = boxes.filter(({ box }) => [...box.children].some(isQuote));
  if (!quoting.every(keeps)) return null;
  // Where a text without any would lose something, only those with quotations are read so.
  const boxed = boxes.every(keeps) ? select : `${select}:has(> :is(${ways.join(', ')}))`;
  return { select: [boxed, ...ways.map((way) => `${select} > ${way}`)].join(', '), from: 'text', parse: 'rest_text' };
}

// Whoever answers in a forum quotes: another review's words stand once more in the element of this one's own, in a box. What finds these quotations
// and nothing else is left out of the text. Whether they are somebody else's words the page itself says.
import type { FieldSource } from '../../contracts/adapter.ts';
import { restText } from '../engine/rest-text.ts';
import { visibleText } from '../engine/visible-text.ts';
import type { Choice } from './field-choice.ts';
import { findIn } from './field-selectors.ts';
import { squeeze } from './leaves.ts';
import type { PageIndex } from './page-index.ts';

/** So much of a text is no chance; the end of a quotation is the other's own words, its beginning may be who said them. */
const TELLING = 16;
const MOST = 40;

/** Ways to tell the child from its brothers, the likeliest to last first. */
const waysTo = (child: Element): string[] => [
  ...(child.localName === 'blockquote' ? ['blockquote'] : []),
  ...[...child.classList].filter((name) => /^[a-z][\w-]*$/i.test(name) && /quot|cit|zitat/i.test(name)).map((name) => `.${name}`),
];

/** Null where no review quotes another, or where the examples' words hold the quotation. `isText` = whether an example was given with it. */
export function quotesInside(
  index: PageIndex,
  source: Choice,
  reviews: readonly Element[],
  isText: (quote: Element) => boolean,
  isDate: (words: string) => boolean,
): FieldSource | null {
  if (source.from !== 'text' || /^:scope$|,|~/.test(source.select)) return null;
  const boxes = reviews.flatMap((root) => {
    const box = findIn(index, root, source);
    return box === null ? [] : [{ box, words: index.text(box) }];
  });
  const isOthers = (quote: Element, box: Element): boolean => {
    const end = index.text(quote).slice(-MOST);
    return end.length >= TELLING && boxes.some((other) => other.box !== box && other.words.includes(end));
  };
  const quotes = boxes.flatMap(({ box }) =>
    [...box.children].filter((child) => waysTo(child).length > 0 && index.text(child) !== '').map((quote) => ({ box, quote })),
  );
  const sure = quotes.filter(({ box, quote }) => isOthers(quote, box));
  const ways = [...new Set(sure.flatMap(({ quote }) => waysTo(quote).slice(0, 1)))];
  const isQuote = (child: Element): boolean => ways.some((way) => child.matches(way));
  const found = quotes.filter(({ quote }) => isQuote(quote));
  if (sure.length === 0 || sure.length * 2 < found.length || found.some(({ quote }) => isText(quote))) return null;
  // Nothing but the quotations may be lost by reading the text without them.
  const keeps = boxes.every(({ box }) => {
    const without = [...box.children].filter(isQuote);
    const rest = without.reduce((words, quote) => words.replace(squeeze(visibleText(quote)), ''), squeeze(visibleText(box)));
    return squeeze(restText(box, [], isDate, without)) === rest;
  });
  if (!keeps) return null;
  return { select: [source.select, ...ways.map((way) => `${source.select} > ${way}`)].join(', '), from: 'text', parse: 'rest_text' };
}

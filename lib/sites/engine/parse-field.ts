// The shipped parsers: from an element and the name of a parser to a value. What the adapter's data names and this does not know is skipped.
// Parsers come in families, so that an adapter cannot put a date where a name belongs.

import type { FieldSource, ParserName } from '../../contracts/adapter.ts';
import type { When } from '../../contracts/primitives.ts';
import type { Rating } from '../../contracts/review.ts';
import { beyondRoot } from './beyond-root.ts';
import { all, attr } from './dom.ts';
import { authorInJsonLd } from './json-ld.ts';
import { nameInLine } from './name-in-line.ts';
import { ratingIn, ratingInClass, ratingInWidth, ratingOf } from './numbers.ts';
import type { Reading } from './reading.ts';
import { restText } from './rest-text.ts';
import { oneLine, visibleText } from './visible-text.ts';
import { wholeText } from './whole-text.ts';

type Parse<T> = (element: Element, source: FieldSource, reading: Reading, root: Element) => T | null;
type Parsers<T> = { readonly [name in ParserName]?: Parse<T> };

/** The visible text in one line, or the attribute that a source names. */
const value = (element: Element, { from }: FieldSource): string =>
  from === 'text' ? oneLine(visibleText(element, 2_000)) : (attr(element, from) ?? '');

const longText =
  (pre: boolean): Parse<string> =>
  (element, source) =>
    source.from === 'text' ? visibleText(element, 20_000, pre) : (attr(element, source.from) ?? '').trim();

/** A match inside another one is part of its text already. */
const paragraphs =
  (pre: boolean): Parse<string> =>
  (_element, { select }, { adapter }, root) => {
    let last: Element | undefined;
    const texts: string[] = [];
    for (const element of beyondRoot(root, select, adapter.item) ?? all(root, select))
      if (!last?.contains(element)) {
        last = element;
        texts.push(visibleText(element, 20_000, pre));
      }
    return texts.filter(Boolean).join('\n\n');
  };

const isDate =
  ({ when }: Reading) =>
  (words: string): boolean =>
    when(words) !== null;

const TEXTS: Parsers<string> = {
  text: longText(false),
  pre_text: longText(true),
  line: (element, source) => (source.from === 'text' ? value(element, source) : oneLine(value(element, source))),
  name_in_line: (element, _source, reading) => nameInLine(element, isDate(reading)),
  rest_text: (element, { select }, reading, root) => {
    const { author, publishedAt, rating, title, ownReply } = reading.adapter.fields;
    const parts = [author, publishedAt, rating, title, ownReply].flat().map((source) => reading.find(root, source.select));
    return restText(element, parts, isDate(reading), all(root, select));
  },
  json_ld_author: (_element, _source, reading, root) => authorInJsonLd(readText(root, reading.adapter.fields.text, reading) ?? '', reading),
  whole_text: (element) => wholeText(element).trim(),
  texts: paragraphs(false),
  pre_texts: paragraphs(true),
  url: (element, source, reading) => reading.webUrl(value(element, source)),
  last_path_part: (element, source) =>
    value(element, source)
      .replace(/[?#].*$/s, '')
      .split('/')
      .findLast(Boolean) ?? null,
};

const RATINGS: Parsers<Rating> = {
  rating: (element, source) => ratingIn(value(element, source)),
  class_number: (element, source) => ratingInClass(value(element, source)),
  width_percent: (element, source) => ratingInWidth(value(element, source)),
  count: (_element, { select }, _reading, root) => ratingOf(all(root, select).length, 5),
};

const DATES: Parsers<When> = {
  date: (element, source, reading) => {
    const seen = oneLine(visibleText(element, 500));
    return reading.when(source.from === 'text' ? seen : (attr(element, source.from) ?? '').slice(0, 200), seen);
  },
};

/** By the first source that gives a value; an empty text is none. */
const readBy =
  <T>(parsers: Parsers<T>) =>
  (root: Element, sources: readonly FieldSource[], reading: Reading): T | null => {
    for (const source of sources) {
      const element = reading.find(root, source.select);
      const found = element === null ? null : parsers[source.parse]?.(element, source, reading, root);
      if (found) return found;
    }
    return null;
  };

/** Name, text, id or address. */
export const readText = readBy(TEXTS);
export const readRating = readBy(RATINGS);
export const readWhen = readBy(DATES);

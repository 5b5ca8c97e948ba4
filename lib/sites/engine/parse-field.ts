// The shipped parsers: from an element and the name of a parser to a value. What the adapter's data names and this does not know is skipped.
// Values are typed by the field's family, so that an adapter cannot put a date where a name belongs.
import type { FieldSource, ParserName } from '../../contracts/adapter.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { numberIn, ratingIn, ratingInClass, ratingInWidth, ratingOf } from './numbers.ts';
import type { Reading } from './reading.ts';
import { cap, oneLine, visibleText } from './visible-text.ts';

type Rating = NonNullable<DetectedReview['rating']>;
type When = NonNullable<DetectedReview['publishedAt']>;

/** The visible text or the attribute that a source names; null where there is none. */
const raw = (element: Element, source: FieldSource): string | null =>
  source.from === 'text' ? oneLine(visibleText(element, 2_000)) : element.getAttribute(source.from);

const present = (value: string | null): string | null => (value === null || value.trim() === '' ? null : value);

const lastPathPart = (address: string): string | null => {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  return present(path.split('/').findLast((part) => part !== '') ?? null);
};

/** Facebook writes the id plain, or as base64 of `comment:<post>_<comment>`. */
const commentId = (address: string): string | null => {
  const value = /[?&]reply_comment_id=([^&#]+)/.exec(address)?.[1] ?? /[?&]comment_id=([^&#]+)/.exec(address)?.[1];
  if (value === undefined) return null;
  try {
    const plain = decodeURIComponent(value);
    return /^\d+$/.test(plain) ? plain : (/_(\d+)$/.exec(atob(plain))?.[1] ?? null);
  } catch {
    return null;
  }
};

type Parse<T> = (element: Element, source: FieldSource, reading: Reading) => T | null;

const fromRaw =
  <T>(parse: (value: string) => T | null): Parse<T> =>
  (element, source) => {
    const value = raw(element, source);
    return value === null ? null : parse(value);
  };

const text =
  (pre: boolean): Parse<string> =>
  (element, source) =>
    present(source.from === 'text' ? visibleText(element, 20_000, pre) : cap((element.getAttribute(source.from) ?? '').trim(), 20_000));

const textParsers: Partial<Record<ParserName, Parse<string>>> = {
  text: text(false),
  pre_text: text(true),
  line: fromRaw((value) => present(oneLine(value))),
  url: (element, source, reading) => reading.webUrl(raw(element, source)),
  last_path_part: fromRaw(lastPathPart),
  comment_id: fromRaw(commentId),
};

const ratingParsers: Partial<Record<ParserName, Parse<Rating>>> = {
  rating: fromRaw(ratingIn),
  class_number: fromRaw(ratingInClass),
  width_percent_of_five: fromRaw(ratingInWidth),
};

const dateParsers: Partial<Record<ParserName, Parse<When>>> = {
  date: (element, source, reading) => {
    const seen = oneLine(visibleText(element, 2_000));
    const value = source.from === 'text' ? seen : element.getAttribute(source.from);
    return value === null ? null : reading.when(value, seen === '' ? value : seen);
  },
};

const find = (root: Element, source: FieldSource): Element | null =>
  source.select === ':scope' ? root : root.querySelector(source.select);

const firstOf =
  <T>(parsers: Partial<Record<ParserName, Parse<T>>>) =>
  (root: Element, sources: readonly FieldSource[], reading: Reading): T | null => {
    for (const source of sources) {
      const parse = parsers[source.parse];
      if (parse === undefined) continue;
      const element = find(root, source);
      const value = element === null ? null : parse(element, source, reading);
      if (value !== null) return value;
    }
    return null;
  };

const firstText = firstOf(textParsers);
const firstRating = firstOf(ratingParsers);

/** Name, text, id or address by the first source that gives one. */
export const readText = (root: Element, sources: readonly FieldSource[], reading: Reading): string | null => {
  for (const source of sources) {
    const value = source.all === true ? everyText(root, source, reading) : firstText(root, [source], reading);
    if (value !== null) return value;
  }
  return null;
};

/** Paragraphs that the site keeps in elements of their own, one under the other. */
const everyText = (root: Element, source: FieldSource, reading: Reading): string | null => {
  const parse = textParsers[source.parse];
  const parts: string[] = [];
  let last: Element | null = null;
  for (const element of parse === undefined ? [] : root.querySelectorAll(source.select)) {
    if (last?.contains(element)) continue;
    last = element;
    const part = parse?.(element, source, reading);
    if (part) parts.push(part);
  }
  return present(cap(parts.join('\n'), 20_000));
};

/** Rating by the first source that gives one; `max` is what the page says elsewhere, or null. */
export const readRating = (root: Element, sources: readonly FieldSource[], max: number | null, reading: Reading): Rating | null => {
  for (const source of sources) {
    const count = source.parse === 'count' ? root.querySelectorAll(source.select).length : 0;
    const rating =
      source.parse === 'count' ? (count > 0 && count <= 10 ? ratingOf(count, null) : null) : firstRating(root, [source], reading);
    if (rating !== null) return max === null ? rating : ratingOf(rating.value, max);
  }
  return null;
};

export const readNumber = (root: Element, sources: readonly FieldSource[]): number | null => {
  for (const source of sources) {
    const element = find(root, source);
    const number = element === null ? null : numberIn(raw(element, source) ?? '');
    if (number !== null) return number;
  }
  return null;
};

export const readWhen = firstOf(dateParsers);

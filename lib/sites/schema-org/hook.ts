// Reviews in microdata or RDFa, with the liberties that sites take: properties without items, items without types, several texts, no text property.

import type { Rating } from '../../contracts/review.ts';
import { all, attr, one } from '../engine/dom.ts';
import { numbersIn, ratingIn, ratingOf } from '../engine/numbers.ts';
import type { Reading } from '../engine/reading.ts';
import type { Hook, ReviewParts } from '../engine/review-parts.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';
import { readFromJsonLd, rootsOfJsonLd } from './json-ld.ts';
import { ITEM, type Item, type Items, itemsIn, lineValue, partOf, partsOf, said, textValue, typeOf } from './microdata.ts';

/** In small letters. The older vocabulary of data-vocabulary.org had a few names of its own. */
const REVIEW_TYPE = /(?:^|\s)https?:\/\/(?:www\.)?(?:schema|data-vocabulary)\.org\/(?:user|critic|employer)?review(?:\s|$)/;
const PROPERTY = '[itemprop],[property]';
/** What most elements lack is asked for first: half the browser's time. */
const TYPED_REVIEW =
  ':is([itemtype],[typeof]):is([itemtype$=".org/Review"],[typeof~="Review"],[typeof~="schema:Review"],[typeof$="schema.org/Review"])';
const PERSON_TYPE = /Person\b/;
/** How shops' own scripts name the block with their answer. */
const OWNER_REPLY =
  /(?:^|[\s_-])(?:owner|business|merchant|seller|shop|store|company|vendor|manager|official)s?[_-]+(?:reply|response|answer)(?![a-z])/i;
/** Blocks that may have that in a class, to be asked before each class is read. */
const MAYBE_REPLY = '[class]:is(div,p,section,blockquote,article,li):is([class*="repl"i],[class*="respon"i],[class*="answer"i])';
/** Words that stand before a name and are none of it; "de" and "von" are part of many. */
const BY = /^(?:(?:by|від|от)\s|автор:)\s*/i;
/** Parts without `itemprop` that are no text of the review's. */
const LABELS = /^(?:a|button|label|time|textarea|h[1-6])$/;

const AUTHOR = ['author', 'creator', 'reviewer'];
const DATE = ['datePublished', 'publishDate', 'dtreviewed', 'dateCreated'];
const CONTENT = ['reviewBody', 'description', 'reviewRating', 'ratingValue'];
const BODY = ['reviewBody', 'description', 'text'];
const NOTES = ['positiveNotes', 'negativeNotes'];
const TITLE = ['headline', 'name', 'summary'];
/** What has a name of its own, which is no title. */
const UNTITLED = [...AUTHOR, 'itemReviewed'];

const lookedUp = new WeakMap<Reading, { root: Element; items: Items }>();

/** The items of a root, looked up once to check it and to read it. */
const itemsOf = (root: Element, reading: Reading): Items => {
  let known = lookedUp.get(reading);
  if (known?.root !== root) {
    known = { root, items: itemsIn(root) };
    lookedUp.set(reading, known);
  }
  return known.items;
};

const isReview = (root: Element, reading: Reading): boolean => {
  // Inside `noscript` it is a page for another browser.
  if (root.closest('noscript')) return false;
  const inner = one(root, TYPED_REVIEW);
  const type = typeOf(root);
  // A review inside another is the same one again, unless it is of the thing reviewed. An untyped `itemprop=review` may be one review, a list of them,
  // a link to them or their number: told before the properties of a whole list are gone through.
  if (type ? !REVIEW_TYPE.test(type.toLowerCase()) : inner) return false;
  if (inner && (inner.parentElement?.closest(ITEM) !== root || all(root, TYPED_REVIEW).length > 1)) return false;
  const review = itemsOf(root, reading).get(root);
  const has = (name: string): boolean => review?.has(name) === true;
  // "No reviews yet" may stand in a review's markup.
  return type ? AUTHOR.some(has) || CONTENT.some(has) || has('text') : AUTHOR.some(has) && CONTENT.some(has);
};

const authorOf = (review: Item | undefined, items: Items, root: Element): { name: string | null; url: string | null | undefined } => {
  const [element] = partsOf(review, AUTHOR);
  if (element === undefined) return { name: null, url: null };
  const person = items.get(element);
  // Without `itemscope` the name inside the author's element belongs to the review by the letter, to the author by intent.
  const nameElement =
    partOf(person, 'name') ??
    partOf(person, 'alternateName') ??
    review?.get('name')?.find((name) => name !== element && element.contains(name));
  const address = partOf(person, 'url') ?? partOf(person, 'sameAs');
  const around = (nameElement ?? element).closest('a[href]');
  const link = address ?? (around && root.contains(around) ? around : one(element, 'a[href]'));
  return {
    name:
      lineValue(nameElement) ??
      (partsOf(person, ['givenName', 'familyName']).map(lineValue).join(' ') || (lineValue(element)?.replace(BY, '') ?? null)),
    url: attr(link, 'href') ?? attr(link, 'content'),
  };
};

const ratingOfReview = (review: Item | undefined, items: Items): Rating | null => {
  const ratings = partsOf(review, ['reviewRating', 'rating']);
  // Some sites have a part rated before the whole.
  const element = (ratings.length > 1 ? ratings.find((part) => !items.get(part)?.has('reviewAspect')) : null) ?? ratings[0];
  const rating = items.get(element);
  const value = lineValue(partOf(rating, 'ratingValue') ?? partOf(review, 'ratingValue') ?? element);
  const found = value === null ? null : ratingIn(value);
  const [max] = numbersIn(lineValue(partOf(rating, 'bestRating') ?? partOf(review, 'bestRating')) ?? '');
  // A value above the best that the page names: the name is wrong.
  return found && ((max && ratingOf(found.value, max)) || found);
};

/** What is left of the root when its named properties are taken away, for sites that mark all but the text. */
const unmarkedText = (root: Element): string => {
  // The longest block is the text; the rest are labels such as "Verified".
  let longest = '';
  const offer = (text: string): void => {
    if (text.length > longest.length) longest = text;
  };
  const collect = (parent: Element): void => {
    for (const node of parent.childNodes) if (node.nodeType === 3) offer(oneLine(node.nodeValue ?? '', 20_000));
    for (const child of parent.children)
      if (!child.matches(PROPERTY) && !LABELS.test(child.localName)) {
        if (one(child, PROPERTY)) collect(child);
        else offer(visibleText(child));
      }
  };
  collect(root);
  return /\p{L}{2}/u.test(longest) ? longest : '';
};

/** Several elements may carry the text: a short and a full one, or paragraphs. */
const bodyOf = (review: Item | undefined): string => {
  for (const name of BODY) {
    const parts = review?.get(name) ?? [];
    const texts = [...new Set(parts.map(textValue))];
    if (texts.length < 2 && texts[0]) return texts[0];
    const whole = texts
      .filter((text) => !texts.some((other) => other !== text && other.includes(text.replace(/\s*(?:…|\.{3})$/, ''))))
      .join('\n\n');
    if (whole) return whole;
  }
  return '';
};

/** Pros and cons are part of what the customer says. */
const textOf = (review: Item | undefined): string => {
  const body = bodyOf(review);
  const notes = partsOf(review, NOTES)
    .map(textValue)
    .filter((text) => text && !body.includes(text));
  return body && notes.length === 0 ? body : [body, ...notes].filter(Boolean).join('\n\n');
};

/** The one heading of a review that marks everything else. */
const headingOf = (root: Element): string | null => {
  const [heading, ...others] = all(root, 'h2, h3, h4, h5, h6').filter(
    (element) => !element.parentElement?.closest(PROPERTY)?.matches('[itemprop~="author"], [itemprop~="itemReviewed"]'),
  );
  return heading && others.length === 0 ? lineValue(heading) : null;
};

const titleOf = (review: Item | undefined, author: string | null): string | null => {
  const others = partsOf(review, UNTITLED);
  for (const element of partsOf(review, TITLE)) {
    const text = others.some((other) => other.contains(element)) ? null : lineValue(element);
    if (text && text !== author) return text;
  }
  return null;
};

const whenOf = (dates: readonly Element[], reading: Reading): ReviewParts['publishedAt'] => {
  for (const element of dates) {
    const seen = visibleText(element, 500);
    const when = reading.when(said(element) ?? attr(element, 'title') ?? seen, seen);
    if (when) return when;
  }
  return null;
};

/** An id that a site gives to a review has a digit in it and is more than the number of a place in a list. */
const idOf = (root: Element): string | null => {
  for (const name of ['data-reviewid', 'data-review-id', 'data-tn-entityid', 'data-id', 'id']) {
    const id = attr(root, name);
    if (id !== null && id.length > 2 && /\d/.test(id)) return id;
  }
  return null;
};

/** A block that the shop's script names as its answer. */
const ownerBlockOf = (root: Element): Element | undefined =>
  all(root, MAYBE_REPLY).find(
    (element) => OWNER_REPLY.test(element.className) && !one(element, 'textarea, [contenteditable]') && visibleText(element),
  );

const timesIn = (element: Element): Element[] => all(element, 'time[datetime]');

/** The owner's answer: a comment on the review by anything but a person, or the shop's block. */
const replyOf = (review: Item | undefined, items: Items, block: Element | undefined, reading: Reading): ReviewParts['reply'] => {
  for (const element of partsOf(review, ['comment'])) {
    const comment = items.get(element);
    const type = typeOf(partsOf(comment, AUTHOR)[0]);
    const body = partOf(comment, 'text') ?? partOf(comment, 'description');
    const text = type && !PERSON_TYPE.test(type) && body ? textValue(body) : '';
    if (text) return { text, publishedAt: whenOf([...partsOf(comment, DATE), ...timesIn(element)], reading) };
  }
  if (!block) return null;
  // Above its paragraphs such a block says whose answer it is.
  const paragraphs = all(block, 'p');
  const text = (paragraphs.length > 0 ? paragraphs : [block]).map((part) => visibleText(part)).join('\n\n');
  return text ? { text, publishedAt: whenOf(timesIn(block), reading) } : null;
};

const read = (root: Element, reading: Reading): ReviewParts | null => {
  // Otherwise it was found by the words of the page's JSON-LD.
  if (lookedUp.get(reading)?.root !== root && !root.matches(reading.adapter.item)) return readFromJsonLd(root, reading);
  const items = itemsOf(root, reading);
  const review = items.get(root);
  const author = authorOf(review, items, root);
  const address = partOf(review, 'url');
  const dates = partsOf(review, DATE);
  const block = ownerBlockOf(root);
  const rating = ratingOfReview(review, items);
  const marked = textOf(review);
  const title = titleOf(review, author.name) ?? (marked && rating ? headingOf(root) : null);
  // Times of other items and of the answer are not the review's.
  const isOwn = (time: Element): boolean => time.closest(ITEM)?.contains(root) !== false && !block?.contains(time);
  return {
    nativeId: idOf(root),
    author: author.name,
    authorUrl: reading.webUrl(author.url),
    rating,
    title,
    // With stars or a title there may be nothing more to the review than these.
    text: marked || (rating || title ? '' : unmarkedText(root)),
    publishedAt: whenOf(dates.length > 0 ? dates : timesIn(root).filter(isOwn), reading),
    permalink: reading.webUrl(attr(address, 'href') ?? attr(address, 'content') ?? attr(root, 'itemid')),
    reply: replyOf(review, items, block, reading),
  };
};

// What JSON-LD tells is told by the page, but roots found by it are never followed: the adapter's selector does not give them.
export const hook: Hook = { isReview, read, rootsBeside: rootsOfJsonLd, local: true };

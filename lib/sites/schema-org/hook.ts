// Reviews in microdata, with the liberties that sites take: properties without items, items without types, several texts, no text property.
import type { Rating } from '../../contracts/review.ts';
import { numbersIn, ratingIn, ratingOf } from '../engine/numbers.ts';
import type { Reading } from '../engine/reading.ts';
import type { Hook, ReviewParts } from '../engine/review-parts.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';
import { type Item, itemsIn, lineValue, said, textValue } from './microdata.ts';

const REVIEW_TYPE = /(?:^|\s)https?:\/\/(?:www\.)?schema\.org\/(?:User|Critic|Employer)?Review(?:\s|$)/i;
const TYPED_REVIEW = '[itemtype*="schema.org/"][itemtype$="Review"]';
const PERSON_TYPE = /Person\b/;
/** How shops' own scripts name the block with their answer. */
const OWNER_REPLY =
  /(?:^|[\s_-])(?:owner|business|merchant|seller|shop|store|company|vendor|manager|official)s?[_-]+(?:reply|response|answer)(?![a-z])/i;
/** Words that stand before a name and are none of it. */
const BY = /^(?:by|from|von|de|par|від|от|автор:?)\s+/i;

type ItemOf = ReturnType<typeof itemsIn>;

const isReview = (root: Element): boolean => {
  // Inside `noscript` it is a page for another browser.
  if (root.closest('noscript')) return false;
  const inside = root.querySelectorAll(TYPED_REVIEW).length;
  const type = root.getAttribute('itemtype');
  if (type) return REVIEW_TYPE.test(type) && inside < 2;
  // An untyped `itemprop=review` may be one review, a list of them, a link to them or their number.
  const review = itemsIn(root)(root);
  return (
    inside === 0 && review('author', 'creator').length > 0 && review('reviewBody', 'description', 'reviewRating', 'ratingValue').length > 0
  );
};

const authorOf = (review: Item, itemOf: ItemOf, root: Element): { name: string | null; url: string | null | undefined } => {
  const [element] = review('author', 'creator');
  if (element === undefined) return { name: null, url: null };
  const person = itemOf(element);
  // Without `itemscope` the name inside the author's element belongs to the review by the letter, to the author by intent.
  const nameElement = person('name', 'alternateName')[0] ?? review('name').find((name) => name !== element && element.contains(name));
  const parts = person('givenName', 'familyName').map(lineValue).join(' ');
  const [address] = person('url', 'sameAs');
  const around = (nameElement ?? element).closest('a[href]');
  const link = address ?? (around && root.contains(around) ? around : element.querySelector('a[href]'));
  return {
    name: (lineValue(nameElement) ?? (parts || lineValue(element)))?.replace(BY, '') ?? null,
    url: link?.getAttribute('href') ?? link?.getAttribute('content'),
  };
};

const ratingOfReview = (review: Item, itemOf: ItemOf): Rating | null => {
  const [element] = review('reviewRating', 'rating');
  const rating = itemOf(element);
  const value = lineValue(rating('ratingValue')[0] ?? review('ratingValue')[0] ?? element);
  const found = value === null ? null : ratingIn(value);
  const [max] = numbersIn(lineValue(rating('bestRating')[0] ?? review('bestRating')[0]) ?? '');
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
      if (!child.hasAttribute('itemprop')) {
        if (child.querySelector('[itemprop]')) collect(child);
        else offer(visibleText(child));
      }
  };
  collect(root);
  return /\p{L}{2}/u.test(longest) ? longest : '';
};

/** Several elements may carry the text: a short and a full one, or paragraphs. */
const textOf = (review: Item, root: Element): string => {
  for (const name of ['reviewBody', 'description', 'text']) {
    const texts = [...new Set(review(name).map(textValue))];
    const whole = texts
      .filter((text) => !texts.some((other) => other !== text && other.includes(text.replace(/\s*(?:…|\.{3})$/, ''))))
      .join('\n\n');
    if (whole) return whole;
  }
  return unmarkedText(root);
};

const titleOf = (review: Item, author: string | null): string | null => {
  const others = review('author', 'creator', 'itemReviewed');
  const title = review('headline', 'name')
    .filter((element) => !others.some((other) => other.contains(element)))
    .map(lineValue)
    .find((text) => text && text !== author);
  return title ?? null;
};

const whenOf = (dates: Element[], reading: Reading): ReviewParts['publishedAt'] => {
  for (const element of dates) {
    const seen = visibleText(element, 500);
    const when = reading.when(said(element) ?? element.getAttribute('title') ?? seen, seen);
    if (when) return when;
  }
  return null;
};

/** An id that a site gives to a review has a digit in it and is more than the number of a place in a list. */
const idOf = (root: Element): string | null =>
  ['data-reviewid', 'data-review-id', 'data-tn-entityid', 'data-id', 'id']
    .map((name) => root.getAttribute(name))
    .find((id) => id && /\d/.test(id) && id.length > 2) ?? null;

/** The owner's answer: a comment on the review by anything but a person, or a block that the shop's script names so. */
const replyOf = (review: Item, itemOf: ItemOf, root: Element, reading: Reading): ReviewParts['reply'] => {
  for (const element of review('comment')) {
    const comment = itemOf(element);
    const type = comment('author', 'creator')[0]?.getAttribute('itemtype');
    const [body] = comment('text', 'description');
    const text = type && !PERSON_TYPE.test(type) && body ? textValue(body) : '';
    if (text) return { text, publishedAt: whenOf(comment('datePublished', 'dateCreated'), reading) };
  }
  for (const element of root.querySelectorAll(':is(div, p, section, blockquote, article, li)[class]')) {
    if (!OWNER_REPLY.test(element.className) || element.querySelector('textarea, [contenteditable]')) continue;
    // Above its paragraphs such a block says whose answer it is.
    const paragraphs = [...element.querySelectorAll('p')];
    const text = (paragraphs.length > 0 ? paragraphs : [element]).map((part) => visibleText(part)).join('\n\n');
    if (text) return { text, publishedAt: null };
  }
  return null;
};

const read = (root: Element, reading: Reading): ReviewParts => {
  const itemOf = itemsIn(root);
  const review = itemOf(root);
  const author = authorOf(review, itemOf, root);
  const [address] = review('url');
  const dates = review('datePublished', 'dateCreated');
  return {
    nativeId: idOf(root),
    author: author.name,
    authorUrl: reading.webUrl(author.url),
    rating: ratingOfReview(review, itemOf),
    title: titleOf(review, author.name),
    text: textOf(review, root),
    publishedAt: whenOf(dates.length > 0 ? dates : [...root.querySelectorAll('time[datetime]')], reading),
    permalink: reading.webUrl(address?.getAttribute('href') ?? address?.getAttribute('content') ?? root.getAttribute('itemid')),
    reply: replyOf(review, itemOf, root, reading),
  };
};

export const hook: Hook = { isReview, read };

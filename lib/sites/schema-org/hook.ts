// Reviews in microdata, with the liberties that sites take: properties without items, items without types, several texts, no text property.
import { numberIn, ratingIn, ratingOf } from '../engine/numbers.ts';
import type { Reading } from '../engine/reading.ts';
import type { Hook, ReviewParts } from '../engine/review-parts.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';
import { first, hrefValue, type Item, Items, lineValue, saidValue, tokensOf } from './microdata.ts';

const REVIEW_TYPE = /^https?:\/\/(?:www\.)?schema\.org\/(?:User|Critic|Employer)?Review$/i;
const TYPED_REVIEW = '[itemtype*="schema.org/"][itemtype$="Review"]';
const ORGANIZATION_TYPE =
  /schema\.org\/(?:Organization|Corporation|LocalBusiness|Store|Brand|Restaurant|Hotel|LodgingBusiness|OnlineStore)\b/i;
/** How shops' own scripts name the block with their answer. */
const OWNER_REPLY =
  /(?:^|[\s_-])(?:owner|business|merchant|seller|shop|store|company|vendor|manager|official)s?[_-]{1,2}(?:reply|response|answer)(?=$|[\s_-])/i;
/** Words that stand before a name and are none of it. */
const BY = /^(?:by|from|von|de|par|da|від|от|автор|автор:)\s+/iu;

const isReview = (root: Element): boolean => {
  const types = tokensOf(root, 'itemtype');
  if (types.length > 0) return types.some((type) => REVIEW_TYPE.test(type)) && root.querySelectorAll(TYPED_REVIEW).length < 2;
  // An untyped `itemprop=review` may be one review, a list of them, a link to them or their number.
  if (root.querySelector(TYPED_REVIEW) !== null) return false;
  const item = new Items(root).of(root);
  return (
    first(item, 'author', 'creator') !== undefined && first(item, 'reviewBody', 'description', 'reviewRating', 'ratingValue') !== undefined
  );
};

type Author = { name: string | null; url: string | null };

const linkAround = (element: Element, root: Element): string | null => {
  const link = element.closest('a[href]');
  return link !== null && root.contains(link) ? link.getAttribute('href') : null;
};

const authorOf = (review: Item, items: Items, root: Element, reading: Reading): Author => {
  const element = first(review, 'author', 'creator');
  if (element === undefined) return { name: null, url: null };
  const person = items.of(element);
  // Without `itemscope` the name inside the author's element belongs to the review by the letter, to the author by intent.
  const nameElement =
    first(person, 'name', 'alternateName') ?? review.get('name')?.find((name) => name !== element && element.contains(name));
  const given = [lineValue(first(person, 'givenName')), lineValue(first(person, 'familyName'))].filter((part) => part !== null).join(' ');
  const name = lineValue(nameElement) ?? (given === '' ? lineValue(element) : given);
  const href =
    hrefValue(first(person, 'url', 'sameAs')) ??
    (element.localName === 'a' || element.localName === 'link' ? element.getAttribute('href') : null) ??
    element.querySelector('a[href]')?.getAttribute('href') ??
    linkAround(nameElement ?? element, root);
  return { name: name?.replace(BY, '') ?? null, url: reading.webUrl(href) };
};

const ratingOfReview = (review: Item, items: Items): ReviewParts['rating'] => {
  const element = first(review, 'reviewRating', 'rating');
  const rating = items.of(element);
  const valueElement = first(rating, 'ratingValue') ?? first(review, 'ratingValue');
  const max = numberIn(lineValue(first(rating, 'bestRating') ?? first(review, 'bestRating')) ?? '');
  const said = lineValue(valueElement ?? element);
  const found = said === null ? null : ratingIn(said);
  if (found === null) return null;
  // "4/5" in the value names its own maximum.
  return max === null ? found : (ratingOf(found.value, max) ?? found);
};

/** Several elements may carry the text: a short and a full one, or paragraphs. */
const joined = (texts: string[]): string | null => {
  const kept = texts.filter(
    (text, index) => text !== '' && !texts.some((other, at) => at !== index && other.includes(text) && (other !== text || at < index)),
  );
  return kept.length === 0 ? null : kept.join('\n\n');
};

const textValue = (element: Element): string => {
  const seen = visibleText(element);
  return seen === '' ? (element.getAttribute('content') ?? '').trim() : seen;
};

/** What is left of the root when its named properties are taken away: sites that mark all but the text. */
const unmarkedText = (root: Element): string | null => {
  const parts: string[] = [];
  const collect = (parent: Element): void => {
    for (const node of parent.childNodes) if (node.nodeType === 3) parts.push(oneLine(node.nodeValue ?? '', 20_000));
    for (const child of parent.children) {
      if (child.hasAttribute('itemprop')) continue;
      if (child.querySelector('[itemprop]') === null) parts.push(visibleText(child));
      else collect(child);
    }
  };
  collect(root);
  // The longest block is the text; the rest are labels such as "Verified" or the date.
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return /\p{L}{2}/u.test(longest) ? longest : null;
};

const textOf = (review: Item, root: Element): string | null => {
  for (const name of ['reviewBody', 'description', 'text']) {
    const text = joined((review.get(name) ?? []).map(textValue));
    if (text !== null) return text;
  }
  return unmarkedText(root);
};

const titleOf = (review: Item, author: string | null): string | null => {
  const authorElements = [...(review.get('author') ?? []), ...(review.get('creator') ?? [])];
  const about = review.get('itemReviewed') ?? [];
  for (const element of [...(review.get('headline') ?? []), ...(review.get('name') ?? [])]) {
    if ([...authorElements, ...about].some((other) => other.contains(element))) continue;
    const title = lineValue(element);
    if (title !== null && title !== author) return title;
  }
  return null;
};

const whenOf = (review: Item, root: Element, reading: Reading): ReviewParts['publishedAt'] => {
  for (const element of [...(review.get('datePublished') ?? []), ...(review.get('dateCreated') ?? [])]) {
    const seen = visibleText(element, 500);
    const said = saidValue(element) ?? element.getAttribute('title');
    const when = reading.when(said ?? seen, seen === '' ? (said ?? '') : seen);
    if (when !== null) return when;
  }
  const time = root.querySelector('time[datetime]:not([itemprop])');
  return time === null
    ? null
    : reading.when(time.getAttribute('datetime') ?? '', visibleText(time, 500) || (time.getAttribute('datetime') ?? ''));
};

/** An id that a site gives to a review: with a digit, and not the number of a place in a list. */
const looksLikeId = (id: string | null): id is string => id !== null && /\d/.test(id) && !/^\d{1,2}$/.test(id) && id.length >= 3;

const idOf = (root: Element): string | null => {
  for (const attribute of ['data-reviewid', 'data-review-id', 'data-tn-entityid', 'data-id', 'id']) {
    const own = root.getAttribute(attribute);
    if (looksLikeId(own)) return own.trim();
  }
  return null;
};

const permalinkOf = (review: Item, root: Element, reading: Reading): string | null => {
  const url = reading.webUrl(hrefValue(first(review, 'url')) ?? (root.hasAttribute('itemid') ? root.getAttribute('itemid') : null));
  return url === reading.pageUrl ? null : url;
};

/** The owner's answer: a comment on the review by an organization, or a block that the shop's script names so. */
const replyOf = (review: Item, items: Items, root: Element, reading: Reading): ReviewParts['reply'] => {
  for (const element of review.get('comment') ?? []) {
    const comment = items.of(element);
    const author = first(comment, 'author', 'creator');
    if (author === undefined || !ORGANIZATION_TYPE.test(author.getAttribute('itemtype') ?? '')) continue;
    const body = first(comment, 'text', 'description');
    const text = body === undefined ? '' : textValue(body);
    const date = first(comment, 'dateCreated', 'datePublished');
    if (text !== '') return { text, publishedAt: date === undefined ? null : reading.when(saidValue(date) ?? '', visibleText(date, 500)) };
  }
  for (const element of root.querySelectorAll('[class*="repl" i], [class*="respon" i], [class*="answer" i]')) {
    if (!OWNER_REPLY.test(element.getAttribute('class') ?? '') || /^(?:a|button|form|textarea|input|label)$/.test(element.localName))
      continue;
    if (element.querySelector('textarea, [contenteditable]') !== null) continue;
    const text = visibleText(element);
    if (text !== '') return { text, publishedAt: null };
  }
  return null;
};

const read = (root: Element, reading: Reading): ReviewParts => {
  const items = new Items(root);
  const review = items.of(root);
  const author = authorOf(review, items, root, reading);
  return {
    nativeId: idOf(root),
    author: author.name,
    authorUrl: author.url,
    rating: ratingOfReview(review, items),
    title: titleOf(review, author.name),
    text: textOf(review, root),
    publishedAt: whenOf(review, root, reading),
    permalink: permalinkOf(review, root, reading),
    reply: replyOf(review, items, root, reading),
  };
};

export const hook: Hook = { isReview, read };

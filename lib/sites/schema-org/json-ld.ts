// Reviews that a page tells in JSON-LD and shows without markup. Each is tied to the element that shows its words; what is not seen on the page is
// nothing to answer, whatever JSON-LD says.

import { all } from '../engine/dom.ts';
import { isStartOf, type LdNode, reviewNodes, textIn, wordsOf } from '../engine/json-ld.ts';
import { numbersIn, ratingIn, ratingOf } from '../engine/numbers.ts';
import type { Reading } from '../engine/reading.ts';
import type { ReviewParts } from '../engine/review-parts.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';

/** Beginnings of texts are compared by so many letters. */
const KEY = 24;
/** Shorter texts ("Great!") stand on pages by chance. */
const TEXT_MIN = 12;
const UNSEEN = 'script, style, noscript, template, textarea, [hidden], [aria-hidden="true"]';

type Tied = { node: LdNode; body: Element };

/** Banki.ru has the text among its author's properties. */
const bodyOf = ({ reviewBody, description, author }: LdNode): string => textIn(reviewBody ?? description ?? Object(author).reviewBody);
const authorOf = ({ author }: LdNode): string => oneLine(textIn(author));

/** The elements that show the beginning of a node's text, by its first letters; the first one of each. */
const shownBodies = (reading: Reading): Map<Element, LdNode> => {
  const byKey = new Map<string, LdNode>();
  for (const node of reviewNodes(reading)) {
    const words = wordsOf(bodyOf(node));
    if (words.length >= TEXT_MIN) byKey.set(words.slice(0, KEY), node);
  }
  const bodies = new Map<Element, LdNode>();
  if (byKey.size === 0) return bodies;
  const walker = reading.document.createTreeWalker(reading.document.body, 4);
  while (byKey.size > 0 && walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? '';
    if (text.length < TEXT_MIN) continue;
    const key = wordsOf(text.slice(0, KEY * 4)).slice(0, KEY);
    const node = byKey.get(key);
    const element = walker.currentNode.parentElement;
    if (!node || !element || element.closest(UNSEEN)) continue;
    const whole = bodyOf(node);
    let body = element;
    // Paragraphs of one text: as far up as there is nothing but it.
    while (body.parentElement && isStartOf(body.parentElement.textContent ?? '', whole)) body = body.parentElement;
    if (!isStartOf(body.textContent ?? '', whole)) continue;
    bodies.set(body, node);
    byKey.delete(key);
  }
  return bodies;
};

/** Whether the author is named outside of the text. */
const names = (around: Element, body: Element, author: string): boolean =>
  all(around, '*').some((element) => {
    if (body.contains(element) || element.contains(body)) return false;
    const text = element.textContent ?? '';
    return text.length <= author.length + 60 && text.includes(author);
  });

/** The smallest element with text and author, and no other review. Without the author on the page it is the text's own. */
const rootOf = (body: Element, author: string, bodies: ReadonlyMap<Element, LdNode>): Element => {
  for (let around = body.parentElement; author && around && around.localName !== 'body'; around = around.parentElement) {
    const scope = around;
    if ([...bodies.keys()].some((other) => other !== body && scope.contains(other))) break;
    if (names(around, body, author)) return around;
  }
  return body;
};

const passes = new WeakMap<Reading, Map<Element, Tied>>();

const tiedIn = (reading: Reading): Map<Element, Tied> => {
  let tied = passes.get(reading);
  if (!tied) {
    const bodies = shownBodies(reading);
    tied = new Map([...bodies].map(([body, node]) => [rootOf(body, authorOf(node), bodies), { node, body }]));
    passes.set(reading, tied);
  }
  return tied;
};

/** Roots in page order, but those that claim to be reviews by markup of their own. */
export const rootsOfJsonLd = (reading: Reading): Element[] =>
  [...tiedIn(reading).keys()].filter((root) => !root.matches(reading.adapter.item));

const ratingOfNode = ({ reviewRating }: LdNode): ReviewParts['rating'] => {
  if (typeof reviewRating !== 'object' || reviewRating === null) return null;
  const { ratingValue, bestRating }: LdNode = { ...reviewRating };
  const value = ratingIn(textIn(ratingValue));
  const [best] = numbersIn(textIn(bestRating));
  return value && ((best && ratingOf(value.value, best)) || value);
};

/** The owner's answer: a comment on the review by anything but a person, which the page shows too. */
const replyIn = ({ comment }: LdNode, root: Element, reading: Reading): ReviewParts['reply'] => {
  const shown = wordsOf(root.textContent ?? '');
  for (const each of [comment].flat()) {
    if (typeof each !== 'object' || each === null) continue;
    const { author, text, description, datePublished, dateCreated }: LdNode = { ...each };
    const answer = textIn(text ?? description);
    const isPersons = JSON.stringify(author ?? '').includes('Person');
    if (answer && author && !isPersons && shown.includes(wordsOf(answer)))
      return { text: answer, publishedAt: reading.when(textIn(datePublished ?? dateCreated)) };
  }
  return null;
};

/** Null where the page no longer shows the review in this element. */
export const readFromJsonLd = (root: Element, reading: Reading): ReviewParts | null => {
  const tied = tiedIn(reading).get(root);
  if (!tied) return null;
  const { node, body } = tied;
  const { author, headline, name, datePublished, url } = node;
  const address = textIn(Object(author).url);
  const by = authorOf(node);
  // "Review of …" is said to machines only.
  const title = oneLine(textIn(headline ?? name));
  const isShown = title !== '' && title !== by && wordsOf(root.textContent ?? '').includes(wordsOf(title));
  return {
    nativeId: null,
    author: by,
    authorUrl: reading.webUrl(address),
    rating: ratingOfNode(node),
    title: isShown ? title : null,
    text: visibleText(body),
    publishedAt: reading.when(textIn(datePublished)),
    permalink: reading.webUrl(textIn(url)),
    reply: replyIn(node, root, reading),
  };
};

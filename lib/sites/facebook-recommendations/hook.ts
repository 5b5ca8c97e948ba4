// A card's heading names its author, then in a second bold part what the author says of the page. Its time is the link that leads to the card: in
// its words, or in its label where Facebook puts the letters in another order.
import { all, attr, one } from '../engine/dom.ts';
import type { Reading } from '../engine/reading.ts';
import { firstAndNewest } from '../engine/replies.ts';
import type { Hook, ReviewParts } from '../engine/review-parts.ts';
import { oneLine, visibleText } from '../engine/visible-text.ts';

const NAME = '[data-ad-rendering-role="profile_name"]';
const COMMENT = '[role="article"][aria-label]';
const TEXT = '[data-ad-rendering-role="story_message"]';
/** `Node.DOCUMENT_POSITION_PRECEDING`; no `Node` is at hand in tests. */
const PRECEDING = 2;
const POST = /\/(?:posts|reviews|permalink)(?:[/.]|$)/;
const ID = /\/(?:posts|reviews)\/(?:[^/]+\/)?(pfbid\w+|\d+)|[?&](?:story_fbid|review_id)=(pfbid\w+|\d+)/;
/** Facebook's links carry the reader's session and tracking; what names the thing stays. */
const NAMING = ['id', 'story_fbid', 'review_id'];

const lineOf = (element: Element | undefined | null): string => (element ? oneLine(visibleText(element, 2_000)) : '');

const clean = (href: string | null, reading: Reading): string | null => {
  const url = URL.parse(reading.webUrl(href) ?? '');
  if (url === null) return null;
  const kept = new URL(url.pathname, url);
  for (const name of NAMING) {
    const value = url.searchParams.get(name);
    if (value) kept.searchParams.set(name, value);
  }
  return kept.href;
};

/** Outside of the comments below. */
const isOwn = (element: Element, root: Element): boolean => {
  const comment = element.closest(COMMENT);
  return comment === null || !root.contains(comment);
};

/** Name and verdict; a post of the page itself has a name only. */
const headingOf = (root: Element): Element[] =>
  all(root, `${NAME} :is(b, strong)`).filter((part, _, parts) => !parts.some((other) => other !== part && other.contains(part)));

/** The page's first comment below the card, and its newest. */
const replyOf = (root: Element, page: string, reading: Reading): ReviewParts['reply'] => {
  const replies = [];
  for (const comment of all(root, COMMENT)) {
    const author = all(comment, 'a[href]').find((link) => lineOf(link));
    if (lineOf(author) !== page) continue;
    const blocks = all(comment, 'div[dir="auto"]').filter((block) => !block.closest('a, ul, [role="button"], [contenteditable]'));
    const text = blocks
      .map((block) => visibleText(block, 20_000, true))
      .filter(Boolean)
      .join('\n');
    const age = all(comment, 'a[href*="comment_id"]').findLast((link) => link !== author && reading.when(lineOf(link)));
    if (text) replies.push({ text, publishedAt: age ? reading.when(lineOf(age)) : null });
  }
  return firstAndNewest(replies);
};

const whenOf = (link: Element | undefined, reading: Reading): ReviewParts['publishedAt'] =>
  link ? (reading.when(lineOf(link)) ?? reading.when(attr(link, 'aria-label') ?? '')) : null;

export const hook: Hook = {
  local: true,
  isReview: (root) => all(root, NAME).length === 1 && headingOf(root).length > 1,
  amend: (parts, root, reading) => {
    const [name, verdict] = headingOf(root);
    const links = all(root, `a[href]:not(${TEXT} *)`).filter(
      (other) => isOwn(other, root) && POST.test(URL.parse(reading.webUrl(attr(other, 'href')) ?? '')?.pathname ?? ''),
    );
    // What leads to a post behind the text may be another post that is shown there.
    const words = one(root, TEXT);
    const link =
      links.find((other) => whenOf(other, reading)) ??
      links.find((other) => ID.test(attr(other, 'href') ?? '') && words && (words.compareDocumentPosition(other) & PRECEDING) !== 0);
    const [, id, named] = ID.exec(attr(link, 'href') ?? '') ?? [];
    const page = verdict && (one(verdict, 'a') ?? all(root, `${NAME} a[href]`).at(-1));
    return {
      ...parts,
      nativeId: id ?? named ?? null,
      author: lineOf(name),
      authorUrl: clean(parts.authorUrl, reading),
      title: lineOf(verdict),
      publishedAt: whenOf(link, reading),
      permalink: clean(attr(link, 'href'), reading),
      reply: replyOf(root, lineOf(page), reading),
    };
  },
};

// What is read of one review before it is made into the contract's shape, and the way there: bounds, defaults, and what counts as a review.
import type { When } from '../../contracts/primitives.ts';
import type { Rating, ReplyBox, SeenReview } from '../../contracts/review.ts';
import { readRating, readText, readWhen } from './parse-field.ts';
import type { Reading } from './reading.ts';
import { cap, oneLine } from './visible-text.ts';

/** Null everywhere means: the page does not show it. */
export type ReviewParts = {
  nativeId: string | null;
  author: string | null;
  authorUrl: string | null;
  rating: Rating | null;
  title: string | null;
  text: string | null;
  publishedAt: When | null;
  permalink: string | null;
  reply: SeenReview['reply'];
  /** The element that holds the reply and nothing of the review, where only the hook knows it: notes about the reply are looked for there. */
  replyPart?: Element | null;
  /** Written by the owner of the page: nothing to answer. Where it answers a comment, it is that one's `reply` too. */
  own?: boolean;
};

/** What a site's folder may add in code where data cannot say it. Hooks only read, like everything here. */
export type Hook = {
  /** Which of the selector's roots count, where a selector cannot say it. */
  isReview?: (root: Element, reading: Reading) => boolean;
  /** Reads a root instead of the adapter's fields; null leaves it out. */
  read?: (root: Element, reading: Reading) => ReviewParts | null;
  /** Whether the review has a control for replies that the adapter's selectors cannot tell. */
  hasReply?: (root: Element) => boolean;
  /** Roots that no selector finds, where the selector's own gave no review. Looked up in the whole document. */
  rootsBeside?: (reading: Reading) => Element[];
  /** Completes or corrects what the fields gave. */
  amend?: (parts: ReviewParts, root: Element, reading: Reading) => ReviewParts;
  /**
   * What it says of a root depends on nothing but that root and the page's address: when something else changes, the root need not be read again.
   * A selector = it depends on what matches that, too.
   */
  local?: true | string;
  /** The site shows one item in several places and answers it in each; elsewhere the first place stands for all. */
  repeats?: boolean;
};

/** The contract's bounds (`lib/contracts/primitives.ts`), which this side of the border keeps without its schema library. */
const MAX_LINE = 500;
const MAX_PROSE = 20_000;
const MAX_ID = 300;

/** Reads a root by the adapter's fields. */
export const readParts = (root: Element, reading: Reading): ReviewParts => {
  const { fields } = reading.adapter;
  const reply = readText(root, fields.ownReply, reading);
  return {
    nativeId: readText(root, fields.nativeId, reading),
    author: readText(root, fields.author, reading),
    authorUrl: readText(root, fields.authorUrl, reading),
    rating: readRating(root, fields.rating, reading),
    title: readText(root, fields.title, reading),
    text: readText(root, fields.text, reading),
    publishedAt: readWhen(root, fields.publishedAt, reading),
    permalink: readText(root, fields.permalink, reading),
    reply: reply === null ? null : { text: reply, publishedAt: readWhen(root, fields.ownReplyAt, reading) },
  };
};

/** The contract's shape, inside its bounds; null for cards that are still loading and teasers, which say nothing. */
export const toReview = (parts: ReviewParts, replyBox: ReplyBox, { adapter, pageUrl }: Reading): SeenReview | null => {
  const { nativeId, author, rating, title, text, reply } = parts;
  if (!(text || title || rating || (author && (nativeId || parts.publishedAt)))) return null;
  return {
    site: adapter.id,
    // An id that had to be cut would no longer be one.
    externalId: nativeId && nativeId.length <= MAX_ID ? nativeId : null,
    url: parts.permalink ?? pageUrl,
    kind: adapter.kind,
    author: { name: oneLine(author ?? '', MAX_LINE), profileUrl: parts.authorUrl },
    rating,
    title: oneLine(title ?? '', MAX_LINE) || null,
    text: cap(text ?? '', MAX_PROSE),
    publishedAt: parts.publishedAt,
    reply: reply && { ...reply, text: cap(reply.text, MAX_PROSE) },
    replyBox,
  };
};

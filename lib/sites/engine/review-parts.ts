// What is read of one review before it is made into the contract's shape, and the way there: bounds, defaults, and what counts as a review.
import type { DetectedReview, ReplyBox } from '../../contracts/review.ts';
import { readNumber, readRating, readText, readWhen } from './parse-field.ts';
import type { Reading } from './reading.ts';
import { cap, oneLine } from './visible-text.ts';

type When = NonNullable<DetectedReview['publishedAt']>;

/** Null everywhere means: the page does not show it. */
export type ReviewParts = {
  nativeId: string | null;
  author: string | null;
  authorUrl: string | null;
  rating: DetectedReview['rating'];
  title: string | null;
  text: string | null;
  publishedAt: When | null;
  permalink: string | null;
  reply: { text: string; publishedAt: When | null } | null;
};

/** What a site's folder may add in code where data cannot say it. Hooks only read, like everything here. */
export type Hook = {
  /** Which of the selector's roots count, where a selector cannot say it. */
  isReview?: (root: Element, reading: Reading) => boolean;
  /** Reads a root instead of the adapter's fields. */
  read?: (root: Element, reading: Reading) => ReviewParts;
  /** Completes or corrects what the fields gave; null leaves the review out. */
  amend?: (parts: ReviewParts, root: Element, reading: Reading) => ReviewParts | null;
};

/** The contract's bounds (`lib/contracts/primitives.ts`), which this side of the border keeps without its schema library. */
const MAX_LINE = 500;
const MAX_PROSE = 20_000;
const MAX_ID = 300;

/** Reads a root by the adapter's fields. */
export const readParts = (root: Element, reading: Reading): ReviewParts => {
  const { fields } = reading.adapter;
  const max = fields.ratingMax.length === 0 ? null : readNumber(root, fields.ratingMax);
  const reply = readText(root, fields.ownReply, reading);
  return {
    nativeId: readText(root, fields.nativeId, reading),
    author: readText(root, fields.author, reading),
    authorUrl: readText(root, fields.authorUrl, reading),
    rating: readRating(root, fields.rating, max, reading),
    title: readText(root, fields.title, reading),
    text: readText(root, fields.text, reading),
    publishedAt: readWhen(root, fields.publishedAt, reading),
    permalink: readText(root, fields.permalink, reading),
    reply: reply === null ? null : { text: reply, publishedAt: readWhen(root, fields.ownReplyAt, reading) },
  };
};

/** A frame or card that is still loading, or a teaser, holds none of this. */
const saysSomething = (parts: ReviewParts): boolean =>
  parts.text !== null || parts.title !== null || parts.rating !== null || (parts.author !== null && parts.nativeId !== null);

const line = (text: string | null): string | null => {
  const value = text === null ? '' : oneLine(text, MAX_LINE);
  return value === '' ? null : value;
};

/** The contract's shape, inside its bounds; null where the parts do not amount to a review. */
export const toReview = (parts: ReviewParts, replyBox: ReplyBox, reading: Reading): DetectedReview | null => {
  if (!saysSomething(parts)) return null;
  const reply = parts.reply?.text.trim() ? parts.reply : null;
  return {
    site: reading.adapter.id,
    // An id that had to be cut would no longer be one.
    externalId: parts.nativeId !== null && parts.nativeId !== '' && parts.nativeId.length <= MAX_ID ? parts.nativeId : null,
    url: parts.permalink ?? reading.pageUrl,
    kind: reading.adapter.kind,
    author: { name: line(parts.author) ?? '', profileUrl: parts.authorUrl },
    rating: parts.rating,
    title: line(parts.title),
    text: cap(parts.text ?? '', MAX_PROSE),
    publishedAt: parts.publishedAt,
    reply: reply === null ? null : { text: cap(reply.text, MAX_PROSE), publishedAt: reply.publishedAt },
    replyBox,
  };
};

// A comment's id is part of what the page tells its statistics, its time a number; the group's own comments are told by who wrote the post.
import { attr, one } from '../engine/dom.ts';
import type { Reading } from '../engine/reading.ts';
import { type Hook, type ReviewParts, readParts } from '../engine/review-parts.ts';
import { answerTo, isOwnComment, type ThreadSelectors } from '../engine/threads.ts';

const ID = /"commentId"\s*:\s*"?([^",}\s]+)/;

/** The attribute of the root or, where the root is only around it, of the element inside. */
const said = (root: Element, name: string): string => attr(root, name) ?? attr(one(root, `[${name}]`), name) ?? '';

const read = (root: Element, reading: Reading): ReviewParts => {
  const parts = readParts(root, reading);
  const time = said(root, 'data-time');
  const at = /^\d{13}$/.test(time) ? new Date(Number(time)).toISOString() : null;
  return {
    ...parts,
    nativeId: ID.exec(said(root, 'data-seen-params'))?.[1] ?? null,
    // Behind the question mark stands where the link was found.
    authorUrl: parts.authorUrl?.replace(/\?.*$/, '') ?? null,
    publishedAt: (at === null ? null : reading.when(at, parts.publishedAt?.raw ?? at)) ?? parts.publishedAt,
  };
};

const SELECTORS: ThreadSelectors = {
  author: '.comments_author-name, .comments_current__header__main__author__name',
  // Members write posts in a group too.
  owner: ':is(.feed_top, .feed-user-name, .mlr_top, [data-module="PostAuthor"]) a[href]:not([href*="/profile/"])',
  thread: '',
  read,
};

export const hook: Hook = {
  read: (root, reading) => ({
    ...read(root, reading),
    reply: answerTo(root, SELECTORS, reading),
    own: isOwnComment(root, SELECTORS, reading),
  }),
};

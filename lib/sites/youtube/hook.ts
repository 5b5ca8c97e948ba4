// What YouTube keeps in addresses and in the order of a thread: a comment's id, and the channel owner's answer to it.
import { all, attr, one } from '../engine/dom.ts';
import type { Reading } from '../engine/reading.ts';
import type { Hook, ReviewParts } from '../engine/review-parts.ts';
import { readParts } from '../engine/review-parts.ts';

const COMMENT = 'ytd-comment-renderer, ytd-comment-view-model';
const THREAD = 'ytd-comment-thread-renderer';

/** Sites of a badge: the owner's and that of a verified stranger, which says so. */
const isOwners = (root: Element): boolean => {
  const badge = one(root, '[id="author-comment-badge"]:not([hidden])');
  const verified = badge && one(badge, 'ytd-author-comment-badge-renderer:not([creator])');
  return badge !== null && verified === null;
};

/** Profiles that a text names first: an answer to another answer begins with its author. */
const addressee = (root: Element, reading: Reading): string | null => {
  const text = one(root, '[id="content-text"]');
  const link = text && one(text, 'a[href]');
  return link && text?.textContent?.trim().startsWith(link.textContent?.trim() || ' ') ? reading.webUrl(attr(link, 'href')) : null;
};

/** The owner's first answer that is meant for this comment: named by it, or without a name in the thread that the comment opens. */
const replyTo = (root: Element, parts: ReviewParts, reading: Reading): ReviewParts['reply'] => {
  const comments = all(root.closest(THREAD) ?? root, COMMENT);
  for (const other of comments.slice(comments.indexOf(root) + 1)) {
    const named = isOwners(other) ? addressee(other, reading) : undefined;
    if (named !== undefined && (named === null ? comments[0] === root : named === parts.authorUrl)) {
      const { text, publishedAt } = readParts(other, reading);
      if (text) return { text, publishedAt };
    }
  }
  return null;
};

export const hook: Hook = {
  amend: (parts, root, reading) => ({
    ...parts,
    nativeId: URL.parse(parts.permalink ?? '')?.searchParams.get('lc') ?? null,
    reply: replyTo(root, parts, reading),
    own: isOwners(root),
  }),
};

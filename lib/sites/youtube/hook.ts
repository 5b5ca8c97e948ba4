// What YouTube keeps in addresses and in the order of a thread: a comment's id, and the channel owner's answer to it.
import { all, attr, one } from '../engine/dom.ts';
import type { Reading } from '../engine/reading.ts';
import { firstAndNewest } from '../engine/replies.ts';
import type { Hook, ReviewParts } from '../engine/review-parts.ts';
import { readParts } from '../engine/review-parts.ts';

const COMMENT = 'ytd-comment-renderer, ytd-comment-view-model';
const THREAD = 'ytd-comment-thread-renderer';

/** Sites of a badge: the owner's and that of a verified stranger; which of them it is, it says inside. Today it stands empty in everybody's comment. */
const isOwners = (root: Element): boolean => {
  const badge = one(root, '[id="author-comment-badge"]:not([hidden])');
  const said = badge && one(badge, 'ytd-author-comment-badge-renderer');
  return said ? said.hasAttribute('creator') : badge !== null && root.localName === 'ytd-comment-renderer';
};

/** Profiles that a text names first: an answer to another answer begins with its author. */
const addressee = (root: Element, reading: Reading): string | null => {
  const text = one(root, '[id="content-text"]');
  const link = text && one(text, 'a[href]');
  return link && text?.textContent?.trim().startsWith(link.textContent?.trim() || ' ') ? reading.webUrl(attr(link, 'href')) : null;
};

/** The thread around a thread: today an answer is a thread of its own inside the one that it answers. */
const outer = (thread: Element | null): Element | null => thread?.parentElement?.closest(THREAD) ?? null;

/** The comment that an answer stands under. */
const answered = (root: Element): Element | null => {
  const thread = root.closest(THREAD);
  const opener = thread && one(thread, COMMENT);
  const around = outer(thread);
  return opener === root ? around && one(around, COMMENT) : opener;
};

/** The owner's first answer, and newest, that is meant for this comment: named by it, or without a name right under it. */
const replyTo = (root: Element, parts: ReviewParts, reading: Reading): ReviewParts['reply'] => {
  let thread = root.closest(THREAD);
  for (let around = outer(thread); around; around = outer(thread)) thread = around;
  const comments = all(thread ?? root, COMMENT);
  const replies = [];
  for (const other of comments.slice(comments.indexOf(root) + 1)) {
    const named = isOwners(other) ? addressee(other, reading) : undefined;
    if (named !== undefined && (named === null ? answered(other) === root : named === parts.authorUrl)) {
      const { text, publishedAt } = readParts(other, reading);
      if (text) replies.push({ text, publishedAt });
    }
  }
  return firstAndNewest(replies);
};

export const hook: Hook = {
  amend: (parts, root, reading) => ({
    ...parts,
    nativeId: URL.parse(parts.permalink ?? '')?.searchParams.get('lc') ?? null,
    reply: replyTo(root, parts, reading),
    own: isOwners(root),
  }),
};

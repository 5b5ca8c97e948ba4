// How WordPress nests comments: the list item around a comment has its id and classes, and its answers in a list behind it. The plugin wpDiscuz does
// without lists, and its blocks have ids of their own.
import { all, attr } from '../engine/dom.ts';
import type { Reading } from '../engine/reading.ts';
import { type Hook, type ReviewParts, readParts } from '../engine/review-parts.ts';

const itemOf = (root: Element): Element | null => root.closest('li.comment, .wpd-comment');

/** The answer of the post's author right below this comment. */
const replyTo = (root: Element, reading: Reading): Pick<ReviewParts, 'reply' | 'replyPart'> => {
  const item = itemOf(root);
  const answer = item && all(item, ':scope > :is(.children, ol) > li.bypostauthor, :scope > .wpd-comment.bypostauthor').at(0);
  const part = answer && all(answer, reading.adapter.item).at(0);
  const parts = part && itemOf(part) === answer ? readParts(part, reading) : null;
  return part && parts?.text
    ? { reply: { text: parts.text, publishedAt: parts.publishedAt }, replyPart: part }
    : { reply: null, replyPart: null };
};

export const hook: Hook = {
  // Some themes put several parts into an item: the first one holds the others or is the comment.
  isReview: (root) => root.parentElement?.matches('li.comment, .wpd-comment-wrap') !== false,
  amend: (parts, root, reading) => {
    const item = itemOf(root);
    const own = item?.classList.contains('bypostauthor') === true;
    const id = attr(item?.localName === 'li' ? item : root, 'id')?.replace(/^li-/, '') ?? null;
    return {
      ...parts,
      nativeId: id,
      permalink: parts.permalink ?? (id && reading.webUrl(`#${id}`)),
      ...(own ? { reply: null } : replyTo(root, reading)),
      own,
    };
  },
};

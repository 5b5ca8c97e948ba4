// How WordPress nests comments: the list item around a comment has its id and classes, and its answers in a list behind it. The plugin wpDiscuz does
// without lists, and its blocks have ids of their own.
import { all, attr } from '../engine/dom.ts';
import type { Reading } from '../engine/reading.ts';
import { firstAndNewest } from '../engine/replies.ts';
import { type Hook, type ReviewParts, readParts } from '../engine/review-parts.ts';

const itemOf = (root: Element): Element | null => root.closest('li.comment, .wpd-comment');

/** The answers of the post's author right below this comment. What is noted beside the first is of the first. */
const replyTo = (root: Element, reading: Reading): Pick<ReviewParts, 'reply' | 'replyPart'> => {
  const item = itemOf(root);
  const answers = item ? all(item, ':scope > :is(.children, ol) > li.bypostauthor, :scope > .wpd-comment.bypostauthor') : [];
  const read = answers.flatMap((answer) => {
    const part = all(answer, reading.adapter.item).at(0);
    const { text, publishedAt } = part && itemOf(part) === answer ? readParts(part, reading) : { text: null, publishedAt: null };
    return part && text ? [{ part, reply: { text, publishedAt } }] : [];
  });
  return { reply: firstAndNewest(read.map(({ reply }) => reply)), replyPart: read[0]?.part ?? null };
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

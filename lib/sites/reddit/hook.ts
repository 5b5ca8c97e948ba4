// Today's design keeps a comment's author, id, date and address on the element around its text, with its whole thread inside; old.reddit.com
// needs nothing of this. Its Reply is out of reach; the editor that it opens is not.
import { attr, one } from '../engine/dom.ts';
import type { Hook } from '../engine/review-parts.ts';
import { visibleText } from '../engine/visible-text.ts';

export const hook: Hook = {
  hasReply: ({ parentElement }) =>
    parentElement !== null && one(parentElement, ':scope > shreddit-comment-action-row shreddit-composer') !== null,
  amend: (parts, root, reading) => {
    const comment = root.parentElement;
    if (comment?.localName !== 'shreddit-comment') return parts;
    const author = attr(comment, 'author');
    const time = one(comment, ':scope > [slot="commentMeta"] time[datetime], :scope > [slot="commentMeta"] faceplate-timeago[ts]');
    const at = attr(comment, 'created') ?? attr(time, 'datetime') ?? attr(time, 'ts');
    return {
      ...parts,
      text: visibleText(root),
      nativeId: attr(comment, 'thingid')?.replace(/^t1_/, '') ?? null,
      author,
      authorUrl: author && reading.webUrl(`/user/${encodeURIComponent(author)}/`),
      publishedAt: at === null ? null : reading.when(at, time?.textContent ?? at),
      permalink: reading.webUrl(attr(comment, 'permalink')),
    };
  },
};

// Ids of VK stand in addresses (`wall-1_2?reply=5`) and on elements (`post-1_5`); the community's own comments are told by who wrote the post.
import type { Hook } from '../engine/review-parts.ts';
import { isStub } from '../engine/stub-words.ts';
import { answerTo, isOwnComment, type ThreadSelectors } from '../engine/threads.ts';

const SELECTORS: ThreadSelectors = {
  author: 'a[data-testid="comment-avatar"], a.author',
  name: '[data-testid="comment-owner"], a.author',
  // Members write posts on a community's wall too: of them the page says a positive number.
  owner:
    ':is([data-testid="post-header-title"] a[href], a.PostHeaderTitle__authorLink, .post_author a[href]):not([data-from-id]:not([data-from-id^="-"]))',
  thread: '[data-testid="wall_comments_comment_root"], .replies_wrap_deep, .wall_reply_thread',
};
const ADDRESS = /\/wall(-?\d+)_\d+\?(?:.*&)?reply=(\d+)/;
const ELEMENT = /^(?:post)?(-?\d+_\d+)$/;

export const hook: Hook = {
  // A comment that was removed or hidden keeps its place where it has answers.
  isReview: (root, reading) => !isStub(root, reading),
  amend: (parts, root, reading) => {
    const [, wall, comment] = ADDRESS.exec(parts.permalink ?? '') ?? [];
    return {
      ...parts,
      nativeId: comment ? `${wall}_${comment}` : (ELEMENT.exec(root.id)?.[1] ?? null),
      reply: answerTo(root, SELECTORS, reading),
      own: isOwnComment(root, SELECTORS, reading),
    };
  },
};

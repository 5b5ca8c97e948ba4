// VK: comments under a post of a page or community, in the present layout and the old one, posts of a community's discussions, and its reviews. Made by
// hand from public selectors of 2024-26; never seen live. A thread stands inside the element of the comment that opens it, so a comment is what stands
// around its author's picture, without the thread. Times are in words; the old layout has them in `time` too.
import { date, line, preText, site, text, url } from '../engine/define.ts';

const PLACES = ':is([data-testid="wall_comments_comment_root"], [data-testid="wall_comments_comment_in_thread"])';
const PICTURE = 'a[data-testid="comment-avatar"]';

export const adapter = site({
  id: 'vk',
  name: 'VK',
  hosts: ['*.vk.com', '*.vk.ru'],
  kind: 'comment',
  // Which of these is a comment of its own, and not one with its thread, the hook tells.
  item: [
    '[data-testid="comment"]',
    `:is(${PLACES}, ${PLACES} *):has(> ${PICTURE})`,
    PLACES,
    `${PLACES} > *`,
    '.reply[id^="post"]',
    // A community's discussions and its reviews.
    '.bp_post, [data-testid="review"]',
  ].join(),
  require: ['[data-testid="comment-owner"], a.author, .bp_author, [data-testid="review-name"]'],
  exclude: ['.reply_deleted', '[data-testid="comment-deleted"]'],
  fields: {
    nativeId: [line('.reply[id^="post"]', 'id')],
    author: [line('[data-testid="comment-owner"], a.author, .bp_author, [data-testid="review-name"]')],
    authorUrl: [
      url('a[data-testid="comment-avatar"], a.author, a.bp_author, a[data-testid="review-avatar-link"]'),
      url('a[data-testid="comment-owner"], [data-testid="comment-owner"] a'),
    ],
    text: [
      preText('[data-testid="showmoretext-in-expanded"]'),
      preText('[data-testid="comment-text"]'),
      text('.wall_reply_text, .bp_text'),
      preText('[data-testid="showmoretext"]'),
    ],
    publishedAt: [
      date('[data-testid="wall_comment_date"]'),
      date('.reply_date .rel_date, .reply_date, .bp_date'),
      date('[data-testid="review-status-text"]'),
    ],
    permalink: [url('a[data-testid="wall_comment_date"]'), url('a[href*="reply="]'), url('.reply_date a, a.bp_date')],
  },
  reply: {
    kind: 'inline',
    reach: 'thread',
    opener: ['[data-testid="comment-reply"]', '.reply_link'],
    input: [
      '[data-testid="content-editable-input"][contenteditable="true"]',
      '[class*="vkitCommentInputContentEditable"][contenteditable="true"], [class*="vkitCommentInputContentEditable"] [contenteditable="true"]',
      '.reply_field[contenteditable="true"]',
    ],
  },
  hook: 'vk',
});

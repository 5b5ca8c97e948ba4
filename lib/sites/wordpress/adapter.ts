// Comments of WordPress, which stand on any host and are told by their structure. Seen on a saved page of 2026 (English); themes of blocks as its own
// tests draw them, the plugin wpDiscuz as tests of others do.
// Traps: answers nest, so an item is a comment's own part; where it is depends on the theme; fields of other plugins lie about.
// Rules: every comment is an item; one by the post's author is also the reply of the comment that it answers.
import { date, line, site, text, texts, url } from '../engine/define.ts';
import { replySigns } from '../engine/reply-state-labels.ts';

export const adapter = site({
  id: 'wordpress',
  name: 'WordPress',
  hosts: ['*'],
  kind: 'comment',
  // The comment's own part, or the list item where a theme puts no element around it.
  // (Older themes name the list item `li-comment-5` and the part `comment-5`.)
  item: 'li.comment[id^="li-comment-"] > [id^="comment-"], li.comment[id^="comment-"] > :is(article, .comment-body, [id^="div-comment-"], .comment-container, .comment_container, .comment-wrap, .comment-inner, .comment-block, .the-comment, div:has(.wp-block-comment-content)), .wpd-comment-right[id^="comment-"]',
  fields: {
    author: [
      line('.comment-author-name, .wp-block-comment-author-name'),
      line('.wpd-comment-author a'),
      line('.wpd-comment-author'),
      line('.comment-author .fn'),
      line('.fn'),
      line('.comment-author cite'),
      line('.the-comment .comment-author strong'),
    ],
    authorUrl: [
      url(
        '.comment-author a[href]:not([href*="#comment"], .comment-reply-link), :is(.wp-block-comment-author-name, .wpd-comment-author) a[href]',
      ),
    ],
    text: [
      texts('.comment-content > :not(.comment-awaiting-moderation)'),
      texts('.wp-block-comment-content > :not(:has(.comment-awaiting-moderation))'),
      text('.comment-content, .wp-block-comment-content, .wpd-comment-text'),
      texts('.comment-text > p'),
      text('.comment-text'),
    ],
    publishedAt: [
      date('time[datetime]', 'datetime'),
      date('.wpd-comment-date', 'title'),
      date('.wpd-comment-date'),
      date('.comment-time, .comment-metadata, .comment-meta, .comment-date, .the-comment :is(.date-comment, small)'),
    ],
    permalink: [url('a[href*="#comment-"]:not(.comment-reply-link)')],
  },
  reply: {
    kind: 'inline',
    reach: 'thread',
    opener: ['a.comment-reply-link'],
    input: ['form#commentform textarea[name="comment"]'],
  },
  // A comment that waits for moderation is shown to its author only, with a line that says so.
  signs: replySigns({ pending: [{ select: '.comment-awaiting-moderation', from: 'text', labels: [] }], published: [], rejected: [] }),
  hook: 'wordpress',
});

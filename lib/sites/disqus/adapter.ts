// Disqus comments, which stand in a frame of their own on any site. Seen on a saved page of 2018 (Russian).
// Traps: answers nest, so an item is a comment's own part; the frame has fields for reports. Rule: a moderator is not the company that answers.
import { date, line, site, text, url } from '../engine/define.ts';

export const adapter = site({
  id: 'disqus',
  name: 'Disqus',
  hosts: ['disqus.com'],
  paths: ['/embed/comments', '/embed/comments/'],
  kind: 'comment',
  item: 'li.post[id^="post-"] > [data-role="post-content"]',
  // A comment that was removed keeps its place without a text.
  require: ['[data-role="message"]'],
  fields: {
    author: [line('.post-byline .author')],
    authorUrl: [url('.post-byline .author a[data-username]')],
    text: [text('[data-role="message"]')],
    publishedAt: [date('.time-ago', 'title'), date('.time-ago')],
    permalink: [url('a.time-ago')],
  },
  reply: {
    kind: 'inline',
    opener: ['[data-action="reply"]'],
    input: ['[data-role="reply-form"] [contenteditable="true"]', '[data-role="reply-form"] textarea'],
  },
  hook: 'disqus',
});

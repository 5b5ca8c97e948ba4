// Comments under a video and the answers to them. Seen on a saved page of 2018 (English) and on a card and an owner's header of today's
// `ytd-comment-view-model` saved in public repositories (2024-25); threads inside threads are from public code. Traps: every comment repeats the same
// ids; templates hold empty comments with an open badge, and today's badge is in every comment, empty; answers that are folded are not in the page.
// Rules: an answer is an item like a comment; one by the channel's owner is also the reply of the comment that it answers.
import { date, line, preText, site, url } from '../engine/define.ts';

export const adapter = site({
  id: 'youtube',
  name: 'YouTube',
  hosts: ['*.youtube.com'],
  kind: 'comment',
  item: 'ytd-comment-renderer, ytd-comment-view-model',
  require: ['[id="content-text"]'],
  fields: {
    author: [
      line('[id="author-text"]:not([hidden])'),
      line('[id="author-comment-badge"] :is([id="text"], [id="name"]:not(:has([id="text"])))'),
      line('[id="author-text"]'),
    ],
    authorUrl: [url('a[id="author-text"]')],
    text: [preText('[id="content-text"]')],
    publishedAt: [date('[id="published-time-text"]')],
    permalink: [url('[id="published-time-text"] a')],
  },
  reply: {
    kind: 'inline',
    opener: ['[id="reply-button-end"] button', '[id="reply-button"] button', '[id="reply-button"] a'],
    input: ['[id="reply-dialog"] [id="contenteditable-root"]', '[id="reply-dialog"] [id="contenteditable-textarea"] textarea'],
  },
  limit: { value: 10_000, unit: 'characters', source: 'YouTube, length of a comment', mark: 'U' },
  hook: 'youtube',
});

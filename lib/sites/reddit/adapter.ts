// Comments under a post. Seen on a saved page of 2018 (the design that old.reddit.com still has); `shreddit-comment` of today is from public code.
// Traps: comments nest, so an item is a comment's own part and not its thread; "load more" and the post itself are `.thing` too.
// Rule: who wrote the post is rarely the company, so that nothing here is an owner's reply.
import { date, lastPathPart, line, site, text, url } from '../engine/define.ts';

export const adapter = site({
  id: 'reddit',
  name: 'Reddit',
  hosts: ['*.reddit.com'],
  paths: ['/r/*', '/user/*', '/comments/*'],
  kind: 'comment',
  item: '.thing.comment:not(.deleted) > .entry, shreddit-comment[author]:not([is-deleted], [author="[deleted]"]) > [slot="comment"]',
  fields: {
    nativeId: [lastPathPart('a.bylink')],
    author: [line('.tagline .author')],
    authorUrl: [url('.tagline a.author')],
    text: [text('.usertext-body .md')],
    publishedAt: [date('.tagline time', 'datetime')],
    permalink: [url('a.bylink')],
  },
  reply: {
    kind: 'inline',
    reach: 'thread',
    opener: ['.reply-button > a'],
    input: [
      '.usertext.cloneable textarea[name="text"], .child > .usertext textarea[name="text"]',
      'shreddit-comment shreddit-composer [slot="rte"][contenteditable="true"]',
    ],
  },
  limit: { value: 10_000, unit: 'characters', source: 'Reddit, length of a comment', mark: 'S' },
  signs: {
    reply: { pending: [], published: [], rejected: [] },
    // A comment with answers keeps its place when it is deleted. Its own part only: the answers are behind it.
    stub: [
      { select: '.thing.comment.deleted > .entry', from: 'text', labels: [], nativeId: [lastPathPart('a.bylink')] },
      {
        select: 'shreddit-comment[is-deleted]',
        from: 'is-deleted',
        labels: [],
        nativeId: [{ select: ':scope', from: 'permalink', parse: 'last_path_part' }],
      },
    ],
    notice: [],
  },
  hook: 'reddit',
});

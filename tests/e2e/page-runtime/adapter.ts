// The adapter of the hand-made pages.
import type { Adapter } from '../../../lib/contracts/adapter.ts';

/** Reads `[data-review]` cards; `reply` says where such a page writes its replies. */
export const pageAdapter = (reply: Partial<Adapter['reply']> = {}): Adapter => ({
  format: 1,
  id: 'small-shop',
  name: 'Small shop',
  version: 1,
  hosts: ['reviews.test'],
  paths: [],
  kind: 'review',
  item: '[data-review]',
  require: [],
  exclude: [],
  fields: {
    nativeId: [{ select: ':scope', from: 'data-id', parse: 'line' }],
    author: [{ select: '.author', from: 'text', parse: 'line' }],
    authorUrl: [],
    rating: [{ select: '.stars', from: 'aria-label', parse: 'rating' }],
    title: [],
    text: [{ select: '.text', from: 'text', parse: 'pre_text' }],
    publishedAt: [{ select: 'time', from: 'datetime', parse: 'date' }],
    permalink: [],
    ownReply: [{ select: '.answer', from: 'text', parse: 'text' }],
    ownReplyAt: [],
  },
  reply: {
    kind: 'inline',
    reach: 'root',
    opener: ['.open-reply'],
    input: ['.reply textarea'],
    dialog: [],
    framePaths: [],
    ...reply,
  },
  limit: null,
  hook: null,
});

export const dialogReply = { kind: 'dialog', dialog: ['[role=dialog]'] } as const satisfies Partial<Adapter['reply']>;
export const threadReply = { kind: 'inline', reach: 'thread' } as const satisfies Partial<Adapter['reply']>;

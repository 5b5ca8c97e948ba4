// On which sites a posted reply can be seen: told by the saved pages of each, and by the adapters that were taught or mended since.
import { expect, it } from 'vitest';
import { readsReplies } from './site-names.ts';

it.each(['x', 'reddit', 'habr', 'disqus', 'mastodon', 'livejournal', 'otzovik', 'amazon'])('%s shows us no replies', (id) => {
  expect(readsReplies(id)).toBe(false);
});

it.each(['trustpilot', 'google-business', 'schema-org', 'vk', 'youtube', 'hotline-ua'])('%s does, by its fields or in code', (id) => {
  expect(readsReplies(id)).toBe(true);
});

it('asks the adapters that came since: taught ones, and mended ones of sites that ship', () => {
  const site = { name: 'Shop', hosts: ['shop.example'], limit: null };
  expect(readsReplies('taught-shop')).toBe(false);
  expect(readsReplies('taught-shop', [{ ...site, id: 'taught-shop', readsReply: false }])).toBe(false);
  expect(readsReplies('taught-shop', [{ ...site, id: 'taught-shop', readsReply: true }])).toBe(true);
  expect(readsReplies('x', [{ ...site, id: 'x', readsReply: true }])).toBe(true);
});

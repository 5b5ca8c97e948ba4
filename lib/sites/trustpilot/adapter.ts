// Trustpilot's public pages. Seen on a saved page of 2026 (English); the same attributes are public knowledge since 2022.
// Traps: cards without a rating are teasers of a carousel; the reply has a `time` of its own after the review's.
import type { Adapter } from '../../contracts/adapter.ts';

export const adapter: Adapter = {
  format: 1,
  id: 'trustpilot',
  name: 'Trustpilot',
  version: 1,
  hosts: ['*.trustpilot.com'],
  paths: ['/review/*', '/reviews/*'],
  kind: 'review',
  item: 'article[data-service-review-card-paper]',
  require: ['[data-service-review-rating]'],
  exclude: [],
  fields: {
    nativeId: [{ select: 'a[href*="/reviews/"]', from: 'href', parse: 'last_path_part' }],
    author: [{ select: '[data-consumer-name-typography]', from: 'text', parse: 'line' }],
    authorUrl: [{ select: 'a[name="consumer-profile"], a[href*="/users/"]', from: 'href', parse: 'url' }],
    rating: [{ select: '[data-service-review-rating]', from: 'data-service-review-rating', parse: 'rating' }],
    ratingMax: [],
    title: [{ select: '[data-service-review-title-typography]', from: 'text', parse: 'line' }],
    text: [{ select: '[data-service-review-text-typography]', from: 'text', parse: 'text' }],
    publishedAt: [
      { select: 'time[data-service-review-date-time-ago]', from: 'datetime', parse: 'date' },
      { select: 'time[datetime]:not([data-service-review-business-reply-date-time-ago])', from: 'datetime', parse: 'date' },
    ],
    permalink: [{ select: 'a[href*="/reviews/"]', from: 'href', parse: 'url' }],
    ownReply: [{ select: '[data-service-review-business-reply-text-typography]', from: 'text', parse: 'text' }],
    ownReplyAt: [{ select: '[data-service-review-business-reply-date-time-ago]', from: 'datetime', parse: 'date' }],
  },
  reply: { kind: 'none', reach: 'root', opener: [], input: [], dialog: [], framePaths: [] },
  limit: null,
  hook: null,
};

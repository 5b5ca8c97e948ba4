// Trustpilot's public pages. Seen on a saved page of 2026 (English); the same attributes are public knowledge since 2022.
// Traps: cards without a rating are teasers of a carousel; the reply has a `time` of its own after the review's.
import { date, lastPathPart, line, rating, site, text, url } from '../engine/define.ts';

export const adapter = site({
  id: 'trustpilot',
  name: 'Trustpilot',
  hosts: ['*.trustpilot.com'],
  paths: ['/review/*', '/reviews/*'],
  item: 'article[data-service-review-card-paper]',
  require: ['[data-service-review-rating]'],
  fields: {
    nativeId: [lastPathPart('a[href*="/reviews/"]')],
    author: [line('[data-consumer-name-typography]')],
    authorUrl: [url('a[href*="/users/"]')],
    rating: [rating('[data-service-review-rating]', 'data-service-review-rating')],
    title: [line('[data-service-review-title-typography]')],
    text: [text('[data-service-review-text-typography]')],
    publishedAt: [
      date('[data-service-review-date-time-ago]', 'datetime'),
      date('time[datetime]:not([data-service-review-business-reply-date-time-ago])', 'datetime'),
    ],
    permalink: [url('a[href*="/reviews/"]')],
    ownReply: [text('[data-service-review-business-reply-text-typography]')],
    ownReplyAt: [date('[data-service-review-business-reply-date-time-ago]', 'datetime')],
  },
});

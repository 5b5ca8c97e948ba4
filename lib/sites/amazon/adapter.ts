// Amazon's product pages and lists of reviews. Seen on saved pages of 2024 (a list in the UK, product pages in the UK and the US); the hooks
// of 2026 (`reviewContainer`, `reviewTitle`, `reviewRichContentContainer`) are from several public readers of that year.
// Traps: a review from another country has other hooks, no profile and its translation beside it; two teasers stand above the list; a picture
// gallery repeats author, stars and text; its only text field is for reports. Sellers answer nowhere here.
import { date, line, rating, site, text, url } from '../engine/define.ts';

const DOMAINS = 'com co.uk de fr it es nl com.be ie pl se ca com.mx com.br in co.jp com.au sg ae sa eg com.tr co.za cn'.split(' ');

/** The heading of a review holds its stars too, in words for screen readers. */
const HEADING = ':not(.a-icon-alt, .a-letter-space, .cr-translated-review-content)';

export const adapter = site({
  id: 'amazon',
  name: 'Amazon',
  hosts: DOMAINS.map((domain) => `*.amazon.${domain}`),
  paths: [
    '/dp/*',
    '/*/dp/*',
    '/gp/product/*',
    '/product-reviews/*',
    '/*/product-reviews/*',
    '/gp/customer-reviews/*',
    '/*/customer-reviews/*',
  ],
  item: '[data-hook="review"]',
  fields: {
    nativeId: [line(':scope', 'id')],
    author: [line('.a-profile-name')],
    authorUrl: [url('a.a-profile[href*="/gp/profile/"]')],
    rating: [rating('[data-hook="review-star-rating"], [data-hook="cmps-review-star-rating"]')],
    title: [
      line('[data-hook="review-title"] .cr-original-review-content'),
      line(`:is([data-hook="review-title"], [data-hook="reviewTitle"]) > span${HEADING}`),
      line(':is([data-hook="review-title"], [data-hook="reviewTitle"]):not(:has(.a-icon-alt))'),
    ],
    text: [
      text('[data-hook="review-body"] .cr-original-review-content'),
      text('[data-hook="reviewRichContentContainer"]'),
      text('[data-hook="review-collapsed"]'),
      text('[data-hook="review-body"]'),
      text('[data-hook="reviewText"]'),
    ],
    publishedAt: [date('[data-hook="review-date"]')],
    permalink: [url('a[href*="/customer-reviews/"]')],
  },
  hook: 'amazon',
});

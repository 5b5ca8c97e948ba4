// Shopify's own Product Reviews (closed in 2024, still on old shops). Made by hand from public selectors and its style sheet; never seen live.
import { count, date, line, rating, site, text } from '../engine/define.ts';

export const adapter = site({
  id: 'shopify-spr',
  name: 'Shopify Product Reviews',
  hosts: ['*'],
  item: '.spr-review',
  require: ['.spr-review-header-byline'],
  fields: {
    nativeId: [line(':scope', 'id')],
    author: [line('.spr-review-header-byline strong')],
    rating: [rating('.spr-starratings', 'aria-label'), count('.spr-icon-star:not(.spr-icon-star-empty)')],
    title: [line('.spr-review-header-title')],
    text: [text('.spr-review-content-body')],
    publishedAt: [date('.spr-review-header-byline strong:last-of-type')],
    ownReply: [text('.spr-review-reply-body')],
  },
});

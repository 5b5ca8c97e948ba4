// Apple's App Store on the web. Seen on a saved page of 2023 (English); the design of late 2025 is from its public source only.
// Traps: in the new design a window with the whole review repeats each card.
import { date, line, rating, site, text } from '../engine/define.ts';

export const adapter = site({
  id: 'app-store',
  name: 'App Store',
  hosts: ['apps.apple.com'],
  item: '.we-customer-review, article[aria-labelledby^="review-"]',
  exclude: ['article.is-detail-view'],
  fields: {
    author: [line('.we-customer-review__user'), line('.author')],
    rating: [rating('.we-customer-review__rating[aria-label]', 'aria-label'), rating('.stars[aria-label]', 'aria-label')],
    title: [line('.we-customer-review__title'), line('h3.title')],
    text: [text('.we-customer-review__body'), text('.content > :not(.developer-response-container)')],
    publishedAt: [date('time.we-customer-review__date', 'datetime'), date('time.date', 'datetime')],
    ownReply: [text('.we-customer-review__response-body'), text('.developer-response-container > :not(.developer-response-heading)')],
    ownReplyAt: [date('time.we-customer-review__response-date', 'datetime')],
  },
  hook: 'app-store',
});

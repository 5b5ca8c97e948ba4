// Guests' reviews on a hotel's page and in the older list, a frame of its own (both by hand from public code, checked in September 2026). The cards on a
// city's landing page, seen saved in 2025, carry microdata and are read by `schema-org`: they show neither id, date nor stars. Traps: the name of the
// guest's country stands beside the guest's, and a letter in place of a picture before it; liked and disliked are two texts; the date of the stay is
// not the review's.
import { date, line, rating, site, text, texts } from '../engine/define.ts';

export const adapter = site({
  id: 'booking',
  name: 'Booking.com',
  hosts: ['*.booking.com'],
  item: '[data-testid="review-card"], .review_list_new_item_block, .c-review-block',
  fields: {
    nativeId: [line(':scope', 'data-review-url')],
    author: [
      // Name and country share a block; the name has a line of its own.
      line('[data-testid="review-avatar"] :is(h3, h4, strong, .bui-avatar-block__title)'),
      line('[data-testid="review-avatar"] div:not(:has(div, img, picture))'),
      line('.bui-avatar-block__title'),
    ],
    rating: [rating('[data-testid="review-score"]'), rating('.bui-review-score__badge')],
    title: [line('[data-testid="review-title"]'), line('.c-review-block__title')],
    text: [
      texts('[data-testid="review-positive-text"], [data-testid="review-negative-text"]'),
      texts('.c-review__body:not(.c-review__body--original)'),
    ],
    publishedAt: [date('[data-testid="review-date"]'), date('.c-review-block__row > .c-review-block__date')],
    ownReply: [text('[data-testid="review-partner-reply"]'), text('.c-review-block__response__body')],
  },
  hook: 'booking',
});

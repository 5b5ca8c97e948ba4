// Rozetka: reviews of a product. Seen on one card of April 2026 saved in a public repository, else by hand from public selectors of 2025-26; never
// seen live (that answers have the review's own make, and what they are called, is assumed).
// Stars are drawn by a width; pros and cons are labelled lines beside the text and part of it. Anybody may answer: the hook takes the seller's.
import { date, line, rating, site, texts, widthPercent } from '../engine/define.ts';

/** Answers stand below the review's own part, inside the same item. */
const ANSWER = ':is(.comment__inner ~ *, .comment__inner .comment__inner)';

export const adapter = site({
  id: 'rozetka',
  name: 'Rozetka',
  hosts: ['*.rozetka.com.ua', '*.rozetka.ua'],
  item: 'rz-comment, .product-comments__list-item, .comment__inner',
  require: ['[data-testid="replay-header-author"]'],
  fields: {
    author: [line('[data-testid="replay-header-author"]')],
    rating: [
      widthPercent('[data-testid="stars-rating"][style], [data-testid="stars-rating"] [style*="width"], .stars__rating[style]'),
      rating('[data-testid="stars-rating"][aria-label]', 'aria-label'),
    ],
    text: [texts(`:is(.comment__body-wrapper > p, .comment__essentials > div):not(:scope ${ANSWER} *)`)],
    publishedAt: [date('[data-testid="replay-header-date"]')],
  },
  hook: 'rozetka',
});

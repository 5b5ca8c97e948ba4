// WooCommerce: reviews of a product on any shop. Seen as a fragment of a page of 2022; the shop's answer, older versions and the blocks of 2025 from the
// plugin's own templates. A review is a comment of WordPress, and the shop answers it as such from its back office: the page shows no box.
import { date, line, rating, site, text, widthPercent } from '../engine/define.ts';

const BLOCK = '.wp-block-woocommerce-product-review';
/** Whoever has an account is `byuser`, customers too: they can answer only where the page has a way to, and are told by a purchase. */
const LINK = ':has(.comment-reply-link)';
const STAFF = '.byuser:not(:has(.woocommerce-review__verified, .star-rating))';
const ANSWERS = [':scope ~ .children > .bypostauthor', `:scope ~ li:not(.children > li, ${LINK}) > .children > ${STAFF}`];
const BLOCK_ANSWERS = [':scope > ol > .bypostauthor', `:scope:not(${LINK}) > ol > .byuser`];

export const adapter = site({
  id: 'woocommerce',
  name: 'WooCommerce',
  hosts: ['*'],
  // Reviews of old shops are plain comments; what stands below a review is an answer.
  item: `li:is(.review, .comment)[id^="li-comment-"]:not(.children > li) > [id^="comment-"], ${BLOCK}-template > li.review[id^="comment-"]`,
  require: [
    `.meta, ${BLOCK}-author-name`,
    `.description, [itemprop="description"], ${BLOCK}-content`,
    `.star-rating, .woocommerce-review__author, ${BLOCK}-content`,
  ],
  // Shown to its author only.
  exclude: ['.woocommerce-review__awaiting-approval'],
  fields: {
    nativeId: [line(':scope', 'id')],
    author: [line(`.woocommerce-review__author, [itemprop="author"], ${BLOCK}-author-name`), line('.meta strong')],
    rating: [
      rating(`.star-rating, ${BLOCK}-rating [aria-label]`, 'aria-label'),
      rating('.star-rating .rating'),
      widthPercent('.star-rating > span'),
    ],
    text: [text(`.description, [itemprop="description"], ${BLOCK}-content`)],
    publishedAt: [date('time[datetime]', 'datetime')],
    ownReply: [
      ...ANSWERS.map((answer) => text(`${answer} .description`)),
      ...BLOCK_ANSWERS.map((answer) => text(`${answer} ${BLOCK}-content`)),
    ],
    ownReplyAt: [...ANSWERS, ...BLOCK_ANSWERS].map((answer) => date(`${answer} time[datetime]`, 'datetime')),
  },
});

// WooCommerce: reviews of a product on any shop. The block of 2022 seen as a fragment of a saved page, the shop's answer and older versions from the
// plugin's own templates. A review is a comment of WordPress, and the shop answers it as such from its back office: the page shows no box.
import { date, line, rating, site, text, widthPercent } from '../engine/define.ts';

const ANSWER = ':scope ~ .children';

export const adapter = site({
  id: 'woocommerce',
  name: 'WooCommerce',
  hosts: ['*'],
  // Reviews of old shops are plain comments; what stands below a review is an answer.
  item: 'li:is(.review, .comment)[id^="li-comment-"]:not(.children > li) > [id^="comment-"]',
  require: ['.meta', '.description, [itemprop="description"]', '.star-rating, .woocommerce-review__author'],
  // Shown to its author only.
  exclude: ['.woocommerce-review__awaiting-approval'],
  fields: {
    nativeId: [line(':scope', 'id')],
    author: [line('.woocommerce-review__author, [itemprop="author"]'), line('.meta strong')],
    rating: [rating('.star-rating', 'aria-label'), rating('.star-rating .rating'), widthPercent('.star-rating > span')],
    text: [text('.description, [itemprop="description"]')],
    publishedAt: [date('time[datetime]', 'datetime')],
    ownReply: [text(`${ANSWER} > .byuser .description`)],
    ownReplyAt: [date(`${ANSWER} > .byuser time[datetime]`, 'datetime')],
  },
});

// Judge.me's widgets, on any shop: the older one seen as saved fragments of 2023 and 2024, the one of 2026 (`jm-`) by hand from public scripts of shops,
// which name every part but the shop's answer (assumed). In the older one an empty reply block stands below every review.
import { date, line, rating, site, text } from '../engine/define.ts';

export const adapter = site({
  id: 'judge-me',
  name: 'Judge.me',
  hosts: ['*'],
  item: '.jdgm-rev, .jm-review-item',
  require: ['.jdgm-rev__author, .jm-reviewer-info__name'],
  fields: {
    nativeId: [line(':scope', 'data-review-id'), line(':scope', 'review-uuid')],
    author: [line('.jdgm-rev__author, .jm-reviewer-info__name')],
    rating: [rating('.jdgm-rev__rating', 'data-score'), rating('.jm-star-rating', 'aria-label')],
    title: [line('.jdgm-rev__title, .jm-review-content__title, .jdgm-review-title')],
    text: [text('.jdgm-rev__body, .jdgm-review-content__body-content'), text('.jm-review-content__body')],
    publishedAt: [
      date('.jdgm-rev__timestamp[datetime]', 'datetime'),
      date('.jdgm-rev__timestamp', 'data-content'),
      date('.jm-reviewer-info__timestamp, .jm-reviewer-info__details > .jm-text:last-child:not(.jm-reviewer-info__name)'),
    ],
    ownReply: [
      text(
        '.jdgm-rev__reply-content, [class*="jm-"][class*="reply"] :is(p, [class*="body"], [class*="content"]):not(form *, [class*="form"] *)',
      ),
    ],
  },
});

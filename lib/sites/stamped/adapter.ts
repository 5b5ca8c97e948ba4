// Stamped's widget, on any shop. Made by hand from public selectors of 2022-26 and the widget's own script; never seen live. The shop's answer may have
// the classes of the review.
import { count, date, line, rating, site, text } from '../engine/define.ts';

const REPLY = '.stamped-review-reply';

export const adapter = site({
  id: 'stamped',
  name: 'Stamped',
  hosts: ['*'],
  item: '.stamped-review',
  require: ['.author'],
  fields: {
    nativeId: [line(':scope', 'id')],
    author: [line('.author')],
    rating: [rating('.stamped-starratings', 'data-rating'), count('.stamped-review-header-starratings .stamped-fa-star')],
    title: [line('.stamped-review-header-title')],
    text: [text(`.stamped-review-content-body:not(${REPLY} *)`)],
    publishedAt: [date(`.created:not(${REPLY} *)`)],
    ownReply: [text(`${REPLY} :is(.stamped-review-content-body, .stamped-review-reply-body)`)],
    ownReplyAt: [date(`${REPLY} .created`)],
  },
});

// Judge.me's widget, on any shop. Made by hand from public selectors of 2024-26; never seen live. An empty reply block stands below every review.
import { date, line, rating, site, text } from '../engine/define.ts';

export const adapter = site({
  id: 'judge-me',
  name: 'Judge.me',
  hosts: ['*'],
  item: '.jdgm-rev',
  require: ['.jdgm-rev__author'],
  fields: {
    nativeId: [line(':scope', 'data-review-id')],
    author: [line('.jdgm-rev__author')],
    rating: [rating('.jdgm-rev__rating', 'data-score')],
    title: [line('.jdgm-rev__title')],
    text: [text('.jdgm-rev__body')],
    publishedAt: [date('.jdgm-rev__timestamp[datetime]', 'datetime'), date('.jdgm-rev__timestamp', 'data-content')],
    ownReply: [text('.jdgm-rev__reply-content')],
  },
});

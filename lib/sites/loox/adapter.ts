// Loox's widget, on any shop and in its own frame. Made by hand from public selectors of 2020-26; never seen live.
import { count, date, line, rating, site, text } from '../engine/define.ts';

export const adapter = site({
  id: 'loox',
  name: 'Loox',
  hosts: ['*'],
  item: '.grid-item-wrap, .grid-item',
  // The classes alone are anybody's.
  require: ['.main-text', '.title', '[data-lx-fill], [data-testid$="-stars"]'],
  fields: {
    author: [line('.title')],
    rating: [count('[data-lx-fill="full"]'), rating('[data-testid$="-stars"]', 'aria-label')],
    text: [text('.main-text:not(.reply-text)')],
    publishedAt: [date('[data-testid$="-date"], .time')],
    ownReply: [text('.reply-text')],
  },
});

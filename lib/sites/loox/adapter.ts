// Loox's widget, on any shop and in its own frame. Made by hand from public selectors of 2020-26; never seen live.
import { count, date, line, rating, site, text } from '../engine/define.ts';

export const adapter = site({
  id: 'loox',
  name: 'Loox',
  hosts: ['*'],
  item: ':is(.grid-item-wrap, .grid-item):has(.main-text), .loox-review, [data-loox-review]',
  require: ['.block.title, [class*="loox-"][class*="author"]'],
  fields: {
    nativeId: [line(':scope', 'data-review-id')],
    author: [line('.block.title, [class*="loox-"][class*="author"]')],
    rating: [count('[data-lx-fill="full"], .loox-star.loox-filled'), rating('[data-testid$="-stars"]', 'aria-label')],
    text: [text('.main-text:not(.reply-text), [class*="loox-review"][class*="content"]')],
    publishedAt: [date('[data-testid$="-date"], .time, [class*="loox-"][class*="date"]')],
    ownReply: [text('.reply-text')],
  },
});

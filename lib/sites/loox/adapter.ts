// Loox's widget, on any shop and in its own frame. Made by hand from public selectors of 2020-26, which agree on every part; never seen live. Behind the
// name stands whether the purchase was verified: a drawing, lately with a word.
import { count, date, line, preText, rating, site, text } from '../engine/define.ts';

export const adapter = site({
  id: 'loox',
  name: 'Loox',
  hosts: ['*'],
  item: '.grid-item-wrap, .grid-item',
  // The classes alone are anybody's.
  require: ['.main-text', '.title', '[data-lx-fill], [data-testid$="-stars"], .stars[aria-label*="/ 5"]'],
  fields: {
    nativeId: [line(':scope', 'data-id')],
    // A name of several parts stays whole where there is no word behind it.
    author: [{ select: '.title:has(.verified-badge-and-text)', from: 'text', parse: 'name_in_line' }, line('.title')],
    rating: [rating('[data-testid$="-stars"], .stars', 'aria-label'), count('[data-lx-fill="full"]')],
    text: [preText('.pre-wrap:not(.reply-text)'), text('.main-text:not(.reply-text)')],
    publishedAt: [date('[data-testid$="-date"], .time')],
    ownReply: [text('.reply-text')],
  },
});

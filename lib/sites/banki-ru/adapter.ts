// Customers' reviews of banks. Seen on a saved page of 2026 (Russian).
// Traps: no author is shown in the list: the page's JSON-LD has them, in the order of its own; a text ends where the list cuts it; of the bank's
// answer only a tag is shown, so that there is no reply to read.
import { date, lastPathPart, line, rating, site, text, url } from '../engine/define.ts';

export const adapter = site({
  id: 'banki-ru',
  name: 'Banki.ru',
  hosts: ['*.banki.ru'],
  item: '[data-test="responses__response"]',
  fields: {
    nativeId: [lastPathPart('h3 a[href*="/response/"]')],
    rating: [rating(':scope', 'data-test-grade')],
    title: [line('h3 a[data-test="link-text"]')],
    text: [text('a[href*="/response/"]:not(h3 *, [href*="#"])')],
    publishedAt: [date('span[class*="StyledItemSmallText"]')],
    permalink: [url('h3 a[href*="/response/"]')],
  },
  hook: 'banki-ru',
});

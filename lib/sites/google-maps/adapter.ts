// Reviews of a place in Google Maps, as anybody sees them. Seen on a saved page of 2023 (English). Made by hand from public selectors: the make of
// 2024-26 (the same classes), hotels ("4/5", `xRkPPb`), and labels in other languages.
// Traps: `data-review-id` stands on every button of a review; the owner's answer has the same class as the text; dates are relative.
import { count, date, line, preText, rating, site, url } from '../engine/define.ts';
import { GOOGLE_HOSTS } from '../engine/google-domains.ts';

export const adapter = site({
  id: 'google-maps',
  name: 'Google Maps',
  hosts: GOOGLE_HOSTS,
  paths: ['/maps', '/maps/*'],
  item: '[data-review-id][aria-label]:not(button), .jftiEf[data-review-id]',
  fields: {
    nativeId: [line(':scope', 'data-review-id')],
    author: [line('.d4r55'), line(':scope', 'aria-label')],
    authorUrl: [url('[data-href*="/maps/contrib/"]', 'data-href'), url('a[href*="/maps/contrib/"]')],
    rating: [
      rating('.kvMYJc[role="img"][aria-label]', 'aria-label'),
      rating('.fzvQIb, .DU9Pgb > .fontBodyLarge'),
      rating('[role="img"][aria-label]', 'aria-label'),
      // "One star" in words: the filled stars are counted.
      count('.kvMYJc :is(.vzX5Ic, .elGi1d)'),
    ],
    text: [preText('.MyEned .wiI7pd'), preText('.wiI7pd:not(.CDe7pd *)')],
    publishedAt: [date('.rsqaWe, .xRkPPb')],
    ownReply: [preText('.CDe7pd .wiI7pd')],
    ownReplyAt: [date('.CDe7pd .DZSIDd')],
  },
  limit: { value: 4096, unit: 'utf8_bytes', source: 'Google Business Profile API, updateReply', mark: 'P' },
});

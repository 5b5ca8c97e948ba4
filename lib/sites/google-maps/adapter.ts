// Reviews of a place in Google Maps, as anybody sees them. Seen on a saved page of 2023 (English); the variants of later years and of hotels
// ("4/5", `xRkPPb`) and labels in other languages are from public code only.
// Traps: `data-review-id` stands on every button of a review; the owner's answer has the same class as the text; dates are relative.
import { count, date, line, preText, rating, site, url } from '../engine/define.ts';

/** Google serves Maps on its national domains too. */
const NATIONAL =
  'at be bg by ca ch co.nz co.za com.ar com.au com.br com.mx com.sg com.tr com.ua co.id co.il co.in co.jp co.kr co.th co.uk cz de dk ee es fi fr ge gr hr hu ie it kz lt lv md nl no pl pt ro rs ru se si sk'.split(
    ' ',
  );

export const adapter = site({
  id: 'google-maps',
  name: 'Google Maps',
  hosts: ['com', ...NATIONAL].map((domain) => `*.google.${domain}`),
  paths: ['/maps', '/maps/*'],
  item: '[data-review-id][aria-label]:not(button), .jftiEf[data-review-id]',
  fields: {
    nativeId: [line(':scope', 'data-review-id')],
    author: [line('.d4r55'), line(':scope', 'aria-label')],
    authorUrl: [url('[data-href*="/maps/contrib/"]', 'data-href'), url('a[href*="/maps/contrib/"]')],
    rating: [
      rating('.kvMYJc[role="img"][aria-label]', 'aria-label'),
      rating('.fzvQIb'),
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

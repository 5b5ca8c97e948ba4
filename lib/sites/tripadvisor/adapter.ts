// Reviews of places. Seen on a saved page of 2019 (English); `data-test-target` (hotels) and `data-automation` (everything else) of later
// years are from public code, of 2026 in part.
// Traps: an outer and an inner node of 2019 carry the same id; stars are a class name or the title of a drawing; the date of the visit stands near
// the date of the review; filters and the sum of all stars are cards like a hotel's reviews, but without a title.
import { classNumber, date, line, rating, site, text, url } from '../engine/define.ts';

const DOMAINS =
  'com co.uk ca ie in com.au co.nz com.sg com.my com.ph de at ch fr be nl it es pt se dk fi com.gr com.br com.mx com.ar cl co com.pe com.ve cz co.hu sk rs ru com.ua com.tr co.il jp co.kr com.tw com.hk com.vn co.id co.za com.eg'.split(
    ' ',
  );

export const adapter = site({
  id: 'tripadvisor',
  name: 'Tripadvisor',
  hosts: DOMAINS.map((domain) => `*.tripadvisor.${domain}`),
  item: '.review-container[data-reviewid], .reviewSelector[data-reviewid], [data-test-target="HR_CC_CARD"]:has([data-test-target="review-title"]), [data-automation="reviewCard"]',
  fields: {
    nativeId: [line(':scope', 'data-reviewid')],
    author: [line('.info_text > div'), line('a[href*="/Profile/"]:not(:has(img, svg, picture))')],
    authorUrl: [url('a[href*="/Profile/"]')],
    rating: [classNumber('.ui_bubble_rating', 'class'), rating('svg title')],
    title: [line('.quote .noQuotes'), line('[data-test-target="review-title"]'), line('a[href*="/ShowUserReviews-"]')],
    text: [
      text('.entry .partial_entry:not(.mgrRspnInline *)'),
      text('[data-automation^="reviewText"]'),
      text('q'),
      text('.fIrGe'),
      text('[class*="JguWG"]'),
    ],
    publishedAt: [date('.ratingDate:not(.mgrRspnInline *)', 'title'), date('.ratingDate:not(.mgrRspnInline *)')],
    permalink: [url('a[href*="/ShowUserReviews-"]')],
    ownReply: [text('.mgrRspnInline .partial_entry')],
    ownReplyAt: [date('.mgrRspnInline .responseDate', 'title')],
  },
  hook: 'tripadvisor',
});

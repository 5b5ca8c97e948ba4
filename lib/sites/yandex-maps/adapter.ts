// Reviews of an organisation in Yandex Maps, as anybody sees them. Seen on one card of 2024 saved in a public repository, else by hand from public
// selectors of 2025-26; never seen live.
// The owner's answer is folded: it is in the page only after its button was pressed. The page shows no ids.
import { count, date, line, preText, rating, site, text, url } from '../engine/define.ts';
import { replySigns, wordedStates } from '../engine/reply-state-labels.ts';

export const adapter = site({
  id: 'yandex-maps',
  name: 'Yandex Maps',
  hosts: 'ru com by kz uz az kg lt lv ee md tj tm fr eu com.tr com.ge com.am co.il'.split(' ').map((domain) => `*.yandex.${domain}`),
  paths: ['/maps', '/maps/*', '/web-maps/*', '/harita/*'],
  item: '.business-review-view',
  require: ['[itemprop="author"], .business-review-view__author, .business-review-view__author-name'],
  fields: {
    author: [
      line('[itemprop="author"] [itemprop="name"]'),
      line('.business-review-view__author-name, .business-review-view__link'),
      line('.business-review-view__author'),
    ],
    authorUrl: [url('a.business-review-view__link'), url('a.business-review-view__user-icon')],
    rating: [rating('meta[itemprop="ratingValue"]', 'content'), count('.business-rating-badge-view__star._full')],
    text: [
      preText('.business-review-view__body .spoiler-view__text-container'),
      text('[itemprop="reviewBody"], .business-review-view__body'),
    ],
    publishedAt: [date('meta[itemprop="datePublished"]', 'content'), date('.business-review-view__date')],
    ownReply: [preText('.business-review-comment-content__bubble')],
    ownReplyAt: [date('.business-review-comment-content__date')],
  },
  signs: replySigns(wordedStates('span, div, p, small, strong, em')),
});

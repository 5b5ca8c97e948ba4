// Reviews of business software. Seen on a fragment of a list of 2017 (English); the vendor's answer was not in it.
// Traps: a review is a row of questions with an answer each, of which one is a number; stars of five for marks out of ten.
import { date, lastPathPart, line, rating, site, texts, url } from '../engine/define.ts';

export const adapter = site({
  id: 'trustradius',
  name: 'TrustRadius',
  hosts: ['*.trustradius.com'],
  item: '.serp-result',
  require: ['.serp-author'],
  fields: {
    nativeId: [lastPathPart('.review-title a[href*="/reviews/"]')],
    author: [line('.serp-username .name'), line('.serp-username')],
    authorUrl: [url('.serp-username a[href*="/users/"]')],
    rating: [rating('.rating-stars[title]', 'title')],
    title: [line('.review-title .summary')],
    text: [texts('.question h4:not(.score), .response .question-bullets ul, .response .ugc')],
    publishedAt: [date('.rating-stars-text')],
    permalink: [url('.review-title a[href*="/reviews/"]')],
  },
  hook: 'trustradius',
});

// Reviews of business software. Seen on a fragment of a list of 2017 (English); the vendor's answer was not in it. The page of 2026 (`article`) by hand
// from public code that reads what it is drawn from: title, answers, day and address are sure, where the name and the mark stand is assumed.
// Traps: a review is a row of questions with an answer each, of which one is a number; stars of five for marks out of ten.
import { date, lastPathPart, line, rating, site, texts, url } from '../engine/define.ts';

export const adapter = site({
  id: 'trustradius',
  name: 'TrustRadius',
  hosts: ['*.trustradius.com'],
  item: '.serp-result, article[class*="Review_review__"]',
  require: ['.serp-author, [class*="ReviewAnswer_reviewAnswer"]'],
  fields: {
    nativeId: [lastPathPart('.review-title a[href*="/reviews/"], article a[href*="/reviews/"]')],
    author: [
      line('.serp-username .name'),
      line('.serp-username'),
      line('[class*="eviewerName"], [class*="eviewer"] [class*="ame"]:not([class*="ompany"])'),
    ],
    authorUrl: [url('.serp-username a[href*="/users/"]')],
    rating: [rating('.rating-stars[title]', 'title'), rating('[id$="_rating"]', 'value'), rating('[id$="_rating"]')],
    title: [line('.review-title .summary'), line('a[href*="/reviews/"]')],
    text: [
      texts('.question h4:not(.score), .response .question-bullets ul, .response .ugc'),
      texts('[class*="ReviewAnswer_reviewAnswer"]'),
    ],
    publishedAt: [date('.rating-stars-text'), date('time[datetime]', 'datetime')],
    permalink: [url('.review-title a[href*="/reviews/"], article a[href*="/reviews/"]')],
  },
  hook: 'trustradius',
});

// Prom.ua: reviews of a product or a seller. Made by hand from public selectors of 2024-26; never seen live. The seller's answer is assumed from
// the site's habit of naming its parts with `data-qaid`.
import { count, date, line, rating, site, texts } from '../engine/define.ts';

const ANSWER = '[data-qaid*="answer"], [data-qaid*="reply"]';

export const adapter = site({
  id: 'prom-ua',
  name: 'Prom.ua',
  hosts: ['*.prom.ua'],
  // A card may have no name of its own.
  item: '[data-qaid="opinion_item"], [data-qaid="opinion_lists"], li:has([data-qaid="author_name"]):has([data-qaid="opinion_text"], [data-qaid="title"], [data-qaid="count_stars"]):not(:has(li, [data-qaid="opinion_item"], [data-qaid="opinion_lists"]))',
  require: ['[data-qaid="author_name"], [data-qaid="opinion_author"]'],
  fields: {
    author: [line('[data-qaid="author_name"], [data-qaid="opinion_author"]')],
    rating: [
      rating('[data-qaid="count_stars"][aria-label]', 'aria-label'),
      rating('[data-qaid="opinion_rating"]'),
      count('svg[data-qaid="count_stars"]'),
    ],
    title: [line('[data-qaid="title"]')],
    text: [
      texts(
        `:is([data-qaid="opinion_text"], [data-qaid="opinion_body"], [data-qaid="opinion_pros"], [data-qaid="pros_text"], [data-qaid="opinion_cons"], [data-qaid="disadvantages_text"]):not(:is(${ANSWER}) *)`,
      ),
    ],
    publishedAt: [date('[data-qaid="date_created"][datetime]', 'datetime'), date('[data-qaid="date_created"], [data-qaid="opinion_date"]')],
    ownReply: [texts('[data-qaid="answer_text"], [data-qaid="reply_text"]'), texts(ANSWER)],
    ownReplyAt: [date(`:is(${ANSWER}) time[datetime]`, 'datetime'), date(`:is(${ANSWER}) [data-qaid*="date"]`)],
  },
});

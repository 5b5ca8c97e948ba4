// iRecommend: a product's list of reviews and a review's own page. Made by hand from public selectors of 2022-26; never seen live.
// Pros and cons stand beside the text and are part of it. Answers are comments by anyone: none is read.
import { count, date, lastPathPart, line, rating, site, texts, url } from '../engine/define.ts';

export const adapter = site({
  id: 'irecommend',
  name: 'iRecommend',
  hosts: ['*.irecommend.ru'],
  item: '.list-comments > .item, [itemprop="review"], [itemtype$="schema.org/Review"]',
  require: ['.authorName, [itemprop="author"]'],
  fields: {
    nativeId: [lastPathPart('.reviewTitle a, a.reviewTextSnippet, a.more')],
    author: [line('.authorName'), line('[itemprop="author"] [itemprop="name"]'), line('[itemprop="author"]')],
    authorUrl: [url('.authorName a, [itemprop="author"] a')],
    rating: [rating('meta[itemprop="ratingValue"]', 'content'), count('.starsRating .on')],
    title: [line('.reviewTitle')],
    text: [texts('.plus, .minus, [itemprop="reviewBody"], .reviewTeaserText')],
    publishedAt: [date('meta[itemprop="datePublished"]', 'content'), date('.created, .date-created')],
    permalink: [url('.reviewTitle a, a.reviewTextSnippet, a.more')],
  },
  reply: { kind: 'page', opener: ['a.more', '.reviewTitle a'] },
  hook: 'irecommend',
});

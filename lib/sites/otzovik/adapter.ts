// Otzovik: a list of reviews and a review's own page. Made by hand from public selectors of 2023-26; never seen live.
// Pros and cons stand beside the text and are part of it. A company answers in the comments of the review's own page, which nothing marks as the
// company's: no answer is read.
import { date, lastPathPart, line, rating, site, texts, url } from '../engine/define.ts';

export const adapter = site({
  id: 'otzovik',
  name: 'Otzovik',
  hosts: ['*.otzovik.com'],
  item: '[itemprop="review"], .review-list-item, :is(.review-list-chunk, .review-list-2) > .item, [itemtype$="schema.org/Review"]',
  require: ['.user-login, [itemprop="author"]'],
  fields: {
    nativeId: [lastPathPart('a.review-read-link, a.review-title')],
    author: [line('.user-login'), line('[itemprop="author"] [itemprop="name"]'), line('[itemprop="author"]')],
    authorUrl: [url('a.user-login, a[href*="/profile/"]')],
    rating: [rating('meta[itemprop="ratingValue"]', 'content'), rating('.rating-score'), rating('.product-rating[title]', 'title')],
    title: [line('.review-title, h1 [itemprop="name"], .summary[itemprop="name"], [itemprop="headline"]')],
    text: [texts('.review-plus, .review-minus, .review-teaser, .review-body')],
    publishedAt: [date('.review-postdate[content], [itemprop="datePublished"][content]', 'content'), date('.review-postdate')],
    permalink: [url('a.review-read-link, a.review-title'), url('meta[itemprop="url"]', 'content')],
  },
  reply: { kind: 'page', opener: ['a.review-read-link'] },
  hook: 'otzovik',
});

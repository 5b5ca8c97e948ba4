// G2: reviews of a product. Made by hand from public selectors: those of July to September 2026, and those of 2025 with microdata; never seen live.
// A review is the answers to questions ("What do you like best…"), each in a section with its question; after each stands who collected it.
import { date, line, rating, site, texts, url } from '../engine/define.ts';

export const adapter = site({
  id: 'g2',
  name: 'G2',
  hosts: ['*.g2.com'],
  // The second ones are those of other languages: `/de/products/…`.
  paths: ['/products/*', '/survey_responses/*', '/:language/products/*', '/:language/survey_responses/*'],
  item: '#reviews article, article[id*="-review-"], article[itemprop="review"]',
  require: ['.elv-star-wrapper, .elv-stars, [itemprop="ratingValue"]'],
  fields: {
    // The shared address ends like the id that the element has now and had not in 2025.
    nativeId: [line(':scope', 'id'), line('[data-clipboard-text]', 'data-clipboard-text')],
    author: [
      line('[itemprop="author"] meta[itemprop="name"]', 'content'),
      line('[itemprop="author"]'),
      line('a[href*="/users/"] ~ * .elv-font-bold, a[href*="/users/"] .elv-font-bold'),
      line('.elv-text-base.elv-font-bold'),
    ],
    authorUrl: [url('a[href*="/users/"]')],
    rating: [rating('.elv-star-wrapper__desc__rating'), rating('meta[itemprop="ratingValue"]', 'content'), rating('.elv-star-wrapper')],
    title: [line('.elv-text-lg.elv-font-bold, [itemprop="name"]:not(meta, [itemprop="author"] *)')],
    text: [texts('section:has(> div + p), section:has(> div > p)'), texts('section p')],
    publishedAt: [date('meta[itemprop="datePublished"], meta[content^="20"]', 'content'), date('time[datetime]', 'datetime')],
    permalink: [url('[data-clipboard-text]', 'data-clipboard-text')],
  },
  hook: 'g2',
});

// Employees' reviews of a company. Seen on a saved page of 2025 (English); the design of 2026 (`review-detail`) by hand from public selectors, which agree.
// Traps: reviewers are named by their job; the text field of the page is for reviewers; cards of the forum below are no reviews. Where the
// employer answers was in no page we saw.
import { date, line, preTexts, rating, site, url } from '../engine/define.ts';

const TEXT = '[data-test^="review-text-"]';

export const adapter = site({
  id: 'glassdoor',
  name: 'Glassdoor',
  hosts: [
    '*.glassdoor.com',
    ...'ca co.uk co.in co.nz com.au com.ar com.br com.mx com.hk de at ch fr be nl it es ie sg'
      .split(' ')
      .map((domain) => `*.glassdoor.${domain}`),
  ],
  item: '[data-test="review-details-container"][id^="empReview_"], article[data-test="review-detail"]',
  fields: {
    nativeId: [line(':scope', 'id')],
    author: [line('[data-test="review-avatar-label"], [data-test="content-avatar-label"]')],
    rating: [rating('[data-test="review-rating-label"]')],
    title: [line('[data-test="review-details-title"]'), line('h3')],
    // Each part with its heading: what is a pro must not read as a con.
    text: [preTexts(`${TEXT}, :has(> p > ${TEXT}), :has(> p + ${TEXT}), :has(> p + * > ${TEXT})`)],
    publishedAt: [date('[class*="imestamp_reviewDate"]')],
    permalink: [url('a[data-test="review-details-title-link"], a[href*="/Employee-Review-"]')],
  },
  hook: 'glassdoor',
});

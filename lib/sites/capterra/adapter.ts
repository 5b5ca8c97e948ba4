// Capterra: reviews of a product, on capterra.com seen as notes on its elements of February 2026, on the sites of other countries (`review-card`) made
// by hand from public selectors of 2021-25. capterra.com shows no ids; neither links to profiles. Pros and cons are paragraphs below a word or a drawing
// each, and part of the text.
import { date, line, rating, site, texts } from '../engine/define.ts';

export const adapter = site({
  id: 'capterra',
  name: 'Capterra',
  hosts: '.com .co.uk .ca .com.au .co.nz .in .com.sg .co.za .de .com.de .at .ch .fr .es .it .pt .com.br .mx .nl .se .dk .no .fi .pl .jp'
    .split(' ')
    .map((domain) => `*.capterra${domain}`),
  item: '[data-test-id="review-cards-container"] > div > div, .review-card',
  require: ['h3, .ms-1', '[data-testid="rating"], [data-testid$="Rating-rating"], .ms-1'],
  fields: {
    author: [
      line('[data-testid="reviewer-name"]'),
      line('.typo-20.text-neutral-99.font-semibold'),
      line('div.fw-600.mb-1, div.h5.fw-bold, .ps-0 > .fw-bold, h5'),
    ],
    rating: [
      rating('[data-testid="Overall Rating-rating"] span:nth-child(2)'),
      rating('[data-testid="Overall Rating-rating"]'),
      rating('[data-testid="rating"]'),
      rating('span.ms-1'),
    ],
    title: [line('h3')],
    text: [
      texts('div.\\!mt-4 p, div:has(> svg > title, > * > svg > title):has(> p), .space-y-6 > div.space-y-2:has(> p)'),
      texts('.review-card :is(p, .lh-2, :is(.fw-bold, .fw-600):has(+ .lh-2))'),
    ],
    publishedAt: [date('.typo-0.text-neutral-90'), date('.fs-5.text-neutral-90.mb-2, span.ms-2'), date('h3 ~ div, h3 ~ span')],
  },
});

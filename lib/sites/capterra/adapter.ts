// Capterra: reviews of a product. Made by hand from public selectors of July 2026; never seen live. The page shows no ids and no links to
// profiles. Pros and cons are paragraphs below a drawing each, and part of the text.
import { date, line, rating, site, texts } from '../engine/define.ts';

export const adapter = site({
  id: 'capterra',
  name: 'Capterra',
  hosts: '.com .co.uk .ca .com.au .co.nz .in .com.sg .co.za .de .com.de .at .ch .fr .es .it .pt .com.br .mx .nl .se .dk .no .fi .pl .jp'
    .split(' ')
    .map((domain) => `*.capterra${domain}`),
  item: '[data-test-id="review-cards-container"] > div > div',
  require: ['h3', '[data-testid="rating"], [data-testid$="Rating-rating"]'],
  fields: {
    author: [line('[data-testid="reviewer-name"]'), line('.typo-20.text-neutral-99.font-semibold')],
    rating: [
      rating('[data-testid="Overall Rating-rating"] span:nth-child(2)'),
      rating('[data-testid="Overall Rating-rating"]'),
      rating('[data-testid="rating"]'),
    ],
    title: [line('h3')],
    text: [texts('div.\\!mt-4 p, div:has(> svg > title, > * > svg > title):has(> p)')],
    publishedAt: [date('.typo-0.text-neutral-90'), date('h3 ~ div, h3 ~ span')],
  },
});

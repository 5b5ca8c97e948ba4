// Trustpilot Business: the company's own list of reviews, with the box for its reply. Nothing about its markup is public: a card is what holds one
// picture of stars and one time, its parts go by the names that Trustpilot uses on its public pages. Made by hand in November 2026; never seen live.
import { date, lastPathPart, line, rating, site, text, texts, url } from '../engine/define.ts';
import { replySigns, wordedStates } from '../engine/reply-state-labels.ts';

/** A published reply, not the form for one. */
const REPLY =
  ':is([data-testid*="reply" i], [class*="reply" i], [data-service-review-business-reply-text-typography]):not(button, :has(textarea), form *)';

export const adapter = site({
  id: 'trustpilot-business',
  name: 'Trustpilot Business',
  hosts: ['business.trustpilot.com', '*.b2b.trustpilot.com'],
  item: 'article, li, [role="listitem"], [data-testid*="review" i], [class*="review" i]',
  require: ['img[alt*="5"], [role="img"][aria-label*="5"], [data-service-review-rating]', 'time[datetime]'],
  fields: {
    nativeId: [lastPathPart('a[href*="/reviews/"]')],
    author: [
      line('[data-consumer-name-typography], [data-testid*="consumer-name" i], [class*="consumer-name" i]'),
      line('a[href*="/users/"]'),
    ],
    authorUrl: [url('a[href*="/users/"]')],
    rating: [
      rating('[data-service-review-rating]', 'data-service-review-rating'),
      rating('img[alt*="5"]', 'alt'),
      rating('[role="img"][aria-label*="5"]', 'aria-label'),
    ],
    title: [line('[data-service-review-title-typography], [data-testid*="review-title" i]'), line('h2, h3, h4')],
    text: [
      text('[data-service-review-text-typography], [data-testid*="review-text" i], [data-testid*="review-content" i]'),
      texts(`p:not(${REPLY}, ${REPLY} *)`),
    ],
    publishedAt: [date(`time[datetime]:not(${REPLY} *)`, 'datetime')],
    permalink: [url('a[href*="/reviews/"]')],
    ownReply: [text('[data-service-review-business-reply-text-typography]'), texts(`${REPLY} p`)],
    ownReplyAt: [date(`${REPLY} time[datetime]`, 'datetime')],
  },
  reply: {
    kind: 'inline',
    opener: [
      'button:is([data-testid*="reply" i], [name*="reply" i], [aria-label*="repl" i], [aria-label*="antwort" i], [aria-label*="ідпов"], [aria-label*="твет"], [aria-label*="spond" i], [aria-label*="pondre" i], [aria-label*="odpow" i])',
    ],
    input: ['textarea'],
  },
  signs: replySigns(wordedStates('span, div, small, strong, em')),
  hook: 'trustpilot-business',
});

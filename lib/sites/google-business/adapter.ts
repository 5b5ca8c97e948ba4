// Google Business Profile: the owner's list of reviews, on its own page and in the owner's panel that Google Search shows (a frame of it), and the
// form for one reply, which is a frame of its own. Made by hand from public selectors of other extensions (2025) and of readers of the list (2026);
// never seen live: that the owner's reply in the list looks as the text does is assumed.
// Traps: a long text is cut, with a link behind it, and its whole is a part of its own, which may look like a reply.
import { date, line, preText, rating, site, url } from '../engine/define.ts';
import { GOOGLE_HOSTS } from '../engine/google-domains.ts';
import { replySigns, wordedStates } from '../engine/reply-state-labels.ts';

const WHOLE = '[jsname="PBWx0c"]';
/** The customer's text: what comes before any other. */
const FIRST = '.gyKkFe:not(.gyKkFe ~ *, .gyKkFe ~ * *)';

export const adapter = site({
  id: 'google-business',
  name: 'Google Business Profile',
  hosts: GOOGLE_HOSTS,
  paths: ['*/customers/reviews', '*/customers/reviews/*', '/reviews', '/reviews/*', '/groups/*/reviews'],
  item: 'article, [data-review-id], .FkJOzc.lgfhc',
  require: ['.DYizzd, [role="img"][aria-label]', '.N0c6q, a[jsname="xs1xe"], a[href*="/maps/contrib/"]'],
  fields: {
    author: [line('a[jsname="xs1xe"], .N0c6q, .PskQHd'), line('a[href*="/maps/contrib/"]')],
    authorUrl: [url('a[href*="/maps/contrib/"]')],
    rating: [
      rating('.DYizzd[aria-label], .DYizzd [aria-label]', 'aria-label'),
      rating('.DYizzd'),
      rating('[role="img"][aria-label]', 'aria-label'),
    ],
    text: [preText(`${FIRST} ${WHOLE}`), preText(`${FIRST} + ${WHOLE}`), preText('.gyKkFe')],
    publishedAt: [date('.KEfuhb'), date('.DYizzd ~ span')],
    permalink: [url('a[href*="/maps/reviews/"]')],
    ownReply: [preText(`:is(.gyKkFe ~ .gyKkFe, .gyKkFe ~ * .gyKkFe):not(${WHOLE})`)],
  },
  reply: {
    kind: 'iframe',
    opener: [
      'a[href*="/customers/reviews/reply"]',
      'button[aria-label]:is([aria-label*="repl" i], [aria-label*="ідпов"], [aria-label*="твет"], [aria-label*="antwort" i], [aria-label*="spond" i], [aria-label*="pondre" i], [aria-label*="odpow" i])',
    ],
    input: ['[jsname="YPqjbf"]:is(textarea)', '[jsname="YPqjbf"] textarea', 'textarea'],
    framePaths: ['*/customers/reviews/reply', '*/customers/reviews/reply/*'],
  },
  // Google checks replies and says so beside them; how it words that in the page is assumed from its API (PENDING, APPROVED, REJECTED).
  signs: replySigns(wordedStates('span, div, p, small, strong, em')),
  limit: { value: 4096, unit: 'utf8_bytes', source: 'Google Business Profile API, updateReply', mark: 'P' },
  hook: 'google-business',
});

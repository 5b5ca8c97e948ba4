// Instagram: comments under a post or reel. A whole comment was seen saved in November 2025 (English); the rest is by hand from public selectors
// and notes of 2024-26. Classes are hashed: a comment is the largest element with one link to a comment in it (`/c/<number>/`, around its time).
import { date, site, url } from '../engine/define.ts';

/** Controls below a comment's text. */
const ROW = 'div:has(a[href*="/c/"]) + div > [role="button"]';

export const adapter = site({
  id: 'instagram',
  name: 'Instagram',
  hosts: ['*.instagram.com'],
  paths: ['/p/*', '/reel/*', '/tv/*', '/*/p/*', '/*/reel/*'],
  kind: 'comment',
  item: ':is(li, div):has(a[href*="/c/"] time)',
  exclude: ['form', 'header', 'textarea'],
  fields: {
    publishedAt: [date('a[href*="/c/"] time[datetime]', 'datetime')],
    permalink: [url('a[href*="/c/"]')],
  },
  reply: {
    kind: 'inline',
    reach: 'thread',
    opener: [
      // Behind the number of likes, which is a button too.
      'a[href*="/c/"] ~ button:last-of-type',
      // Since 2025 in a row of its own: alone, or between likes and a translation. Of two controls nothing but words says which it is.
      `${ROW}:only-child:has(> span > span)`,
      `${ROW} + [role="button"]:has(+ [role="button"])`,
    ],
    input: ['form textarea[aria-label]'],
  },
  limit: { value: 2200, unit: 'characters', source: 'Instagram, length of a comment', mark: 'S' },
  hook: 'instagram',
});

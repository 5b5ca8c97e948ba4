// Instagram: comments under a post or reel. Made by hand from public selectors and notes of 2024-26; never seen live. Classes are hashed: a
// comment is the largest element with one link to a comment in it (`/c/<number>/`, around its time).
import { date, site, url } from '../engine/define.ts';

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
    // Behind the number of likes, which is a button too.
    opener: ['a[href*="/c/"] ~ button:last-of-type'],
    input: ['form textarea[aria-label]'],
  },
  limit: { value: 2200, unit: 'characters', source: 'Instagram, length of a comment', mark: 'S' },
  hook: 'instagram',
});

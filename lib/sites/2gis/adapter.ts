// 2GIS: reviews of a place, as anybody sees them. Made by hand from public selectors of 2025-26; never seen live.
// All classes are hashed: a review is the largest element with one row of stars and a date (the hook), unless the hashed classes of 2025-26 are there.
import { date, line, preText, site, widthPercent } from '../engine/define.ts';
import { replySigns, wordedStates } from '../engine/reply-state-labels.ts';

export const adapter = site({
  id: '2gis',
  name: '2GIS',
  hosts: 'ru kz com ae kg uz by az am ge cz it cl com.cy sa'.split(' ').map((domain) => `*.2gis.${domain}`),
  paths: ['*/tab/reviews', '*/tab/reviews/*'],
  item: 'div:has([style*="width"] svg), li:has([style*="width"] svg), ._1k5soqfl',
  exclude: ['h1', 'nav', 'form'],
  fields: {
    author: [line('._16s5yj36')],
    rating: [widthPercent('[style*="width"]:has(> svg, > * > svg), ._1fkin5c')],
    text: [preText('._1wlx08h, ._1msln3t, ._h3pmwn')],
    publishedAt: [date('._a5f6uz, ._139ll30, ._1evjsdb')],
  },
  signs: replySigns(wordedStates('span, div, p, small, strong, em')),
  hook: '2gis',
});

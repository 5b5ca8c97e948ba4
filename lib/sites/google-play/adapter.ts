// An app's page in the Google Play store, as anybody sees it. Made by hand from public selectors of 2022-26; of a card saved in 2024 (Spanish) it
// reads all. Never seen live.
// Traps: the page shows a few reviews and its dialog the same ones again; star labels spell the maximum ("1 зірка з п’яти").
import { date, line, preText, rating, site } from '../engine/define.ts';

export const adapter = site({
  id: 'google-play',
  name: 'Google Play',
  hosts: ['play.google.com'],
  paths: ['/store/apps/*', '/store/games/*'],
  item: '.RHo1pe, div:has(> header[data-review-id])',
  require: ['[data-review-id]'],
  fields: {
    nativeId: [line('[data-review-id]', 'data-review-id')],
    author: [line('.X5PpBb')],
    rating: [
      rating('.iXRFPc[aria-label], header [role="img"][aria-label]', 'aria-label'),
      rating('[role="img"][aria-label]', 'aria-label'),
    ],
    text: [preText('.h3YV2d')],
    publishedAt: [date('.bp9Aid')],
    ownReply: [preText('.ras4vb'), preText('.ocpBU > :last-child')],
    ownReplyAt: [date('.I9Jtec')],
  },
});

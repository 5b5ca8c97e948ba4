// Okendo's widget, on any shop. Made by hand from public selectors of 2023-26; never seen live (the shop's answer is assumed).
import { date, line, rating, site, text } from '../engine/define.ts';

export const adapter = site({
  id: 'okendo',
  name: 'Okendo',
  hosts: ['*'],
  item: '.oke-w-reviews-list-item, .oke-review',
  require: ['.oke-w-reviewer-name'],
  fields: {
    nativeId: [line('[data-oke-review-id]', 'data-oke-review-id'), line(':scope', 'data-oke-review-id')],
    author: [line('.oke-w-reviewer-name')],
    rating: [rating('.oke-stars .oke-a11yText'), rating('.oke-a11yText')],
    title: [line('.oke-reviewContent-title')],
    text: [text('.oke-reviewContent-body')],
    publishedAt: [date('.oke-reviewContent-date')],
    ownReply: [text('[class*="oke-"][class*="eply-body"], [class*="oke-"][class*="eply"] p')],
  },
});

// Yelp. Seen on a saved page of 2020, a user's own reviews, and on a business's review saved in a public repository (2022); later ones are from public
// code: their classes are hashed, a review is a list item with stars, a link to its author and a text with a language. Traps: on a user's page nobody
// names the author but the page's head; ids repeat on the buttons; the owner's answer is bare text between a head and a foot; an updated review holds
// the earlier one; icons are pictures too.
import { date, line, rating, site, text, url } from '../engine/define.ts';

const DOMAINS =
  'com ca co.uk ie com.au co.nz de at ch fr be nl it es pt pl cz dk fi no se com.tr com.br com.mx com.ar cl co.jp com.hk com.sg com.tw com.ph my'.split(
    ' ',
  );

export const adapter = site({
  id: 'yelp',
  name: 'Yelp',
  hosts: DOMAINS.map((domain) => `*.yelp.${domain}`),
  item: '.review[data-review-id], li:has([role="img"][aria-label]):has(a[href*="/user_details?"]):has(:is(p, span)[lang])',
  exclude: ['.js-war-widget'],
  fields: {
    nativeId: [line(':scope', 'data-review-id')],
    author: [line('.user-passport-info a[href*="/user_details?"], .user-name'), line('a[href*="/user_details?"]:not(:has(img))')],
    authorUrl: [url('a[href*="/user_details?"]')],
    rating: [rating('.i-stars[title]', 'title'), rating('[role="img"][aria-label]', 'aria-label')],
    text: [text('.review-content p[lang]'), text('[lang]')],
    publishedAt: [date('.rating-qualifier')],
  },
  hook: 'yelp',
});

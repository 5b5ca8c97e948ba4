// Posts and answers on Mastodon, which runs on thousands of hosts and is told by its structure. Seen on a hand-made fragment of a page of 2026; the
// design that its public source has behind a switch since 2026 is by that source. Traps: the post that a thread is about is built unlike its answers;
// in the new design classes are hashed, and a boosted or quoted post names others first or inside. Rule: nobody here is an owner; every post is an item.
import { date, lastPathPart, line, site, text, url } from '../engine/define.ts';

/** The part of a new post that holds its words, which is as high as it may become. */
const WORDS = '[style*="--max-height"]';

export const adapter = site({
  id: 'mastodon',
  name: 'Mastodon',
  hosts: ['*'],
  kind: 'comment',
  item: '.status[data-id], .detailed-status, article[data-id]:has(> header a[data-hover-card-account])',
  require: ['.display-name__html, .display-name__account', `.status__content, ${WORDS}`],
  fields: {
    nativeId: [line(':scope', 'data-id'), lastPathPart('a.detailed-status__datetime')],
    author: [line(':scope > header .display-name__html'), line('.display-name__html'), line('.display-name__account')],
    authorUrl: [url(':scope > header a[data-hover-card-account]'), url('a.status__display-name'), url('a.detailed-status__display-name')],
    text: [text('.status__content__text'), text('.status__content'), text(`:scope > ${WORDS} > :first-child:is([lang], :has(> p))`)],
    publishedAt: [
      date(':scope > header time', 'datetime'),
      date('.status__relative-time time', 'datetime'),
      date('.detailed-status__datetime'),
    ],
    permalink: [url(':scope > header a:has(> time)'), url('a.status__relative-time'), url('a.detailed-status__datetime')],
  },
});

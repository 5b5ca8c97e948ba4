// Comments under an entry. Seen on a saved page of 2018 (English and Russian): the short page's `mdspost-comment`; the older `b-leaf` is from memory.
// Traps: of 226 comments 28 are shown whole, the others are folded to a name. Rule: an entry's author is not the company that answers.
import { date, line, site, text, url } from '../engine/define.ts';

export const adapter = site({
  id: 'livejournal',
  name: 'LiveJournal',
  hosts: ['*.livejournal.com'],
  kind: 'comment',
  item: '[id^="t"][data-full="1"]',
  require: ['.mdspost-comment__body, .b-leaf-article'],
  fields: {
    nativeId: [line(':scope', 'id')],
    author: [line('.i-ljuser-username'), line(':scope', 'data-displayname')],
    authorUrl: [url('a.i-ljuser-username')],
    text: [text('.mdspost-comment__body'), text('.b-leaf-article')],
    publishedAt: [date('.mdspost-comment-time--ctime'), date('.b-leaf-createdtime'), date('time.mdspost-comment-time')],
    permalink: [url('a.mdspost-comment-time--ctime'), url('a.b-leaf-permalink')],
  },
  hook: 'livejournal',
});

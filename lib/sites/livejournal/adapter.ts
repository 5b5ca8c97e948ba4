// Comments under an entry. Seen on a saved page of 2018 (English and Russian): the short page's `mdspost-comment`; the other design's `b-leaf` is from
// a scraper's test page in a public repository (about 2025). Traps: of 226 comments 28 are shown whole, the others are folded to a name. Rule: an
// entry's author is not the company that answers.
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
    author: [line('.i-ljuser-username'), line(':scope', 'data-displayname'), line('.b-leaf-username-name')],
    authorUrl: [url('a.i-ljuser-username'), url('a.b-leaf-userpic-inner[href$=".livejournal.com/"]')],
    text: [text('.mdspost-comment__body'), text('.b-leaf-article')],
    publishedAt: [date('.mdspost-comment-time--ctime'), date('.b-leaf-createdtime'), date('time.mdspost-comment-time')],
    permalink: [url('a.mdspost-comment-time--ctime'), url('a.b-leaf-permalink')],
  },
  hook: 'livejournal',
});

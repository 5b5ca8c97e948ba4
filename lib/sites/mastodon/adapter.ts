// Posts and answers on Mastodon, which runs on thousands of hosts and is told by its structure. Seen on a hand-made fragment of a page of 2026.
// Traps: the post that a thread is about is built unlike its answers. Rule: nobody here is an owner; every post is an item.
import { date, lastPathPart, line, site, text, url } from '../engine/define.ts';

export const adapter = site({
  id: 'mastodon',
  name: 'Mastodon',
  hosts: ['*'],
  kind: 'comment',
  item: '.status[data-id], .detailed-status',
  require: ['.status__content', '.display-name__account'],
  fields: {
    nativeId: [line(':scope', 'data-id'), lastPathPart('a.detailed-status__datetime')],
    author: [line('.display-name__html'), line('.display-name__account')],
    authorUrl: [url('a.status__display-name'), url('a.detailed-status__display-name')],
    text: [text('.status__content__text'), text('.status__content')],
    publishedAt: [date('.status__relative-time time', 'datetime'), date('.detailed-status__datetime')],
    permalink: [url('a.status__relative-time'), url('a.detailed-status__datetime')],
  },
});

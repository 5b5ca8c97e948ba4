// OK.ru (Odnoklassniki): comments under a post of a group. Made by hand from public selectors of 2022-26; never seen live.
// A deleted comment stays as an element without an author. The id and the time stand in attributes that the hook reads.
import { date, line, preText, site, url } from '../engine/define.ts';

export const adapter = site({
  id: 'ok-ru',
  name: 'OK.ru',
  hosts: ['*.ok.ru'],
  kind: 'comment',
  item: '.comments_current, .comments_lst_cnt > [id^="hook_Block_"]:not(:has(.comments_current))',
  require: ['.comments_author-name, .comments_current__header__main__author__name'],
  fields: {
    author: [line('.comments_author-name, .comments_current__header__main__author__name')],
    authorUrl: [url('a.comments_author-name, a.comments_current__header__main__author__name')],
    text: [preText('.js-text-full'), preText('.comments_text, .comment_text')],
    publishedAt: [date('.comments_time, .comments_current__footer__time, .comments_current__footer__main__date, time')],
  },
  reply: {
    kind: 'inline',
    reach: 'thread',
    opener: ['.comments_reply, [data-l*="reply"]'],
    input: ['.comments_add [contenteditable="true"], .comments_form [contenteditable="true"]'],
  },
  hook: 'ok-ru',
});

// Comments under an article. Seen on a saved page of 2018 (Russian); today's markup is from the site's own public build (about 2022) and public code.
// Traps: a pinned comment stands twice; an article keeps the place of a comment that was removed, without an author or with a saying for its text.
// Rule: the article's author is not the company that answers, so that nothing here is an owner's reply.
import { date, line, site, text, url } from '../engine/define.ts';

export const adapter = site({
  id: 'habr',
  name: 'Habr',
  hosts: ['*.habr.com', '*.habrahabr.ru'],
  kind: 'comment',
  item: '.comment[id^="comment_"], article.tm-comment-thread__comment',
  // A comment that moderators removed has a notice only.
  require: ['.comment__message, .tm-comment__body-content'],
  exclude: ['.tm-pinned-comments article', '.tm-comment__ufo, .tm-comment-thread__ufo'],
  fields: {
    nativeId: [line(':scope', 'id'), line('.tm-comment-thread__target', 'name'), line('[id^="comment_"]', 'id')],
    author: [line('.user-info__nickname_comment'), line('a.tm-user-info__username')],
    authorUrl: [url('a.user-info'), url('a.tm-user-info__username')],
    text: [text('.comment__message'), text('.tm-comment__body-content')],
    publishedAt: [
      date('.tm-comment-thread__comment-link time, .tm-user-info time', 'datetime'),
      date('time.comment__date-time, .tm-comment-thread__comment-link'),
    ],
    permalink: [url('a.icon_comment-anchor'), url('a.tm-comment-thread__comment-link')],
  },
  reply: {
    kind: 'inline',
    opener: ['.comment__footer-link.js-comment_reply', '.tm-comment-thread__button'],
    input: ['.comment__reply-form textarea', '.tm-comments__reply-form :is(textarea, .ProseMirror[contenteditable="true"])'],
  },
  signs: {
    reply: { pending: [], published: [], rejected: [] },
    // What moderators put in the place of a comment.
    stub: [
      {
        select: '.comment[id^="comment_"]',
        from: 'text',
        labels: ['НЛО прилетело и опубликовало эту надпись здесь'],
        nativeId: [line(':scope', 'id')],
      },
      // Today by an element of its own, in whatever language.
      {
        select: 'article.tm-comment-thread__comment:has(.tm-comment-thread__ufo, .tm-comment__ufo):not(.tm-pinned-comments *)',
        from: 'text',
        labels: [],
        nativeId: [line('.tm-comment-thread__target', 'name')],
      },
    ],
    notice: [],
  },
  hook: 'habr',
});

// The saved pages with comments read a second time (see `plain-reading.ts`).
import type { Expected } from './independent-reading.ts';
import { all, attribute, day, group, NOTHING, one, type Reader, words, wordsBut } from './plain-queries.ts';

/** Threads, then the answers in each: the order of the page. */
const youtube: Reader = (document) =>
  all(document, 'ytd-comments ytd-comment-thread-renderer')
    .flatMap((thread) => [one(thread, '[comment-style]'), ...all(thread, '[is-reply]')])
    .map((comment) => {
      const thumbnail = one(comment, '[id="author-thumbnail"]');
      const link = one(comment, 'a[href*="&lc="]');
      return {
        ...NOTHING,
        id: group(/&lc=(.+)$/, attribute(link, 'href')),
        url: attribute(link, 'href'),
        // Pictures further down were never loaded and have no words yet.
        author: attribute(one(thumbnail, 'img'), 'alt') || words(one(comment, '[id="author-text"]')),
        profileUrl: attribute(one(thumbnail, 'a'), 'href'),
        text: words(one(comment, '[slot="content"][split-lines]')),
        date: words(link),
      };
    });

const x: Reader = (document, url) =>
  all(document, '[data-testid="cellInnerDiv"]')
    .filter((cell) => cell.querySelector('[data-testid="like"], [data-testid="reply"]'))
    .map((cell) => {
      const time = one(cell, 'time');
      const [, user, id] = /^\/([^/]+)\/status\/(\d+)$/.exec(attribute(time.parentElement, 'href')) ?? [];
      return {
        ...NOTHING,
        id: id ?? null,
        url: `https://x.com/${user}/status/${id}`,
        author: group(/^(.+)@/, words(one(cell, '[data-testid="User-Name"]'))),
        profileUrl: new URL(`/${user}`, url).href,
        text: words(one(cell, '[data-testid="tweetText"]')),
        date: attribute(time, 'datetime'),
      };
    });

const disqus: Reader = (document) =>
  all(document, '[data-role^="realtime-notification:"]').map((mark) => {
    const id = group(/:(\d+)/, attribute(mark, 'data-role'));
    const post = one(document, `#post-${id} > .post-content`);
    const person = one(post, '.avatar [data-username]');
    const [, dayOf, month, year, time] = /(\d+) (\S+) (\d{4}) г\., (\d\d:\d\d)/.exec(attribute(one(post, '.time-ago'), 'title')) ?? [];
    if (month !== 'апреля') throw new Error(`another month: ${month}`);
    return {
      ...NOTHING,
      id: `post-${id}`,
      url: attribute(one(post, '[data-role="relative-time"]'), 'href'),
      author: words(one(post, '.author')),
      profileUrl: `https://disqus.com/by/${attribute(person, 'data-username')}/`,
      text: words(one(post, '.post-message')),
      date: `${year}-04-${dayOf?.padStart(2, '0')}T${time}`,
    };
  });

const habr: Reader = (document, url) =>
  all(document, '.comment__head[rel]').map((head) => {
    const id = attribute(head, 'rel');
    const login = attribute(one(head, '[data-user-login]'), 'data-user-login');
    const [, dayOf, month, year, time] = /(\d\d)\.(\d\d)\.(\d\d) в (\d\d:\d\d)/.exec(words(one(head, 'time'))) ?? [];
    return {
      ...NOTHING,
      id: `comment_${id}`,
      url: `${url}#comment_${id}`,
      author: login,
      profileUrl: `https://habrahabr.ru/users/${login}/`,
      text: words(one(head.parentElement, '.comment__message')),
      date: `20${year}-${month}-${dayOf}T${time}`,
    };
  });

const livejournal: Reader = (document) =>
  all(document, 'article[data-username]')
    .filter((article) => article.querySelector('.mdspost-comment__body'))
    .map((article) => {
      const name = attribute(article, 'data-username');
      const reply = new URL(attribute(one(article, 'a[href*="replyto="]'), 'href'));
      const id = reply.searchParams.get('replyto');
      return {
        ...NOTHING,
        id: `t${id}`,
        url: `${reply.origin}${reply.pathname}?thread=${id}#t${id}`,
        author: name,
        profileUrl: `https://${name.replaceAll('_', '-')}.livejournal.com/`,
        // What a frame holds for browsers without frames is not shown.
        text: wordsBut(one(article, '.mdspost-comment__body'), 'iframe'),
        date: new Date(Number(attribute(article, 'data-updated-ts')) * 1000).toISOString(),
      };
    });

const reddit: Reader = (document, url) =>
  all(document, '[data-type="comment"]').map((thing) => {
    const name = attribute(thing, 'data-author');
    return {
      ...NOTHING,
      id: group(/^t1_(.+)$/, attribute(thing, 'data-fullname')),
      url: new URL(attribute(thing, 'data-permalink'), url).href,
      author: name,
      profileUrl: `https://www.reddit.com/user/${name}`,
      text: words(one(thing, '.md')),
      date: new Date(attribute(one(thing, 'time'), 'title')).toISOString(),
    };
  });

const wordpress: Reader = (document, url) => {
  const comments = all(document, '[data-commentid]').map((link) => {
    const id = attribute(link, 'data-commentid');
    const article = one(document, `#${attribute(link, 'data-belowelement')}`);
    const [, date, hour, minute, half] = /^(.+) at (\d+):(\d\d) ([ap])m$/.exec(words(one(article, 'time'))) ?? [];
    const hours = String((Number(hour) % 12) + (half === 'p' ? 12 : 0)).padStart(2, '0');
    return {
      ...NOTHING,
      id: `comment-${id}`,
      url: `${url}#comment-${id}`,
      author: group(/^Reply to (.+)$/, attribute(link, 'data-replyto')),
      text: words(one(article, '.comment-content')),
      date: `${day(date ?? '')}T${hours}:${minute}`,
      parent: link.closest('ul.children')?.closest('li')?.id ?? null,
    };
  });
  return comments.map(({ parent: _parent, ...comment }) => {
    const answer = comments.find(({ parent, author }) => parent === comment.id && author === 'Jessica');
    return { ...comment, reply: answer === undefined ? null : { text: answer.text, date: answer.date } };
  });
};

const mastodon: Reader = (document, url) => {
  const [main, ...others] = all(document, '[aria-label][class*="focusable"]');
  const post = (wrapper: Element, id: string, date: string): Expected => {
    const handle = attribute(one(wrapper, '.account__avatar img'), 'alt');
    return {
      ...NOTHING,
      id,
      url: new URL(`/@${handle.replace('@mastodon.example', '')}/${id}`, url).href,
      author: group(/^([^,]+),/, attribute(wrapper, 'aria-label')),
      profileUrl: new URL(`/@${handle.replace('@mastodon.example', '')}`, url).href,
      text: words(one(wrapper, '[lang="en"]')),
      date,
    };
  };
  if (main === undefined) throw new Error('no post');
  return [
    post(main, '12345678', '2026-04-20T12:00'),
    ...others.map((wrapper) => post(wrapper, attribute(one(wrapper, '[data-id]'), 'data-id'), attribute(one(wrapper, 'time'), 'datetime'))),
  ];
};

export const COMMENT_READERS: Record<string, Reader> = {
  'youtube-2018.html': youtube,
  'x-timeline-2024-fragment.html': x,
  'disqus-2018.html': disqus,
  'habr-2018.html': habr,
  'livejournal-2018.html': livejournal,
  'reddit-2018.html': reddit,
  'mastodon-fragment.html': mastodon,
  'wordpress-comments-2026.html': wordpress,
};

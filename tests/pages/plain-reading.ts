// The saved pages of the later sites read a second time: plain queries on the page's document by other marks than the adapters use wherever
// the page has any (attributes for scripts, labels for screen readers, JSON-LD), without any code of the engine.
import type { Expected } from './independent-reading.ts';

type Reader = (document: Document, url: string) => Expected[];

const all = (scope: ParentNode, selector: string): Element[] => [...scope.querySelectorAll(selector)];

const one = (scope: ParentNode | null, selector: string): Element => {
  const found = scope?.querySelector(selector);
  if (!found) throw new Error(`the page has no ${selector} where it was counted by hand`);
  return found;
};

const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Without those of its own parts that match. */
const wordsBut = (element: Element, parts: string): string =>
  [...element.childNodes]
    .filter((node) => ![...element.children].some((child) => child === node && child.matches(parts)))
    .map((node) => node.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
const attribute = (element: Element | null, name: string): string => {
  const value = element?.getAttribute(name);
  if (value === null || value === undefined) throw new Error(`no ${name} where it was counted by hand`);
  return value;
};
const group = (pattern: RegExp, text: string): string => {
  const [, found] = pattern.exec(text) ?? [];
  if (found === undefined) throw new Error(`${pattern} is not in ${text.slice(0, 80)}`);
  return found;
};
const address = (element: Element | null, url: string): string => new URL(attribute(element, 'href'), url).href;

/** "August 2, 2021", "2 August 2021": a day. */
const day = (text: string): string => new Date(`${text} UTC`).toISOString().slice(0, 10);

const NOTHING = { id: null, profileUrl: null, rating: null, title: null, date: null, reply: null };

const amazon: Reader = (document, url) =>
  all(document, '[id^="customer_review-"], [id^="customer_review_foreign-"]').map((card) => {
    const link = card.querySelector('.review-title[href]');
    const profile = card.querySelector('.a-profile[href]');
    const stars = one(card, '.review-rating');
    const body = one(card, '.review-text');
    return {
      ...NOTHING,
      id: group(/-([^-]+)$/, card.id),
      url: link ? address(link, url) : url,
      author: words(one(card, '.a-profile-content')),
      profileUrl: profile ? address(profile, url) : null,
      rating: Number(group(/a-star-(\d)/, stars.className)),
      title: wordsBut(one(card, '.review-title'), 'i, .cr-translated-review-content'),
      text: words(body.querySelector('.reviewText') ?? body.querySelector('span') ?? body),
      date: day(group(/ on (.+)$/, words(one(card, '.review-date')))),
    };
  });

const appStore: Reader = (document, url) =>
  all(document, '.we-customer-review').map((card) => ({
    ...NOTHING,
    url,
    author: words(one(card, '[class*="review__user"]')),
    rating: Number(group(/stars-(\d)/, one(card, '.we-star-rating-stars').className)),
    title: words(one(document, `#${card.getAttribute('aria-labelledby')}`)),
    text: all(card, '[data-test-bidi]').map(words).join(' '),
    date: attribute(one(card, '[data-test-customer-review-date]'), 'datetime'),
  }));

type BankReview = { author: string; datePublished: string; description: string; name: string; reviewRating?: { ratingValue: string } };

/** By the minute of publication: no two reviews of the page share one. */
const banki: Reader = (document, url) => {
  const [script] = all(document, 'script[type="application/ld+json"]');
  const graph: { review: BankReview[] } = JSON.parse((script?.textContent ?? '').replace(/\s+/g, ' '));
  return all(document, '[data-test-bank]').map((card) => {
    const [, dayOf, month, year, time] = /(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d)$/m.exec(words(one(card, 'span[class*="SmallText"]'))) ?? [];
    const known = graph.review.filter(({ datePublished }) => datePublished.startsWith(`${year}-${month}-${dayOf} ${time}`));
    if (known.length !== 1) throw new Error(`${known.length} reviews of ${time}`);
    const path = group(/\|(\/[^"]+)/, attribute(one(card, '[data-gtm-click]'), 'data-gtm-click'));
    return {
      ...NOTHING,
      id: group(/response\/(\d+)/, path),
      url: new URL(path, url).href,
      author: known[0]?.author ?? '',
      rating: Number(words(one(card, '[class*="Grade__"]'))),
      title: words(one(card, 'h3')),
      text: words(one(card, '[class*="StyledItemText"]')),
      date: `${year}-${month}-${dayOf}T${time}`,
    };
  });
};

const glassdoor: Reader = (document, url) =>
  all(document, '[data-brandviews*="review_id="]').map((body) => {
    const card = body.parentElement;
    const id = group(/review_id=(\d+)/, attribute(body, 'data-brandviews'));
    return {
      ...NOTHING,
      id: `empReview_${id}`,
      url: address(one(body, `a[href*="RVW${id}"]`), url),
      author: attribute(one(body, '[aria-label][data-type="icon"]'), 'aria-label'),
      rating: card ? all(card, '[style*="--outline-percentage: 0%"]').length : null,
      title: words(one(body, 'h3')),
      text: all(body, '[class*="review-text_fullWidth"]').map(words).join(' '),
      date: day(words(one(card, '[class*="reviewDate"]'))),
    };
  });

const tripadvisor: Reader = (document, url) =>
  all(document, '.reviewSelector[id]').map((card) => {
    const link = one(card, '.quote a');
    return {
      ...NOTHING,
      id: group(/-r(\d+)-/, attribute(link, 'href')),
      url: address(link, url),
      author: group(/^Thank (.+)$/, words(one(card, '.thankUser'))),
      rating: Number(group(/bubble_(\d)0/, one(card, '[class*="bubble_"]').className)),
      title: words(link),
      text: group(/^(.*?)(?:More)?$/, words(one(card, '.entry p'))),
      date: day(group(/Reviewed (.+)$/, words(one(card, '.ratingDate')))),
    };
  });

const yelp: Reader = (document, url) =>
  all(document, '[data-signup-object^="user_id:"]').map((card) => {
    const slashed = (text: string): string => {
      const [, month, dayOf, year] = /(\d+)\/(\d+)\/(\d{4})/.exec(text) ?? [];
      return `${year}-${String(month).padStart(2, '0')}-${String(dayOf).padStart(2, '0')}`;
    };
    const answer = card.querySelector('.biz-owner-reply');
    return {
      ...NOTHING,
      id: attribute(one(card, '.rateReview'), 'data-review-id'),
      url,
      author: words(one(document, 'h1')),
      rating: Number(group(/regular-(\d)/, one(card, '.i-stars').className)),
      text: words(one(card, '.review-content .review-content p, .review-content > p')),
      date: slashed(words(one(card, '.rating-qualifier'))),
      reply: answer ? { text: wordsBut(answer, 'div, .bullet-after'), date: slashed(words(one(answer, '.bullet-after'))) } : null,
    };
  });

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

const trustradius: Reader = (document, url) =>
  all(document, '.serp-row').map((row) => ({
    ...NOTHING,
    id: group(/reviews\/(.+)$/, attribute(one(row, '.read-more a'), 'href')),
    url: address(one(row, '.read-more a'), url),
    author: group(/^(.+) profile photo$/, attribute(one(row, 'img'), 'alt')),
    profileUrl: new URL(`/users/${attribute(one(row, '[data-poload]'), 'data-poload')}`, url).href,
    rating: Number(group(/(\d+)/, words(one(row, '.rating-stars-text span')))),
    title: words(one(row, '.permalink')),
    text: all(row, '.question h4:not(.score), [id$="-response-body"]').map(words).join(' '),
    date: day(group(/\| (\d+\/\d+\/\d+)/, words(one(row, '.rating-stars-text')))),
  }));

export const PLAIN_READERS: Record<string, Reader> = {
  'amazon-reviews-2024-uk.html': amazon,
  'amazon-product-uk.html': amazon,
  'amazon-product-us.html': amazon,
  'app-store-2023-us.html': appStore,
  'banki-ru-2026.html': banki,
  'glassdoor-2025.html': glassdoor,
  'tripadvisor-2019.html': tripadvisor,
  'yelp-user-2020.html': yelp,
  'youtube-2018.html': youtube,
  'x-timeline-2024-fragment.html': x,
  'disqus-2018.html': disqus,
  'habr-2018.html': habr,
  'livejournal-2018.html': livejournal,
  'reddit-2018.html': reddit,
  'mastodon-fragment.html': mastodon,
  'trustradius-2017-fragment.html': trustradius,
  'wordpress-comments-2026.html': wordpress,
};

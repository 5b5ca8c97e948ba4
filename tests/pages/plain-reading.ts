// The saved pages of the later sites read a second time: plain queries on the page's document by other marks than the adapters use wherever
// the page has any (attributes for scripts, labels for screen readers, JSON-LD), without any code of the engine.
import { COMMENT_READERS } from './plain-comments.ts';
import { address, all, attribute, day, group, NOTHING, one, type Reader, words, wordsBut } from './plain-queries.ts';

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
  ...COMMENT_READERS,
  'amazon-reviews-2024-uk.html': amazon,
  'amazon-product-uk.html': amazon,
  'amazon-product-us.html': amazon,
  'app-store-2023-us.html': appStore,
  'banki-ru-2026.html': banki,
  'glassdoor-2025.html': glassdoor,
  'tripadvisor-2019.html': tripadvisor,
  'yelp-user-2020.html': yelp,
  'trustradius-2017-fragment.html': trustradius,
};

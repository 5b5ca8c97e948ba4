// Pages of many reviews for `bench/detect.ts`, with about as much markup around each field as the sites have, and the hand-written code
// that reads the same fields from them: what one would write for one site alone, with `querySelector` and `textContent`.
import type { Adapter } from '../lib/contracts/adapter.ts';
import { taughtAdapter } from './detect-taught.ts';

const pick = <T>(values: readonly T[], index: number): T => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

const TEXTS = [
  'The lamp came on time and lights the desk well. The shade gets hot after an hour, so keep it away from paper.',
  'Third week without my parcel. Nobody answers the phone and the chat closes by itself.<br><br>I want my money back.',
  'Good. Would buy again.',
  'Ordered two, one came broken. The shop sent a new one in three days, no questions asked, which is how it should be. The second one works as described, though the cable is shorter than in the picture.',
];
const REPLIES = [
  'Thank you, we are glad that it serves you well.',
  'We are sorry. Your parcel left today, the number is in your mail.<br><br>The shop',
];

const noise = (count: number): string => '<span class="styles_wrapper__abc"><i></i></span>'.repeat(count);

const trustpilotCard = (index: number): string => {
  const id = index.toString(16).padStart(24, '0');
  const at = new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString();
  return `<article class="CDS_Card styles_reviewCard" data-service-review-card-paper="true"><div data-testid="service-review-card-v2"><div>
<aside aria-label="Info"><div><div data-testid="consumer-avatar"><span>OK</span></div><a href="/users/${id}" rel="nofollow" name="consumer-profile">
<span data-consumer-name-typography="true">Author ${index}</span><div data-consumer-reviews-count="2">${noise(3)}</div></a></div></aside>
<div><time datetime="${at}" data-service-review-date-time-ago="true">Jan 4, 2026</time></div></div><section><div data-service-review-rating="${(index % 5) + 1}"><img alt="Rated"></div>
<div><a href="/reviews/${id}" rel="nofollow"><h2 data-service-review-title-typography="true">Title ${index}</h2></a>
<p data-service-review-text-typography="true">${pick(TEXTS, index)}</p><div>${noise(6)}</div></div></section>
<div>${noise(8)}</div>${
    index % 2 === 0
      ? `<div><div><div>${noise(2)}<p data-service-review-business-reply-title-typography="true">Reply from Lampa</p><time datetime="${at}" data-service-review-business-reply-date-time-ago="true">3 days ago</time></div>
<p data-service-review-business-reply-text-typography="true">${pick(REPLIES, index)}</p></div></div>`
      : ''
  }</div></article>`;
};

const mapsCard = (index: number): string => {
  const id = `ChReview${index}`;
  return `<div class="jftiEf fontBodyMedium" aria-label="Author ${index}" data-review-id="${id}"><div data-review-id="${id}"><div>
<button data-review-id="${id}" data-href="https://www.google.com/maps/contrib/${index}/reviews?hl=en"></button><div><div>${noise(2)}</div><div>
<button class="al6Kxe" data-review-id="${id}" data-href="https://www.google.com/maps/contrib/${index}/reviews?hl=en"><div class="d4r55">Author ${index}</div><div class="RfnDt"><span>Local Guide</span> · 8 reviews</div></button>
<button data-review-id="${id}">${noise(1)}</button></div></div><div><span class="kvMYJc" role="img" aria-label="${(index % 5) + 1} stars"><img alt=""><img alt=""><img alt=""><img alt=""><img alt=""></span>
<span class="rsqaWe">${(index % 11) + 2} months ago</span></div><div><div class="MyEned" id="${id}" lang="en"><span class="wiI7pd">${pick(TEXTS, index)}</span></div></div><div>${noise(10)}</div>
${index % 2 === 0 ? `<div class="CDe7pd"><div><span class="nM6d2c">Response from the owner</span> <span class="DZSIDd">a month ago</span></div><div class="wiI7pd" lang="en">${pick(REPLIES, index)}</div></div>` : ''}
</div></div></div>`;
};

const microdataCard = (
  index: number,
): string => `<div class="review" itemprop="review" itemscope itemtype="https://schema.org/Review" data-reviewid="${100_000 + index}">
<div>${noise(4)}<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Author ${index}</span></span></div>
<span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><span itemprop="ratingValue">${(index % 5) + 1}</span> of <span itemprop="bestRating">5</span></span>
<b itemprop="name">Title ${index}</b><meta itemprop="datePublished" content="2026-01-${String((index % 28) + 1).padStart(2, '0')}"><div itemprop="reviewBody">${pick(TEXTS, index)}</div><div>${noise(6)}</div></div>`;

/** A shop's own markup, which no adapter of ours knows: it is taught (`detect-taught.ts`). */
const taughtCard = (index: number): string => {
  const on = new Date(Date.UTC(2025, 0, 1) + index * 86_400_000).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  const stars = (index % 5) + 1;
  return `<li class="opinion" id="opinion-${100_000 + index}"><div class="opinion-head"><img class="opinion-face" alt=""><a class="opinion-author" href="/people/${index}">Author ${index}</a>
<span class="opinion-date">${on}</span>${noise(3)}</div><div class="opinion-stars" title="${stars} out of 5">${'<i></i>'.repeat(stars)}</div><h4 class="opinion-title">Title ${index}</h4>
<div class="opinion-text">${pick(TEXTS, index)}</div><div class="opinion-foot">${noise(8)}<button>Helpful</button></div>${
    index % 2 === 0
      ? `<div class="opinion-answer"><b>Lampa answers</b>${noise(2)}<div class="opinion-answer-text">${pick(REPLIES, index)}</div></div>`
      : ''
  }</li>`;
};

/** `taught`: the adapter learnt from the page, where none of ours knows it. */
export type BenchPage = { name: string; url: string; html: string; byHand: string; card: (index: number) => string; taught?: Adapter };

/** Shared beginnings of the hand-written readers. */
const BY_HAND = `
  const text = (root, selector) => { const found = root.querySelector(selector); return found === null ? null : found.textContent.trim(); };
  const attribute = (root, selector, name) => { const found = root.querySelector(selector); return found === null ? null : found.getAttribute(name); };
  const address = (href) => href === null ? null : new URL(href, location.href).href;
  const instant = (value) => { if (value === null) return null; const at = new Date(value).toISOString(); return { from: at, to: at, raw: value }; };
  const month = 30 * 86400000;
  const ago = (value) => { if (value === null) return null; const found = /^(\\d+|a|an) (month|week|day|year)s? ago$/.exec(value); if (found === null) return null; const count = found[1] === 'a' || found[1] === 'an' ? 1 : Number(found[1]);
    const unit = { day: 86400000, week: 7 * 86400000, month, year: 365 * 86400000 }[found[2]]; return { from: new Date(now - (count + 1) * unit).toISOString(), to: new Date(now - count * unit).toISOString(), raw: value }; };`;

const TAUGHT_URL = 'https://opinions.example/lamp';
let learnt: Adapter | undefined;
const taught = (): Adapter => {
  const html = wrap([`<ul>${Array.from({ length: 20 }, (_, index) => taughtCard(index)).join('')}</ul>`]);
  learnt ??= taughtAdapter(html, TAUGHT_URL, Date.UTC(2026, 10, 21, 20), {
    item: '.opinion',
    author: '.opinion-author',
    text: '.opinion-text',
    date: '.opinion-date',
    rating: { select: '.opinion-stars', from: 'title' },
  });
  return learnt;
};

const wrap = (cards: string[]): string =>
  `<!doctype html><html lang="en"><head><title>Reviews</title></head><body><main>${cards.join('\n')}</main></body></html>`;

export const benchPages = (reviews: number): BenchPage[] => {
  const cards = (card: (index: number) => string): string => wrap(Array.from({ length: reviews }, (_, index) => card(index)));
  return [
    {
      name: 'trustpilot',
      url: 'https://www.trustpilot.com/review/bench.example',
      card: trustpilotCard,
      html: cards(trustpilotCard),
      byHand: `(now) => { ${BY_HAND} return Array.from(document.querySelectorAll('article[data-service-review-card-paper]'), (root) => {
        const permalink = attribute(root, 'a[href^="/reviews/"]', 'href'); const reply = text(root, '[data-service-review-business-reply-text-typography]');
        return { site: 'trustpilot', externalId: permalink.split('/').pop(), url: address(permalink), kind: 'review',
          author: { name: text(root, '[data-consumer-name-typography]'), profileUrl: address(attribute(root, 'a[href^="/users/"]', 'href')) },
          rating: { value: Number(attribute(root, '[data-service-review-rating]', 'data-service-review-rating')), max: 5 },
          title: text(root, '[data-service-review-title-typography]'), text: text(root, '[data-service-review-text-typography]'),
          publishedAt: instant(attribute(root, 'time[data-service-review-date-time-ago]', 'datetime')),
          reply: reply === null ? null : { text: reply, publishedAt: instant(attribute(root, '[data-service-review-business-reply-date-time-ago]', 'datetime')) }, replyBox: 'none' }; }); }`,
    },
    {
      name: 'google-maps',
      url: 'https://www.google.com/maps/place/Bench',
      card: mapsCard,
      html: cards(mapsCard),
      byHand: `(now) => { ${BY_HAND} return Array.from(document.querySelectorAll('div.jftiEf[data-review-id]'), (root) => {
        const reply = text(root, '.CDe7pd .wiI7pd');
        return { site: 'google-maps', externalId: root.getAttribute('data-review-id'), url: location.href, kind: 'review',
          author: { name: text(root, '.d4r55'), profileUrl: address(attribute(root, '[data-href*="/maps/contrib/"]', 'data-href')) },
          rating: { value: parseInt(attribute(root, '.kvMYJc', 'aria-label'), 10), max: 5 }, title: null, text: text(root, '.MyEned .wiI7pd'),
          publishedAt: ago(text(root, '.rsqaWe')), reply: reply === null ? null : { text: reply, publishedAt: ago(text(root, '.CDe7pd .DZSIDd')) }, replyBox: 'none' }; }); }`,
    },
    {
      name: 'schema-org',
      url: 'https://shop.example/bench',
      card: microdataCard,
      html: cards(microdataCard),
      byHand: `(now) => { ${BY_HAND} return Array.from(document.querySelectorAll('[itemprop="review"]'), (root) => {
        const date = attribute(root, '[itemprop="datePublished"]', 'content'); const link = root.querySelector('[itemprop="author"] a[href]'); const reply = root.querySelector('[itemprop="comment"] [itemprop="text"]');
        return { site: 'schema-org', externalId: root.getAttribute('data-reviewid'), url: address(attribute(root, '[itemprop="url"]', 'href')) ?? location.href, kind: 'review',
          author: { name: text(root, '[itemprop="author"] [itemprop="name"]'), profileUrl: link === null ? null : link.href },
          rating: { value: Number(text(root, '[itemprop="ratingValue"]')), max: Number(text(root, '[itemprop="bestRating"]')) }, title: text(root, 'b[itemprop="name"]'), text: text(root, '[itemprop="reviewBody"]'),
          publishedAt: { from: date + 'T00:00:00.000Z', to: date + 'T23:59:59.999Z', raw: date }, reply: reply === null ? null : { text: reply.textContent.trim(), publishedAt: null },
          replyBox: root.querySelector('textarea, [contenteditable="true"]') === null ? 'none' : 'inline' }; }); }`,
    },
    {
      name: 'taught',
      url: TAUGHT_URL,
      card: taughtCard,
      html: cards(taughtCard),
      taught: taught(),
      byHand: `(now) => { ${BY_HAND} return Array.from(document.querySelectorAll('.opinion'), (root) => {
        const date = text(root, '.opinion-date'); const from = Date.parse(date + ' UTC'); const reply = text(root, '.opinion-answer-text');
        return { site: 'taught', externalId: root.id, url: location.href, kind: 'review',
          author: { name: text(root, '.opinion-author'), profileUrl: address(attribute(root, '.opinion-author', 'href')) },
          rating: { value: parseFloat(attribute(root, '.opinion-stars', 'title')), max: 5 }, title: null, text: text(root, '.opinion-text'),
          publishedAt: { from: new Date(from).toISOString(), to: new Date(from + 86399999).toISOString(), raw: date }, reply: reply === null ? null : { text: reply, publishedAt: null }, replyBox: 'none' }; }); }`,
    },
  ];
};

// Writes the demo shop's pages: plain HTML as a shop's server would send it, with schema.org microdata and dates that stay what they
// were on the day the demo was made. Nothing in Vidhuk knows these pages; they are read by the adapter that reads any such page.
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PICKUP_REVIEWS } from './pickup-reviews.ts';
import { type DemoReview, SHOP_REVIEWS } from './shop-reviews.ts';

const SITE = fileURLToPath(new URL('./site', import.meta.url));
const TIME_ZONE = 'Europe/Kyiv';

type Locale = 'uk' | 'en';
type Page = {
  file: string;
  locale: Locale;
  script: string;
  /** `form`: every review has its own, narrow until it is used. `dialog`: a button opens one dialog for all. */
  replies: 'form' | 'dialog';
  title: string;
  lead: string;
  item: { name: string; type: string };
  reviews: readonly DemoReview[];
  footer: string;
};

const WORDS = {
  uk: {
    stars: (value: number) => `Оцінка ${value} з 5`,
    reviews: 'Відгуки',
    role: 'Ви увійшли як представник магазину',
    answer: 'Відповісти',
    box: 'Відповісти від імені магазину',
    send: 'Опублікувати',
    cancel: 'Скасувати',
    owner: 'Відповідь магазину',
    average: 'середня оцінка',
    tabs: ['Відгуки про магазин', 'Пункти видачі'],
  },
  en: {
    stars: (value: number) => `Rated ${value} out of 5`,
    reviews: 'Reviews',
    role: 'You are signed in for the shop',
    answer: 'Reply',
    box: 'Public reply from the shop',
    send: 'Publish',
    cancel: 'Cancel',
    owner: 'Reply from the shop',
    average: 'average rating',
    tabs: ['Reviews of the shop', 'Pick-up points'],
  },
} as const;

const PAGES: readonly Page[] = [
  {
    file: 'index.html',
    locale: 'uk',
    script: 'inline-reply.js',
    replies: 'form',
    title: 'Відгуки про «Полицю»',
    lead: 'Меблі та речі для дому. Пишемо, що думають ті, хто вже купив.',
    item: { name: 'Полиця', type: 'https://schema.org/Store' },
    reviews: SHOP_REVIEWS,
    footer: 'Полиця, інтернет-магазин. Демонстраційна сторінка Vidhuk: магазин і люди вигадані.',
  },
  {
    file: 'pickup.html',
    locale: 'en',
    script: 'dialog-reply.js',
    replies: 'dialog',
    title: 'Polytsia pick-up points: reviews',
    lead: 'Eleven points in Kyiv. Reviews by people who collected an order here.',
    item: { name: 'Polytsia pick-up points', type: 'https://schema.org/LocalBusiness' },
    reviews: PICKUP_REVIEWS,
    footer: 'Polytsia, online shop. A demonstration page of Vidhuk: the shop and the people are invented.',
  },
];

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Minutes and below are dropped, as on a page that was rendered once. */
const before = (now: Temporal.Instant, hours: number): Temporal.Instant =>
  now.subtract({ minutes: Math.round(hours * 60) }).round({ smallestUnit: 'minute', roundingMode: 'floor' });

const day = (instant: Temporal.Instant): string => instant.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();

const inWords = (instant: Temporal.Instant, locale: Locale, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, ...style }).format(new Date(instant.epochMilliseconds));

/** "time": a machine-readable moment; "day": a machine-readable day; "words": words alone, kept up to date by the page's script. */
const dateOf = (review: DemoReview, now: Temporal.Instant, locale: Locale): string => {
  const at = before(now, review.hoursAgo);
  if (review.shows === 'time')
    return `<time itemprop="datePublished" datetime="${at.toString()}">${inWords(at, locale, { dateStyle: 'long', timeStyle: 'short' })}</time>`;
  if (review.shows === 'day')
    return `<meta itemprop="datePublished" content="${day(at)}"><span class="when">${inWords(at, locale, { dateStyle: 'long' })}</span>`;
  return `<span class="when" itemprop="datePublished" data-ago="${at.epochMilliseconds}"></span>`;
};

const starsOf = (value: number, locale: Locale): string =>
  `<span class="stars" itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating" role="img" aria-label="${WORDS[locale].stars(value)}">` +
  `<meta itemprop="ratingValue" content="${value}"><meta itemprop="bestRating" content="5">` +
  `<span aria-hidden="true">${'★'.repeat(value)}<span class="off">${'★'.repeat(5 - value)}</span></span></span>`;

const ownReply = (review: DemoReview, now: Temporal.Instant, locale: Locale): string => {
  if (review.reply === null) return '';
  const at = before(now, review.reply.hoursAgo);
  return `
        <div class="owner" itemprop="comment" itemscope itemtype="https://schema.org/Comment">
          <p class="owner-head"><span itemprop="author" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">${WORDS[locale].owner}</span></span>
            <time itemprop="dateCreated" datetime="${at.toString()}">${inWords(at, locale, { dateStyle: 'long' })}</time></p>
          <p class="owner-text" itemprop="text">${escapeHtml(review.reply.text)}</p>
        </div>`;
};

const replyTools = (review: DemoReview, { locale, replies }: Page): string => {
  const words = WORDS[locale];
  const hidden = review.reply === null ? '' : ' hidden';
  if (replies === 'dialog') return `<p class="tools"${hidden}><button type="button" class="reply-open">${words.answer}</button></p>`;
  return `<form class="tools reply"${hidden}>
          <textarea name="reply" rows="1" maxlength="3000" required aria-label="${words.box}" placeholder="${words.box}"></textarea>
          <div class="row"><button type="submit" class="send">${words.send}</button><button type="reset">${words.cancel}</button></div>
        </form>`;
};

const reviewOf = (review: DemoReview, now: Temporal.Instant, page: Page): string => {
  const { locale } = page;
  return `
      <article class="review" id="${review.id}" itemprop="review" itemscope itemtype="https://schema.org/Review">
        <header>
          <span class="avatar" aria-hidden="true">${escapeHtml(review.author.slice(0, 1).toUpperCase())}</span>
          <span class="author" itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${escapeHtml(review.author)}</span></span>
          ${starsOf(review.rating, locale)}
          ${dateOf(review, now, locale)}
        </header>${review.title === null ? '' : `\n        <h3 itemprop="name">${escapeHtml(review.title)}</h3>`}
        <p class="text" itemprop="reviewBody">${escapeHtml(review.text)}</p>${ownReply(review, now, locale)}
        ${replyTools(review, page)}
      </article>`;
};

const average = ({ reviews, locale }: Page): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    reviews.reduce((sum, review) => sum + review.rating, 0) / reviews.length,
  );

const tabs = (page: Page): string =>
  PAGES.map((each, index) => {
    const current = each.file === page.file ? ' aria-current="page"' : '';
    return `<a href="${each.file === 'index.html' ? './' : each.file}"${current}>${WORDS[page.locale].tabs[index] ?? each.title}</a>`;
  }).join('\n      ');

/** The whole page as the shop's server would send it at `now`. */
export const renderPage = (page: Page, now: Temporal.Instant): string => `<!doctype html>
<html lang="${page.locale}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escapeHtml(page.title)}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="shop.css">
  <script type="module" src="${page.script}"></script>
</head>
<body>
  <header class="top">
    <a class="brand" href="./">polytsia</a>
    <nav>
      ${tabs(page)}
    </nav>
    <span class="role">${WORDS[page.locale].role}</span>
  </header>
  <main itemscope itemtype="${page.item.type}">
    <h1>${escapeHtml(page.title)}</h1>
    <p class="lead"><meta itemprop="name" content="${escapeHtml(page.item.name)}">${escapeHtml(page.lead)}</p>
    <p class="sum"><b>${average(page)}</b> ${WORDS[page.locale].average}, ${page.reviews.length}</p>
    <section aria-label="${WORDS[page.locale].reviews}">${page.reviews.map((review) => reviewOf(review, now, page)).join('')}
    </section>
  </main>
  <footer>${escapeHtml(page.footer)}</footer>
</body>
</html>
`;

/** Writes the pages into `folder` as of `now`. Styles and scripts are brought up to date at every call; a page that exists is kept, since a review's date does not change. */
export const buildDemoPages = (folder: string, now: Temporal.Instant): void => {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(SITE)) copyFileSync(join(SITE, file), join(folder, file));
  for (const page of PAGES) {
    const path = join(folder, page.file);
    if (!existsSync(path)) writeFileSync(path, renderPage(page, now));
  }
};

// The saved pages of `../shared/pages` with the address each is served at, the moment it is read at, and how many reviews people counted in it.
// They are other people's pages: read where they are, nothing of them copied here.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageContext } from '../../lib/sites/engine/types.ts';

export type SavedPage = { file: string; url: string; at: string; site: string | null; reviews: number; replies: number };

const FOLDER = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));

export const havePages = existsSync(FOLDER);
/** Said once where the pages are missing, so that nobody takes a skipped test for a passed one. */
export const WHY_SKIPPED = `the saved pages are not at ${FOLDER}`;

const page = (file: string, url: string, site: string | null = null, reviews = 0, replies = 0, at = '2026-11-21T20:00:00Z'): SavedPage => ({
  file,
  url,
  at,
  site,
  reviews,
  replies,
});

/** Pages with reviews, with the counts of `SITES.md`. YouTube's one owner is a badge in a template: no such reply is in the page. */
export const OURS: SavedPage[] = [
  page('trustpilot-2026-en.html', 'https://www.trustpilot.com/review/calo.app', 'trustpilot', 20, 20, '2026-02-12T12:00:00Z'),
  page('google-maps-2023-en.html', 'https://www.google.com/maps/place/Tipsy+Sticks', 'google-maps', 3, 2, '2023-09-01T12:00:00Z'),
  page('booking-landing-2025.html', 'https://www.booking.com/city/x.html', 'schema-org', 5),
  page('microdata-shop-2023.html', 'https://www.williams-sonoma.com/recipe/x.html', 'schema-org', 8),
  page('getapp-2017-fragment.html', 'https://www.getapp.com/x', 'schema-org', 1),
  page('amazon-reviews-2024-uk.html', 'https://www.amazon.co.uk/product-reviews/B0', 'amazon', 10),
  page('amazon-product-uk.html', 'https://www.amazon.co.uk/dp/B0', 'amazon', 5),
  page('amazon-product-us.html', 'https://www.amazon.com/dp/B0', 'amazon', 13),
  page('app-store-2023-us.html', 'https://apps.apple.com/us/app/netflix/id363590051', 'app-store', 3),
  page('banki-ru-2026.html', 'https://www.banki.ru/services/responses/bank/sberbank/', 'banki-ru', 25),
  page('glassdoor-2025.html', 'https://www.glassdoor.com/Reviews/x.htm', 'glassdoor', 10),
  page('tripadvisor-2019.html', 'https://www.tripadvisor.com/Attraction_Review-x.html', 'tripadvisor', 10),
  page('yelp-user-2020.html', 'https://www.yelp.com/user_details_reviews_self', 'yelp', 8, 1),
  page('youtube-2018.html', 'https://www.youtube.com/watch?v=x', 'youtube', 20 + 15, 0, '2018-04-24T12:00:00Z'),
  page('x-timeline-2024-fragment.html', 'https://x.com/home', 'x', 17),
  page('disqus-2018.html', 'https://disqus.com/embed/comments/', 'disqus', 50),
  page('habr-2018.html', 'https://habr.com/post/1/', 'habr', 11),
  page('livejournal-2018.html', 'https://x.livejournal.com/1.html', 'livejournal', 28),
  page('reddit-2018.html', 'https://www.reddit.com/r/x/comments/1/', 'reddit', 197),
  page('mastodon-fragment.html', 'https://mastodon.example/@alice/12345678', 'mastodon', 6),
  page('trustradius-2017-fragment.html', 'https://www.trustradius.com/x', 'trustradius', 1),
  page('wordpress-comments-2026.html', 'https://healthywithachanceofsprinkles.com/x/', 'wordpress', 14, 7),
];

/** Nothing to answer: no reviews at all, or only in JSON-LD. */
export const NOTHING: SavedPage[] = [
  page('jsonld-only-2024.html', 'https://www.allrecipes.com/x'),
  page('none/2gis-firm-without-reviews-tab.html', 'https://2gis.ru/moscow/firm/1'),
  page('none/encyclopedia-article.html', 'https://en.wikipedia.org/wiki/X'),
  page('none/google-maps-unrendered.html', 'https://www.google.com/maps/place/X'),
  page('none/mail-thread.html', 'https://lists.example.org/x'),
  page('none/medium-article.html', 'https://medium.com/@x/x'),
  page('none/otzovik-captcha.html', 'https://otzovik.com/x'),
];

export const htmlOf = (saved: SavedPage): string => readFileSync(`${FOLDER}${saved.file}`, 'utf8');
export const contextOf = ({ url, at }: SavedPage): PageContext => ({ url, now: Date.parse(at) });

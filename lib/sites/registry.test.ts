// The shipped adapters are data of the contract, and each takes its own addresses only.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { siteLists } from '../../scripts/list-sites.ts';
import { Adapter } from '../contracts/adapter.ts';
import { SITES_OF_ANY_HOST } from '../contracts/review.ts';
import { HOOKS } from './hooks.ts';
import { ADAPTERS, adapterFor, detect } from './registry.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Adapters with a host of their own; those for any host are tried after them on every page. */
const ids = (url: string): string[] => adapterFor(url).flatMap(({ id, hosts }) => (hosts.includes('*') ? [] : [id]));

describe.each(ADAPTERS)('$id', (adapter) => {
  it('is inside the strict contract and plain data', () => {
    expect(Adapter.parse(adapter)).toEqual(adapter);
    expect(JSON.parse(JSON.stringify(adapter))).toEqual(adapter);
  });

  it('names a hook that ships, or none', () => {
    expect(adapter.hook === null || HOOKS.has(adapter.hook)).toBe(true);
  });

  it('is written in selectors that a browser understands', () => {
    const { document } = new JSDOM('').window;
    const { fields, reply } = adapter;
    const selectors = [
      adapter.item,
      ...adapter.require,
      ...adapter.exclude,
      ...reply.opener,
      ...reply.input,
      ...reply.dialog,
      ...Object.values(fields).flatMap((sources) => sources.map(({ select }) => select)),
    ];
    for (const selector of selectors) expect(() => document.querySelector(selector), selector).not.toThrow();
  });
});

describe('the lists of sites', () => {
  const lists = siteLists(here);

  it.each(['all-adapters.ts', 'hooks.ts', 'site-facts.ts'])('%s is what `npm run sites` writes: run it', async (file) => {
    expect(readFileSync(`${here}${file}`, 'utf8')).toBe((await lists)[file]);
  });

  it('have one folder a site, of the same name as its id', () => {
    const folders = readdirSync(here, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !['engine', 'teach'].includes(entry.name))
      .map(({ name }) => name);
    expect(ADAPTERS.map(({ id }) => id).sort()).toEqual(folders.sort());
  });

  it('tell the ids of sites without a host of their own apart by host', () => {
    expect([...SITES_OF_ANY_HOST].sort()).toEqual(
      ADAPTERS.filter(({ hosts }) => hosts.includes('*'))
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('have no hook that its own site does not use', () => {
    expect([...HOOKS.keys()].filter((id) => !ADAPTERS.some((adapter) => adapter.id === id && adapter.hook === id))).toEqual([]);
  });

  it('are tried with named hosts first and the reader of any markup last', () => {
    const anyHost = ADAPTERS.map(({ hosts }) => hosts.includes('*'));
    expect(anyHost).toEqual(anyHost.toSorted((a, b) => Number(a) - Number(b)));
    expect(ADAPTERS.at(-1)?.id).toBe('schema-org');
  });
});

describe('detect', () => {
  const page = (html: string): Document => new JSDOM(html).window.document;
  const review = '<div itemscope itemtype="https://schema.org/Review"><p itemprop="reviewBody">Fine</p></div>';
  const context = { url: 'https://shop.example/', now: 0 };

  it('tries the adapters that it is given, and no others', () => {
    expect(detect(page(review), context)?.adapter.id).toBe('schema-org');
    expect(detect(page(review), context, { adapters: ADAPTERS.filter(({ id }) => id === 'trustpilot') })).toBe(null);
  });

  it('does without a hook that is not there', () => {
    const [adapter] = ADAPTERS.filter(({ id }) => id === 'schema-org');
    if (adapter === undefined) throw new Error('no adapter');
    expect(detect(page(review), context, { hooks: new Map() })?.found).toEqual([]);
    const named = {
      ...adapter,
      hook: 'of-a-later-version',
      fields: { ...adapter.fields, text: [{ select: 'p', from: 'text', parse: 'text' as const }] },
    };
    expect(detect(page(review), context, { adapters: [named] })?.found.map((found) => found.review.text)).toEqual(['Fine']);
  });
});

describe('addresses', () => {
  it.each([
    ['https://www.trustpilot.com/review/calo.app', 'trustpilot'],
    ['https://uk.trustpilot.com/reviews/aaaa', 'trustpilot'],
    ['https://www.google.com/maps/place/X/@1,2', 'google-maps'],
    ['https://www.google.com.ua/maps/place/X', 'google-maps'],
    ['https://maps.google.de/maps?cid=1', 'google-maps'],
    ['https://business.google.com/n/1/customers/reviews', 'google-business'],
    ['https://business.google.com/reviews', 'google-business'],
    ['https://www.google.com/local/business/1/customers/reviews/reply?reviewId=x', 'google-business'],
    ['https://www.facebook.com/lampashop/posts/1', 'facebook'],
    ['https://play.google.com/console/u/0/developers/1/app/2/user-feedback/reviews', 'google-play-console'],
    ['https://play.google.com/store/apps/details?id=x', 'google-play'],
    ['https://yandex.ru/maps/org/lampa/1/reviews/', 'yandex-maps'],
    ['https://yandex.com.tr/maps/org/lampa/1/', 'yandex-maps'],
    ['https://otzovik.com/reviews/lampa/', 'otzovik'],
    ['https://irecommend.ru/content/lampa', 'irecommend'],
    ['https://bt.rozetka.com.ua/ua/lampa/p1/comments/', 'rozetka'],
    ['https://prom.ua/ua/p1-lampa.html', 'prom-ua'],
    ['https://hotline.ua/ua/dom/lampa/', 'hotline-ua'],
    ['https://www.g2.com/products/lampadesk/reviews', 'g2'],
    ['https://www.capterra.com/p/1/LampaDesk/reviews/', 'capterra'],
    ['https://2gis.ru/moscow/firm/1/tab/reviews', '2gis'],
    ['https://2gis.kz/almaty/firm/1/tab/reviews/review/2', '2gis'],
    ['https://vk.com/wall-1_2', 'vk'],
    ['https://ok.ru/group/1/topic/2', 'ok-ru'],
    ['https://www.instagram.com/p/AbC/', 'instagram'],
    ['https://www.instagram.com/lampa/reel/AbC/', 'instagram'],
    ['https://business.trustpilot.com/', 'trustpilot-business'],
    ['https://www.google.de/local/business/1/customers/reviews?hl=de', 'google-business'],
    ['https://appstoreconnect.apple.com/apps/1/distribution/activity/ios/ratingsResponses', 'app-store-connect'],
    ['https://www.amazon.co.uk/product-reviews/B0', 'amazon'],
    ['https://www.amazon.de/Lampe/dp/B0/ref=x', 'amazon'],
    ['https://www.amazon.com.tr/gp/product/B0', 'amazon'],
    ['https://apps.apple.com/ua/app/lampa/id1', 'app-store'],
    ['https://www.banki.ru/services/responses/bank/lampabank/', 'banki-ru'],
    ['https://www.booking.com/hotel/ua/lampa.uk.html', 'booking'],
    ['https://disqus.com/embed/comments/?f=lampa', 'disqus'],
    ['https://www.glassdoor.co.in/Reviews/x.htm', 'glassdoor'],
    ['https://habr.com/ru/articles/1/', 'habr'],
    ['https://lampa.livejournal.com/1.html', 'livejournal'],
    ['https://old.reddit.com/r/lamps/comments/1/', 'reddit'],
    ['https://www.tripadvisor.com.au/Hotel_Review-x.html', 'tripadvisor'],
    ['https://www.trustradius.com/products/lampa/reviews', 'trustradius'],
    ['https://twitter.com/lampa/status/1', 'x'],
    ['https://www.yelp.co.uk/biz/lampa', 'yelp'],
    ['https://m.youtube.com/watch?v=x', 'youtube'],
  ])('%s → %s', (url, id) => {
    expect(ids(url)).toEqual([id]);
  });

  it('tries recommendations before the comments of the same page', () => {
    expect(ids('https://www.facebook.com/lampa/reviews')).toEqual(['facebook-recommendations', 'facebook']);
  });

  it.each([
    'https://www.amazon.evil.com/dp/B0',
    'https://amazon.co.uk.evil.example/dp/B0',
    'https://www.amazon.com.evil.com/dp/B0',
    'https://www.notamazon.de/dp/B0',
    'https://www.amazon.de/gp/cart/view.html',
    'https://tripadvisor.evil.com/Hotel_Review-x.html',
    'https://fox.com/lampa/status/1',
    'https://disqus.com/embed/login',
    'https://www.trustpilot.com.evil.example/review/x',
    'https://evil.example/?www.trustpilot.com/review/x',
    'https://www.trustpilot.com@evil.example/review/x',
    'https://nottrustpilot.com/review/x',
    'https://www.trustpilot.com/categories/lamps',
    'https://www.google.com/search?q=maps',
    'https://2gis.ru/moscow/firm/1',
    'https://www.instagram.com/lampa/',
    'https://not2gis.ru/firm/1/tab/reviews',
    'https://play.google.com/store/books/details?id=x',
    'https://xn--trustpilt-13a.com/review/x',
  ])('%s is no site of ours', (url) => {
    expect(ids(url)).toEqual([]);
  });

  it.each(['chrome://extensions', 'file:///home/x.html', 'javascript:alert(1)', 'about:blank', 'not an address', ''])(
    '%j is no page',
    (url) => {
      expect(adapterFor(url)).toEqual([]);
    },
  );

  it('tries what any site may carry after the site itself, and review markup last', () => {
    const tried = adapterFor('https://www.trustpilot.com/review/x').map(({ id }) => id);
    expect([tried[0], tried.at(-1)]).toEqual(['trustpilot', 'schema-org']);
    expect(tried).toEqual(expect.arrayContaining(['judge-me', 'loox', 'okendo', 'shopify-spr', 'stamped', 'yotpo']));
  });

  it.each([
    ['https://lampa.example/', 'schema-org'],
    ['https://www.trustpilot.com/review/x', 'trustpilot'],
  ])('%s without reviews is an empty page of %s', (url, id) => {
    expect(detect(new JSDOM('<p>Lamps</p>').window.document, { url, now: 0 })?.adapter.id).toBe(id);
  });

  it('takes a host with a trailing dot or in capitals for the same host', () => {
    expect(ids('https://WWW.TRUSTPILOT.COM./review/x')).toEqual(['trustpilot']);
  });
});

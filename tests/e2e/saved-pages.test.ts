/// <reference types="chrome" />
// The whole extension on saved real pages, served at the sites' own addresses: marks in the page, rows in the panel's tables, nothing else touched.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser } from './browser.ts';

const shared = fileURLToPath(new URL('../../../shared/pages', import.meta.url));
const present = existsSync(shared);
if (!present) console.warn('Skipped: the saved pages (../shared/pages) are not on this machine.');

const PAGES = [
  { file: 'trustpilot-2026-en.html', url: 'https://www.trustpilot.com/review/calo.app', reviews: 20 },
  { file: 'google-maps-2023-en.html', url: 'https://www.google.com/maps/place/Tipsy+Sticks', reviews: 3 },
  { file: 'booking-landing-2025.html', url: 'https://www.booking.com/city/x.html', reviews: 5 },
  { file: 'microdata-shop-2023.html', url: 'https://www.williams-sonoma.com/recipe/x.html', reviews: 8 },
];
const EMPTY = present ? readdirSync(`${shared}/none`).filter((name) => name.endsWith('.html')) : [];

let browser: TestBrowser;
let page: Page;

/** Serves one saved page at `url`, and nothing else to the page. */
const open = async (file: string, url: string): Promise<void> => {
  await browser.context.unroute('**/*');
  await browser.context.route('**/*', (route) => {
    const address = route.request().url();
    if (address.startsWith('chrome-extension:')) return route.continue();
    if (address !== url || !route.request().isNavigationRequest()) return route.abort();
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(`${shared}/${file}`, 'utf8') });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
};

/** How many reviews the extension's own table holds for the frames of the page's tab, or null while it knows nothing of `url`. */
const known = async (url: string): Promise<number | null> => {
  const worker = await browser.serviceWorker();
  return worker.evaluate(async (address) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('vidhuk');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<{ url: string; reviews: unknown[] }[]>((resolve, reject) => {
      const request = database.transaction('pages').objectStore('pages').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    const row = rows.find((candidate) => candidate.url === address);
    return row === undefined ? null : row.reviews.length;
  }, url);
};

/** As the panel does where a tab says nothing. False while no content script answers. */
const lookAgain = async (url: string): Promise<boolean> =>
  await (await browser.serviceWorker()).evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    return tab?.id === undefined ? false : await chrome.tabs.sendMessage(tab.id, { type: 'page.rescan' }).then(Boolean, () => false);
  }, url);

beforeAll(async () => {
  const hosts = [...PAGES.map((saved) => saved.url), 'https://none.example/'].map((url) => `${new URL(url).origin}/*`);
  browser = await launchTestBrowser({ origins: [...new Set(hosts)] });
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
});
afterAll(() => browser?.close());

describe.skipIf(!present)('saved pages in Chromium with the extension', () => {
  it.each(PAGES)('$file: $reviews marks, $reviews reviews', async ({ file, url, reviews }) => {
    await open(file, url);
    await expect.poll(() => page.locator('vidhuk-mark').count(), { timeout: 20_000 }).toBe(reviews);
    await expect.poll(() => known(url), { timeout: 20_000 }).toBe(reviews);
  });

  it.each(EMPTY)('none/%s: no mark', async (name) => {
    const url = `https://none.example/${name}`;
    await open(`none/${name}`, url);
    // Asked to look again, a page without reviews says so: the content script was there and had its look.
    await expect.poll(async () => ((await lookAgain(url)) ? known(url) : null), { timeout: 20_000 }).toBe(0);
    expect(await page.locator('vidhuk-mark').count()).toBe(0);
  });
});

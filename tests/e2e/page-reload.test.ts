/// <reference types="chrome" />
// The panel beside a page that is loaded anew, in the whole built extension: review and box are a pair again, with nobody leaving the tab. And beside one that
// holds no reviews: it was not there before Vidhuk.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { SESSION } from '../panel/sample-desk.ts';
import { launchTestBrowser, type TestBrowser } from './browser.ts';
import { SIGN_IN } from './extension-tables.ts';

const ADDRESS = 'https://reviews.test/lamp';
const PAGE = `<!doctype html><html lang="en"><title>A lamp</title>
<article itemscope itemtype="https://schema.org/Review">
  <b itemprop="author">Olena K.</b> <time itemprop="datePublished" datetime="2026-11-03">3 November</time>
  <p itemprop="reviewBody">Third week without my parcel, nobody answers.</p>
  <textarea aria-label="Reply to Olena" maxlength="3000"></textarea>
</article></html>`;
const QUIET = 'https://quiet.test/about';

let browser: TestBrowser;
let page: Page;
let panel: Page;

beforeAll(async () => {
  browser = await launchTestBrowser({ origins: ['https://reviews.test/*', 'https://quiet.test/*'] });
  const serve = async (host: string, body: string) =>
    await browser.context.route(`https://${host}/**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await serve('reviews.test', PAGE);
  await serve('quiet.test', '<!doctype html><html lang="en"><title>About</title><p>We sell lamps.</p></html>');
  await browser.serviceWorker();
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.extensionId}/options.html`);
  // Not `waitForFunction`, for which the promise itself is true: whoever opens before the extension makes an empty database.
  const isThere = () => panel.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'vidhuk'));
  await vi.waitFor(async () => expect(await isThere()).toBe(true), { timeout: 20_000 });
  await panel.evaluate(SIGN_IN, SESSION);
  await page.bringToFront();
  await page.goto(ADDRESS);
  const tabId = await panel.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id, ADDRESS);
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tabId=${tabId}`);
});
afterAll(() => browser?.close());

/** The outline is drawn by animations that stand still. */
const isHighlighted = async (): Promise<boolean> => await page.evaluate(() => document.getAnimations().length > 0);

it('binds the open review and its box again after the page was loaded anew, and knows the limit', async () => {
  await page.waitForSelector('vidhuk-mark', { state: 'attached' });
  await panel.getByRole('button', { name: /Olena K\./ }).click();
  const draft = panel.locator('textarea:not([readonly])').first();
  await draft.fill('Olena, it is on its way.');
  await panel.getByText('24 of 3,000 characters').waitFor();
  await expect.poll(isHighlighted).toBe(true);

  await page.reload();
  await expect.poll(isHighlighted).toBe(true);
  await panel.getByText('24 of 3,000 characters').waitFor();
  expect(await draft.inputValue()).toBe('Olena, it is on its way.');
  await panel.keyboard.press('Escape');
});

it('says of a page without reviews that it has none', async () => {
  await page.goto(QUIET);
  await panel.getByRole('heading', { name: 'No reviews on this page' }).waitFor();
  expect(await panel.getByText('The page was open before Vidhuk').count()).toBe(0);
  await panel.getByRole('button', { name: 'Teach this page' }).waitFor();
});

/// <reference types="chrome" />
// The toolbar button on a page whose site was never granted: the click alone lets Vidhuk read this one page (`activeTab`), and opens the panel.
// The click is the browser's own (`Extensions.triggerAction` of the DevTools protocol): an event sent from a script would grant nothing.
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
</article></html>`;

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchTestBrowser({ origins: [], args: ['--enable-unsafe-extension-debugging'] });
  for (const host of ['reviews.test', 'elsewhere.test'])
    await browser.context.route(`https://${host}/**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
  await browser.serviceWorker();
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const office = await browser.context.newPage();
  await office.goto(`chrome-extension://${browser.extensionId}/options.html`);
  // Not `waitForFunction`, for which the promise itself is true: whoever opens before the extension makes an empty database.
  const isThere = () => office.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'vidhuk'));
  await vi.waitFor(async () => expect(await isThere()).toBe(true), { timeout: 20_000 });
  await office.evaluate(SIGN_IN, SESSION);
  await office.close();
  await page.bringToFront();
  await page.goto(ADDRESS);
});
afterAll(() => browser?.close());

/** The agent's click on Vidhuk's button in the toolbar, with that page in front. */
const clickButton = async (): Promise<void> => {
  const cdp = await browser.context.browser()?.newBrowserCDPSession();
  if (cdp === undefined) throw new Error('The browser cannot be reached over the DevTools protocol.');
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  await cdp.send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab?.targetId ?? '' });
};

/** Whether the extension may put anything into the page now. */
const mayRead = async (): Promise<boolean> =>
  await (await browser.serviceWorker()).evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const answers = await Promise.allSettled(
      tabs.map(async ({ id = -1 }) => await chrome.scripting.executeScript({ target: { tabId: id }, func: () => location.href })),
    );
    return answers.some((answer) => answer.status === 'fulfilled' && answer.value[0]?.result === url);
  }, page.url());

const marks = () => page.locator('vidhuk-mark').count();

it('lets Vidhuk into this page and no other', async () => {
  expect(await mayRead()).toBe(false);
  expect(await marks()).toBe(0);

  await clickButton();
  await page.waitForSelector('vidhuk-mark', { state: 'attached' });
  expect(await mayRead()).toBe(true);
  const panel = await browser.panel();
  await panel.getByRole('button', { name: /Olena K\./ }).waitFor();
  await panel.getByRole('button', { name: 'Always allow reviews.test' }).waitFor();

  // Another site in the same tab is another page.
  await page.goto('https://elsewhere.test/lamp');
  await panel.getByRole('button', { name: /Olena K\./ }).waitFor({ state: 'detached' });
  expect(await mayRead()).toBe(false);
  expect(await marks()).toBe(0);
});

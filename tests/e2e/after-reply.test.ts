/// <reference types="chrome" />
// What a site shows after a reply, seen by the whole built extension on pages of Trustpilot's console by hand: the reply waits and is turned down, the
// author changes words and stars, the review's own page is gone, and the review is back.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import { SESSION } from '../panel/sample-desk.ts';
import { launchTestBrowser, type TestBrowser } from './browser.ts';
import { ROWS, SIGN_IN } from './extension-tables.ts';

const LIST = 'https://business.trustpilot.com/reviews';
const OWN = 'https://www.trustpilot.com/reviews/aaaaaaaaaaaaaaaaaaaaaaa1';
const KEY = 'trustpilot-business:native:aaaaaaaaaaaaaaaaaaaaaaa1';
const fixture = (name: string): string =>
  readFileSync(new URL(`../../lib/sites/trustpilot-business/fixtures/${name}.html`, import.meta.url), 'utf8');

let browser: TestBrowser;
let page: Page;
let office: Page;
let listed = fixture('list-en');

beforeAll(async () => {
  browser = await launchTestBrowser({ origins: ['https://business.trustpilot.com/*', 'https://www.trustpilot.com/*'] });
  const html = (body: string, status = 200) => ({ status, contentType: 'text/html; charset=utf-8', body });
  await browser.context.route('https://business.trustpilot.com/**', (route) => route.fulfill(html(listed)));
  await browser.context.route('https://www.trustpilot.com/**', (route) =>
    route.fulfill(html('<!doctype html><title>Page not found</title><h1>Whoops</h1>', 404)),
  );
  await browser.serviceWorker();
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  office = await browser.context.newPage();
  await office.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.bringToFront();
  await page.goto(LIST);
  await page.waitForSelector('vidhuk-mark', { state: 'attached' });
  await office.evaluate(SIGN_IN, SESSION);
});
afterAll(() => browser?.close());

const rows = async <T>(table: string): Promise<T[]> => (await office.evaluate(ROWS, table)) as T[];
const item = async (): Promise<Item | undefined> => (await rows<{ local: Item }>('items'))[0]?.local;
const events = async (): Promise<string[]> =>
  (await rows<{ operation: { kind: string } }>('outbox')).map(({ operation }) => operation.kind).filter((kind) => kind.startsWith('re'));

it('is recorded as the page proves it, each change once, with both versions', async () => {
  const picked = await office.evaluate(
    async ([reviewKey, url]) => {
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      return await chrome.runtime.sendMessage({ type: 'command.review.pick', request: { reviewKey, tabId: tab?.id } });
    },
    [KEY, LIST] as const,
  );
  expect(picked).toMatchObject({ ok: true });

  // The site shows the reply with its own note.
  await page.evaluate(() => {
    const reply = document.createElement('section');
    reply.dataset.testid = 'company-reply';
    reply.innerHTML = '<h4>Lampa</h4><span class="note">Pending</span><p>Olena, it left today.</p>';
    document.querySelector('li button')?.before(reply);
  });
  await expect.poll(async () => (await item())?.replyState?.state).toBe('pending');
  expect(await item()).toMatchObject({ status: 'posted', posted: { text: 'Olena, it left today.' } });
  await page.evaluate(() => {
    const note = document.querySelector('.note');
    if (note !== null) note.textContent = 'Not approved';
  });
  await expect.poll(async () => (await item())?.replyState?.state).toBe('rejected');

  // A week later the author has changed words and stars.
  listed = fixture('list-en-later');
  await page.goto(LIST);
  await expect.poll(async () => (await item())?.review.rating?.value).toBe(4);

  // A list without the review proves nothing; its own page does.
  const later = listed;
  listed = later.replace(/<li>\s*<div><a href="[^"]*1">Olena[\s\S]*?<\/li>/, '');
  await page.goto(LIST);
  await page.waitForSelector('vidhuk-mark', { state: 'attached' });
  expect((await item())?.deleted).toBe(undefined);
  await page.goto(OWN);
  await expect.poll(async () => (await item())?.deleted?.proof).toBe('not_found');

  listed = later;
  await page.goto(LIST);
  await expect.poll(async () => (await item())?.deleted?.proof).toBe(null);
  expect(await events()).toEqual([
    'review.seen',
    'reply.posted',
    'reply.state',
    'reply.state',
    'review.edited',
    'review.deleted',
    'review.returned',
  ]);
});

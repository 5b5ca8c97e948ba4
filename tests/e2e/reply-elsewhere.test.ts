/// <reference types="chrome" />
// A reply that somebody types into the site's own box and posts there, without Vidhuk, in the whole built extension: it is seen on the page,
// recorded as the company's from elsewhere, and ends the clock.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import { firstResponse } from '../../lib/domain/sla/first-response.ts';
import { SESSION } from '../panel/sample-desk.ts';
import { launchTestBrowser, type TestBrowser } from './browser.ts';
import { ROWS, SIGN_IN } from './extension-tables.ts';

const ADDRESS = 'https://reviews.test/lamp';
const PAGE = `<!doctype html><html lang="en"><title>A lamp</title>
<article itemscope itemtype="https://schema.org/Review">
  <b itemprop="author">Olena K.</b> <time itemprop="datePublished" datetime="2026-11-03">3 November</time>
  <p itemprop="reviewBody">Third week without my parcel, nobody answers.</p>
  <form><textarea aria-label="Reply"></textarea><button>Send</button></form>
</article>
<script>
  document.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const answer = document.createElement('div');
    answer.className = 'owner-reply';
    answer.textContent = event.target.querySelector('textarea').value;
    event.target.replaceWith(answer);
  });
</script></html>`;

let browser: TestBrowser;
let page: Page;
let office: Page;

beforeAll(async () => {
  browser = await launchTestBrowser({ origins: ['https://reviews.test/*'] });
  await browser.context.route('https://reviews.test/**', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
  await browser.serviceWorker();
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  office = await browser.context.newPage();
  await office.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.bringToFront();
  await page.goto(ADDRESS);
  await page.waitForSelector('vidhuk-mark', { state: 'attached' });
  await office.evaluate(SIGN_IN, SESSION);
});
afterAll(() => browser?.close());

const rows = async <T>(table: string): Promise<T[]> => (await office.evaluate(ROWS, table)) as T[];

it('is recognised as written elsewhere, and stops the clock with that source', async () => {
  const [review] = await rows<{ reviewKey: string }>('reviews');
  const picked = await office.evaluate(
    async ([reviewKey, url]) => {
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      return await chrome.runtime.sendMessage({ type: 'command.review.pick', request: { reviewKey, tabId: tab?.id } });
    },
    [review?.reviewKey ?? '', ADDRESS] as const,
  );
  expect(picked).toMatchObject({ ok: true });
  const item = async (): Promise<Item | undefined> => (await rows<{ local: Item }>('items'))[0]?.local;
  expect((await item())?.status).toBe('open');

  await page.fill('textarea', 'Your parcel left today, sorry for the wait.');
  await page.click('button');
  await expect.poll(async () => (await item())?.status).toBe('posted');
  const answered = await item();
  expect(answered).toMatchObject({
    posted: { source: 'elsewhere', text: 'Your parcel left today, sorry for the wait.' },
    outcome: { outcome: 'replied' },
    inserted: null,
  });
  expect(answered && firstResponse(answered)).toEqual({ from: answered?.firstSeenAt, to: answered?.posted?.seenAt });
  const sent = await rows<{ operation: { kind: string; payload: { source?: string } } }>('outbox');
  expect(sent.map(({ operation }) => [operation.kind, operation.payload.source]).at(-1)).toEqual(['reply.posted', 'elsewhere']);
});

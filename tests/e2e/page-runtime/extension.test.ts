// The content script as it is built, in the extension: its second part comes when it is needed, and no second start doubles anything.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageCommand } from '../../../lib/extension/messages.ts';
import { launchTestBrowser, type TestBrowser } from '../browser.ts';

const URL_OF_PAGE = 'https://reviews.test/microdata.html';
const TARGET = { handle: 'r1', externalId: null, authorName: 'Olena K.', text: 'Third week without my parcel, nobody answers.' };

let browser: TestBrowser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  const body = await readFile(fileURLToPath(new URL('../pages/microdata.html', import.meta.url)), 'utf8');
  browser = await launchTestBrowser({ origins: ['https://reviews.test/*'] });
  await browser.context.route('https://reviews.test/**', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await browser.serviceWorker();
  await page.goto(URL_OF_PAGE);
  await marksAre(2);
});
afterAll(() => browser.close());

const marksAre = (count: number) => page.waitForFunction((wanted) => document.querySelectorAll('vidhuk-mark').length === wanted, count);

const ask = async (command: PageCommand): Promise<unknown> =>
  (await browser.serviceWorker()).evaluate(async (message) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query: (q: object) => Promise<{ id: number }[]>; sendMessage: (id: number, m: object) => Promise<unknown> } };
    };
    const [tab] = await chrome.tabs.query({ active: true });
    return tab && chrome.tabs.sendMessage(tab.id, message);
  }, command);

const run = async (file: string): Promise<void> =>
  (await browser.serviceWorker()).evaluate(async (name) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query: (q: object) => Promise<{ id: number }[]> }; scripting: { executeScript: (o: object) => Promise<unknown> } };
    };
    const [tab] = await chrome.tabs.query({ active: true });
    if (tab) await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [name] });
  }, file);

describe('the built content script', () => {
  it('says that its second part is missing, and works once that is there', async () => {
    expect(await ask({ type: 'reply.insert', target: TARGET, text: 'Hello', replace: false })).toEqual({ missing: 'reply_part' });
    await run('/reply-part.js');
    expect(await ask({ type: 'review.highlight', target: TARGET, scroll: true })).toEqual({ found: true });
    expect(await ask({ type: 'reply.insert', target: TARGET, text: 'Dear Olena,\n\nit left today.', replace: false })).toEqual({
      status: 'inserted',
      text: 'Dear Olena,\n\nit left today.',
      replyBox: 'inline',
    });
    expect(await page.evaluate(() => [...document.querySelectorAll('textarea')].map(({ value }) => value))).toEqual([
      'Dear Olena,\n\nit left today.',
      '',
      '',
    ]);
  });

  it('never takes a report field for a reply field', async () => {
    const target = { handle: 'r2', externalId: null, authorName: 'Petro Bondar', text: 'It shines.' };
    expect(await ask({ type: 'reply.insert', target, text: 'Thank you', replace: false })).toEqual({
      status: 'refused',
      reason: 'box_missing',
    });
  });

  it('started a second time takes over from the first', async () => {
    await run('/content-scripts/reviews.js');
    await marksAre(2);
    expect(await ask({ type: 'reply.insert', target: TARGET, text: 'Another', replace: true })).toMatchObject({ status: 'inserted' });
    await page.evaluate(() => document.querySelector('section')?.append('more'));
    await marksAre(2);
  });

  it('left behind by an extension that was reloaded goes quietly with the next change, and leaves the page as it was', async () => {
    const worker = await browser.serviceWorker();
    const gone = worker.waitForEvent('close');
    await worker
      .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload: () => void } } }).chrome.runtime.reload())
      .catch(() => undefined);
    await gone;
    await page.evaluate(() => document.querySelector('section')?.append('and more'));
    await marksAre(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('vidhuk');
    expect(errors).toEqual([]);
  });
});

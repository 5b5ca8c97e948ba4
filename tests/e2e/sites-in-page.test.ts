/// <reference types="chrome" />
// What a page receives of all the sites, in the whole built extension: its own site's data and code, what was taught for it,
// and nothing where its site is switched off.
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site } from '../../lib/sites/engine/define.ts';
import { isOfHost } from '../../lib/sites/engine/match.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { launchTestBrowser, type TestBrowser } from './browser.ts';
import { ROWS } from './extension-tables.ts';

const fixture = (path: string): string => readFileSync(new URL(`../../lib/sites/${path}`, import.meta.url), 'utf8');
const MICRODATA = '<div itemscope itemtype="https://schema.org/Review"><p itemprop="reviewBody">It shines.</p></div>';
const OPINION = '<div class="opinion"><b>By Olena K. on 3 March 2026</b><p>Third week without my parcel.</p></div>';

const PAGES: Record<string, string> = {
  'https://www.trustpilot.com/review/shop.example': fixture('trustpilot/fixtures/company-page.html'),
  'https://www.facebook.com/shop/posts/1': fixture('facebook/fixtures/comments-en.html'),
  'https://shop.example/lamp': `<main>${MICRODATA}</main>`,
  'https://opinions.example/shop': `<main>${OPINION}</main>`,
  'https://yandex.ru/maps/org/lampa/1/reviews/': fixture('yandex-maps/fixtures/states-ru.html'),
};
const [TRUSTPILOT = '', FACEBOOK = '', SHOP = '', OPINIONS = '', YANDEX = ''] = Object.keys(PAGES);

let browser: TestBrowser;
let page: Page;
let cdp: CDPSession;
const worlds = new Map<number, string>();

beforeAll(async () => {
  browser = await launchTestBrowser({ origins: Object.keys(PAGES).map((url) => `${new URL(url).origin}/*`) });
  await browser.context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith('chrome-extension:')) return route.continue();
    const body = PAGES[url];
    return body === undefined ? route.abort() : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await browser.serviceWorker();
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  cdp = await browser.context.newCDPSession(page);
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.id, context.origin));
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
  cdp.on('Runtime.executionContextsCleared', () => worlds.clear());
  await cdp.send('Runtime.enable');
});
afterAll(() => browser?.close());

/** Answers of the extension's own isolated world in the page. */
const inWorld = async (expression: string): Promise<unknown> => {
  const [contextId] = [...worlds].find(([, origin]) => origin === `chrome-extension://${browser.extensionId}`) ?? [];
  if (contextId === undefined) return 'no content script';
  // The document may go while it is asked.
  const answer = await cdp
    .send('Runtime.evaluate', { expression, contextId, returnByValue: true, awaitPromise: true })
    .catch(() => ({ result: { value: 'no document' } }));
  return answer.result.value;
};
const hooks = async (): Promise<unknown[]> => {
  const names = await inWorld(`[...(globalThis[Symbol.for('vidhuk.hooks')]?.keys() ?? [])].sort()`);
  return Array.isArray(names) ? names : [names];
};
const marksAre = (count: number) => expect.poll(() => page.locator('vidhuk-mark').count(), { timeout: 10_000 }).toBe(count);

/** Asks as the content script asks; what it asked before has been answered by then. */
const sites = () => inWorld(`chrome.runtime.sendMessage({ type: 'page.start' }).then(({ adapters }) => adapters.map(({ id }) => id))`);
const sitesOf = (url: string) => ADAPTERS.filter((adapter) => isOfHost(adapter, url));
const ANY_PAGE = sitesOf('https://nobody.example/').map(({ id }) => id);

type Stores = { adapters?: object[]; switchedOff?: object[] };
/** Writes the background's tables, as an update or a lesson does, and has the pages ask again. */
const store = async ({ adapters = [], switchedOff = [] }: Stores): Promise<void> => {
  const worker = await browser.serviceWorker();
  await worker.evaluate(
    async ([rows, list]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('vidhuk');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = database.transaction(['adapters', 'meta'], 'readwrite');
      writing.objectStore('adapters').clear();
      for (const row of rows) writing.objectStore('adapters').put(row);
      writing.objectStore('meta').put({ name: 'switchedOff', value: list });
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onerror = reject;
      });
      database.close();
    },
    [adapters, switchedOff] as const,
  );
  const settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await settings.evaluate(async () => await chrome.runtime.sendMessage({ type: 'command.sites.refresh', request: {} }));
  await settings.close();
  await page.bringToFront();
};

const TAUGHT = site({
  id: 'opinions-example',
  name: 'Opinions',
  hosts: ['opinions.example'],
  item: '.opinion',
  fields: { author: [{ select: 'b', from: 'text', parse: 'line' }], text: [{ select: 'p', from: 'text', parse: 'text' }] },
});
const row = { id: TAUGHT.id, source: 'taught', version: 1, adapter: TAUGHT, off: false, takenAt: '2026-11-22T10:00:00.000Z' };

describe('a page receives', () => {
  it('its own site, without code of another', async () => {
    await page.goto(TRUSTPILOT);
    await marksAre(2);
    expect(await sites()).toEqual(['trustpilot', ...ANY_PAGE]);
    expect(await hooks()).toEqual([]);
  });

  it('the code of its own site only', async () => {
    await page.goto(FACEBOOK);
    await expect.poll(() => page.locator('vidhuk-mark').count(), { timeout: 10_000 }).toBeGreaterThan(1);
    const own = sitesOf(FACEBOOK).map(({ id }) => id);
    expect(own.length).toBeLessThan(ANY_PAGE.length + 4);
    expect(await sites()).toEqual(own);
    expect(await hooks()).toEqual(['facebook']);
  });

  it('where no site is known, what reads any page', async () => {
    await page.goto(SHOP);
    await marksAre(1);
    expect(await sites()).toEqual(ANY_PAGE);
    expect(await hooks()).toEqual(['schema-org']);
  });

  it('what was taught for it, also while it is open, and loses it again', async () => {
    await page.goto(OPINIONS);
    await store({ adapters: [row] });
    await marksAre(1);
    await page.reload();
    await marksAre(1);
    await store({ adapters: [{ ...row, off: true }] });
    await marksAre(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('vidhuk');
  });

  it('the part of the engine that its own site or what was taught needs, and reads with it', async () => {
    const told = async () => JSON.stringify(await (await browser.serviceWorker()).evaluate(ROWS, 'reviews'));
    const parts = () => inWorld(`Object.keys(globalThis[Symbol.for('vidhuk.late')] ?? {}).sort()`);
    const author = [{ select: 'b', from: 'text', parse: 'name_in_line' }] as const;
    await store({ adapters: [{ ...row, adapter: { ...TAUGHT, fields: { ...TAUGHT.fields, author } } }] });
    await page.goto(OPINIONS);
    await marksAre(1);
    await expect.poll(told, { timeout: 10_000 }).toContain('"author":{"name":"Olena K."');
    expect(await parts()).toEqual(['authorInJsonLd', 'nameInLine', 'restText']);
    await page.goto(SHOP);
    await marksAre(1);
    expect(await parts()).toEqual([]);
    await page.goto(YANDEX);
    await marksAre(2);
    expect(await parts()).toEqual(['removedIn', 'replyStateOf', 'saysRemoved']);
    await expect.poll(told, { timeout: 10_000 }).toContain('"state":"pending"');
  });

  it('what follows it anew with a second content script, which a click on the toolbar button brings', async () => {
    await page.goto(SHOP);
    await marksAre(1);
    const follows = () =>
      inWorld(`chrome.runtime.sendMessage({ type: 'page.start' }).then(({ adapters }) => {
        const [engine, part] = ['vidhuk.engine', 'vidhuk.reviews-part'].map((name) => globalThis[Symbol.for(name)]);
        const hooks = engine.hooksInPage();
        const adapter = adapters.find(({ id }) => id === 'schema-org');
        const reading = engine.extract(document, adapter, { url: location.href, now: Date.now() }, hooks);
        return part && engine.inOneGo(part.follow(document, reading, hooks, [])) !== null;
      })`);
    expect(await follows()).toBe(true);
    await (await browser.serviceWorker()).evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: ['/content-scripts/reviews.js'] });
    }, SHOP);
    await expect.poll(follows, { timeout: 10_000 }).toBe(true);
    await marksAre(1);
  });

  it('nothing where its site is switched off, at once and after loading anew, until it is switched on', async () => {
    await page.goto(TRUSTPILOT);
    await marksAre(2);
    await store({ switchedOff: [{ id: 'trustpilot', version: null }] });
    await marksAre(0);
    await page.reload();
    await expect.poll(sites).toEqual([]);
    expect(await page.locator('vidhuk-mark').count()).toBe(0);
    await store({});
    await marksAre(2);
  });
});

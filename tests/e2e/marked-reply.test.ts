/// <reference types="chrome" />
// A reply on a site that shows Vidhuk no replies (Reddit), in the whole built extension: the panel says so instead of promising to see it, and the agent's own
// click handles the item by her word, stops the clock with that source, and can be taken back. Looked at in Ukrainian, in the dark, 360 px wide.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import { clockState } from '../../lib/domain/sla/clock.ts';
import { AGENT, REFERENCE, SESSION } from '../panel/sample-desk.ts';
import { launchTestBrowser, type TestBrowser } from './browser.ts';
import { PUT_META, ROWS } from './extension-tables.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ADDRESS = 'https://old.reddit.com/r/lamps/comments/a/b/';
const KEY = 'reddit:native:e000001';
const TEXT = 'Дякуємо за лист. Замінимо лампу до п’ятниці, напишіть нам номер замовлення в приватні повідомлення.';
const written = new Date(Date.now() - 30 * 60_000).toISOString();
const THREAD = readFileSync(new URL('../../lib/sites/reddit/fixtures/reply-open.html', import.meta.url), 'utf8')
  .replaceAll(/datetime="[^"]*"/g, `datetime="${written}"`)
  .replace('It hums.', 'Лампа гуде третій тиждень, і ніхто не відповідає на дзвінки.')
  .replace('name="text">.</textarea>', 'name="text"></textarea>');

let browser: TestBrowser;
let page: Page;
let panel: Page;

beforeAll(async () => {
  browser = await launchTestBrowser({ origins: ['https://old.reddit.com/*'] });
  await browser.context.route('https://old.reddit.com/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: THREAD }),
  );
  await browser.serviceWorker();
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.bringToFront();
  await page.goto(ADDRESS);
  await page.waitForSelector('vidhuk-mark', { state: 'attached' });
  await panel.evaluate(PUT_META, { name: 'session', value: SESSION });
  await panel.evaluate(PUT_META, { name: 'reference', value: REFERENCE });
  const tabId = await panel.evaluate(async (url) => {
    await chrome.storage.local.set({ settings: { theme: 'dark', language: 'uk', density: 'comfortable' } });
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    return tab?.id ?? -1;
  }, ADDRESS);
  await panel.setViewportSize({ width: 360, height: 900 });
  await panel.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tabId=${tabId}`);
});
afterAll(() => browser?.close());

const rows = async <T>(table: string): Promise<T[]> => (await panel.evaluate(ROWS, table)) as T[];
const item = async (): Promise<Item | undefined> =>
  (await rows<{ itemId: string; local: Item }>('items')).find(({ itemId }) => itemId === KEY)?.local;
const sent = async (): Promise<string[]> =>
  (await rows<{ operation: { kind: string } }>('outbox')).map(({ operation }) => operation.kind).filter((kind) => kind.startsWith('reply'));
const mark = () => panel.getByRole('button', { name: 'Відповідь опубліковано' });

/** Nothing for axe to find and nothing beyond the panel's edge; a picture where `VIDHUK_PICTURES` names a folder. */
const expectWell = async (name: string): Promise<void> => {
  const folder = process.env.VIDHUK_PICTURES;
  if (folder !== undefined) await panel.screenshot({ path: `${folder}/${name}.png` });
  await panel.evaluate(AXE);
  const problems = await panel.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
    };
    const { violations } = await axe.run();
    const width = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.closest('.visually-hidden, dialog:not([open])') === null && element.getBoundingClientRect().right > width + 0.5,
    );
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`),
      ...out.map(({ tagName }) => tagName),
    ];
  });
  expect(problems, name).toEqual([]);
};

it('is handled by the agent’s word alone, which she can take back, and never by itself', async () => {
  await panel.locator(`[data-review="${KEY}"]`).click();
  await panel.locator('textarea').first().waitFor();
  // Nothing was inserted: she may have answered in the site itself.
  await panel.getByText('Якщо ви відповіли на самому сайті').waitFor();
  await mark().scrollIntoViewIfNeeded();
  await expectWell('nothing-inserted');

  await panel.locator('textarea').first().fill(TEXT);
  await panel.keyboard.press('Control+Enter');
  await panel.getByRole('status').filter({ hasText: 'Цей сайт не показує Vidhuk відповідей' }).waitFor();
  expect(await panel.getByText('Vidhuk її побачить').count()).toBe(0);
  expect((await item())?.status).toBe('inserted');
  await mark().scrollIntoViewIfNeeded();
  await expectWell('inserted');

  // On the page the reply is posted by the site's own button, and shown in a way that proves nothing to us: the item waits.
  await page.evaluate((text) => {
    document.querySelector('.child')?.replaceChildren(Object.assign(document.createElement('p'), { textContent: text }));
  }, TEXT);
  await page.waitForFunction(() => document.querySelector('.answer') === null);
  expect((await item())?.status).toBe('inserted');

  // Her own key, from inside the draft.
  await panel.locator('textarea').first().focus();
  await panel.keyboard.press('Alt+P');
  await panel.getByText(`Опубліковано: так каже ${AGENT.name}`).waitFor();
  await expectWell('marked');
  const said = await item();
  expect(said).toMatchObject({ status: 'marked', posted: null, marks: [{ text: TEXT, by: AGENT }], outcome: { outcome: 'replied' } });
  expect(said && clockState({ item: said, now: Temporal.Now.instant(), calendar: null })).toMatchObject({
    state: 'met',
    why: 'said_in_time',
    remainingMs: null,
  });

  await panel.getByRole('button', { name: 'Забрати слова назад' }).click();
  await mark().waitFor();
  expect(await item()).toMatchObject({ status: 'inserted', outcome: null });
  expect(await panel.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');

  await mark().click();
  await panel.getByRole('button', { name: 'Забрати слова назад' }).waitFor();
  expect(await panel.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  expect(await sent()).toEqual(['reply.inserted', 'reply.marked', 'reply.unmarked', 'reply.marked']);

  await panel.keyboard.press('Escape');
  await panel.locator(`[data-review="${KEY}"]`).getByText('є відповідь, за словами агента').waitFor();
  await expectWell('list');
});

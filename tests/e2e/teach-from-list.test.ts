/// <reference types="chrome" />
// A page that names one of its eight reviews to machines, in the real side panel: the agent sees one, teaches the page from under the list, and has all.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ACCOUNTS } from '../../demo/workspace.ts';
import { namedButtons, pressNode } from '../../scripts/chromium/press-mark.ts';
import { type Backend, startBackend } from '../../scripts/start/backend.ts';
import { PEOPLE, SHAPES } from '../pages/taught/shapes.ts';
import { launchTestBrowser, type TestBrowser } from './browser.ts';
import { axeOf } from './panel/expect-well.ts';

const PAGE = 'https://lampa.example/lamp';
const [FIRST] = PEOPLE;
const named = { '@context': 'https://schema.org', '@type': 'Review', author: { '@type': 'Person', name: FIRST?.author } };
const HTML = `${SHAPES.find(({ name }) => name === 'cards with readable classes')?.html}<script type="application/ld+json">${JSON.stringify({ ...named, reviewBody: FIRST?.text })}</script>`;

const dataFolder = mkdtempSync(join(tmpdir(), 'vidhuk-taught-'));
let backend: Backend;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  backend = await startBackend({ dataFolder, port: 0, boardFolder: fileURLToPath(new URL('../../web/dist', import.meta.url)) });
  browser = await launchTestBrowser({ origins: ['https://lampa.example/*', 'http://127.0.0.1/*'] });
  await browser.context.route('https://lampa.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: HTML }),
  );
  await browser.serviceWorker();
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const office = await browser.context.newPage();
  await office.goto(`chrome-extension://${browser.extensionId}/options.html`);
  const { email, password } = ACCOUNTS.agent;
  const request = { serverUrl: backend.server.url, email, password };
  const signedIn = await office.evaluate(async (message) => await chrome.runtime.sendMessage(message), {
    type: 'command.session.sign_in',
    request,
  });
  expect(signedIn).toMatchObject({ ok: true });
  await office.close();
  await page.bringToFront();
  await page.goto(PAGE);
  await page.waitForSelector('vidhuk-mark', { state: 'attached' });
});
afterAll(async () => {
  await browser?.close();
  await backend?.server.close();
  rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
});

it('is taught from under the list of the one that is known', async () => {
  const [mark] = await namedButtons(page, /Olena K\./);
  await pressNode(page, mark?.backendNodeId ?? -1);
  const panel = await browser.panel();
  await panel.getByRole('heading', { name: 'Olena K.' }).waitFor();
  await panel.keyboard.press('Escape');
  const rows = panel.locator('[data-review]');
  await panel.getByText('Reviews missing here, or read wrongly?').waitFor();
  expect(await rows.count()).toBe(1);
  expect(await axeOf(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Teach this page' }).click();
  await panel.getByText('Click the author’s name of one review on the page.').waitFor();
  await page.locator('.review-author').nth(3).click();
  await panel.getByText('Click the text of the same review.').waitFor();
  await page.locator('.review-body').nth(3).click();
  await panel.getByText('Click its date.').waitFor();
  for (const _ of [0, 1]) await panel.getByRole('button', { name: 'The page shows none' }).click();
  await panel.getByRole('button', { name: 'There is no reply box' }).click();
  await panel.getByText('8 reviews found').waitFor();
  await panel.getByRole('button', { name: 'Save and use' }).click();
  await expect.poll(async () => await rows.count()).toBe(8);
  expect(await page.locator('vidhuk-mark').count()).toBe(8);
});

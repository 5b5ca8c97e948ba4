/// <reference types="chrome" />
// Two accounts and the team's real server: a lead hands a review of one page on to the agent, who has another page open. The real side panel tells it
// there, leads to the review's page in a tab of its own, and the agent takes it on.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signInDemo } from '../../demo/seed.ts';
import { ACCOUNTS } from '../../demo/workspace.ts';
import { namedButtons, pressNode } from '../../scripts/chromium/press-mark.ts';
import { type Backend, startBackend } from '../../scripts/start/backend.ts';
import { decidedItem, pushItems, review } from './board-items.ts';
import { launchTestBrowser, type TestBrowser } from './browser.ts';
import { readRecord } from './chaos/record.ts';

const ITEM = 'schema-org:handed-1';
const OPEN = 'https://reviews.test/lamp';
const OTHER = 'https://reviews.test/table';
const pageOf = (author: string) => `<!doctype html><html lang="en"><title>Reviews</title>
<article itemscope itemtype="https://schema.org/Review">
  <b itemprop="author">${author}</b> <time itemprop="datePublished" datetime="2026-11-03">3 November</time>
  <p itemprop="reviewBody">Third week without my parcel, nobody answers.</p>
</article></html>`;

const dataFolder = mkdtempSync(join(tmpdir(), 'vidhuk-handed-'));
let backend: Backend;
let browser: TestBrowser;
let page: Page;
let office: Page;

beforeAll(async () => {
  backend = await startBackend({ dataFolder, port: 0, boardFolder: fileURLToPath(new URL('../../web/dist', import.meta.url)) });
  browser = await launchTestBrowser({ origins: ['https://reviews.test/*', 'http://127.0.0.1/*'] });
  await browser.context.route('https://reviews.test/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(route.request().url() === OPEN ? 'Olena K.' : 'Petro') }),
  );
  await browser.serviceWorker();
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  office = await browser.context.newPage();
  await office.goto(`chrome-extension://${browser.extensionId}/options.html`);
  const { email, password } = ACCOUNTS.agent;
  expect(await command('session.sign_in', { serverUrl: backend.server.url, email, password })).toMatchObject({ ok: true });
  await page.bringToFront();
  await page.goto(OPEN);
  await page.waitForSelector('vidhuk-mark', { state: 'attached' });
});
afterAll(async () => {
  await browser?.close();
  await backend?.server.close();
  rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
});

const command = async (type: string, request: object): Promise<unknown> =>
  await office.evaluate(async (message) => await chrome.runtime.sendMessage(message), { type: `command.${type}`, request });
const badge = async () => await office.evaluate(async () => await chrome.action.getBadgeText({}));
const onServer = async () => {
  const { items } = await readRecord(backend.server.url, ACCOUNTS.lead.email, ACCOUNTS.lead.password);
  return items.find(({ itemId }) => itemId === ITEM);
};

it('is told wherever the agent is, followed to its page, and taken on', async () => {
  const [mark] = await namedButtons(page, /Olena K\./);
  await pressNode(page, mark?.backendNodeId ?? -1);
  const panel = await browser.panel();
  await panel.getByRole('heading', { name: 'Olena K.' }).waitFor();
  expect(await panel.locator('#owed-handed-count').count()).toBe(0);

  const lead = await signInDemo(backend.server.url, ACCOUNTS.lead);
  const handedOn = review({ externalId: 'handed-1', url: OTHER, author: { name: 'Petro', profileUrl: null } });
  await pushItems(backend.server.url, lead, [
    decidedItem(handedOn, { outcome: 'escalated', to: ACCOUNTS.agent.name, note: 'You know him.' }, Temporal.Now.instant()),
  ]);
  await command('sync.now', {});
  await panel.locator('#owed-handed-count').click();
  expect(await panel.locator('#owed-handed').textContent()).toMatch(new RegExp(`Petro.*You know him\\..*${ACCOUNTS.lead.name}`));
  await expect.poll(badge).toBe('1');

  const [opened] = await Promise.all([browser.context.waitForEvent('page'), panel.locator('#owed-handed a').click()]);
  await opened.waitForURL(OTHER);
  await panel.getByRole('heading', { name: 'Petro' }).waitFor();
  await panel.getByRole('region', { name: 'This review was handed to you' }).getByRole('button', { name: 'Take it on' }).click();
  await expect
    .poll(onServer, { timeout: 20_000 })
    .toMatchObject({ status: 'open', outcome: null, claimedBy: { name: ACCOUNTS.agent.name } });
  await panel.locator('#owed-handed-count').waitFor({ state: 'detached' });
  await expect.poll(badge).toBe('');
});

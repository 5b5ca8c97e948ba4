/// <reference types="chrome" />
// A page whose review changes after the company's reply, in the whole built extension: the panel brings it back with both versions, lets it go by the
// agent's word, brings it back once more, and is calm when the company's next reply stands there. Looked at in two languages, dark and light, 360 px wide.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Item } from '../../lib/contracts/item.ts';
import { rounds } from '../../lib/domain/item/rounds.ts';
import { AGENT, REFERENCE, SESSION } from '../panel/sample-desk.ts';
import { launchTestBrowser, type TestBrowser } from './browser.ts';
import { PUT_META, ROWS } from './extension-tables.ts';
import { axeOf, clippedIn } from './panel/expect-well.ts';

const LIST = 'https://business.trustpilot.com/reviews';
const KEY = 'trustpilot-business:native:aaaaaaaaaaaaaaaaaaaaaaa1';
const fixture = (name: string): string =>
  readFileSync(new URL(`../../lib/sites/trustpilot-business/fixtures/${name}.html`, import.meta.url), 'utf8');

let browser: TestBrowser;
let page: Page;
let panel: Page;
let listed = fixture('list-en');

beforeAll(async () => {
  browser = await launchTestBrowser({ origins: ['https://business.trustpilot.com/*'] });
  await browser.context.route('https://business.trustpilot.com/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: listed }),
  );
  await browser.serviceWorker();
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.bringToFront();
  await page.goto(LIST);
  await page.waitForSelector('vidhuk-mark', { state: 'attached' });
  await panel.evaluate(PUT_META, { name: 'session', value: SESSION });
  await panel.evaluate(PUT_META, { name: 'reference', value: REFERENCE });
  const tabId = await panel.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    return tab?.id ?? -1;
  }, LIST);
  await panel.setViewportSize({ width: 360, height: 900 });
  await look('dark', 'uk');
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tabId=${tabId}`);
});
afterAll(() => browser?.close());

const look = async (theme: 'dark' | 'light', language: 'uk' | 'en'): Promise<void> => {
  await panel.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await panel.evaluate((settings) => chrome.storage.local.set({ settings }), { theme, language, density: 'comfortable' });
};
const item = async (): Promise<Item | undefined> =>
  ((await panel.evaluate(ROWS, 'items')) as { itemId: string; local: Item }[]).find(({ itemId }) => itemId === KEY)?.local;
const ends = async (): Promise<(string | null)[]> => {
  const known = await item();
  return known === undefined ? [] : rounds(known).map(({ end }) => end?.how ?? null);
};
/** A tab that has just come to the front takes its time, and so does a look at the page. */
const SOON = { timeout: 15_000 };
const row = () => panel.locator(`[data-review="${KEY}"]`);
const picture = async (name: string): Promise<void> => {
  await panel.bringToFront();
  const folder = process.env.VIDHUK_PICTURES;
  if (folder !== undefined) await panel.screenshot({ path: `${folder}/${name}.png` });
  // The page's long address in the panel's head is another matter.
  const clipped = async () => (await clippedIn(panel)).filter((problem) => !problem.startsWith('cut: h1'));
  await expect.poll(clipped, { ...SOON, message: name }).toEqual([]);
  expect(await axeOf(panel), name).toEqual([]);
};
/** What the page shows of the review, changed where it stands. */
const write = async (selector: string, text: string): Promise<void> => {
  await page.bringToFront();
  await page.evaluate(
    ([key, at, words]) => {
      const review = [...document.querySelectorAll('li')].find((one) => one.querySelector(`a[href*="${key}"]`) !== null);
      const element = review?.querySelector(at);
      if (element == null) throw new Error(`no ${at} in the review`);
      element.textContent = words;
    },
    ['aaaaaaaaaaaaaaaaaaaaaaa1', selector, text] as const,
  );
};

it('comes back to somebody, as often as its author writes, and to nobody once that is answered', async () => {
  await row().click();
  await expect.poll(async () => (await item())?.claimedBy, SOON).toEqual({ userId: SESSION.userId, name: SESSION.userName });
  // A tab in the background draws nothing, and so tells nothing.
  await page.bringToFront();
  await page.evaluate(() => {
    const reply = document.createElement('section');
    reply.dataset.testid = 'company-reply';
    reply.innerHTML = '<h4>Lampa</h4><p>Olena, it left today.</p>';
    document.querySelector('li button')?.before(reply);
  });
  await expect.poll(async () => (await item())?.status, SOON).toBe('posted');
  await panel.keyboard.press('Escape');
  await row().getByText('є відповідь').waitFor();

  // The author is furious now; the page is loaded anew.
  listed = fixture('list-en-later')
    .replace('Rated 4 out of 5 stars" src="x" /><time datetime="2026-11-10', 'Rated 2 out of 5 stars" src="x" /><time datetime="2026-11-10')
    .replace('The lamp came', 'The lamp came in pieces')
    .replace('Late, but it shines.', 'Three weeks for a box of glass. Nobody picks up the phone!');
  await page.goto(LIST);
  await page.bringToFront();
  await row().getByText('змінено після відповіді').waitFor();
  await panel.getByRole('button', { name: 'Чекають відповіді', exact: true }).click();
  await row().getByText('Зірки: 1 → 2').waitFor({ state: 'attached' });
  await picture('changed-list-uk-dark');
  expect(await item()).toMatchObject({ status: 'posted', outcome: { outcome: 'replied' }, posted: { text: 'Olena, it left today.' } });

  await row().click();
  await panel.getByText('Автор змінив відгук після нашої відповіді').waitFor();
  await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent), SOON).toBe('Відповісти ще раз');
  await picture('changed-review-uk-dark');
  await look('light', 'en');
  await panel.getByText('The author has changed this review since our reply').waitFor();
  await picture('changed-review-en-light');
  await panel.getByRole('button', { name: 'No further reply needed' }).click();
  await panel.getByText(`${AGENT.name} says that the change needs no further reply`).waitFor();
  await picture('changed-settled-en-light');
  expect(await ends()).toEqual(['unneeded']);
  await panel.keyboard.press('Escape');
  await expect.poll(() => row().count(), SOON).toBe(0);

  // Points are no words; words are.
  await write('p', 'Three weeks for a box of glass... Nobody picks up the phone');
  await expect.poll(async () => (await item())?.review.text, SOON).toBe('Three weeks for a box of glass... Nobody picks up the phone');
  expect(await ends()).toEqual(['unneeded']);
  await write('p', 'Three weeks for a box of glass. My lawyer will write to you.');
  await row().getByText('changed since our reply').waitFor();
  expect(await ends()).toEqual(['unneeded', null]);

  // A colleague answers on the site itself.
  await write('section p', 'Olena, we have called you: a new lamp comes tomorrow.');
  await expect.poll(ends, SOON).toEqual(['unneeded', 'replied']);
  await expect.poll(() => row().count(), SOON).toBe(0);
  const kinds = ((await panel.evaluate(ROWS, 'outbox')) as { operation: { kind: string } }[]).map(({ operation }) => operation.kind);
  expect(kinds.filter((kind) => kind.startsWith('re'))).toEqual([
    'review.seen',
    'reply.posted',
    'review.edited',
    'reply.unneeded',
    'review.edited',
    'review.edited',
    'reply.changed',
  ]);
});

// The options page in Chromium: granted sites, appearance at once, nothing for axe, nothing cut off when narrow, in every language.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchTestBrowser({ origins: ['https://*.trustpilot.com/*', 'https://shop.example/*'] });
  page = await browser.context.newPage();
  // Colours that are still on their way from one theme to the other have no contrast to judge.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
});
afterAll(async () => await browser?.close());

const axeFindings = async (): Promise<string[]> => {
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const found = await Reflect.get(globalThis, 'axe').run(document);
    return found.violations.map((violation: { id: string; nodes: { html: string }[] }) => `${violation.id}: ${violation.nodes[0]?.html}`);
  });
};

it('shows what the browser has granted', async () => {
  await page.getByRole('checkbox', { name: /^Trustpilot(?! Business)/ }).waitFor();
  expect(await page.getByRole('checkbox', { name: /^Trustpilot(?! Business)/ }).isChecked()).toBe(true);
  expect(await page.getByRole('checkbox', { name: /Facebook/ }).isChecked()).toBe(false);
  expect(await page.getByRole('button', { name: 'Switch off shop.example' }).isVisible()).toBe(true);
});

it.each([
  ['English', 'Theme', 'Dark', 'Language', 'Українська'],
  ['Українська', 'Тема', 'Світла', 'Мова', 'Русский'],
  ['русский', 'Тема', 'Тёмная', 'Язык', 'English'],
])('in %s: takes the theme at once, axe finds nothing, nothing is cut off at 360 px', async (_name, theme, look, language, next) => {
  await page.getByRole('combobox', { name: theme, exact: true }).selectOption(look);
  await page.setViewportSize({ width: 360, height: 900 });
  expect(await axeFindings()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1000, height: 900 });
  expect(await axeFindings()).toEqual([]);
  await page.getByRole('combobox', { name: language, exact: true }).selectOption(next);
  await page.locator(`html[lang="${next === 'English' ? 'en' : next === 'Русский' ? 'ru' : 'uk'}"]`).waitFor();
});

it('takes an origin away when it is switched off', async () => {
  await page.getByRole('combobox', { name: /Language|Мова|Язык/ }).selectOption('en');
  // Not `uncheck`: the box follows the browser's answer, a moment later.
  await page.getByRole('checkbox', { name: /^Trustpilot(?! Business)/ }).click();
  await expect
    .poll(async () => await page.evaluate(async () => (await chrome.permissions.getAll()).origins))
    .not.toContain('https://*.trustpilot.com/*');
  await expect.poll(async () => await page.getByRole('checkbox', { name: /^Trustpilot(?! Business)/ }).isChecked()).toBe(false);
});

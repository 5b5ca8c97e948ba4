// The draft box in a real browser: what is asked beside it stands in sight.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser } from './browser.ts';
import { openPanel, sampleDesk } from './panel/open-panel.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(async () => await browser.close());

const openReview = async (height: number): Promise<Page> => {
  const page = await openPanel(browser, { theme: 'light', language: 'uk', width: 360, height }, sampleDesk());
  await page.locator('[data-review="sample:late"]').click();
  await page.locator('textarea').first().waitFor();
  return page;
};

/** What a pointer would meet at the middle of the element that has the focus is that element: nothing lies over it. */
const IS_FOCUS_IN_SIGHT = (): boolean => {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return false;
  const { left, top, width, height } = focused.getBoundingClientRect();
  return focused.contains(document.elementFromPoint(left + width / 2, top + height / 2));
};

describe('the question whether a skeleton may take the place of the draft', () => {
  it.each([420, 560, 700, 900])('stands in sight with the focus in a panel of %i px', async (height) => {
    const page = await openReview(height);
    const draft = page.locator('textarea').first();
    await draft.fill('Моє');
    await page.keyboard.press('Alt+t');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Замінити' }).waitFor();
    expect(await page.evaluate(IS_FOCUS_IN_SIGHT)).toBe(true);
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/Замінити/);
    await page.keyboard.press('Escape');
    expect(await draft.inputValue()).toBe('Моє');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    await page.close();
  });
});

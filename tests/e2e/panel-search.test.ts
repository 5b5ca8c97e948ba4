// How the search for a customer looks in the built panel, by keys alone: in both themes and all three languages, at the narrowest width.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser } from './browser.ts';
import { expectWell } from './panel/expect-well.ts';
import { type Answers, type Look, openPanel, sampleDesk } from './panel/open-panel.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(async () => await browser.close());

const LOOKS: Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['en', 'uk', 'ru'] as const).map((language) => ({ theme, language, width: 360 })),
);

const openSearch = async (look: Look, answers: Partial<Answers> = {}) => {
  const page = await openPanel(browser, look, sampleDesk(), answers);
  await page.locator('[data-review="sample:late"]').click();
  await page.locator('textarea:not([readonly])').first().waitFor();
  await page.keyboard.press('Alt+w');
  return page;
};

it.each(LOOKS)('$theme, $language, $width px: too little typed, people of one name, a record among them', async (look) => {
  const page = await openSearch(look);
  await page.keyboard.type('Ко');
  await page.locator('form > p:not(:empty)').waitFor();
  await expectWell(page, 'too little');
  await page.keyboard.type('валенко');
  await page.locator('form ul').waitFor();
  await page.keyboard.press('ArrowDown');
  await expectWell(page, 'found');
  await page.keyboard.press('Enter');
  await page.locator('form ol').waitFor();
  await expectWell(page, 'found, with a record');
  await page.keyboard.press('Escape');
  await expect.poll(async () => await page.evaluate('document.activeElement?.textContent')).toContain('Alt W');
  await page.close();
});

it.each(LOOKS)('$theme, $language, $width px: nobody, and out of reach', async (look) => {
  for (const found of [{ found: [], more: false }, 'fails' as const]) {
    const page = await openSearch(look, { candidates: [], found });
    await page.keyboard.type('Нечуй-Левицька-Задніпровська Олександра-Вікторія');
    await (found === 'fails' ? page.locator('form svg + div') : page.locator('form > p', { hasText: 'Нечуй' })).first().waitFor();
    await expectWell(page, found === 'fails' ? 'out of reach' : 'nobody');
    await page.close();
  }
});

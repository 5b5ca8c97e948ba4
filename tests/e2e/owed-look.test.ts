// How what is owed looks in a real browser at the narrowest width: in the header of a page's list, over an open review that was handed on, and on a page
// without reviews; in both themes and all three languages. The link leads to the page in a tab of its own.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ItemRow } from '../../lib/extension/db/schema.ts';
import { AGENT, baseItem, COLLEAGUE, ITEMS, NOW, PAGE, sampleReview } from '../panel/sample-desk.ts';
import { launchTestBrowser, type TestBrowser } from './browser.ts';
import { brokenIn, expectWell } from './panel/expect-well.ts';
import { type Look, openPanel, sampleDesk } from './panel/open-panel.ts';

const shots = fileURLToPath(new URL('../../test-output/owed', import.meta.url));

let browser: TestBrowser;
beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  browser = await launchTestBrowser();
});
afterAll(async () => await browser.close());

const hours = (count: number) => new Date(Date.parse(NOW) + count * 3_600_000).toISOString();
const other = (name: string, over: Partial<ItemRow['local']>): ItemRow => {
  const url = `https://play.google.com/store/apps/details?id=shop.example&reviewId=${encodeURIComponent(name)}`;
  const local = baseItem(`other:${name}`, sampleReview({ name, minutesAgo: 9_000, site: 'google-play', url }), over);
  return { itemId: local.itemId, server: local, local };
};
const promised = (id: number, text: string, due: string, by = AGENT) => ({
  promises: [{ promiseId: `01930000-0000-7000-8000-00000000000${id}`, text, due, madeAt: hours(-72), by, closed: null }],
});
const OWED: ItemRow[] = [
  other(
    'Vasyl Kostiantynopolskyi-Hetmanenko',
    promised(1, 'До п’ятниці напишемо вам, де посилка і коли вона буде у відділенні.', hours(-30)),
  ),
  other('Daryna', promised(2, 'Сьогодні до обіду зателефонуємо.', hours(-1), COLLEAGUE)),
  other('Orest', promised(3, 'We report by Monday afternoon.', hours(3))),
  other('Petro', {
    status: 'escalated',
    outcome: {
      ...{ outcome: 'escalated', at: hours(-2), by: COLLEAGUE, version: 3 },
      detail: `${AGENT.name}: Це ваш клієнт: зателефонуйте йому, він чекає на гроші з минулого вівторка.`,
    },
  }),
];

const LOOKS: Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['en', 'uk', 'ru'] as const).map((language) => ({ theme, language, width: 360 })),
);

it.each(LOOKS)('$theme, $language, $width px: what is owed, over a list, over a review and where there is none', async (look) => {
  const desk = sampleDesk();
  const page = await openPanel(browser, look, { ...desk, items: [...ITEMS, ...OWED] });
  const shoot = async (name: string) => await page.screenshot({ path: join(shots, `${name}-${look.language}-${look.theme}.png`) });
  await page.locator('#owed-promised-count').click();
  await page.locator('#owed-promised a').first().waitFor();
  expect(await page.locator('#owed-promised a').count()).toBe(3);
  await expectWell(page, 'promised');
  expect(await brokenIn(page)).toEqual([]);
  await shoot('promised');
  await page.locator('#owed-handed-count').click();
  await page.locator('#owed-handed a').waitFor();
  await expectWell(page, 'handed');
  await shoot('handed');
  const [opened] = await Promise.all([browser.context.waitForEvent('page'), page.locator('#owed-handed a').click()]);
  expect(await page.locator('#owed-handed').count()).toBe(0);
  await opened.close();
  await page.close();
});

it.each(LOOKS.filter(({ language }) => language !== 'en'))(
  '$theme, $language: the review that was handed on, and an empty page',
  async (look) => {
    const desk = sampleDesk();
    const here = { ...OWED[3], itemId: 'sample:soon' } as ItemRow;
    const page = await openPanel(browser, look, { ...desk, items: [...ITEMS, { ...here, local: { ...here.local, itemId: here.itemId } }] });
    await page.locator('[data-review="sample:soon"]').click();
    await page.getByRole('button', { name: /^(Повернути|Вернуть)$/ }).click();
    await expectWell(page, 'handed here');
    await page.screenshot({ path: join(shots, `here-${look.language}-${look.theme}.png`) });
    await page.close();
    const empty = await openPanel(browser, look, { ...desk, pages: [{ ...PAGE, reviews: [] }], items: [...ITEMS, ...OWED] });
    await empty.locator('#owed-promised a').first().waitFor();
    await empty.locator('#owed-handed a').waitFor();
    await expectWell(empty, 'empty');
    expect(await brokenIn(empty)).toEqual([]);
    await empty.screenshot({ path: join(shots, `empty-${look.language}-${look.theme}.png`), fullPage: true });
    await empty.close();
  },
);

// The log narrowed by words and by lists, with the keyboard alone, and on a phone.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axe, type Board, startBoard } from './open-board.ts';

const shots = fileURLToPath(new URL('../../test-output/board', import.meta.url));

let board: Board;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  board = await startBoard();
});

afterAll(async () => await board?.close());

const openAs = async (look: Parameters<Board['open']>[0], search: string) => {
  const opened = await board.open(look);
  await opened.context.addCookies(board.leadCookies);
  await opened.page.goto(`${board.backend.server.url}/${search}`);
  await opened.page.locator('main h1').waitFor();
  return opened;
};

it('finds words of author, review and reply from the keyboard, and the download has the same', async () => {
  const { context, page, faults } = await openAs({}, '?period=all');
  const rows = page.getByRole('table').getByRole('row');
  await expect.poll(() => rows.count()).toBe(6);
  const field = page.getByRole('searchbox');
  for (const [words, count] of [
    ['СТЕЛАЖ олена', 1],
    ['parcel', 4],
    ['careless', 1],
  ] as const) {
    await field.fill(words);
    await field.press('Enter');
    await expect.poll(() => rows.count()).toBe(count + 1);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  }
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^CSV/ }).click()]);
  expect(download.url()).toContain('text=careless');
  await field.fill('nothing of the kind');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('heading', { name: 'Nothing matches this filter' }).waitFor();
  await page.goBack();
  await expect.poll(() => rows.count()).toBe(2);
  expect(await field.inputValue()).toBe('careless');
  expect(faults).toEqual([]);
  await context.close();
});

it.each([{ locale: 'en' }, { locale: 'uk', width: 390 }, { locale: 'ru', width: 390, dark: true }])(
  'shows what is chosen, each with a way back, inside the window: $locale',
  async (look) => {
    const { context, page } = await openAs(
      look,
      '?period=all&category=delivery,praise&rating=1,5&language=uk,en&clock=late,unclear&risk=safety&text=стелаж',
    );
    await page.locator('main button').nth(3).waitFor();
    await page.screenshot({ path: join(shots, `filter-${look.locale}.png`) });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await axe(page)).toEqual([]);
    const chosen = page.locator('main section button[aria-label]:not([type=submit])');
    expect(await chosen.count()).toBe(9);
    await chosen.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('category') === 'praise');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await context.close();
  },
);

// How the board is laid out where there is little room: on a phone, in the longer languages; and on paper.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIEWS } from '../../components/board/log-address.ts';
import { axe, type Board, startBoard } from './open-board.ts';

const shots = fileURLToPath(new URL('../../test-output/board', import.meta.url));

let board: Board;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  board = await startBoard();
});

afterAll(async () => await board?.close());

const openAs = async (look: Parameters<Board['open']>[0], search: string) => {
  const { context, page } = await board.open(look);
  await context.addCookies(board.leadCookies);
  await page.goto(`${board.backend.server.url}/${search}`);
  return { context, page };
};

describe.each([
  { width: 390, locale: 'uk', dark: false },
  { width: 390, locale: 'ru', dark: true },
])('at 390 px, $locale', (look) => {
  it('gives the log the width, keeps its heading whole and the frame low', async () => {
    const { context, page } = await openAs(look, '?period=all');
    await page.getByRole('table').waitFor();
    await page.screenshot({ path: join(shots, `phone-log-${look.locale}.png`), fullPage: true });
    const heading = await page.locator('main h1').boundingBox();
    expect(heading?.height).toBe(28);
    const text = await page.getByText('Третій тиждень. Замовила стелаж').boundingBox();
    expect(text?.width).toBeGreaterThan(340);
    const frame = await page.locator('aside').boundingBox();
    expect(frame?.height).toBeLessThanOrEqual(200);
    const tops = await page
      .locator('aside nav a')
      .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
    expect(tops).toHaveLength(VIEWS.length);
    expect(new Set(tops).size).toBe(1);
    await context.close();
  });

  it.each(['templates', 'categories', 'sites', 'people', 'policy'])('shows %s whole, with every button in the window', async (view) => {
    const { context, page } = await openAs(look, `?view=${view}`);
    await page.locator('main section').first().waitFor();
    if (view === 'templates' || view === 'categories') await page.locator('section tbody tr').nth(1).waitFor();
    await page.screenshot({ path: join(shots, `phone-${view}-${look.locale}.png`), fullPage: true });
    expect((await page.locator('aside').boundingBox())?.height).toBeLessThanOrEqual(200);
    const current = await page.locator('aside nav a[aria-current]').boundingBox();
    expect(current?.x).toBeGreaterThanOrEqual(0);
    expect((current?.x ?? 0) + (current?.width ?? 0)).toBeLessThanOrEqual(look.width);
    const rightOf = async (selector: string) =>
      await page.locator(selector).evaluateAll((found) => found.map((element) => element.getBoundingClientRect().right));
    expect(Math.max(...(await rightOf('main button, main td, main h2')))).toBeLessThanOrEqual(look.width - 16);
    const scrolled = await page
      .locator('main section')
      .evaluateAll((sections) =>
        sections.filter((section) => section.scrollWidth > section.clientWidth).map((section) => section.textContent),
      );
    expect(scrolled).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
});

it('names every value of a card on a phone', async () => {
  const { context, page } = await openAs({ width: 390, locale: 'uk' }, '?view=templates');
  const cells = page.locator('#words-templates ~ table tbody tr').first().locator('td');
  await cells.first().waitFor();
  const names = await cells.evaluateAll((found) => found.map((cell) => getComputedStyle(cell, '::before').content));
  expect(names).toEqual(
    ['Назва', 'Для чого', 'Узято', 'Опубліковано', 'Змінено', 'Свої слова', 'Інакше', ''].map((name) => JSON.stringify(name)),
  );
  await context.close();
});

describe('on paper, from the dark theme', () => {
  it.each([
    { search: '?period=dates', title: 'Полиця: Увесь час, усі сайти' },
    { search: '?period=dates&from=2026-11-01', title: 'Полиця: Від 1 лист. 2026' },
    { search: '?period=dates&from=2020-01-02&to=2099-03-04', title: 'Полиця: 2 січ. 2020 р. – 4 бер. 2099' },
  ])('prints the log of $search in light colours, as a table, with its days', async ({ search, title }) => {
    // A4 between the browser's own margins.
    const { context, page } = await openAs({ width: 718, height: 1040, locale: 'uk', dark: true }, search);
    await page.getByRole('table').waitFor();
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    const inks = async () =>
      await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return [color, backgroundColor];
      });
    expect(await inks()).toEqual(['rgb(233, 235, 238)', 'rgb(21, 23, 27)']);
    await page.emulateMedia({ media: 'print' });
    expect(await inks()).toEqual(['rgb(20, 23, 27)', 'rgb(255, 255, 255)']);
    await page.screenshot({ path: join(shots, `paper${search.replace(/\W/g, '-')}.png`), fullPage: true });
    expect(await page.locator('thead th').first().isVisible()).toBe(true);
    expect(await page.locator('tbody td').evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).display))).not.toContain(
      'grid',
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await page.locator('main header').getByText(title).isVisible()).toBe(true);
    await context.close();
  });
});

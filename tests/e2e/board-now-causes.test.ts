// The views "Now" and "Causes" as a lead uses them: every number leads to its items, with the keyboard, on a phone, in the dark, on paper and as a file.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInDemo } from '../../demo/seed.ts';
import { ACCOUNTS } from '../../demo/workspace.ts';
import { pushItems, review, type TestItem } from './board-items.ts';
import { axe, type Board, startBoard } from './open-board.ts';

const shots = fileURLToPath(new URL('../../test-output/board', import.meta.url));

let board: Board;

/** Taken, and due so many minutes from now: between the two where there are two. */
const open = (externalId: string, at: Temporal.Instant, from: number, to = from): TestItem => {
  const due = (minutes: number): string => Temporal.Now.instant().add({ minutes }).toString({ fractionalSecondDigits: 3 });
  return {
    itemId: `schema-org:${externalId}`,
    at,
    steps: [
      {
        kind: 'review.seen',
        payload: { review: review({ externalId, author: { name: `Автор ${externalId}`, profileUrl: null } }), firstSeenAt: at.toString() },
      },
      { kind: 'item.claimed', payload: {} },
      {
        kind: 'policy.applied',
        payload: {
          ...{ policyId: '01890000-0000-7000-8000-00000000aaaa', policyVersion: 1, rule: 'All', startsAt: 'first_seen' },
          due: { from: due(from), to: due(to) },
        },
      },
    ],
  };
};

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  board = await startBoard();
  const agent = await signInDemo(board.backend.server.url, ACCOUNTS.agent);
  const at = Temporal.Now.instant().subtract({ minutes: 50 });
  await pushItems(board.backend.server.url, agent, [
    open('n-1', at, -90),
    open('n-2', at, -30),
    open('n-3', at, 40),
    open('n-4', at, -10, 600),
  ]);
});

afterAll(async () => await board?.close());

const openAs = async (look: Parameters<Board['open']>[0], search: string) => {
  const opened = await board.open(look);
  await opened.context.addCookies(board.leadCookies);
  await opened.page.goto(`${board.backend.server.url}/${search}`);
  await opened.page.locator('main h1').waitFor();
  return opened;
};

it('leads from a number of Now to its items and from an item to its events, with the keyboard', async () => {
  const { context, page, faults } = await openAs({}, '?view=now');
  const late = page.getByRole('link', { name: /^2 late$/ });
  await late.waitFor();
  expect(await page.getByRole('link', { name: /^1 due within an hour$/ }).count()).toBe(1);
  expect(await page.getByRole('link', { name: /^1 deadline unclear$/ }).count()).toBe(1);
  expect(await page.getByText('what nobody has opened yet is not known here').count()).toBe(1);
  await late.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('list') === 'late');
  await page.getByRole('heading', { name: 'late: 2' }).waitFor();
  const rows = page.locator('main table tbody tr');
  expect(await rows.count()).toBe(2);
  expect(await rows.first().textContent()).toMatch(/Автор n-1.*late by 1 h 30 min/);
  await rows.first().getByRole('button').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Took the review').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Overview' }).click();
  await page.getByRole('link', { name: /^4: .*not handled$/ }).click();
  await page.waitForURL((url) => url.searchParams.get('list') === 'held');
  await expect.poll(() => rows.count()).toBe(4);
  expect(faults).toEqual([]);
  await context.close();
});

it('moves an item to what is late when its deadline passes, without a hand', async () => {
  const { context, page } = await board.open();
  await context.addCookies(board.leadCookies);
  await page.clock.install();
  await page.goto(`${board.backend.server.url}/?view=now`);
  await page.getByRole('link', { name: /^2 late$/ }).waitFor();
  const agent = await signInDemo(board.backend.server.url, ACCOUNTS.agent);
  await pushItems(board.backend.server.url, agent, [open('n-5', Temporal.Now.instant().subtract({ minutes: 5 }), -1)]);
  await page.clock.runFor(31_000);
  await page.getByRole('link', { name: /^3 late$/ }).waitFor();
  await context.close();
});

it('compares a period with the one before, and each number leads to its items in the log', async () => {
  const { context, page, faults } = await openAs({}, '?view=causes');
  await page.getByRole('heading', { name: 'Category' }).waitFor();
  await page.getByText(/^Rose most: /).waitFor();
  const categories = page.getByRole('table', { name: 'Category' });
  const link = categories.getByRole('link').first();
  const count = Number(await link.textContent());
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('view') === null && url.searchParams.get('category') !== null);
  await expect.poll(() => page.locator('main table tbody tr').count()).toBe(count);
  // The link is gone with its view: whoever reads on does so from the new one's name.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Log');
  await page.goBack();
  await page.getByRole('table', { name: 'By day' }).getByRole('link').last().click();
  await page.waitForURL((url) => url.searchParams.get('period') === 'dates');
  await page.goBack();
  await page.getByRole('heading', { name: 'Risk' }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^CSV/ }).click()]);
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(lines[0]).toMatch(/Causes\. .*all sites, everybody, all categories, any outcome/);
  expect(lines[1]).toContain('count_before');
  expect(lines.some((line) => line.startsWith('category,delivery,'))).toBe(true);
  await page.goto(`${board.backend.server.url}/?view=causes&period=all`);
  await page.getByRole('button', { name: 'Last 30 days' }).click();
  await page.getByText('By day').first().waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

describe.each([{ locale: 'uk' }, { locale: 'uk', dark: true, width: 390 }, { locale: 'ru', width: 390 }])(
  '$locale, $width px, dark: $dark',
  (look) => {
    it.each(['?view=now', '?view=now&list=late', '?view=causes&period=30d', '?view=causes'])('shows %s whole', async (search) => {
      const { context, page } = await openAs(look, search);
      await page.locator('main section h2').first().waitFor();
      if (search.includes('list')) await page.locator('main tbody tr').first().waitFor();
      const name = `${search.replace(/\W/g, '-')}-${look.locale}-${look.width ?? 'wide'}-${look.dark === true ? 'dark' : 'light'}`;
      await page.screenshot({ path: join(shots, `view${name}.png`), fullPage: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      expect(await axe(page)).toEqual([]);
      await context.close();
    });
  },
);

it('keeps the words of the names whole in three columns', async () => {
  const { context, page } = await openAs({ locale: 'ru', width: 1280 }, '?view=causes&period=30d');
  await page.getByRole('table', { name: 'Категория' }).waitFor();
  // A word that is broken stands in two lines.
  const broken = await page.locator('main tbody th').evaluateAll((names) =>
    names.flatMap((name) => {
      const text = name.firstChild;
      return [...(text?.textContent ?? '').matchAll(/\S+/g)].flatMap((word) => {
        const range = document.createRange();
        if (text === null) return [];
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        return range.getClientRects().length > 1 ? [word[0]] : [];
      });
    }),
  );
  expect(broken).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.screenshot({ path: join(shots, 'causes-ru-1280.png'), fullPage: true });
  await context.close();
});

it('prints the numbers under bars of which the table is closed, and draws the last of fewer days as unfinished', async () => {
  const [from, to] = [Temporal.Now.plainDateISO().subtract({ days: 35 }), Temporal.Now.plainDateISO()];
  const { context, page } = await openAs({ width: 718, height: 1040, locale: 'uk' }, `?view=causes&period=dates&from=${from}&to=${to}`);
  const details = page.locator('main details');
  await details.waitFor();
  const table = details.locator('table');
  const isShown = async (): Promise<boolean> => await table.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  expect(await details.evaluate((element) => element.hasAttribute('open'))).toBe((await table.locator('tbody tr').count()) <= 10);
  await details.evaluate((element) => element.removeAttribute('open'));
  expect(await isShown()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await isShown()).toBe(true);
  expect((await table.boundingBox())?.height).toBeGreaterThan(100);
  expect(await page.getByText('Останній стовпчик містить 1 із 7 днів.').isVisible()).toBe(true);
  await page.screenshot({ path: join(shots, 'paper-causes-closed.png'), fullPage: true });
  await context.close();
});

it.each([
  ['?view=causes&category=delivery', /^Полиця: Причини\. .*delivery|^Полиця: Причини\. .*Доставка/],
  ['?view=now', /^Полиця: зараз, /],
])('prints %s under its sentence', async (search, title) => {
  const { context, page } = await openAs({ width: 718, height: 1040, locale: 'uk', dark: true }, search);
  await page.locator('main section h2').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: join(shots, `paper${search.replace(/\W/g, '-')}.png`), fullPage: true });
  expect(await page.locator('main header p').textContent()).toMatch(title);
  expect(await page.locator('main header p').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await context.close();
});

// A lead who has the board open hears of a reply that waits for approval, whatever view is shown.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signInDemo } from '../../demo/seed.ts';
import { ACCOUNTS } from '../../demo/workspace.ts';
import { pushItems, review } from './board-items.ts';
import { axe, type Board, startBoard } from './open-board.ts';

const shots = fileURLToPath(new URL('../../test-output/board', import.meta.url));

let board: Board;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  board = await startBoard();
});

afterAll(async () => await board?.close());

const ask = async (externalId: string): Promise<void> => {
  const agent = await signInDemo(board.backend.server.url, ACCOUNTS.agent);
  const seen = review({ externalId });
  await pushItems(board.backend.server.url, agent, [
    {
      itemId: `${seen.site}:${externalId}`,
      at: Temporal.Now.instant().subtract({ minutes: 5 }),
      steps: [
        { kind: 'review.seen', payload: { review: seen, firstSeenAt: Temporal.Now.instant().toString() } },
        { kind: 'approval.requested', payload: { text: 'We have found it.', why: [{ about: 'risk', id: 'legal' }], note: '' } },
      ],
    },
  ]);
};

it('counts what waits beside "Decisions" and in the title while the log is open, and no more once the word is given', async () => {
  const { context, page, faults } = await board.open({ locale: 'uk' });
  await context.addCookies(board.leadCookies);
  await page.clock.install();
  await page.goto(`${board.backend.server.url}/?period=all`);
  await page.getByRole('table').waitFor();
  expect(await page.title()).toBe('Дошка Vidhuk');
  await ask('w-1');
  await ask('w-2');
  await page.clock.fastForward(30_000);
  await page.getByRole('link', { name: /^Рішення ?, 2 відповіді чекають на схвалення$/ }).waitFor();
  expect(await page.title()).toBe('(2) Дошка Vidhuk');
  expect(await page.getByRole('status').first().textContent()).toBe('2 відповіді чекають на ваше схвалення. Дивіться «Рішення».');
  expect(await axe(page)).toEqual([]);
  await page.screenshot({ path: join(shots, 'waiting.png') });
  await page.getByRole('link', { name: /^Рішення/ }).click();
  await page.getByRole('button', { name: 'Схвалити' }).first().click();
  await expect.poll(() => page.title()).toBe('(1) Дошка Vidhuk');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  expect(faults).toEqual([]);
  await context.close();
});

it.each([{ locale: 'uk' }, { locale: 'ru', dark: true }])('keeps the frame as low on a phone, $locale', async (look) => {
  await ask(`w-${look.locale}`);
  const { context, page } = await board.open({ ...look, width: 390 });
  await context.addCookies(board.leadCookies);
  await page.goto(`${board.backend.server.url}/?view=decisions`);
  await page.getByRole('article').first().waitFor();
  await expect.poll(() => page.title()).toMatch(/^\(\d\) /);
  await page.screenshot({ path: join(shots, `waiting-390-${look.locale}.png`) });
  expect((await page.locator('aside').boundingBox())?.height).toBeLessThanOrEqual(200);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(await axe(page)).toEqual([]);
  await context.close();
});

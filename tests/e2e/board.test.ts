// The board as a lead uses it: the real server, the built page, Chromium.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInDemo } from '../../demo/seed.ts';
import { ACCOUNTS, COMPANY } from '../../demo/workspace.ts';
import { EXPORT_COLUMNS } from '../../lib/contracts/export.ts';
import { site } from '../../lib/sites/engine/define.ts';
import { axe, type Board, startBoard } from './open-board.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shots = join(root, 'test-output', 'board');

let board: Board;
let backend: Board['backend'];
let open: Board['open'];
let leadCookies: Board['leadCookies'];

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  board = await startBoard();
  ({ backend, open, leadCookies } = board);
});

afterAll(async () => await board?.close());

describe('the lead', () => {
  it('signs in, narrows the log, and follows an item to its events', async () => {
    const { context, page, faults } = await open();
    await page.goto(`${backend.server.url}/`);
    await page.getByLabel('E-mail').fill(ACCOUNTS.lead.email);
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('does not match').waitFor();
    await page.getByLabel('Password').fill(ACCOUNTS.lead.password);
    await page.getByRole('button', { name: 'Sign in' }).click();

    const rows = page.getByRole('table').getByRole('row');
    await page.getByRole('link', { name: '4 handled items' }).waitFor();
    expect(await rows.count()).toBe(5);
    // What was published three hours before it was seen does not read as answered in four minutes.
    await rows
      .nth(1)
      .getByText(/^3 h \d+ min after it was published/)
      .waitFor();
    await rows.nth(1).getByText('4 min after it was seen').waitFor();
    await page.getByRole('combobox', { name: 'Period' }).selectOption('all');
    await page.getByRole('link', { name: '5 handled items' }).waitFor();
    await page.getByRole('link', { name: '1 escalated' }).click();
    await page.waitForURL(/outcome=escalated/);
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.nth(1).textContent()).toMatch(/Бухгалтерія/);

    await page.getByRole('button', { name: /Olena K\./ }).click();
    const trail = page.getByRole('dialog', { name: 'Decision trail' });
    await trail.getByText('Outcome: escalated. Бухгалтерія').waitFor();
    expect(await trail.getByRole('listitem').count()).toBe(2);
    expect(await axe(page)).toEqual([]);
    await page.screenshot({ path: join(shots, 'trail.png') });

    // The address alone leads a colleague to the same place, and a reload keeps it.
    await page.reload();
    await page.getByRole('dialog', { name: 'Decision trail' }).getByText('Подвійне списання').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('item'));
    await page.goBack();
    await page.getByRole('dialog', { name: 'Decision trail' }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('downloads what the filter shows, safe for spreadsheets', async () => {
    const { context, page } = await open();
    await context.addCookies(leadCookies);
    await page.goto(`${backend.server.url}/?period=all&outcome=replied`);
    await page.getByRole('table').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^CSV/ }).click()]);
    const bytes = readFileSync(await download.path());
    expect(download.suggestedFilename()).toMatch(/^vidhuk-log.*\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data, meta } = Papa.parse<Record<string, string>>(bytes.toString('utf8').replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(meta.fields).toEqual([...EXPORT_COLUMNS]);
    expect(data.map((row) => row.author).sort()).toEqual(['Daniel O.', 'Олена К.']);
    expect(data.find((row) => row.author === 'Daniel O.')?.reply).toMatch(/^'=SUM/);
    await context.close();
  });

  it('invites, and the code lets a new colleague in who sees the own items only', async () => {
    const { context, page } = await open();
    await context.addCookies(leadCookies);
    await page.goto(backend.server.url);
    await page.getByRole('button', { name: 'Invite' }).click();
    const dialog = page.getByRole('dialog', { name: `Invite to ${COMPANY}` });
    await dialog.getByRole('button', { name: 'Make a code' }).click();
    const code = (await dialog.locator('code').textContent()) ?? '';
    expect(await axe(page)).toEqual([]);
    await context.close();

    const newcomer = await open();
    await newcomer.page.goto(`${backend.server.url}/`);
    await newcomer.page.getByRole('button', { name: 'I have an invitation code' }).click();
    expect(await axe(newcomer.page)).toEqual([]);
    await newcomer.page.getByLabel('Invitation code').fill(code);
    await newcomer.page.getByLabel(/Your name/).fill('Нова Колега');
    await newcomer.page.getByLabel('E-mail').fill('new@polytsia.example');
    await newcomer.page.getByLabel('Choose a password').fill('long enough');
    await newcomer.page.getByRole('button', { name: 'Join' }).click();
    await newcomer.page.getByRole('combobox', { name: 'Period' }).selectOption('all');
    await newcomer.page.getByRole('heading', { name: 'Nothing handled yet' }).waitFor();
    expect(await newcomer.page.getByRole('link', { name: /CSV/ }).count()).toBe(0);
    expect(newcomer.faults).toEqual([]);
    await newcomer.context.close();
  });

  it('sees what a taught site reads, approves it with a word, and can switch it off; the agent hears of it', async () => {
    const agent = await signInDemo(backend.server.url, ACCOUNTS.agent);
    const ofAgent = async (method: 'GET' | 'POST', body?: object): Promise<unknown> =>
      (
        await fetch(`${backend.server.url}/api/v1/workspaces/${agent.workspaceId}/adapters/taught`, {
          method,
          headers: { authorization: `Bearer ${agent.token}`, 'content-type': 'application/json' },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
      ).json();
    const field = (select: string) => [{ select, from: 'text', parse: 'line' as const }];
    const adapter = site({
      ...{ id: 'taught-lampa-example', name: 'Lampa', hosts: ['www.a-shop-of-lamps.example'] },
      ...{ item: '.review-card', fields: { author: field('.review-author'), text: field('.review-body > p:not(.pros)') } },
    });
    const counts = { reviews: 8, withAuthor: 8, withText: 8, withDate: 7, withRating: 0, withReply: 8 };
    await ofAgent('POST', { adapter, counts: { ...counts, authorLengths: [4, 18], textLengths: [11, 812] } });
    for (const look of [{ locale: 'en' }, { locale: 'uk', width: 390 }, { locale: 'ru', dark: true }]) {
      const { context, page } = await open(look);
      await context.addCookies(leadCookies);
      await page.goto(`${backend.server.url}/?view=sites`);
      await page.getByText('www.a-shop-of-lamps.example').waitFor();
      await page.locator('details summary').click();
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      await page.screenshot({ path: join(shots, `taught-${look.locale}.png`), fullPage: true });
      await context.close();
    }
    const { context, page } = await open();
    await context.addCookies(leadCookies);
    await page.goto(`${backend.server.url}/?view=sites`);
    await page.getByText('8 of 8, 4 to 18 characters').waitFor();
    await page.getByRole('textbox', { name: 'A word to the agent: Lampa' }).fill('Thank you.');
    await page.getByRole('button', { name: 'Approve Lampa' }).click();
    await page.getByText('the team uses it').waitFor();
    expect(await ofAgent('GET')).toMatchObject({ decided: [{ name: 'Lampa', state: 'approved', note: 'Thank you.' }] });
    await page.getByRole('button', { name: 'Switch off Lampa' }).click();
    await page.getByText('switched off').waitFor();
    expect(await ofAgent('GET')).toMatchObject({ decided: [{ name: 'Lampa', state: 'off', note: '' }] });
    await context.close();
  });

  it('is asked to sign in again when the session ends, and comes back to the same view', async () => {
    const { context, page } = await open();
    await context.addCookies(leadCookies);
    await page.goto(`${backend.server.url}/?period=all&outcome=do_not_engage`);
    await page.getByRole('table').waitFor();
    await context.clearCookies();
    await page.getByRole('combobox', { name: 'Category' }).selectOption('praise');
    await page.getByText('Your sign-in has ended').waitFor();
    await page.getByLabel('E-mail').fill(ACCOUNTS.lead.email);
    await page.getByLabel('Password').fill(ACCOUNTS.lead.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Nothing matches this filter' }).waitFor();
    expect(new URL(page.url()).search).toBe('?period=all&category=praise&outcome=do_not_engage');
    await context.close();
  });
});

it('keeps a template that is being written on Escape, however often, and asks in sight', async () => {
  const { context, page } = await open({ width: 390, locale: 'ru' });
  await context.addCookies(leadCookies);
  await page.goto(`${backend.server.url}/?view=templates`);
  await page.locator('section tbody tr').nth(1).waitFor();
  await page.locator('main button').first().click();
  const body = page.locator('dialog[open] textarea').first();
  await body.fill('Спасибо за отзыв.');
  // More than once: Chromium closes a dialog at the second Escape by itself.
  for (const isAsked of [true, false, true]) {
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Писать дальше' }).count()).toBe(isAsked ? 1 : 0);
    expect(await body.inputValue()).toBe('Спасибо за отзыв.');
  }
  await page.screenshot({ path: join(shots, '390-ru-template-asked.png') });
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Отбросить и закрыть' }).click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await context.close();
});

describe.each([
  { width: 1280, locale: 'en', dark: false },
  { width: 1280, locale: 'uk', dark: true },
  { width: 1280, locale: 'ru', dark: false },
  { width: 390, locale: 'uk', dark: false },
  { width: 390, locale: 'ru', dark: true },
])('at $width px, $locale, dark: $dark', (look) => {
  it('has no barrier that axe finds, and nothing wider than the window', async () => {
    const { context, page, faults } = await open(look);
    await page.goto(`${backend.server.url}/?period=all`);
    await page.locator('input[name=email]').waitFor();
    expect(await axe(page)).toEqual([]);
    await context.addCookies(leadCookies);
    await page.reload();
    await page.getByRole('table').waitFor();
    const name = `${look.width}-${look.locale}-${look.dark ? 'dark' : 'light'}`;
    await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(look.locale);
    await page.goto(`${backend.server.url}/?view=templates`);
    await page.locator('section tbody tr').nth(1).waitFor();
    await page.screenshot({ path: join(shots, `${name}-templates.png`), fullPage: true });
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await page.locator('main button').first().click();
    await page.locator('dialog[open] textarea').first().fill('{{greeting}} {{phone}}');
    await page.locator('dialog[open] textarea[aria-invalid=true]').waitFor();
    await page.screenshot({ path: join(shots, `${name}-template.png`) });
    expect(await axe(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

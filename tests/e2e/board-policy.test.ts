// The service level on the built board against the real server: from nothing to a first version by keyboard, two leads at once, the way back, and how it looks.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CurrentPolicy } from '../../lib/contracts/reference.ts';
import { Me } from '../../lib/contracts/workspace.ts';
import { axe, type Board, startBoard } from './open-board.ts';

const shots = fileURLToPath(new URL('../../test-output/board', import.meta.url));

let board: Board;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  board = await startBoard();
});

afterAll(async () => await board?.close());

const openAs = async (look: Parameters<Board['open']>[0]) => {
  const { context, page, faults } = await board.open(look);
  await context.addCookies(board.leadCookies);
  await page.goto(`${board.backend.server.url}/?view=policy`);
  await page.locator('main form').waitFor();
  return { context, page, faults };
};

describe.each([
  { width: 1280, locale: 'uk', dark: false },
  { width: 1280, locale: 'en', dark: true },
  { width: 390, locale: 'uk', dark: true },
  { width: 390, locale: 'ru', dark: false },
])('at $width px, $locale', (look) => {
  it('is whole, in the window and in order for screen readers', async () => {
    const { context, page, faults } = await openAs(look);
    await page.screenshot({ path: join(shots, `policy-${look.width}-${look.locale}.png`), fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    const rights = await page
      .locator('main input, main select, main button, main legend')
      .evaluateAll((found) => found.map((element) => element.getBoundingClientRect().right));
    expect(Math.max(...rights)).toBeLessThanOrEqual(look.width - 16);
    expect(await axe(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('leaves nothing that the focus goes to under the bar that saves', async () => {
    const { context, page } = await openAs(look);
    const covered = await page.evaluate(() => {
      const bar = document.querySelector('form [type=submit]')?.parentElement;
      const fields = [...document.querySelectorAll<HTMLElement>('main form input, main form select')];
      return fields.flatMap((field) => {
        field.focus();
        const [{ bottom }, { top }] = [field.getBoundingClientRect(), bar?.getBoundingClientRect() ?? { top: 0 }];
        return bottom <= top ? [] : [field.getAttribute('aria-label') ?? field.id];
      });
    });
    expect(covered).toEqual([]);
    await context.close();
  });
});

const policyNow = async () => {
  const answer = await fetch(`${board.backend.server.url}/api/v1/workspaces/${await workspaceId()}/policy`, {
    headers: { cookie: cookies() },
  });
  return CurrentPolicy.parse(await answer.json()).policy;
};
const cookies = () => board.leadCookies.map(({ name, value }) => `${name}=${value}`).join('; ');
const workspaceId = async (): Promise<string> => {
  const answer = await fetch(`${board.backend.server.url}/api/v1/me`, { headers: { cookie: cookies() } });
  return Me.parse(await answer.json()).memberships[0]?.workspace.workspaceId ?? '';
};

it('takes a rule by risk at the keyboard, shows when it is due, and puts it in force; agents get it with their next pull', async () => {
  const { context, page, faults } = await openAs({ locale: 'en' });
  const key = async (...keys: string[]) => {
    for (const one of keys) await page.keyboard.press(one);
  };
  await page.getByRole('button', { name: 'Add a rule' }).focus();
  await key('Enter');
  expect(await page.evaluate(() => document.activeElement?.closest('fieldset')?.querySelector('legend')?.textContent)).toBe('Rule 4');
  await page.keyboard.type('Court');
  const card = page.getByRole('group', { name: 'Rule 4' });
  await card.getByRole('textbox', { name: 'Answer within' }).focus();
  await key('ControlOrMeta+a');
  await page.keyboard.type('1');
  // Without a condition it would take everything: said at the rule, and nothing is saved.
  await page.getByRole('button', { name: 'Save and put in force' }).focus();
  await key('Enter');
  await page.getByText('Choose for which reviews.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Choose for which reviews.');
  await card.getByRole('combobox', { name: 'Risk' }).selectOption('legal');
  await card.getByRole('button', { name: /legal matter/ }).waitFor();
  // Three steps up, with the hands where they are.
  await card.getByRole('textbox', { name: 'Name of the rule' }).focus();
  await key('Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp');
  const first = page.getByRole('group', { name: 'Rule 1' });
  expect(await first.getByRole('textbox', { name: 'Name of the rule' }).inputValue()).toBe('Court');
  expect(await page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.value)).toBe('Court');
  expect(await first.getByText(/^Published Fri, .*, 16:30: due Fri, .*, 17:30\.$/).count()).toBe(1);
  await page.screenshot({ path: join(shots, 'policy-rule.png'), fullPage: true });
  await key('Enter');
  await page.getByText('Version 2 is in force.').waitFor();
  await page.getByText('Rules added: Court').waitFor();
  expect(await policyNow()).toMatchObject({
    version: 2,
    rules: [{ name: 'Court', risks: ['legal'], firstResponseMinutes: 60, measure: 'business', startsAt: 'published' }, {}, {}, {}, {}],
  });
  expect(await axe(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

it('tells the second of two leads, puts both changes together, and leads back to an older version', async () => {
  const [mine, theirs] = [await openAs({ locale: 'uk', dark: true }), await openAs({ locale: 'uk' })];
  const before = await policyNow();
  await theirs.page.getByRole('textbox', { name: 'Субота, проміжок 1, до' }).fill('15');
  await theirs.page.getByRole('textbox', { name: 'Назва', exact: true }).fill('Інша назва');
  await theirs.page.getByRole('button', { name: 'Зберегти й увести в дію' }).click();
  await theirs.page.getByText(`Діє версія ${(before?.version ?? 0) + 1}.`).waitFor();

  await mine.page.getByRole('button', { name: 'Додати години: неділя' }).click();
  await mine.page.keyboard.type('11');
  await mine.page.keyboard.press('Tab');
  await mine.page.keyboard.type('10');
  await mine.page.keyboard.press('Tab');
  await mine.page.getByText('Кінець раніше за початок.').waitFor();
  await mine.page.getByRole('textbox', { name: 'неділя, проміжок 1, до' }).fill('12');
  await mine.page.getByRole('textbox', { name: 'Назва', exact: true }).fill('Моя назва');
  await mine.page.getByRole('button', { name: 'Зберегти й увести в дію' }).click();
  const told = mine.page.getByRole('status').filter({ hasText: 'Поки ви писали, почала діяти версія' });
  await told.waitFor();
  expect(await told.textContent()).toMatch(/субота: 10:00–16:00 → 10:00–15:00.*Це змінили ви обоє; у формі ваше, в історії інше: назва\./s);
  expect(await mine.page.getByRole('textbox', { name: 'неділя, проміжок 1, до' }).inputValue()).toBe('12:00');
  await mine.page.screenshot({ path: join(shots, 'policy-crossed.png') });
  expect(await axe(mine.page)).toEqual([]);
  await mine.page.getByRole('button', { name: 'Зберегти й увести в дію' }).click();
  await mine.page.getByText(`Діє версія ${(before?.version ?? 0) + 2}.`).waitFor();
  expect(await policyNow()).toMatchObject({
    name: 'Моя назва',
    calendar: { week: { sat: [{ from: '10:00', to: '15:00' }], sun: [{ from: '11:00', to: '12:00' }] } },
  });

  await mine.page.getByRole('textbox', { name: 'Назва', exact: true }).fill('Ще не збережено');
  await mine.page.getByRole('button', { name: 'Повернутися до версії 1' }).click();
  await mine.page.getByRole('button', { name: /^(Відкинути|Скасувати|Викинути)/ }).click();
  await mine.page.getByText('Версія 1 тепер у формі.').waitFor();
  await mine.page.getByRole('button', { name: 'Зберегти й увести в дію' }).click();
  await mine.page.getByText(`Діє версія ${(before?.version ?? 0) + 3}.`).waitFor();
  expect((await policyNow())?.rules).toHaveLength(4);
  expect([...mine.faults, ...theirs.faults].filter((fault) => !fault.includes('409'))).toEqual([]);
  await mine.context.close();
  await theirs.context.close();
});

// The board for tests: the real server with a few handled items, the built page, Chromium, and a lead who is signed in.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { signInDemo } from '../../demo/seed.ts';
import { ACCOUNTS } from '../../demo/workspace.ts';
import { findChromium } from '../../scripts/find-chromium.ts';
import { type Backend, startBackend } from '../../scripts/start/backend.ts';
import { decidedItem, pushItems, repliedItem, review } from './board-items.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const AXE = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

const LONG =
  'Замовила стелаж на початку місяця, гроші списали одразу. Третій тиждень посилка готується до відправлення, ніхто нічого не пояснює, двічі обіцяли передзвонити і не передзвонили.';

type Look = { width?: number; height?: number; locale?: string; dark?: boolean };
type Opened = { context: BrowserContext; page: Page; faults: string[] };

export type Board = {
  backend: Backend;
  open: (look?: Look) => Promise<Opened>;
  /** The lead's cookies: the server lets nobody sign in ten times in a row. */
  leadCookies: Awaited<ReturnType<BrowserContext['cookies']>>;
  close: () => Promise<void>;
};

export const startBoard = async (): Promise<Board> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'vidhuk-board-'));
  const backend = await startBackend({ dataFolder, port: 0, boardFolder: join(root, 'web', 'dist') });
  const agent = await signInDemo(backend.server.url, ACCOUNTS.agent);
  const now = Temporal.Now.instant();
  const ago = (hours: number): Temporal.Instant => now.subtract({ minutes: Math.round(hours * 60) });
  await pushItems(backend.server.url, agent, [
    repliedItem(
      review({
        ...{ externalId: 'b-101', title: 'Третій тиждень', text: LONG, author: { name: 'Олена К.', profileUrl: null } },
        publishedAt: { from: ago(5).toString(), to: ago(5).toString(), raw: '5 годин тому' },
      }),
      'delivery',
      'Олено, добрий день. Посилка вийшла зі складу сьогодні.',
      ago(2),
    ),
    repliedItem(
      review({
        ...{ externalId: 'b-102', author: { name: 'Daniel O.', profileUrl: null }, rating: { value: 5, max: 5 } },
        publishedAt: { from: ago(100).toString(), to: ago(76).toString(), raw: '4 days ago' },
      }),
      'praise',
      '=SUM(1;2) is what a careless export would run.',
      ago(30),
    ),
    decidedItem(
      review({ externalId: 'b-103', author: { name: 'bud_da_88', profileUrl: null } }),
      { outcome: 'do_not_engage', reason: 'No fact to act on' },
      ago(3),
    ),
    decidedItem(
      review({ externalId: 'b-104', rating: null }),
      { outcome: 'escalated', to: 'Бухгалтерія', note: 'Подвійне списання' },
      ago(4),
    ),
    decidedItem(review({ externalId: 'b-105' }), { outcome: 'waiting_for_customer', note: 'Asked for the order number' }, ago(24 * 40)),
  ]);
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium was not found: `apt-get install chromium`, or set VIDHUK_CHROMIUM to its path.');
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const open = async (look: Look = {}): Promise<Opened> => await openPage(browser, look);
  const { context, page } = await open();
  await signIn(page, backend.server.url);
  const leadCookies = await context.cookies();
  await context.close();
  return {
    backend,
    open,
    leadCookies,
    close: async () => {
      await browser.close();
      await backend.server.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
};

const openPage = async (browser: Browser, look: Look): Promise<Opened> => {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: look.height ?? 800 },
    locale: look.locale ?? 'en',
    colorScheme: look.dark === true ? 'dark' : 'light',
    timezoneId: 'Europe/Kyiv',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(8_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // A refused sign-in is the browser's own line; everything else is ours.
    if (message.type() === 'error' && !message.text().includes('401')) faults.push(message.text());
  });
  return { context, page, faults };
};

const signIn = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.locator('input[name=email]').fill(ACCOUNTS.lead.email);
  await page.locator('input[name=password]').fill(ACCOUNTS.lead.password);
  await page.locator('form button[type=submit]').click();
  await page.locator('aside').waitFor();
};

type Violation = { id: string; nodes: string[] };
export const axe = async (page: Page): Promise<Violation[]> => {
  // By the debugger's own way in: the page's content security policy takes no foreign script, and shall not.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const found: { violations: { id: string; nodes: { html: string }[] }[] } = await Reflect.get(window, 'axe').run();
    return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }));
  });
};

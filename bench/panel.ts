// How long an agent waits after pressing a mark until the side panel can be worked with: the review open, its draft field there.
// The reference, in the same run, is the time until the browser has loaded and run the panel's scripts: what is above it is ours to shorten.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { ACCOUNTS } from '../demo/workspace.ts';
import { type LaunchedBrowser, launchBrowser } from '../scripts/chromium/launch.ts';
import { namedButtons, pressNode } from '../scripts/chromium/press-mark.ts';
import { findChromium } from '../scripts/find-chromium.ts';
import { startBackend } from '../scripts/start/backend.ts';
import { signInExtension } from '../scripts/start/sign-in-extension.ts';

const ROUNDS = 20;
const root = fileURLToPath(new URL('..', import.meta.url));

type Round = { loadedMs: number; usableMs: number };

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** One opening, from the press on the mark of review `index`. Times are wall-clock milliseconds of the same machine. */
const openOnce = async (browser: LaunchedBrowser, page: Page, index: number): Promise<Round> => {
  await page.evaluate(() => {
    addEventListener('click', (event) => Object.assign(window, { pressedAt: performance.timeOrigin + event.timeStamp }), {
      capture: true,
      once: true,
    });
  });
  const marks = await namedButtons(page, /^Answer with Vidhuk: /);
  const mark = marks[index % marks.length];
  if (mark === undefined) throw new Error('The demo page has no mark.');
  await pressNode(page, mark.backendNodeId);
  const panel = await browser.panel();
  await panel.getByRole('textbox', { name: 'Your reply' }).waitFor();
  const [loadedAt, usableAt] = await panel.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const loaded = navigation instanceof PerformanceNavigationTiming ? navigation.domContentLoadedEventEnd : Number.NaN;
    const usable = performance.getEntriesByName('vidhuk.usable')[0]?.startTime ?? Number.NaN;
    return [performance.timeOrigin + loaded, performance.timeOrigin + usable];
  });
  const pressedAt = await page.evaluate(() => Reflect.get(window, 'pressedAt'));
  if (typeof pressedAt !== 'number' || loadedAt === undefined || usableAt === undefined)
    throw new Error('The press or the panel was not timed.');
  const closed = panel.waitForEvent('close');
  await panel.evaluate(() => window.close());
  await closed;
  return { loadedMs: loadedAt - pressedAt, usableMs: usableAt - pressedAt };
};

export const run = async (): Promise<void> => {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium was not found: `apt-get install chromium`, or set VIDHUK_CHROMIUM to its path.');
  const dataFolder = mkdtempSync(join(tmpdir(), 'vidhuk-bench-'));
  const backend = await startBackend({ dataFolder, port: 0, boardFolder: join(root, 'web/dist') });
  const browser = await launchBrowser({
    executablePath,
    extensionDir: join(root, '.output/chrome-mv3'),
    userDataDir: join(dataFolder, 'profile'),
    origins: [`${new URL(backend.server.url).protocol}//${new URL(backend.server.url).hostname}/*`],
    headless: true,
    locale: 'en',
  });
  try {
    const problem = await signInExtension(browser, backend.server.url, ACCOUNTS.agent);
    if (problem !== null) throw new Error(`The agent could not be signed in: ${problem}`);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(backend.demoUrl);
    const rounds: Round[] = [];
    for (let index = 0; index < ROUNDS; index += 1) rounds.push(await openOnce(browser, page, index));
    const loadedMs = median(rounds.map((round) => round.loadedMs));
    const usableMs = median(rounds.map((round) => round.usableMs));
    console.log(`panel usable after the press on a mark: median of ${ROUNDS} ${usableMs.toFixed(0)} ms`);
    console.log(`reference, its scripts loaded and run: ${loadedMs.toFixed(0)} ms; ratio ${(usableMs / loadedMs).toFixed(2)}`);
    console.log(`slowest of ${ROUNDS}: ${Math.max(...rounds.map((round) => round.usableMs)).toFixed(0)} ms`);
  } finally {
    await browser.close();
    await backend.server.close();
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
};

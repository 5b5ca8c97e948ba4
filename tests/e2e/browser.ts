// End-to-end tests start here: Chromium with the built extension in a fresh profile.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession } from 'playwright-core';
import { type LaunchedBrowser, type LaunchOptions, launchBrowser } from '../../scripts/chromium/launch.ts';
import { findChromium } from '../../scripts/find-chromium.ts';

export const EXTENSION_DIR = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export type TestBrowser = LaunchedBrowser & {
  userDataDir: string;
  /** Kills the extension's service worker as Chromium does after 30 s of idleness. It starts again at the next event. */
  stopServiceWorker: () => Promise<void>;
  /** SIGKILL for the whole browser; the profile stays for the next launch. */
  kill: () => Promise<void>;
};

/** Throws with the command to run where the build or Chromium is missing: an end-to-end test is never skipped. */
export const launchTestBrowser = async (
  options: Partial<Omit<LaunchOptions, 'executablePath' | 'extensionDir'>> = {},
): Promise<TestBrowser> => {
  if (!existsSync(join(EXTENSION_DIR, 'manifest.json')))
    throw new Error('The extension is not built: run `npm test`, or `npm run build` first.');
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium was not found: `apt-get install chromium`, or set VIDHUK_CHROMIUM to its path.');
  const userDataDir = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'vidhuk-profile-'));
  const launched = await launchBrowser({
    headless: true,
    origins: [],
    locale: 'en',
    ...options,
    executablePath,
    extensionDir: EXTENSION_DIR,
    userDataDir,
  });
  let cdp: CDPSession | undefined;
  return {
    ...launched,
    userDataDir,
    stopServiceWorker: async () => {
      const page = launched.context.pages()[0] ?? (await launched.context.newPage());
      cdp ??= await launched.context.newCDPSession(page);
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
    },
    kill: async () => {
      const closed = new Promise<void>((resolve) => launched.context.once('close', () => resolve()));
      const [pid] = await browserPids(userDataDir);
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
      await closed;
    },
    close: async () => {
      await launched.close();
      if (options.userDataDir === undefined) rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/** Process ids of the browser process of a profile (its children have a `--type=` argument). Linux. */
const browserPids = async (userDataDir: string): Promise<number[]> => {
  const { readdir, readFile } = await import('node:fs/promises');
  const pids: number[] = [];
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const words = (await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '')).split('\0');
    if (words.includes(`--user-data-dir=${userDataDir}`) && !words.some((word) => word.startsWith('--type='))) pids.push(Number(entry));
  }
  return pids;
};

// Chromium for one verb: found or asked for, started, and closed whatever comes. Its code is loaded when it is wanted: a wrong call is answered at once.
import type { Browser } from 'playwright-core';
import { findChromium } from '../scripts/find-chromium.ts';
import { VerbError } from './verb.ts';

export const withChromium = async <T>(
  work: (inPage: typeof import('./page-in-chromium.ts'), browser: Browser) => Promise<T>,
): Promise<T> => {
  const path = findChromium();
  if (path === null)
    throw new VerbError('No Chromium here. Install it (Debian: apt-get install chromium), set VIDHUK_CHROMIUM, or use --engine jsdom.');
  const inPage = await import('./page-in-chromium.ts');
  const browser = await inPage.launchChromium(path);
  try {
    return await work(inPage, browser);
  } finally {
    await browser.close();
  }
};

// Beginnings: of the worker (many times a day), of the browser, and of a version of the extension.
import { browser } from 'wxt/browser';
import { withDatabase } from '../db/open.ts';
import { forgetAllPages } from '../pages/frames.ts';
import type { Ports } from '../ports.ts';
import { closeStorageToContentScripts } from '../session/token.ts';
import { forgetOld } from './retention.ts';

const TICK = 'tick';
/** The shortest that Chromium allows. */
const TICK_MINUTES = 0.5;
const STARTED = 'started';

/** At each start of the worker: what Chromium may have forgotten since. */
export const startWorker = async (): Promise<void> => {
  await closeStorageToContentScripts();
  // Alarms can be lost with the browser's session; creating one that exists would start its wait anew.
  if ((await browser.alarms.get(TICK)) === undefined) await browser.alarms.create(TICK, { periodInMinutes: TICK_MINUTES });
};

/**
 * To be awaited before any page is believed: tab ids begin anew with the browser, so rows of the session before would name other pages.
 * `storage.session` lives as long as the browser's session, and goes with an update of the extension. True the first time.
 */
export const startBrowserSession = async (ports: Ports): Promise<boolean> =>
  await ports.lock.wait('vidhuk.start', async () => {
    const stored = await browser.storage.session.get(STARTED);
    if (stored[STARTED] === true) return false;
    await forgetAllPages();
    await withDatabase(async (db) => await forgetOld(db, ports.now()));
    await browser.storage.session.set({ [STARTED]: true });
    return true;
  });

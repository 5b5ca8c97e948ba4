/// <reference types="chrome" />
// Signs the extension in by the same command that the form in its panel sends, from the extension's own settings page.
import type { DemoAccount } from '../../demo/workspace.ts';
import type { PanelCommandResult } from '../../lib/extension/messages.ts';
import type { LaunchedBrowser } from '../chromium/launch.ts';

/** Null where it is signed in, otherwise why not. Who is signed in already stays so. */
export const signInExtension = async (
  browser: Pick<LaunchedBrowser, 'context' | 'extensionId'>,
  serverUrl: string,
  account: DemoAccount,
): Promise<string | null> => {
  const page = await browser.context.newPage();
  try {
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    if ((await page.evaluate(signedInAt)) === serverUrl) return null;
    const answer = await page.evaluate(
      async (request): Promise<PanelCommandResult<'session.sign_in'>> =>
        chrome.runtime.sendMessage({ type: 'command.session.sign_in', request }),
      { serverUrl, email: account.email, password: account.password },
    );
    return answer.ok ? null : (answer.error.detail ?? answer.error.code);
  } finally {
    await page.close();
  }
};

/** Runs in the extension's page: the server that it is signed in at, by its own table; null where at none. */
const signedInAt = (): Promise<string | null> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('vidhuk');
    opening.onerror = () => resolve(null);
    // The table is the background's to make: where it is not there yet, nobody has signed in.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('meta').objectStore('meta').get('session');
      reading.onsuccess = () => resolve(reading.result?.value?.serverUrl ?? null);
      reading.onerror = () => resolve(null);
      reading.transaction?.addEventListener('complete', () => database.close());
    };
  });

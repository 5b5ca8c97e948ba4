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

// With a display: opens Chromium with the extension on the demo page, signed in as the demo agent, and stays until it is asked to end.
import { join } from 'node:path';
import { ACCOUNTS } from '../../demo/workspace.ts';
import { launchBrowser, turnBubblesOff } from '../chromium/launch.ts';
import type { Backend } from './backend.ts';
import { signInExtension } from './sign-in-extension.ts';
import type { Steps } from './steps.ts';

type WindowOptions = {
  options: { dataFolder: string };
  steps: Steps;
  chromiumPath: string;
  extensionFolder: string;
  backend: Backend;
  /** Resolves when Ctrl-C was pressed. */
  asked: Promise<void>;
};

const introduction = ({ server, demoUrl, logFile }: Backend): string => `
  Review page   ${demoUrl}
  Board         ${server.url}/
  API           ${server.url}/docs
  Server's log  ${logFile}

  Agent  ${ACCOUNTS.agent.email}   ${ACCOUNTS.agent.password}   (already signed in in the extension's panel)
  Lead   ${ACCOUNTS.lead.email}    ${ACCOUNTS.lead.password}    (for the board)
  Admin  ${ACCOUNTS.admin.email}   ${ACCOUNTS.admin.password}

  Try next:
  1. On the review page, press the small mark beside the one-star review by Олена К.: the panel opens with it.
  2. Take the category and a skeleton, write what stands in [[…]], press Insert, then the shop's own button.
  3. Open the board as the lead: the item is in the log, with its whole decision trail and as CSV.

  Ctrl-C ends the backend and the browser.`;

export const openWindow = async ({ options, chromiumPath, extensionFolder, backend, asked }: WindowOptions): Promise<void> => {
  const userDataDir = join(options.dataFolder, 'chromium');
  turnBubblesOff(userDataDir);
  const origin = new URL(backend.server.url);
  const browser = await launchBrowser({
    executablePath: chromiumPath,
    extensionDir: extensionFolder,
    userDataDir,
    origins: [`${origin.protocol}//${origin.hostname}/*`],
    headless: false,
    handleSignals: false,
  });
  const closed = new Promise<'closed'>((resolve) => browser.context.once('close', () => resolve('closed')));
  const signedIn = await signInExtension(browser, backend.server.url, ACCOUNTS.agent);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(backend.demoUrl);
  console.log(introduction(backend));
  if (signedIn !== null) console.log(`\n  The extension could not be signed in by itself (${signedIn}): sign in in its panel.`);
  const first = await Promise.race([closed, asked.then(() => 'asked' as const)]);
  if (first === 'closed') {
    console.log('\n  The browser is closed. The backend still runs: Ctrl-C ends it.');
    await asked;
  } else await browser.close();
};

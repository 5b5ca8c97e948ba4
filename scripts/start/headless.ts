// `npm start -- --headless`: the main job from the open page to the lead's export, in a browser that nobody watches.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, turnBubblesOff } from '../chromium/launch.ts';
import type { Backend } from './backend.ts';
import { doMainJob } from './main-job.ts';
import { displayForPictures, WINDOW } from './side-by-side.ts';
import type { Steps } from './steps.ts';

type HeadlessOptions = {
  options: { dataFolder: string; outputFolder: string };
  steps: Steps;
  chromiumPath: string;
  extensionFolder: string;
  backend: Backend;
};

const PICTURES = ['1-review.png', '2-history.png', '3-draft.png', '4-inserted.png', '5-posted.png', '6-board.png', 'failed.png'];

/** Exit code: 0 only if every fact holds. */
export const runMainJob = async ({ options, steps, chromiumPath, extensionFolder, backend }: HeadlessOptions): Promise<number> => {
  const { outputFolder } = options;
  mkdirSync(outputFolder, { recursive: true });
  // What an earlier run left must not pass for this one's.
  for (const file of [...PICTURES, 'log.csv']) rmSync(join(outputFolder, file), { force: true });
  const display = await displayForPictures();
  const origin = new URL(backend.server.url);
  // A profile an address: the extension in it is signed in there, and the demo page keeps its replies there.
  const userDataDir = join(options.dataFolder, `chromium-headless-${origin.port}`);
  turnBubblesOff(userDataDir);
  const browser = await steps.take('Browser with the extension', async () => ({
    fact: display === null ? 'headless' : `on the virtual display ${display.display}`,
    value: await launchBrowser({
      executablePath: chromiumPath,
      extensionDir: extensionFolder,
      userDataDir,
      origins: [`${origin.protocol}//${origin.hostname}/*`],
      headless: display === null,
      locale: 'en',
      handleSignals: false,
      args: ['--test-type', `--window-size=${WINDOW.width},${WINDOW.height}`, '--window-position=0,0'],
      ...(display === null ? {} : { env: { ...process.env, DISPLAY: display.display } }),
    }),
  }));
  try {
    await doMainJob({ steps, browser, display, url: backend.server.url, demoUrl: backend.demoUrl, outputFolder });
    console.log(`\nEvery fact holds, ${steps.seconds().toFixed(1)} s in all. Pictures and CSV are in ${outputFolder}.`);
    return 0;
  } catch (error) {
    console.error(`\nThe main job did not succeed: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await browser.close();
    display?.close();
  }
};

// `npm start`: backend, demo workspace, demo pages and Chromium with the extension, in one command. With a display it stays until Ctrl-C;
// without one, or with --headless, it does the main job by itself and exits 0 only if every fact holds.
import { fileURLToPath } from 'node:url';
import { MigrationError } from '../server/db/migrate.ts';
import { EnvError } from '../server/env.ts';
import { StartError } from '../server/start-error.ts';
import { ensureChromium } from './find-chromium.ts';
import { type Backend, startBackend } from './start/backend.ts';
import { BuildError, ensureBuilt } from './start/build.ts';
import { HELP, OptionError, readOptions, type StartOptions } from './start/options.ts';
import { createSteps } from './start/steps.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Resolves at the first signal that asks for an end. A second one ends the process at once, in case something hangs. */
const asked = Promise.withResolvers<void>();
let signals = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    signals += 1;
    if (signals > 1) process.exit(130);
    asked.resolve();
  });

const run = async (options: StartOptions): Promise<number> => {
  const steps = createSteps();
  const chromium = await steps.take('Chromium', async () => {
    const found = await ensureChromium();
    return { fact: found.path ?? 'missing', value: found };
  });
  if (chromium.path === null) {
    console.error(`\nChromium was not found: ${chromium.advice}`);
    return 1;
  }
  const build = await steps.take('Extension and board', async () => {
    const built = ensureBuilt(root);
    return { fact: built.built ? 'built' : 'unchanged since the last build', value: built };
  });
  const backend = await steps.take('Backend and store', async () => {
    const started = await startBackend({ ...options, boardFolder: build.boardFolder });
    return { fact: `${started.server.url}, ${SEED[started.seed]}`, value: started };
  });
  if (backend.otherPort) console.log('   Port 8787 was taken by another program, so the backend uses this one.');
  try {
    const parts = { options, steps, chromiumPath: chromium.path, extensionFolder: build.extensionFolder, backend, root };
    if (options.headless) {
      const { runMainJob } = await import('./start/headless.ts');
      return await Promise.race([runMainJob(parts), asked.promise.then(() => 130)]);
    }
    const { openWindow } = await import('./start/window.ts');
    await openWindow({ ...parts, asked: asked.promise });
    return 0;
  } finally {
    await backend.server.close();
    if (!options.headless) console.log('Stopped. The store is closed; the next `npm start` finds everything as it was.');
  }
};

const SEED: Record<Backend['seed'], string> = {
  seeded: 'demo workspace made',
  already_there: 'demo workspace as you left it',
  not_ours: 'the store holds your own workspace, so no demo was added',
};

const main = async (): Promise<number> => {
  try {
    const options = readOptions(process.argv.slice(2), root);
    if (options === 'help') {
      console.log(HELP);
      return 0;
    }
    return await run(options);
  } catch (error) {
    if (error instanceof OptionError) console.error(`${error.message}\n\n${HELP}`);
    else if ([StartError, EnvError, MigrationError, BuildError].some((kind) => error instanceof kind))
      console.error(error instanceof Error ? error.message : error);
    else console.error(error);
    return 1;
  }
};

process.exit(await main());

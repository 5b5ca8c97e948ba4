// What `npm start -- …` understands.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const HELP = `npm start -- [--headless] [--data FOLDER] [--port N] [--output FOLDER]

Starts the demo: backend with board, demo review pages, and Chromium with the extension. Ctrl-C ends it; the next start finds all as it was.

  --headless        do the main job once without a display and exit: 0 only if every fact holds
  --data FOLDER     folder of the store, the demo pages and the browser's profile (default: .vidhuk)
  --port N          port of the backend; 0 = a free one (default: 8787, or the next free one)
  --output FOLDER   where --headless leaves screenshots and the CSV (default: demo-output)`;

export type StartOptions = {
  headless: boolean;
  dataFolder: string;
  /** Null = 8787 or the next free one. */
  port: number | null;
  outputFolder: string;
};

export class OptionError extends Error {}

/** Without a display a window cannot open, so the job is done headless. */
const hasDisplay = (env: NodeJS.ProcessEnv): boolean =>
  process.platform === 'darwin' || process.platform === 'win32' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);

/** @throws OptionError with a sentence for the person at the keyboard. */
export const readOptions = (args: string[], root: string, env: NodeJS.ProcessEnv = process.env): StartOptions | 'help' => {
  let values: { headless?: boolean; help?: boolean; data?: string; port?: string; output?: string };
  try {
    ({ values } = parseArgs({
      args,
      options: {
        headless: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        data: { type: 'string' },
        port: { type: 'string' },
        output: { type: 'string' },
      },
    }));
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error));
  }
  if (values.help === true) return 'help';
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw new OptionError('--port is a number from 0 to 65535.');
  return {
    headless: values.headless === true || !hasDisplay(env),
    dataFolder: resolve(root, values.data ?? env.VIDHUK_DATA ?? '.vidhuk'),
    port,
    outputFolder: resolve(root, values.output ?? 'demo-output'),
  };
};

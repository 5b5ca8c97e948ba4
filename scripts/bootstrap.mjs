// First step of every command. Runs on the host's Node (20 or newer) with nothing installed: installs the dependencies where they are
// missing or stale, then hands over to the Node that package.json pins. Plain JavaScript, no imports from outside Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...args] = process.argv.slice(2);
const entry = {
  start: 'scripts/start.ts',
  test: 'scripts/test.ts',
  vidhuk: 'cli/main.ts',
  bench: 'bench/main.ts',
  train: 'training/main.ts',
  sites: 'scripts/list-sites.ts',
  'new:site': 'scripts/new-site.ts',
}[command ?? ''];
if (entry === undefined) {
  console.error(`bootstrap: unknown command "${command}"`);
  process.exit(1);
}

const [major] = process.versions.node.split('.');
if (Number(major) < 20) {
  console.error(`Vidhuk needs Node 20 or newer to install itself; this is ${process.versions.node}.`);
  process.exit(1);
}

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const marker = join(root, 'node_modules', '.vidhuk-installed');
const installed = existsSync(marker) && readFileSync(marker, 'utf8') === lock;
if (!installed) {
  console.error('Installing dependencies (once)…');
  // Not `npm ci`: it refuses a lock file without the optional packages of other platforms, and registries may lack some of those.
  // `--no-save` leaves the lock file as it is; the versions are those of the lock either way.
  const install = spawnSync('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (install.status !== 0) {
    console.error(
      'npm install failed: see its message above. Vidhuk needs the npm registry once; run the command again when it is reachable.',
    );
    process.exit(1);
  }
  writeFileSync(marker, lock);
}

const bin = join(root, 'node_modules', '.bin');
const child = spawn(join(bin, 'node'), [join(root, entry), ...args], {
  stdio: 'inherit',
  // The verbs take paths relative to where the caller stands; npm puts itself at the root and tells the place in INIT_CWD.
  cwd: command === 'vidhuk' ? (process.env.INIT_CWD ?? process.cwd()) : root,
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
});
// Ctrl-C reaches the whole group by itself: this process only has to stay until the child has closed its store. A signal to this process
// alone is passed on.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`bootstrap: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));

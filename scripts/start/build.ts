// Builds the extension and the board, unless what they are made of is the same as at the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['components', 'entrypoints', 'lib', 'public', 'web'];
const FILES = ['wxt.config.ts', 'scripts/build-hooks.ts', 'scripts/list-sites.ts', 'package-lock.json', 'tsconfig.json'];
const NOT_SOURCE = /\.test\.tsx?$|^web\/dist\//;

export type Build = { extensionFolder: string; boardFolder: string; built: boolean };

/** The build failed; the message holds what the tool said. */
export class BuildError extends Error {}

const hashOfSources = (root: string): string => {
  const hash = createHash('sha256');
  const paths = [...FILES, ...SOURCES.flatMap((folder) => globSync(`${folder}/**/*`, { cwd: root }))].sort();
  for (const path of paths) {
    const file = join(root, path);
    if (NOT_SOURCE.test(path) || !existsSync(file) || !statSync(file).isFile()) continue;
    hash.update(path).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

const run = (root: string, program: string, args: string[]): void => {
  // Inside a test run NODE_ENV is `test`, with which the build would carry React's development half: 300 KB more in the panel.
  const env = { ...process.env, NODE_ENV: 'production' };
  const result = spawnSync(join(root, 'node_modules', '.bin', program), args, { cwd: root, encoding: 'utf8', env });
  if (result.status !== 0) throw new BuildError(`${program} ${args.join(' ')} failed:\n${result.stdout ?? ''}${result.stderr ?? ''}`);
};

/** @throws BuildError */
export const ensureBuilt = (root: string): Build => {
  const extensionFolder = join(root, '.output', 'chrome-mv3');
  const boardFolder = join(root, 'web', 'dist');
  const marker = join(root, '.output', 'built-from');
  const hash = hashOfSources(root);
  const fresh =
    existsSync(marker) &&
    readFileSync(marker, 'utf8') === hash &&
    existsSync(join(extensionFolder, 'manifest.json')) &&
    existsSync(join(boardFolder, 'index.html'));
  if (fresh) return { extensionFolder, boardFolder, built: false };
  run(root, 'wxt', ['build']);
  run(root, 'vite', ['build', 'web', '--logLevel', 'warn']);
  mkdirSync(join(root, '.output'), { recursive: true });
  writeFileSync(marker, hash);
  return { extensionFolder, boardFolder, built: true };
};

// `npm test`: format and lint, type check, build, then every test. Stops at the first step that fails, with its name;
// the last line counts the tests either way. `npm test -- --project unit` runs only the tests of one project, without the steps.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './find-chromium.ts';
import { BuildError, ensureBuilt } from './start/build.ts';
import { closingLine, countsOf, type TestCounts } from './test-counts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);

const step = (title: string, command: string, args: string[]): void => {
  const startedAt = performance.now();
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${title} failed: the tests behind it did not run.`);
    console.log('\ntests: 0 passed, 1 failed, 0 skipped');
    process.exit(1);
  }
  console.log(`  ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
};

/** By the same way as `npm start`, which so finds a fresh build when the tests run it. */
const build = (): void => {
  const startedAt = performance.now();
  console.log('\n— build of the extension and the board');
  try {
    const { built } = ensureBuilt(root);
    console.log(`  ${built ? `${((performance.now() - startedAt) / 1000).toFixed(1)} s` : 'nothing has changed since the last build'}`);
  } catch (error) {
    console.error(error instanceof BuildError ? error.message : error);
    console.error('\nThe build failed: the tests behind it did not run.');
    console.log('\ntests: 0 passed, 1 failed, 0 skipped');
    process.exit(1);
  }
};

if (words.length === 0) {
  step('format and lint', 'biome', ['ci', '.']);
  step('types', 'tsc', ['-p', '.']);
  build();
  const chromium = await ensureChromium();
  if (chromium.path === null) {
    console.error(`\nChromium is needed for the tests in the browser: ${chromium.advice}`);
    console.log('\ntests: 0 passed, 1 failed, 0 skipped');
    process.exit(1);
  }
}

/** The browser's tests run one after another and leave a core idle: the others run beside them. */
const RUNS = [['e2e'], ['unit', 'dom', 'pages', 'server']];

/** One run of vitest, its output passed on by whole lines. */
const runProjects = (projects: readonly string[], counts: string): Promise<TestCounts> =>
  new Promise((resolve) => {
    const run = spawn('vitest', ['run', ...projects.flatMap((project) => ['--project', project])], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, VIDHUK_TEST_COUNTS: counts },
    });
    createInterface({ input: run.stdout }).on('line', (line) => console.log(line));
    createInterface({ input: run.stderr }).on('line', (line) => console.error(line));
    run.on('close', (status) => resolve(countsOf(counts, status)));
    run.on('error', (error) => {
      console.error(`vitest did not start: ${error.message}`);
      resolve(countsOf(counts, 1));
    });
  });

if (words.length > 0) process.exit(spawnSync('vitest', ['run', ...words], { cwd: root, stdio: 'inherit' }).status ?? 1);

const folder = mkdtempSync(join(tmpdir(), 'vidhuk-counts-'));
const runs = await Promise.all(RUNS.map((projects, index) => runProjects(projects, join(folder, `${index}.json`))));
rmSync(folder, { recursive: true, force: true });
console.log(`\n${closingLine(runs)}`);
process.exit(runs.some(({ failed }) => failed > 0) ? 1 : 0);

// `npm test`: format and lint, type check, build, then every test. Stops at the first step that fails, with its name;
// the last line counts the tests either way. `npm test -- --project unit` runs only the tests of one project, without the steps.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './find-chromium.ts';
import { BuildError, ensureBuilt } from './start/build.ts';

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

const { status } = spawnSync('vitest', ['run', ...words], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);

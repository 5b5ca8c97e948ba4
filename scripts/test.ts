// `npm test`: format and lint, type check, build, then every test. Stops at the first step that fails, with its name;
// the last line counts the tests either way. `npm test -- --project unit` runs only the tests of one project, without the steps.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './find-chromium.ts';

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

if (words.length === 0) {
  step('format and lint', 'biome', ['ci', '.']);
  step('types', 'tsc', ['-p', '.']);
  step('build of the extension', 'wxt', ['build']);
  step('build of the board', 'vite', ['build', 'web']);
  const chromium = await ensureChromium();
  if (chromium.path === null) {
    console.error(`\nChromium is needed for the tests in the browser: ${chromium.advice}`);
    console.log('\ntests: 0 passed, 1 failed, 0 skipped');
    process.exit(1);
  }
}

const { status } = spawnSync('vitest', ['run', ...words], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);

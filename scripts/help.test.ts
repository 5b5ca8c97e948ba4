// What the scripts say of themselves when they are asked.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** Node starts in a second, on a busy machine in many. */
const SLOW_START_MS = 60_000;

it.each([
  ['scripts/new-site.ts', 'npm run new:site ID'],
  ['bench/main.ts', 'npm run bench [-- NAME'],
  ['training/main.ts', 'npm run train [-- MODEL'],
])(
  '%s',
  (script, says) => {
    for (const flag of ['--help', '-h']) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL(`../${script}`, import.meta.url)), flag], {
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain(says);
    }
  },
  SLOW_START_MS,
);

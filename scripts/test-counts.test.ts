// The closing line must never be better than its runs.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closingLine, countsOf } from './test-counts.ts';

const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'counts.json');

it('sums what runs came to', () => {
  const runs = [
    { passed: 3, failed: 0, skipped: 1 },
    { passed: 4, failed: 2, skipped: 0 },
  ];
  expect(closingLine(runs)).toBe('tests: 7 passed, 2 failed, 1 skipped');
});

it('counts a run that left nothing as failed', () => {
  expect(countsOf(`${file}.missing`, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countsOf(`${file}.missing`, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('counts a run that ended badly without a failed test as failed, and one that ended well as it says', () => {
  writeFileSync(file, JSON.stringify({ passed: 5, failed: 0, skipped: 0 }));
  expect(countsOf(file, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(countsOf(file, null)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(countsOf(file, 0)).toEqual({ passed: 5, failed: 0, skipped: 0 });
});

it('keeps the failures that a run counted', () => {
  writeFileSync(file, JSON.stringify({ passed: 5, failed: 2, skipped: 0 }));
  expect(countsOf(file, 1)).toEqual({ passed: 5, failed: 2, skipped: 0 });
});

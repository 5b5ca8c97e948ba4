// What runs of tests came to, and the closing line over all of them.
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const TestCounts = z.object({ passed: z.number(), failed: z.number(), skipped: z.number() });
export type TestCounts = z.infer<typeof TestCounts>;

export const closingLine = (runs: readonly TestCounts[]): string => {
  const sum = (key: keyof TestCounts): number => runs.reduce((total, run) => total + run[key], 0);
  return `tests: ${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
};

/** Of one run that ended with `status`. A run that left no counts, or ended badly without a failed test, counts as one failure. */
export const countsOf = (file: string, status: number | null): TestCounts => {
  const read = existsSync(file) ? TestCounts.safeParse(JSON.parse(readFileSync(file, 'utf8'))) : null;
  const counts = read?.success === true ? read.data : { passed: 0, failed: 1, skipped: 0 };
  return status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
};

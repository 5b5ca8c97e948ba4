// Counts a run: prints the one line that any CI can count, or, as one of several runs side by side, leaves the counts in the file that
// `VIDHUK_TEST_COUNTS` names. A file that failed to load counts as failed, and so does a `beforeAll` that threw: its tests are skipped by
// nobody's wish.
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { closingLine, type TestCounts } from './test-counts.ts';

export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count: TestCounts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) count.failed += 1;
      for (const suite of module.children.allSuites()) if (suite.errors().length > 0) count.failed += 1;
      for (const test of module.children.allTests()) {
        const state = test.result().state;
        if (state === 'passed') count.passed += 1;
        else if (state === 'failed') count.failed += 1;
        else count.skipped += 1;
      }
    }
    const file = process.env.VIDHUK_TEST_COUNTS;
    if (file === undefined) console.log(`\n${closingLine([count])}`);
    else writeFileSync(file, JSON.stringify(count));
  }
}

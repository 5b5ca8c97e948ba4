// Four projects in one run: unit (beside the code), server (both stores), pages (saved pages in jsdom) and e2e (real Chromium, one at a time).
import { defineConfig } from 'vitest/config';

const shared = { environment: 'node', env: { TZ: 'Europe/Kyiv' }, restoreMocks: true } as const;

export default defineConfig({
  test: {
    reporters: ['default', './scripts/closing-line-reporter.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          // Beside the browser's tests; some start the whole command line.
          testTimeout: 30_000,
          include: [
            'lib/**/*.test.ts',
            'server/**/*.test.ts',
            'scripts/**/*.test.ts',
            'entrypoints/**/*.test.ts',
            'components/**/*.test.ts',
            'cli/**/*.test.ts',
            'training/**/*.test.ts',
            'tests/architecture/**/*.test.ts',
            'tests/contracts/**/*.test.ts',
          ],
          exclude: ['**/*.dom.test.ts', '**/node_modules/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'dom',
          environment: 'jsdom',
          include: ['lib/**/*.dom.test.ts', 'components/**/*.test.tsx', 'entrypoints/**/*.test.tsx', 'web/**/*.test.tsx'],
          setupFiles: ['./tests/dom-setup.ts'],
          // They run beside the browser's tests; typing a whole draft letter by letter takes seconds then.
          testTimeout: 30_000,
        },
      },
      { test: { ...shared, name: 'pages', include: ['tests/pages/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          ...shared,
          name: 'server',
          include: ['tests/server/**/*.test.ts'],
          globalSetup: ['tests/server/postgres.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A second, the default, is too short for a worker and a page beside other tests; a wait ends as soon as what it waits for is there.
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});

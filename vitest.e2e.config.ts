/** End-to-end tests: the built extension in real browsers, one browser for each test file. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // A tab has room beside another one; two cores bear no more.
    maxConcurrency: 6,
  },
});

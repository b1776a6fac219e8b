/** End-to-end tests: the built extension in real browsers, one browser for each test file. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // A hang must end; a busy machine must not fail.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // A tab has room beside another one; two cores bear no more.
    maxConcurrency: 6,
  },
});

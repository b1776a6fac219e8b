/** Hostile pages: the built extension in real browsers on pages that attack it. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/hostile/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 1,
    // A hang must end; a busy machine must not fail.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxConcurrency: 3,
  },
});

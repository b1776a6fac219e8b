/** Accessibility: every view of the built extension in Chromium, by axe-core, by measure and by keyboard. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/a11y/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 1,
    // A hang must end; a busy machine must not fail.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
  },
});

/** An organisation's policy in Chromium; needs root on Linux, so it is a command of its own. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/policy/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
  },
});

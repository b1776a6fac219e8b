/** Unit tests: pure code in Node; a file that needs a DOM says `@vitest-environment jsdom` in its first comment. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    passWithNoTests: false,
    setupFiles: ['tests/fuzz/setup.ts'],
    provide: { fuzz: { times: 1, seed: undefined } },
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 10_000,
  },
});

/**
 * How many cases the property tests try. In `npm test` few and always the same ones; in `npm run fuzz` many times as many, other ones
 * at each run. A failure names its seed and path, with which fast-check tries that very case again.
 */
import fc from 'fast-check';
import { inject } from 'vitest';

const SEED = 20_261_125;
const { times, seed } = inject('fuzz');

fc.configureGlobal(
  times === 1 ? { seed: seed ?? SEED } : { numRuns: 100 * times, ...(seed === undefined ? {} : { seed }) },
);

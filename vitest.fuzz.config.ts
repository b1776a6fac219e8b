/**
 * The property tests alone, each with many cases: `npm run fuzz`. FUZZ_TIMES: how many times as many as in `npm test`;
 * FUZZ_SEED: tries the cases of an earlier run again.
 */
import fs from 'node:fs';
import path from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import unit from './vitest.config';

const FOLDER = 'tests/unit';
const SEED = process.env.FUZZ_SEED;

const withProperties = fs
  .readdirSync(path.join(import.meta.dirname, FOLDER), { recursive: true, encoding: 'utf8' })
  .map((file) => `${FOLDER}/${file}`)
  .filter((file) => /\.test\.tsx?$/u.test(file) && fs.readFileSync(file, 'utf8').includes("from 'fast-check'"));

const config = mergeConfig(
  unit,
  defineConfig({
    test: {
      provide: {
        fuzz: { times: Number(process.env.FUZZ_TIMES ?? 20), seed: SEED === undefined ? undefined : Number(SEED) },
      },
      testTimeout: 3_600_000,
    },
  }),
);
export default { ...config, test: { ...config.test, include: withProperties } };

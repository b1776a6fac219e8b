/** Runs every check there is and says what came of each. `npm test` */
import fs from 'node:fs';
import path from 'node:path';
import { build, TARGETS } from './build.mjs';
import { ROOT, runTool } from './lib/processes.mjs';
import { runMain, setUp } from './setup.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, check: () => Promise<Count> }} Step */

const OUT = path.join(ROOT, 'out', 'test');

/** @param {boolean} isGood @returns {Count} */
const one = (isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 });

/**
 * A tool whose exit code is all it says.
 * @param {string} name
 * @param {string} program
 * @param {readonly string[]} args
 */
const tool = (name, program, args) => async () => one((await runTool(name, program, args)).code === 0);

/**
 * A run of vitest, counted test by test; an error outside of any test counts as one failure.
 * @param {string} name
 * @param {readonly string[]} args
 */
const vitest = (name, args) => async () => {
  const file = path.join(OUT, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runTool('vitest', 'vitest', ['run', ...args, ...reporters]);
  if (!fs.existsSync(file)) return one(false);
  const { numPassedTests: passed, numTotalTests: total } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const failed = total - passed;
  return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
};

/** `web-ext lint` of the package for Firefox, where a warning or a notice is a failure too. */
async function lintExtension() {
  const folder = path.join(ROOT, 'dist', 'firefox');
  const { code, output } = await runTool('web-ext', 'web-ext', ['lint', '--source-dir', folder, '--output', 'json'], {
    isQuiet: true,
  });
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  /** @type {{ count: number, summary: { errors: number, warnings: number } } | undefined} */
  const report = json ? JSON.parse(json) : undefined;
  const isClean = code === 0 && report?.summary.errors === 0 && report.summary.warnings === 0;
  if (isClean) console.log('0 errors, 0 warnings');
  else console.error(output);
  return one(isClean);
}

/** @returns {Promise<Count>} */
async function buildAll() {
  const counts = { passed: 0, failed: 0 };
  for (const target of TARGETS) {
    try {
      await build(target);
      counts.passed += 1;
    } catch (error) {
      counts.failed += 1;
      console.error(error instanceof Error ? error.message : error);
    }
  }
  return counts;
}

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'types', check: tool('typescript', 'tsc', ['-p', 'tsconfig.json']) },
  { name: 'types of core, without the DOM', check: tool('typescript', 'tsc', ['-p', 'tsconfig.core.json']) },
  { name: 'lint', check: tool('@biomejs/biome', 'biome', ['check', '--error-on-warnings']) },
  { name: 'unit tests', check: vitest('unit', []) },
  { name: 'builds', check: buildAll },
  { name: 'web-ext lint', check: lintExtension },
  { name: 'end-to-end tests', check: vitest('e2e', ['--config', 'vitest.e2e.config.ts']) },
];

/** @param {Step} step */
async function runStep(step) {
  console.log(`\n── ${step.name}`);
  const started = performance.now();
  const count = await step.check();
  return { ...step, ...count, seconds: (performance.now() - started) / 1000 };
}

runMain(async () => {
  await setUp(['chromium', 'firefox']);
  fs.rmSync(OUT, { recursive: true, force: true });
  fs.mkdirSync(OUT, { recursive: true });
  /** @type {Awaited<ReturnType<typeof runStep>>[]} */
  const results = [];
  for (const step of STEPS) results.push(await runStep(step));

  const width = Math.max(...results.map(({ name }) => name.length));
  console.log(`\n${'step'.padEnd(width)}  passed  failed  seconds`);
  for (const { name, passed, failed, seconds } of results) {
    console.log(
      `${name.padEnd(width)}  ${`${passed}`.padStart(6)}  ${`${failed}`.padStart(6)}  ${seconds.toFixed(1).padStart(7)}`,
    );
  }
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
  const total = { passed: sum('passed'), failed: sum('failed') };
  fs.writeFileSync(path.join(OUT, 'total.json'), JSON.stringify(total));
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});

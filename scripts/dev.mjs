/**
 * Builds again on every change, into `dist/chrome` or `dist/firefox`, and with a display runs the browser, which reloads each time.
 * `npm run dev` or `npm run dev -- --firefox`. What is tried is what ships: no development server, no loosened policy.
 */
import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { needBrowser } from './lib/browsers.mjs';
import { hasDisplay } from './lib/display.mjs';
import { ROOT, runTool } from './lib/processes.mjs';
import { runMain, setUp } from './setup.mjs';

const WATCHED = ['src', 'public', 'manifest.json', 'vite.config.ts'];
const QUIET_MS = 150;

/** Says that a build is complete: watching the folder itself would reload in the middle of one. */
const STAMP = path.join(ROOT, 'out', 'dev', 'built');

/** @param {import('./build.mjs').Target} target */
async function buildAndSay(target) {
  const started = performance.now();
  try {
    await build(target);
    fs.writeFileSync(STAMP, new Date().toISOString());
    console.log(`dist/${target} built in ${Math.round(performance.now() - started)} ms`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

/**
 * Calls `work` once the files have been quiet for a moment, never twice at once.
 * @param {() => Promise<void>} work
 */
function watchSources(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let current = Promise.resolve();
  for (const name of WATCHED) {
    const file = path.join(ROOT, name);
    fs.watch(file, { recursive: fs.statSync(file).isDirectory() }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        current = current.then(work);
      }, QUIET_MS);
    });
  }
}

/** @param {import('./build.mjs').Target} target */
function runBrowser(target) {
  const source = ['run', '--source-dir', path.join(ROOT, 'dist', target), '--watch-file', STAMP];
  return target === 'firefox'
    ? runTool('web-ext', 'web-ext', [...source, '--firefox', needBrowser('firefox')])
    : runTool('web-ext', 'web-ext', [...source, '--target', 'chromium', '--chromium-binary', needBrowser('chromium')]);
}

runMain(async () => {
  const target = process.argv.includes('--firefox') ? 'firefox' : 'chrome';
  const isShown = hasDisplay();
  await setUp(isShown ? [target === 'firefox' ? 'firefox' : 'chromium'] : []);
  fs.mkdirSync(path.dirname(STAMP), { recursive: true });
  await buildAndSay(target);
  watchSources(() => buildAndSay(target));
  if (!isShown) {
    console.log(`No display here: load dist/${target} into a browser yourself. Ctrl+C ends this.`);
    return;
  }
  const { code } = await runBrowser(target);
  process.exit(code);
});

/**
 * Builds again on every change, into `dist/chrome` or `dist/firefox`, and with a display runs the browser on the newsroom, where
 * the extension is reloaded each time. `npm run dev` or `npm run dev -- --firefox`. What is tried is what ships: no development
 * server, no loosened policy.
 */
import fs from 'node:fs';
import path from 'node:path';
import { startNewsroom } from '../tests/newsroom/server.mjs';
import { build } from './build.mjs';
import { needBrowser } from './lib/browsers.mjs';
import { hasDisplay } from './lib/display.mjs';
import { isRoot, ROOT, runTool } from './lib/processes.mjs';
import { runMain, setUp } from './setup.mjs';

/** What a build is made of. */
const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts'].map((name) => path.join(ROOT, name));
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

/** @param {string} file */
const isSource = (file) => SOURCES.some((source) => file === source || file.startsWith(source + path.sep));

/**
 * Calls `work` once the sources have been quiet for a moment, never twice at once. Vite's watcher does it: Node's own loses
 * sight of a file that an editor or git replaces.
 * @param {() => Promise<void>} work
 */
async function watchSources(work) {
  const { createServer } = await import('vite');
  const { watcher } = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
    server: {
      middlewareMode: true,
      ws: false,
      watch: { ignored: ['dist', 'out', 'tests'].map((name) => `${ROOT}/${name}/**`) },
    },
  });
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let current = Promise.resolve();
  watcher.on('all', (_event, file) => {
    if (!isSource(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      current = current.then(work);
    }, QUIET_MS);
  });
}

/**
 * @param {import('./build.mjs').Target} target
 * @param {string} url
 */
function runBrowser(target, url) {
  const common = ['run', '--source-dir', path.join(ROOT, 'dist', target), '--watch-file', STAMP, '--start-url', url];
  const own =
    target === 'firefox'
      ? ['--firefox', needBrowser('firefox')]
      : [
          '--target',
          'chromium',
          '--chromium-binary',
          needBrowser('chromium'),
          ...(isRoot() ? ['--arg=--no-sandbox'] : []),
        ];
  return runTool('web-ext', 'web-ext', [...common, '--no-input', ...own]);
}

runMain(async () => {
  const target = process.argv.includes('--firefox') ? 'firefox' : 'chrome';
  const isShown = hasDisplay();
  await setUp(isShown ? [target === 'firefox' ? 'firefox' : 'chromium'] : []);
  fs.mkdirSync(path.dirname(STAMP), { recursive: true });
  await buildAndSay(target);
  await watchSources(() => buildAndSay(target));
  if (!isShown) {
    console.log(`No display here: load dist/${target} into a browser yourself. Ctrl+C ends this.`);
    return;
  }
  const newsroom = await startNewsroom();
  const { code } = await runBrowser(target, newsroom.url());
  process.exit(code);
});

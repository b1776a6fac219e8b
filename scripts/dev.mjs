/**
 * Builds again on every change. `npm run dev` serves Chromium: load `dist/chrome` once as an unpacked extension, it reloads itself.
 * `npm run dev -- --firefox` builds `dist/firefox` and runs Firefox with it, reloading it too.
 */
import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { needBrowser } from './lib/browsers.mjs';
import { ROOT, runTool } from './lib/processes.mjs';
import { runMain, setUp } from './setup.mjs';

async function devChrome() {
  console.log('Load dist/chrome as an unpacked extension (chrome://extensions, developer mode). It reloads on change.');
  await runTool('vite', 'vite', ['--mode', 'chrome']);
}

async function devFirefox() {
  const folder = path.join(ROOT, 'dist', 'firefox');
  fs.rmSync(folder, { recursive: true, force: true });
  await build('firefox');
  const watching = runTool('vite', 'vite', ['build', '--watch', '--mode', 'firefox']);
  const running = runTool('web-ext', 'web-ext', ['run', '--source-dir', folder, '--firefox', needBrowser('firefox')]);
  await Promise.race([watching, running]);
  process.exit(0);
}

runMain(async () => {
  const isFirefox = process.argv.includes('--firefox');
  await setUp(isFirefox ? ['firefox'] : []);
  await (isFirefox ? devFirefox() : devChrome());
});

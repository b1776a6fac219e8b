/**
 * Shows Foldaway on the newsroom: screenshots before and after, and what was found with its evidence, under `out/demo`.
 * `npm run demo`; with a display the browser then stays open to play with. `-- --firefox` does it in Firefox, `-- --once` never stays,
 * `-- --picture` also makes the README's picture.
 */
import fs from 'node:fs';
import path from 'node:path';
import { startNewsroom } from '../tests/newsroom/server.mjs';
import { build } from './build.mjs';
import { hasDisplay } from './lib/display.mjs';
import { ROOT } from './lib/processes.mjs';
import { describeFinding } from './lib/reports.mjs';
import { runMain, setUp } from './setup.mjs';

/** Every page of the newsroom that has something to show, and how long after loading it does. */
const PAGES = [
  { slug: 'en-ferry', waitMs: 0 },
  { slug: 'en-late', waitMs: 2000 },
  { slug: 'en-overlay', waitMs: 0 },
  { slug: 'en-about-donations', waitMs: 0 },
  { slug: 'de', waitMs: 0 },
  { slug: 'fr', waitMs: 0 },
  { slug: 'es', waitMs: 0 },
  { slug: 'ru', waitMs: 0 },
  { slug: 'ja', waitMs: 0 },
];
const PICTURED = 'en-ferry';
const SETTLE_MS = 700;
const WELCOME_MS = 2000;
const OUT = path.join(ROOT, 'out', 'demo');

const sleep = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));
const pictureOf = (/** @type {string} */ slug, /** @type {'before' | 'after'} */ when) =>
  path.join(OUT, `${slug}-${when}.png`);

/**
 * Visits every page in one browser.
 * @param {{ newsroom: Awaited<ReturnType<typeof startNewsroom>>, isFirefox: boolean, hasExtension: boolean }} options
 */
async function visitAll({ newsroom, isFirefox, hasExtension }) {
  const { openDemoBrowser } = await import('./demo/browsers.mjs');
  const browser = await openDemoBrowser({ isFirefox, hasExtension, isHeadless: true });
  try {
    const results = [];
    for (const { slug, waitMs } of PAGES) {
      const url = newsroom.url(`${slug}.html`);
      await browser.show(url);
      await sleep(waitMs + SETTLE_MS);
      await browser.takePicture(pictureOf(slug, hasExtension ? 'after' : 'before'));
      const report = await browser.report(url);
      results.push({ page: slug, findings: report?.findings ?? [], leftAlone: report?.leftAlone ?? [] });
    }
    return results;
  } finally {
    await browser.close();
  }
}

/** @param {Awaited<ReturnType<typeof visitAll>>} results */
function writeFindings(results) {
  const text = results
    .map(({ page, findings }) =>
      [page, ...(findings.length > 0 ? findings.map(describeFinding) : ['  nothing']), ''].join('\n'),
    )
    .join('\n');
  fs.writeFileSync(path.join(OUT, 'findings.json'), `${JSON.stringify(results, null, 2)}\n`);
  fs.writeFileSync(path.join(OUT, 'findings.txt'), text);
  console.log(text);
}

/** @param {{ newsroom: Awaited<ReturnType<typeof startNewsroom>>, isFirefox: boolean }} options */
async function stayOpen({ newsroom, isFirefox }) {
  const { openDemoBrowser } = await import('./demo/browsers.mjs');
  const browser = await openDemoBrowser({ isFirefox, hasExtension: true, isHeadless: false });
  // the welcome page opens by itself and takes the foreground: it may stand behind
  await sleep(WELCOME_MS);
  await browser.show(newsroom.url());
  console.log(`The newsroom is at ${newsroom.url()}. Close the browser when you have seen enough.`);
  await browser.closed;
}

runMain(async () => {
  const isFirefox = process.argv.includes('--firefox');
  await setUp(isFirefox ? ['chromium', 'firefox'] : ['chromium']);
  const { makePicture } = await import('./demo/picture.mjs');
  await build(isFirefox ? 'firefox' : 'chrome');
  fs.rmSync(OUT, { recursive: true, force: true });
  fs.mkdirSync(OUT, { recursive: true });
  const newsroom = await startNewsroom();
  try {
    await visitAll({ newsroom, isFirefox, hasExtension: false });
    writeFindings(await visitAll({ newsroom, isFirefox, hasExtension: true }));
    const picture = path.join(OUT, 'picture.png');
    await makePicture({ before: pictureOf(PICTURED, 'before'), after: pictureOf(PICTURED, 'after'), picture });
    if (process.argv.includes('--picture')) {
      fs.mkdirSync(path.join(ROOT, 'docs'), { recursive: true });
      fs.copyFileSync(picture, path.join(ROOT, 'docs', 'picture.png'));
    }
    console.log(`Screenshots, findings.txt and findings.json: ${OUT}`);
    if (hasDisplay() && !process.argv.includes('--once')) await stayOpen({ newsroom, isFirefox });
  } finally {
    await newsroom.close();
  }
});

/** Draws public/icons/icon.svg at every size that the manifest names: `node scripts/make-icons.mjs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { needBrowser } from './lib/browsers.mjs';

const FOLDER = new URL('../public/icons/', import.meta.url);
const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile(new URL('icon.svg', FOLDER), 'utf8');
const browser = await chromium.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>html{background:none}body{margin:0}svg{display:block;width:100%}</style>${svg}`);
    await writeFile(new URL(`${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}

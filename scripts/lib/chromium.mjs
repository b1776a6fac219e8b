/** Opens Chromium with an unpacked extension in a profile of its own. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { needBrowser } from './browsers.mjs';
import { isRoot } from './processes.mjs';

/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {import('playwright-core').Worker} Worker */

const WORKER_MS = 15_000;

const FLAGS = ['--no-first-run', '--disable-sync'];
/** Every name leads to this machine: no test asks the network. */
const FLAGS_OF_TESTS = ['--disable-gpu', '--host-resolver-rules=MAP * 127.0.0.1'];

/** @param {BrowserContext} context */
async function findWorker(context) {
  const running = context.serviceWorkers()[0];
  if (running) return running;
  return context.waitForEvent('serviceworker', { timeout: WORKER_MS }).catch(() => undefined);
}

/**
 * @typedef {object} OpenedChromium
 * @property {BrowserContext} context
 * @property {string | undefined} extensionId
 * @property {() => Promise<Worker>} worker the extension's service worker that runs now, or that starts next
 * @property {(file: string) => string} extensionUrl the address of one of the extension's own pages
 * @property {() => Promise<void>} close
 */

/**
 * With a window it is for a person to play with, who may visit the real web in it; without one it is for tests.
 * `withoutFlags`: what Playwright passes by itself and a test cannot have.
 * @param {{ extension?: string, isHeadless?: boolean, locale?: string, flags?: readonly string[], withoutFlags?: readonly string[], viewport?: { width: number, height: number } }} [options]
 * @returns {Promise<OpenedChromium>}
 */
export async function openChromium(options = {}) {
  const {
    extension,
    isHeadless = true,
    locale = 'en-US',
    flags = [],
    withoutFlags = [],
    viewport = { width: 1280, height: 900 },
  } = options;
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'foldaway-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser('chromium'),
    headless: isHeadless,
    // Chromium does not start with it as root, and containers do not grant it
    chromiumSandbox: !isHeadless && !isRoot(),
    ignoreDefaultArgs: [...withoutFlags],
    args: [
      ...FLAGS,
      ...(isHeadless ? FLAGS_OF_TESTS : []),
      ...flags,
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
    locale,
    viewport: isHeadless ? viewport : null,
  });
  const close = async () => {
    await context.close();
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  const worker = async () => {
    const found = await findWorker(context);
    if (!found) throw new Error('the extension has no service worker running');
    return found;
  };
  const extensionId = extension ? new URL((await findWorker(context))?.url() ?? 'none:').host : undefined;
  if (extension && !extensionId) {
    await close();
    throw new Error(
      `No extension started from ${extension}. Google Chrome no longer loads one from the command line: install Chromium, or name it in CHROMIUM.`,
    );
  }
  return { context, extensionId, worker, extensionUrl: (file) => `chrome-extension://${extensionId}/${file}`, close };
}

/** The two browsers as the demo needs them: a tab to look at, and a page of the extension to ask. */
import path from 'node:path';
import { openChromium } from '../lib/chromium.mjs';
import { openFirefox } from '../lib/firefox.mjs';
import { ROOT } from '../lib/processes.mjs';
import { readReport } from '../lib/reports.mjs';

/**
 * @typedef {object} DemoBrowser
 * @property {(url: string) => Promise<void>} show
 * @property {(file: string) => Promise<void>} takePicture of the whole page that is shown
 * @property {(url: string) => ReturnType<typeof readReport>} report what Foldaway says of the page at `url`
 * @property {() => Promise<void>} close
 * @property {Promise<void>} closed by the reader
 */

const POPUP = 'src/entries/popup/index.html';
/** What Firefox's pages of an extension need before they can be spoken to: their load is never announced. */
const EXTENSION_PAGE_MS = 500;

/**
 * @param {{ hasExtension: boolean, isHeadless: boolean }} options
 * @returns {Promise<DemoBrowser>}
 */
async function openDemoChromium({ hasExtension, isHeadless }) {
  const extension = hasExtension ? path.join(ROOT, 'dist', 'chrome') : undefined;
  const { context, extensionUrl, close } = await openChromium({ isHeadless, ...(extension && { extension }) });
  const asker = extension && isHeadless ? await context.newPage() : undefined;
  await asker?.goto(extensionUrl('manifest.json'));
  const tab = context.pages().find((page) => page !== asker) ?? (await context.newPage());
  return {
    show: async (url) => {
      await tab.goto(url);
      await tab.bringToFront();
    },
    takePicture: async (file) => {
      await tab.screenshot({ path: file, fullPage: true });
    },
    report: async (url) => asker?.evaluate(readReport, url),
    close,
    closed: new Promise((resolve) => {
      context.once('close', () => resolve());
    }),
  };
}

/**
 * @param {{ hasExtension: boolean, isHeadless: boolean }} options
 * @returns {Promise<DemoBrowser>}
 */
async function openDemoFirefox({ hasExtension, isHeadless }) {
  const extension = hasExtension ? path.join(ROOT, 'dist', 'firefox') : undefined;
  const { browser, extensionUrl, close } = await openFirefox({ isHeadless, ...(extension && { extension }) });
  const asker = extension && isHeadless ? await browser.newPage() : undefined;
  await asker?.goto(extensionUrl(POPUP), { waitUntil: [] });
  if (asker) await new Promise((resolve) => setTimeout(resolve, EXTENSION_PAGE_MS));
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  return {
    show: async (url) => {
      await tab.bringToFront();
      await tab.goto(url);
    },
    takePicture: async (file) => {
      await tab.screenshot({ path: /** @type {`${string}.png`} */ (file), fullPage: true });
    },
    report: async (url) => asker?.evaluate(readReport, url),
    close,
    closed: new Promise((resolve) => {
      browser.once('disconnected', () => resolve());
    }),
  };
}

/** @param {{ isFirefox: boolean, hasExtension: boolean, isHeadless: boolean }} options */
export const openDemoBrowser = ({ isFirefox, ...options }) =>
  isFirefox ? openDemoFirefox(options) : openDemoChromium(options);

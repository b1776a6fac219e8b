/** Opens Firefox with an unpacked extension in a profile of its own. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { needBrowser } from './browsers.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */

/**
 * @typedef {object} OpenedFirefox
 * @property {Browser} browser
 * @property {string | undefined} extensionId
 * @property {(file: string) => string} extensionUrl the address of one of the extension's own pages
 * @property {() => Promise<void>} close
 */

/** @param {string} extension */
function readId(extension) {
  /** @type {{ browser_specific_settings: { gecko: { id: string } } }} */
  const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** A first start on a busy machine takes its time. */
const START_MS = 120_000;

/** Every name leads to this machine: no test asks the network. */
const PREFERENCES_OF_TESTS = { 'network.dns.forceResolve': '127.0.0.1', 'dom.min_background_timeout_value': 4 };

/**
 * With a window it is for a person to play with, who may visit the real web in it; without one it is for tests.
 * `home`: where Firefox finds what stands in a person's own folder, such as a policy for extensions.
 * @param {{ extension?: string, isHeadless?: boolean, locale?: string, home?: string, preferences?: Record<string, string | number | boolean> }} [options]
 * @returns {Promise<OpenedFirefox>}
 */
export async function openFirefox({ extension, isHeadless = true, locale = 'en-US', home, preferences = {} } = {}) {
  // Firefox gives each installation an address of its own: settled beforehand, its pages can be opened
  const uuid = randomUUID();
  const extensionId = extension ? readId(extension) : undefined;
  const uuids = extensionId ? { [extensionId]: uuid } : {};
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: isHeadless,
    ...(home === undefined ? {} : { env: { ...process.env, HOME: home } }),
    timeout: START_MS,
    defaultViewport: isHeadless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      'intl.accept_languages': locale,
      'intl.locale.requested': locale,
      ...(isHeadless ? PREFERENCES_OF_TESTS : {}),
      ...preferences,
    },
  });
  try {
    if (extension) await browser.installExtension(extension);
  } catch (cause) {
    await browser.close();
    throw new Error(`Firefox did not install ${extension}`, { cause });
  }
  return {
    browser,
    extensionId,
    extensionUrl: (file) => `moz-extension://${uuid}/${file}`,
    close: () => browser.close(),
  };
}

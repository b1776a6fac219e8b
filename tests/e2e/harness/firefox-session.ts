/** One Firefox with the built extension, and pages to open in it. Its background page is stopped whenever it was idle for half a second. */
import type { Page as PlaywrightPage } from 'playwright-core';
import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { openFirefox } from '../../../scripts/lib/firefox.mjs';
import { LEXICON_PREFIX } from '../../../src/platform/lexicon-items';
import { startNewsroom } from '../../newsroom/server.mjs';
import { builtExtension } from './builds';
import { OPTIONS, POPUP } from './session';
import { type Site, startSite } from './site';

type Browser = Pick<import('webextension-polyfill').Browser, 'tabs' | 'storage'>;

export interface FirefoxSession {
  readonly site: Site;
  readonly newsroomUrl: (file: string) => string;
  readonly open: (url: string) => Promise<Page>;
  readonly openOptions: () => Promise<Page>;
  readonly openPopup: (page: Page) => Promise<Page>;
  /** Installs the extension over itself, as an update does. */
  readonly update: () => Promise<void>;
  readonly uninstall: () => Promise<void>;
  /** Forgets all settings and closes all tabs. */
  readonly reset: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A page as the functions in `looks.ts` want it; both libraries evaluate the same way. */
export const asLooked = (page: Page): Pick<PlaywrightPage, 'evaluate'> =>
  page as unknown as Pick<PlaywrightPage, 'evaluate'>;

/** Runs in one of the extension's pages. */
async function findTabId(url: string): Promise<number> {
  const { tabs } = (globalThis as unknown as { browser: Browser }).browser;
  return (await tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
}

/** Runs in one of the extension's pages. What the worker stored at its installation stays. */
async function clearStorage(keptPrefix: string): Promise<void> {
  const { storage } = (globalThis as unknown as { browser: Browser }).browser;
  const keys = Object.keys(await storage.local.get(null)).filter((key) => !key.startsWith(keptPrefix));
  await Promise.all([storage.local.remove(keys), storage.session.clear(), storage.sync.clear()]);
}

type FirefoxOptions = Pick<NonNullable<Parameters<typeof openFirefox>[0]>, 'home'>;

export async function startFirefoxSession(options: FirefoxOptions = {}): Promise<FirefoxSession> {
  const extension = builtExtension('firefox');
  const { browser, extensionId, extensionUrl, close } = await openFirefox({
    ...options,
    extension,
    preferences: { 'extensions.background.idle.timeout': 500 },
  });
  // the welcome page opens by itself and takes the foreground, where a page is looked at: not in the middle of a test
  await vi.waitFor(
    async () => {
      // its address is not told to anybody outside of the extension
      if ((await browser.pages()).length < 2) throw new Error('the welcome page did not open');
    },
    { timeout: 30_000 },
  );
  const site = await startSite();
  const newsroom = await startNewsroom();

  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  /** The load of an extension's page is never announced: it is there once it shows something. */
  const openOwn = async (file: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(extensionUrl(file), { waitUntil: [] });
    await vi.waitFor(
      async () => {
        const heading = await page.evaluate(() => document.querySelector('h1')?.textContent);
        if (!heading) throw new Error(`${file} shows nothing`);
      },
      { timeout: 30_000 },
    );
    return page;
  };

  return {
    site,
    newsroomUrl: (file) => newsroom.url(file),
    open,
    openOptions: () => openOwn(OPTIONS),
    async openPopup(page) {
      const asker = await openOwn(POPUP);
      const tabId = await asker.evaluate(findTabId, page.url());
      await asker.close();
      return openOwn(`${POPUP}?tab=${tabId}`);
    },
    async update() {
      await browser.installExtension(extension);
    },
    uninstall: () => browser.uninstallExtension(extensionId ?? ''),
    async reset() {
      const keep = await openOwn(OPTIONS);
      await keep.evaluate(clearStorage, LEXICON_PREFIX);
      for (const page of await browser.pages()) if (page !== keep) await page.close();
    },
    async close() {
      await close();
      await Promise.all([site.close(), newsroom.close()]);
    },
  };
}

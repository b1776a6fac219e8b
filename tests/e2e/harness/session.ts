/** One Chromium with the built extension, and pages to open in it. */
import type { BrowserContext, Page } from 'playwright-core';
import { type OpenedChromium, openChromium } from '../../../scripts/lib/chromium.mjs';
import { LEXICON_PREFIX } from '../../../src/platform/lexicon-items';
import { startNewsroom } from '../../newsroom/server.mjs';
import { builtExtension } from './builds';
import { type Site, startSite } from './site';

export const POPUP = 'src/entries/popup/index.html';
export const OPTIONS = 'src/entries/options/index.html';
export const WELCOME = 'src/entries/welcome/index.html';

export interface Session {
  readonly context: BrowserContext;
  readonly site: Site;
  readonly newsroomUrl: (file: string) => string;
  readonly extensionUrl: OpenedChromium['extensionUrl'];
  readonly worker: OpenedChromium['worker'];
  readonly open: (url: string) => Promise<Page>;
  readonly openOptions: () => Promise<Page>;
  /** The popup of the tab that shows `page`, opened as a tab of its own. */
  readonly openPopup: (page: Page) => Promise<Page>;
  readonly tabIdOf: (page: Page) => Promise<number>;
  /** Forgets all settings and closes all tabs. */
  readonly reset: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Runs in the worker. */
async function findTabId(url: string): Promise<number> {
  const { tabs } = (globalThis as unknown as { chrome: Pick<import('webextension-polyfill').Browser, 'tabs'> }).chrome;
  const tab = (await tabs.query({})).find((candidate) => candidate.url === url);
  return tab?.id ?? -1;
}

/** Runs in the worker. What the worker stored at its installation stays: it would not do so again before its next start. */
async function clearStorage(keptPrefix: string): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: Pick<import('webextension-polyfill').Browser, 'storage'> })
    .chrome;
  const keys = Object.keys(await storage.local.get(null)).filter((key) => !key.startsWith(keptPrefix));
  await Promise.all([storage.local.remove(keys), storage.session.clear(), storage.sync.clear()]);
}

type ChromiumOptions = NonNullable<Parameters<typeof openChromium>[0]>;

export async function startSession(options: ChromiumOptions = {}): Promise<Session> {
  const opened = await openChromium({ extension: builtExtension('chrome'), ...options });
  const { context, worker, extensionUrl } = opened;
  const site = await startSite();
  const newsroom = await startNewsroom();

  const open = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const tabIdOf = async (page: Page): Promise<number> => (await worker()).evaluate(findTabId, page.url());

  return {
    context,
    site,
    newsroomUrl: (file) => newsroom.url(file),
    extensionUrl,
    worker,
    open,
    openOptions: () => open(extensionUrl(OPTIONS)),
    openPopup: async (page) => open(extensionUrl(`${POPUP}?tab=${await tabIdOf(page)}`)),
    tabIdOf,
    async reset() {
      const keep = await context.newPage();
      await Promise.all(context.pages().map((page) => (page === keep ? undefined : page.close())));
      await (await worker()).evaluate(clearStorage, LEXICON_PREFIX);
    },
    async close() {
      await opened.close();
      await Promise.all([site.close(), newsroom.close()]);
    },
  };
}

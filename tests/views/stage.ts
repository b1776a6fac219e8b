/** One Chromium whose Foldaway speaks one language, and pages in the look that a test asks for. */
import fs from 'node:fs';
import type { Page } from 'playwright-core';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { MessageKey } from '../../src/platform/i18n';
import { builtExtension, extensionSpeaking } from '../e2e/harness/builds';
import { type Session, startSession } from '../e2e/harness/session';

export interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
  readonly width: number;
  readonly height: number;
  /** A finger and nothing else: a coarse pointer that cannot hover. */
  readonly isTouch: boolean;
}

export const USUAL_LOOK: Look = {
  colorScheme: 'light',
  forcedColors: 'none',
  width: 900,
  height: 900,
  isTouch: false,
};

export interface Stage {
  readonly session: Session;
  readonly look: Look;
  /** What the interface says, in the language that it speaks here. */
  readonly words: (key: MessageKey) => string;
  readonly open: (url: string) => Promise<Page>;
  /** Writes items to the extension's storage as the settings do. */
  readonly store: (values: Readonly<Record<string, unknown>>) => Promise<void>;
}

export interface Theatre {
  /** The same browser in another look, with nothing left of the view before. */
  readonly stage: (look?: Partial<Look>) => Promise<Stage>;
  readonly close: () => Promise<void>;
}

type Words = Readonly<Record<MessageKey, { readonly message: string }>>;

/** Runs in the worker. */
async function storeItems(items: Readonly<Record<string, unknown>>): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: Pick<import('webextension-polyfill').Browser, 'storage'> })
    .chrome;
  await storage.local.set(items);
}

/** Puts a page into a look; those that are open change with it, as when the reader changes the system's theme. */
export async function dress(page: Page, look: Look): Promise<void> {
  const { colorScheme, forcedColors, width, height, isTouch } = look;
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height });
  if (!isTouch) return;
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: true });
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
}

/** Until the page is drawn as it is now: in a theme that was just changed, Chromium may name a colour of the one before. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

export async function openTheatre(locale: string): Promise<Theatre> {
  const extension = locale === 'en' ? builtExtension('chrome') : extensionSpeaking(locale);
  const words: Words = JSON.parse(fs.readFileSync(`${extension}/_locales/en/messages.json`, 'utf8'));
  const session = await startSession({ extension });
  return {
    async stage(changes = {}) {
      const look = { ...USUAL_LOOK, ...changes };
      await session.reset();
      return {
        session,
        look,
        // a locale may lack a message, and the browser then says it in English
        words: (key) => (words[key] ?? english[key]).message,
        async open(url) {
          const page = await session.context.newPage();
          await dress(page, look);
          await page.goto(url);
          return page;
        },
        async store(values) {
          const items = Object.entries(values).map(([key, value]) => [key, { value, revision: Date.now() }]);
          await (await session.worker()).evaluate(storeItems, Object.fromEntries(items));
        },
      };
    },
    async close() {
      await session.close();
      if (locale !== 'en') fs.rmSync(extension, { recursive: true });
    },
  };
}

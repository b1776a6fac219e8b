/** Runs hostile pages through Chromium with the built extension and says what did not hold. */
import type { Page } from 'playwright-core';
import { openChromium } from '../../../scripts/lib/chromium.mjs';
import { builtExtension } from '../../e2e/harness/builds';
import type { HostilePage } from './hostile-page';
import { startHostileSite } from './hostile-site';
import { HEAVY_WITHIN_MS, judge } from './judge';
import { openStage } from './stage';

export interface HostileRunner {
  /** What did not hold; empty where all did. */
  readonly check: (page: HostilePage) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export async function startHostileRunner(): Promise<HostileRunner> {
  const opened = await openChromium({ extension: builtExtension('chrome') });
  const site = await startHostileSite();
  const asker: Page = await opened.context.newPage();
  await asker.goto(opened.extensionUrl('manifest.json'));
  return {
    async check(page) {
      const tab = await opened.context.newPage();
      try {
        const url = site.add(page);
        const stage = await openStage(tab, asker, url);
        await tab.goto(url, { waitUntil: 'load', timeout: HEAVY_WITHIN_MS });
        return await judge(stage, page, page.act && (() => page.act?.(stage) ?? Promise.resolve()));
      } finally {
        await tab.close();
      }
    },
    async close() {
      await opened.close();
      await site.close();
    },
  };
}

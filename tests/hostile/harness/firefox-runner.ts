/** Runs the telling hostile pages through Firefox: what nobody has to act on, since its protocol gives no hold of closed roots. */
import type { Frame, Page } from 'puppeteer-core';
import { startFirefoxSession } from '../../e2e/harness/firefox-session';
import { startHostileSite } from './hostile-site';
import { HEAVY_WITHIN_MS, judge } from './judge';
import { countBars, marksLeft, misplaced } from './look';
import type { HostileRunner } from './runner';
import { type Looks, tellTab } from './stage';

/** A world beside the page's own, which its scripts cannot tamper with; the library keeps it from its types. */
const besides = (page: Page): Pick<Frame, 'evaluate'> =>
  (page.mainFrame() as unknown as { isolatedRealm(): Pick<Frame, 'evaluate'> }).isolatedRealm();

function looksOf(page: Page, asker: Page, url: string): Looks {
  return {
    asPage: <Result>(script: string) => page.evaluate(script) as Promise<Result>,
    misplaced: (collapsed, shown) => besides(page).evaluate(misplaced, collapsed, shown),
    marksLeft: () => besides(page).evaluate(marksLeft),
    barCount: () => besides(page).evaluate(countBars),
    tell: (name, payload) => asker.evaluate(tellTab, [url, name, payload] as const),
    // Firefox tells nobody, and the clock on the wall says nothing on a busy machine: time is measured in Chromium
    workedMs: async () => 0,
    ownErrors: () => [],
  };
}

export async function startHostileFirefox(): Promise<HostileRunner> {
  const session = await startFirefoxSession();
  const site = await startHostileSite();
  const asker = await session.openOptions();
  return {
    async check(page) {
      const url = site.add(page);
      const tab = await session.open('about:blank');
      try {
        await tab.goto(url, { waitUntil: 'load', timeout: HEAVY_WITHIN_MS });
        return await judge(looksOf(tab, asker, url), page, undefined);
      } finally {
        await tab.close();
      }
    },
    async close() {
      await session.close();
      await site.close();
    },
  };
}

/** Runs hostile pages through Chromium with the built extension and says what did not hold. */
import type { Page } from 'playwright-core';
import { openChromium } from '../../../scripts/lib/chromium.mjs';
import type { FrameReport, Reply } from '../../../src/platform/messages';
import { builtExtension } from '../../e2e/harness/builds';
import type { Expectation, HostilePage } from './hostile-page';
import { startHostileSite } from './hostile-site';
import { openStage, type Stage } from './stage';

const SETTLE_MS = 400;
/** Far more than it takes, for busy machines: who is done sooner is not waited for. */
const COLLAPSE_WITHIN_MS = 30_000;
const HEAVY_WITHIN_MS = 60_000;
const SPENT_MS_AT_MOST = 3000;
const POLL_MS = 100;
const ARTICLE = 'article p';
const OWN_TEST = 'typeof problems === "function" ? [...problems()] : []';

export interface HostileRunner {
  /** What did not hold; empty where all did. */
  readonly check: (page: HostilePage) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

async function poll(isDone: () => Promise<boolean>, withinMs: number): Promise<void> {
  const until = performance.now() + withinMs;
  while (!(await isDone()) && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
}

async function departures(stage: Stage, expected: Expectation): Promise<readonly string[]> {
  const { collapsed = [], shown = [ARTICLE], bars = collapsed.length > 0 ? 1 : 0 } = expected;
  const [wrong, count] = await Promise.all([stage.misplaced(collapsed, shown), stage.barCount()]);
  return count === bars ? wrong : [...wrong, `${count} bars instead of ${bars}`];
}

async function judge(stage: Stage, page: HostilePage): Promise<readonly string[]> {
  const problems: string[] = [];
  const withinMs = page.isHeavy ? HEAVY_WITHIN_MS : COLLAPSE_WITHIN_MS;
  const settle = async (when: string, expected: Expectation): Promise<void> => {
    await poll(async () => (await departures(stage, expected)).length === 0, withinMs);
    await new Promise((resolve) => setTimeout(resolve, page.settleMs ?? SETTLE_MS));
    problems.push(...(await departures(stage, expected)).map((problem) => `${when}: ${problem}`));
  };
  await settle('settled', page.beforeActing ?? page);
  if (page.act) {
    await page.act(stage);
    await settle('after acting', page);
  }
  problems.push(...(await stage.asPage<readonly string[]>(OWN_TEST)));
  const report = (await stage.tell('page:read')) as Reply<FrameReport> | undefined;
  // A busy machine lets the clock run on while nothing is done: no more was spent than the tab's thread has worked.
  const spentMs = Math.min(report?.isOk ? report.value.spentMs : 0, await stage.workedMs());
  if (spentMs > (page.spentMsAtMost ?? SPENT_MS_AT_MOST)) problems.push(`Foldaway took ${spentMs} ms`);

  await stage.tell('page:setPaused', { isPaused: true });
  await poll(async () => (await stage.marksLeft()).length === 0, withinMs);
  problems.push(...(await stage.marksLeft()).map((mark) => `switched off, it left ${mark}`));
  problems.push(...(await stage.asPage<readonly string[]>(OWN_TEST)).map((problem) => `switched off: ${problem}`));
  problems.push(...stage.ownErrors().map((error) => `said: ${error}`));
  return problems;
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
        return await judge(stage, page);
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

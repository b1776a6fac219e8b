/** Runs page cases through Chromium with the built extension, several tabs at once, each page at its own made-up address. */
import type { BrowserContext, Page } from 'playwright-core';
import { openChromium } from '../../../scripts/lib/chromium.mjs';
import { builtExtension } from './builds';
import {
  hasCollapsedAll,
  hiddenElsewhere,
  problemsOfBlocks,
  problemsOfKinds,
  readTexts,
  wronglyHidden,
  wronglyHiddenLine,
} from './judge';
import type { PageCase } from './page-case';
import { describeFindings, findingsAt } from './reports';

/** Time for work that nothing announces: a wrong collapse could still come. */
const SETTLE_MS = 120;
const COLLAPSE_WITHIN_MS = 2500;
const POLL_MS = 25;
/** Every page is a site of its own: without these a process would start for each, which takes longer than all the rest. */
const FLAGS = ['--disable-site-isolation-trials', '--renderer-process-limit=4'];

export interface PageRunner {
  /** The problems of a page, empty where all is as expected; the last lines tell what was found. */
  readonly check: (page: PageCase) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Tabs that serve one page each; given back tabs are used again. */
function tabPool(context: BrowserContext): {
  readonly use: <Result>(work: (tab: Page) => Promise<Result>) => Promise<Result>;
} {
  const free: Page[] = [];
  return {
    use: async (work) => {
      const tab = free.pop() ?? (await context.newPage());
      try {
        return await work(tab);
      } finally {
        await tab.unrouteAll({ behavior: 'ignoreErrors' });
        free.push(tab);
      }
    },
  };
}

async function load(tab: Page, { html, expected }: PageCase): Promise<void> {
  if (html !== undefined) {
    await tab.route('**/*', (route) =>
      route.request().url() === expected.url
        ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
        : route.abort(),
    );
  }
  await tab.goto(expected.url, { waitUntil: 'load' });
}

async function settle(tab: Page, { expected }: PageCase): Promise<void> {
  await tab.waitForTimeout(expected.waitMs + SETTLE_MS);
  const started = performance.now();
  while (performance.now() - started < COLLAPSE_WITHIN_MS) {
    if (hasCollapsedAll(await readTexts(tab, expected))) return;
    await tab.waitForTimeout(POLL_MS);
  }
}

export async function startPageRunner(): Promise<PageRunner> {
  const treated = await openChromium({ extension: builtExtension('chrome'), flags: FLAGS });
  const treatedTabs = tabPool(treated.context);
  const asker = await treated.context.newPage();
  await asker.goto(treated.extensionUrl('manifest.json'));
  let plain: ReturnType<typeof openChromium> | undefined;

  /** The same page without Foldaway: only asked where a text is hidden that should not be. */
  const readPlain = async (page: PageCase) => {
    plain ??= openChromium({ flags: FLAGS });
    const tab = await (await plain).context.newPage();
    await load(tab, page);
    await tab.waitForTimeout(page.expected.waitMs);
    const texts = await readTexts(tab, page.expected);
    await tab.close();
    return texts;
  };

  return {
    check: (page) =>
      treatedTabs.use(async (tab) => {
        await load(tab, page);
        await settle(tab, page);
        const texts = await readTexts(tab, page.expected);
        const suspects = hiddenElsewhere(texts);
        const wrong = suspects.length > 0 ? wronglyHidden(texts, await readPlain(page)) : [];
        const findings = await findingsAt(asker, page.expected.url);
        const problems = [
          ...problemsOfBlocks(texts, page.expected),
          ...wronglyHiddenLine(wrong),
          ...problemsOfKinds(texts, findings, page.expected),
        ];
        return problems.length > 0 ? [...problems, describeFindings(findings)] : [];
      }),
    close: async () => {
      await treated.close();
      await (await plain)?.close();
    },
  };
}

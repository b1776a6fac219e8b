/** One tab of Chromium with a hostile page in it: seen from a world of our own, its console listened to. */
import type { CDPSession, Page } from 'playwright-core';
import type { PageMessageName } from '../../../src/platform/messages';
import { type BarOnPage, barsOf } from '../../e2e/harness/bars';
import { countBars, marksLeft, misplaced } from './look';

/** What is asked of a page, whichever browser it is in. */
export interface Looks {
  /** Runs in the page's own world, as one of its scripts. */
  readonly asPage: <Result>(script: string) => Promise<Result>;
  readonly misplaced: (collapsed: readonly string[], shown: readonly string[]) => Promise<readonly string[]>;
  readonly marksLeft: () => Promise<readonly string[]>;
  readonly barCount: () => Promise<number>;
  /** Tells the tab's content scripts something, as the popup does. */
  readonly tell: (name: PageMessageName, payload?: unknown) => Promise<unknown>;
  /** How long the tab's main thread has worked on its tasks, ours and the page's, by the processor's clock. */
  readonly workedMs: () => Promise<number>;
  /** What the page's console and its uncaught errors say about Foldaway's code. */
  readonly ownErrors: () => readonly string[];
}

export interface Stage extends Looks {
  readonly page: Page;
  readonly url: string;
  /** Runs in a world of its own: what the page did to its prototypes does not reach there. */
  readonly observe: <Args extends readonly unknown[], Result>(
    look: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>;
  readonly bars: () => Promise<readonly BarOnPage[]>;
}

interface Entry {
  readonly url?: string;
  readonly stackTrace?: { readonly callFrames: readonly { readonly url: string }[] };
}

/** `own`: where the extension's files have their addresses. */
async function listen(cdp: CDPSession, own: string): Promise<readonly string[]> {
  const said: string[] = [];
  const isOwn = ({ url, stackTrace }: Entry): boolean =>
    url?.startsWith(own) === true || stackTrace?.callFrames.some((frame) => frame.url.startsWith(own)) === true;
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { text, exception, url, stackTrace } = exceptionDetails;
    if (isOwn({ ...(url ? { url } : {}), ...(stackTrace ? { stackTrace } : {}) }))
      said.push(`${text} ${exception?.description ?? ''}`);
  });
  cdp.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const isBad = type === 'error' || type === 'warning' || type === 'assert';
    if (isBad && stackTrace && isOwn({ stackTrace }))
      said.push(args.map((arg) => arg.description ?? arg.value).join(' '));
  });
  cdp.on('Log.entryAdded', ({ entry }) => {
    const { level, text, url, stackTrace } = entry;
    if (level !== 'error' && level !== 'warning') return;
    if (isOwn({ ...(url ? { url } : {}), ...(stackTrace ? { stackTrace } : {}) }) || text.includes(own))
      said.push(text);
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Log.enable');
  return said;
}

/** Runs in one of the extension's pages. Undefined where no content script answers. */
export async function tellTab([url, name, payload]: readonly [string, string, unknown]): Promise<unknown> {
  type Api = Pick<import('webextension-polyfill').Browser, 'tabs'>;
  const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
  const { tabs } = browser ?? chrome;
  const tab = (await tabs.query({})).find((candidate) => candidate.url?.startsWith(url));
  return tab?.id === undefined ? undefined : tabs.sendMessage(tab.id, { name, payload }).catch(() => undefined);
}

/** `asker`: any open page of the extension. */
export async function openStage(page: Page, asker: Page, url: string): Promise<Stage> {
  const cdp = await page.context().newCDPSession(page);
  const said = await listen(cdp, new URL('/', asker.url()).href);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });

  async function evaluate<Result>(expression: string, contextId?: number): Promise<Result> {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: contextId !== undefined,
      returnByValue: true,
      ...(contextId === undefined ? {} : { contextId }),
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description?.replaceAll('\n', ' ') ?? exceptionDetails.text);
    return result.value as Result;
  }
  const observe: Stage['observe'] = async (look, ...args) => {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'observer',
    });
    return evaluate(`(${look.toString()})(...${JSON.stringify(args)})`, executionContextId);
  };
  return {
    page,
    url,
    observe,
    asPage: (script) => evaluate(script),
    misplaced: (collapsed, shown) => observe(misplaced, collapsed, shown),
    marksLeft: () => observe(marksLeft),
    barCount: () => observe(countBars),
    bars: () => barsOf(page),
    tell: (name, payload) => asker.evaluate(tellTab, [url, name, payload] as const),
    async workedMs() {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.POSITIVE_INFINITY);
    },
    ownErrors: () => said,
  };
}

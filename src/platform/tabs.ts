/** Tabs, as the extension’s own pages need them: which one the popup is about, when it changes, and opening and closing pages. */
import { browser } from './browser';

/** No tab: the browser answers as for a page of its own. */
const NO_TAB = -1;

/** The tab named in the page's address (`?tab=7`: the popup opened as a tab of its own), or else the window's active one. */
export async function findTab(search: string): Promise<number> {
  const named = Number.parseInt(new URLSearchParams(search).get('tab') ?? '', 10);
  if (Number.isSafeInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? NO_TAB;
}

/** The tab's address; undefined where the browser keeps it from extensions, and for a tab that is gone. */
export async function tabUrl(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url;
}

/** Calls the listener when the tab loads another page, and when the worker has stored something about a tab. */
export function watchTab(tabId: number, listener: () => void, signal: AbortSignal): void {
  const updated = (id: number, change: { readonly status?: string; readonly url?: string }): void => {
    if (id === tabId && (change.status === 'complete' || change.url !== undefined)) listener();
  };
  const stored = (_changes: unknown, area: string): void => {
    if (area === 'session') listener();
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.storage.onChanged.addListener(stored);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onUpdated.removeListener(updated);
      browser.storage.onChanged.removeListener(stored);
    },
    { once: true },
  );
}

export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens the options at a line of the reader's rules. A number only: the address goes into the browser's history. */
export async function openOwnRules(line: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/entries/options/index.html?line=${line}#rules`) });
}

/** Closes the tab that this page is in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** The tab that the popup is about: which it is, what the browser lets on about it, and when its state changes. */
import { browser } from './browser';

export interface TabFacts {
  readonly id: number;
  /** Missing where the browser keeps the address from extensions. */
  readonly url: string | undefined;
}

/** The tab named in the page's address (`?tab=7`: the popup opened as a tab of its own), or else the window's active one. */
export async function readTab(search: string): Promise<TabFacts | undefined> {
  const named = new URLSearchParams(search).get('tab');
  const [tab] =
    named === null
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : // A tab that is closed by now is as good as none.
        [await browser.tabs.get(Number(named)).catch(() => undefined)];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
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

/** Opens the options, at one of their sections if it is named. */
export async function openOptions(section = ''): Promise<void> {
  if (section === '') return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: browser.runtime.getURL(`src/entries/options/index.html#${section}`) });
}

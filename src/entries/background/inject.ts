/** Brings the content script into tabs that were open before the extension was installed or updated. */
import { browser, type Tabs } from '../../platform/browser';

export async function injectIntoOpenTabs(): Promise<void> {
  if (isFirefox()) return;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const files = scripts.flatMap(({ js }) => js ?? []);
  const sheets = scripts.flatMap(({ css }) => css ?? []);
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'], discarded: false });
  await Promise.all(tabs.map((tab) => inject(tab, files, sheets)));
}

async function inject(tab: Tabs.Tab, files: string[], sheets: string[]): Promise<void> {
  if (tab.id === undefined) return;
  const target = { tabId: tab.id, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: sheets, origin: 'AUTHOR' });
    await browser.scripting.executeScript({ target, files, injectImmediately: true });
  } catch (cause) {
    // Stores, error pages and tabs that just closed take no scripts; which ones, only trying tells.
    console.debug('Foldaway could not reach an open tab', cause);
  }
}

/** Firefox brings content scripts into open tabs by itself; its own call tells it apart. */
const isFirefox = (): boolean => 'getBrowserInfo' in browser.runtime;

/** The number on the toolbar button: how many blocks are collapsed in a tab. The browser clears it on navigation. */
import { browser } from '../../platform/browser';

/** `--accent` and `--on-accent` of the interface: contrast 6.7 to 1. */
const BACKGROUND = '#1a6656';
const INK = '#ffffff';
const COUNT_MAX = 999;

export async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : String(Math.min(count, COUNT_MAX));
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
      browser.action.setBadgeTextColor({ tabId, color: INK }),
      browser.action.setBadgeText({ tabId, text }),
    ]);
  } catch (cause) {
    // A tab may close at any moment; for a tab that is still there this is a fault.
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab !== undefined) throw cause;
  }
}

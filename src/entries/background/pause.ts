/** Pausing a tab, or all of them until the browser restarts, and telling the pages. */
import { browser } from '../../platform/browser';
import { type PauseScope, sendToTab } from '../../platform/messages';
import { changeTab, readPausedTabs, readTab } from '../../platform/tab-store';
import { PAUSE_KEY } from '../../settings/keys';

/** What `state:pause` holds: pages that start ask the worker only where it is there. */
type PauseState = 'some' | 'all' | undefined;

async function readPause(): Promise<PauseState> {
  const { [PAUSE_KEY]: stored } = await browser.storage.local.get(PAUSE_KEY);
  return stored === 'some' || stored === 'all' ? stored : undefined;
}

export async function pauseOf(tabId: number): Promise<PauseScope> {
  if ((await readPause()) === 'all') return 'untilRestart';
  return (await readTab(tabId)).isPaused ? 'tab' : 'none';
}

/**
 * Each step leaves a state that is true or errs towards asking, so that the worker may be stopped after any of them:
 * `state:pause` says `some` before the first tab is paused, and goes only after the last one no longer is.
 */
export async function setPause(tabId: number, scope: PauseScope): Promise<void> {
  const wasAll = (await readPause()) === 'all';
  if (scope === 'untilRestart') {
    await browser.storage.local.set({ [PAUSE_KEY]: 'all' });
  } else {
    if (scope === 'tab' || wasAll) await browser.storage.local.set({ [PAUSE_KEY]: 'some' });
    await changeTab(tabId, (tab) => (tab.isPaused === (scope === 'tab') ? tab : { ...tab, isPaused: scope === 'tab' }));
    await forgetNeedlessPause();
  }
  if (scope === 'untilRestart' || wasAll) await tellAllTabs();
  else await tellTab(tabId);
}

/** After a tab closed, an update of the extension or a start: nothing may ask about pauses that are over. */
export async function forgetNeedlessPause(): Promise<void> {
  if ((await readPause()) !== 'some') return;
  const paused = await readPausedTabs();
  if (paused.length === 0) await browser.storage.local.remove(PAUSE_KEY);
}

/** The browser was started again: pauses end. Pages that were quicker than this are told. */
export async function endPauses(): Promise<void> {
  if ((await readPause()) === undefined) return;
  await browser.storage.local.remove(PAUSE_KEY);
  await tellAllTabs();
}

async function tellTab(tabId: number): Promise<void> {
  const isPaused = (await pauseOf(tabId)) !== 'none';
  await sendToTab(tabId, 'page:setPaused', { isPaused });
}

async function tellAllTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : tellTab(tab.id))));
}

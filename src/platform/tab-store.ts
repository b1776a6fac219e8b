/** What the worker knows of each tab, kept in storage.session, where it outlives the worker but not the browser. */

import { isRecord, parseCorrections } from '../settings/parse';
import type { Correction } from '../settings/settings';
import { browser } from './browser';
import { withLock } from './lock';
import type { FrameReport } from './messages';
import { parseFrameReport } from './worker-payloads';

export interface StoredTab {
  readonly frames: Readonly<Record<number, FrameReport>>;
  readonly isPaused: boolean;
  /** Made in a private window, so that they hold for the tab only. */
  readonly corrections: readonly Correction[];
}

const PREFIX = 'tab:';
const EMPTY: StoredTab = { frames: {}, isPaused: false, corrections: [] };
const tabKey = (tabId: number): string => `${PREFIX}${tabId}`;

function parseTab(value: unknown): StoredTab {
  if (!isRecord(value) || !isRecord(value.frames)) return EMPTY;
  const frames: Record<number, FrameReport> = {};
  for (const [id, stored] of Object.entries(value.frames)) {
    const report = parseFrameReport(stored);
    if (report !== undefined) frames[Number(id)] = report;
  }
  return { frames, isPaused: value.isPaused === true, corrections: parseCorrections(value.corrections) };
}

export async function readTab(tabId: number): Promise<StoredTab> {
  const key = tabKey(tabId);
  return parseTab((await browser.storage.session.get(key))[key]);
}

/** One change of a tab at a time. What is the same afterwards is not written, so that nobody who watches is woken. */
export function changeTab(
  tabId: number,
  update: (tab: StoredTab) => Promise<StoredTab> | StoredTab,
): Promise<StoredTab> {
  return withLock(tabKey(tabId), async () => {
    const tab = await readTab(tabId);
    const next = await update(tab);
    if (next === tab) return tab;
    const isWorthKeeping = next.isPaused || next.corrections.length > 0 || Object.keys(next.frames).length > 0;
    await (isWorthKeeping
      ? browser.storage.session.set({ [tabKey(tabId)]: next })
      : browser.storage.session.remove(tabKey(tabId)));
    return next;
  });
}

export const forgetTab = (tabId: number): Promise<void> =>
  withLock(tabKey(tabId), () => browser.storage.session.remove(tabKey(tabId)));

/** Numbers of the tabs that are paused by themselves. */
export async function readPausedTabs(): Promise<readonly number[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key, value]) => key.startsWith(PREFIX) && parseTab(value).isPaused)
    .map(([key]) => Number(key.slice(PREFIX.length)));
}

/** How far the browser's sync carries the settings, for the options page. */
import { SYNC_STATE_KEY } from '../settings/keys';
import { parseSyncState, type SyncState } from '../settings/sync-state';
import { browser } from './browser';
import { watchItem } from './watch-item';

export type { SyncState };

export async function readSyncState(): Promise<SyncState> {
  const stored = await browser.storage.local.get(SYNC_STATE_KEY);
  return parseSyncState(stored[SYNC_STATE_KEY]);
}

/** Written only where it differs, so that nobody who watches is woken for nothing. */
export async function writeSyncState(state: SyncState): Promise<void> {
  const present = await readSyncState();
  if (JSON.stringify(present) === JSON.stringify(state)) return;
  await (state.status === 'off'
    ? browser.storage.local.remove(SYNC_STATE_KEY)
    : browser.storage.local.set({ [SYNC_STATE_KEY]: state }));
}

export const watchSyncState = (listener: (state: SyncState) => void, signal: AbortSignal): void =>
  watchItem('local', SYNC_STATE_KEY, (stored) => listener(parseSyncState(stored)), signal);

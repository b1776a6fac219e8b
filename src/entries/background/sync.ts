/** Brings this device's settings and the browser's sync together, key by key, once the reader switched that on. */
import { browser } from '../../platform/browser';
import { withLock } from '../../platform/lock';
import { readItems } from '../../platform/settings-store';
import { attempt } from '../../platform/storage-failure';
import { writeSyncState } from '../../platform/sync-state';
import { fieldKey, SETTING_PREFIX } from '../../settings/keys';
import { migrateItems } from '../../settings/migrate';
import { parseItems, type StoredItems } from '../../settings/stored';
import { needlessKeys, planSync } from '../../settings/sync-plan';
import type { SyncState } from '../../settings/sync-state';

/**
 * Always the whole comparison, never a single change: so it does not matter what was missed while the worker slept,
 * or where an earlier run was stopped. Under the settings' lock, because it writes settings.
 */
export const reconcile = (): Promise<void> => withLock('settings', async () => writeSyncState(await synchronise()));

async function synchronise(): Promise<SyncState> {
  const local = await withoutNeedless(await readItems());
  // Settings of a newer version are for that version to sync.
  if (local[fieldKey('isSynced')]?.value !== true || migrateItems(local) !== local) return { status: 'off' };
  const outcome = await attempt(async (): Promise<SyncState> => {
    const plan = planSync(local, parseItems(await browser.storage.sync.get(null)));
    if (plan === undefined) return { status: 'failed', messageKey: 'error_newerSettings' };
    if (!isEmpty(plan.toLocal)) await browser.storage.local.set(plan.toLocal);
    if (plan.outOfSync.length > 0) await browser.storage.sync.remove([...plan.outOfSync]);
    if (!isEmpty(plan.toSync)) await browser.storage.sync.set(plan.toSync);
    return plan.unfit.length === 0 ? { status: 'synced' } : { status: 'partly', unfit: plan.unfit };
  });
  return outcome.isOk ? outcome.value : { status: 'failed', messageKey: outcome.messageKey };
}

async function withoutNeedless(items: StoredItems): Promise<StoredItems> {
  const needless = needlessKeys(items);
  if (needless.length === 0) return items;
  await browser.storage.local.remove([...needless]);
  return Object.fromEntries(Object.entries(items).filter(([key]) => !needless.includes(key)));
}

const isEmpty = (items: StoredItems): boolean => Object.keys(items).length === 0;

/** Whether a change of stored settings is one that the other side has to hear of. */
export const concernsSync = (changes: Readonly<Record<string, unknown>>, area: string): boolean =>
  (area === 'local' || area === 'sync') && Object.keys(changes).some((key) => key.startsWith(SETTING_PREFIX));

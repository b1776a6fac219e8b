/** The settings, for the worker and the extension's own pages: read, watch and change them. */
import { parseBackup, printBackup } from '../settings/backup';
import { SETTING_PREFIX } from '../settings/keys';
import { migrateItems } from '../settings/migrate';
import { parseSettings } from '../settings/parse';
import type { Settings } from '../settings/settings';
import { assemble, changedItems, parseItems, type StoredItems } from '../settings/stored';
import { browser, type Storage } from './browser';
import type { MessageKey } from './i18n';
import { withLock } from './lock';
import { attempt } from './storage-failure';

export type ChangeOutcome = { readonly isOk: true } | { readonly isOk: false; readonly messageKey: MessageKey };

const OK: ChangeOutcome = { isOk: true };

/** Chrome before 130 and Firefox before 143 lack `getKeys`. */
type StorageArea = Omit<Storage.StorageArea, 'getKeys'> & Partial<Pick<Storage.StorageArea, 'getKeys'>>;

/** The items of settings that this device has stored; where the browser can name its keys, the lexicons beside them are not read. */
export async function readItems(): Promise<StoredItems> {
  const area: StorageArea = browser.storage.local;
  const keys = (await area.getKeys?.())?.filter((key) => key.startsWith(SETTING_PREFIX)) ?? null;
  return keys?.length === 0 ? {} : parseItems(await area.get(keys));
}

/** Where settings are of a newer version, what of them can be read stands, and the defaults for the rest. */
function settingsFrom(items: StoredItems): Settings {
  return parseSettings(assemble(migrateItems(items) ?? items));
}

export const readSettings = async (): Promise<Settings> => settingsFrom(await readItems());

/** Calls the listener with the whole settings after each change, whoever made it. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = async (changes: Readonly<Record<string, unknown>>, area: string): Promise<void> => {
    if (area !== 'local' || !Object.keys(changes).some((key) => key.startsWith(SETTING_PREFIX))) return;
    const settings = await readSettings();
    if (!signal.aborted) listener(settings);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}

/**
 * Writes what `update` changes and nothing else, so that two windows that change different settings both win.
 * Settings of a newer version are never overwritten.
 */
export function changeSettings(update: (current: Settings) => Settings): Promise<ChangeOutcome> {
  return withLock('settings', async () => {
    const read = await attempt(readItems);
    if (!read.isOk) return read;
    const items = migrateItems(read.value);
    if (items === undefined) return { isOk: false, messageKey: 'error_newerSettings' };
    const changed = changedItems(items, parseSettings(update(settingsFrom(items))), Date.now());
    const written = items === read.value ? changed : { ...items, ...changed };
    if (Object.keys(written).length === 0) return OK;
    const write = await attempt(() => browser.storage.local.set(written));
    return write.isOk ? OK : write;
  });
}

/** Rewrites what an older version stored to this version's shape; after an update, before anything else reads it. */
export const migrateStoredSettings = (): Promise<ChangeOutcome> => changeSettings((current) => current);

/** All settings as the text of one JSON file. */
export const exportSettings = async (): Promise<string> => printBackup(await readSettings());

export type ImportOutcome =
  | { readonly isOk: true }
  | { readonly isOk: false; readonly problems: readonly ImportProblem[] };

/** What is wrong with a backup file, or why it could not be stored: `t(messageKey, ...substitutions)` says it. */
export interface ImportProblem {
  /** Where in the file; empty for the whole. */
  readonly path: string;
  readonly messageKey: MessageKey;
  readonly substitutions: readonly string[];
}

/**
 * Replaces all settings by those of a backup, or changes nothing and says why.
 * Whether this browser syncs stays as it is: a file does not decide that.
 */
export async function importSettings(text: string): Promise<ImportOutcome> {
  const backup = parseBackup(text);
  if (!backup.isOk) return backup;
  const change = await changeSettings(({ isSynced }) => ({ ...backup.settings, isSynced }));
  if (change.isOk) return change;
  return { isOk: false, problems: [{ path: '', messageKey: change.messageKey, substitutions: [] }] };
}

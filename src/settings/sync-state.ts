/** How far the browser's sync carries the settings: written by the worker, shown by the options page. */
import { isRecord } from './parse';

export type SyncFailureKey = 'error_storageFull' | 'error_storageBusy' | 'error_storageFailed' | 'error_newerSettings';

export type SyncState =
  | { readonly status: 'off' }
  | { readonly status: 'synced' }
  /** Everything but these settings, given by their storage keys, which are too much for sync. */
  | { readonly status: 'partly'; readonly unfit: readonly string[] }
  | { readonly status: 'failed'; readonly messageKey: SyncFailureKey };

const FAILURES: readonly unknown[] = [
  'error_storageFull',
  'error_storageBusy',
  'error_storageFailed',
  'error_newerSettings',
] satisfies readonly SyncFailureKey[];

export function parseSyncState(value: unknown): SyncState {
  if (!isRecord(value)) return { status: 'off' };
  const { status, unfit, messageKey } = value;
  if (status === 'synced') return { status };
  if (status === 'partly' && Array.isArray(unfit)) {
    return { status, unfit: unfit.filter((key) => typeof key === 'string') };
  }
  if (status === 'failed' && FAILURES.includes(messageKey)) {
    return { status, messageKey: messageKey as SyncFailureKey };
  }
  return { status: 'off' };
}

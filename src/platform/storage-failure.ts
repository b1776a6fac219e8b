/** Why a write to the browser's storage failed, in words for the reader. */
import type { MessageKey } from './i18n';

export type Attempt<Value> =
  | { readonly isOk: true; readonly value: Value }
  | { readonly isOk: false; readonly messageKey: StorageFailureKey };

export type StorageFailureKey = Extract<MessageKey, 'error_storageFull' | 'error_storageBusy' | 'error_storageFailed'>;

const FULL = /quota_?bytes|quotaexceeded|max_items|no[ _]space|disk full/iu;
const BUSY = /max_write_operations|too many|throttl/iu;

export function storageFailureKey(failure: unknown): StorageFailureKey {
  const text = failure instanceof Error ? `${failure.name} ${failure.message}` : String(failure);
  if (BUSY.test(text)) return 'error_storageBusy';
  return FULL.test(text) ? 'error_storageFull' : 'error_storageFailed';
}

/** A storage call whose failure is a value. */
export async function attempt<Value>(call: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { isOk: true, value: await call() };
  } catch (failure) {
    return { isOk: false, messageKey: storageFailureKey(failure) };
  }
}

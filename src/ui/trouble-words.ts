/** Which of the worker's troubles the reader is told, in which words: what is wrong, what is not lost, what to do. */
import type { MessageKey } from '../platform/i18n';
import type { SyncState } from '../platform/sync-state';
import { TROUBLES, type Trouble } from '../platform/troubles';

export interface ToldTrouble {
  readonly trouble: Trouble;
  /** Sentences, to be said one after another. */
  readonly messageKeys: readonly MessageKey[];
}

/** Where the storage has no room even for sync's state, the worker's own word is all there is. */
export function toldTroubles(troubles: readonly Trouble[], sync: SyncState): readonly ToldTrouble[] {
  return TROUBLES.filter(
    (trouble) => troubles.includes(trouble) || (trouble === 'sync' && sync.status === 'failed'),
  ).map((trouble) => ({
    trouble,
    messageKeys: [`trouble_${trouble}`, ...(trouble === 'sync' ? syncReason(sync) : [])],
  }));
}

/** What the reader can do about it; nothing where waiting is all. */
function syncReason(sync: SyncState): readonly MessageKey[] {
  if (sync.status !== 'failed') return [];
  if (sync.messageKey === 'error_storageFull') return ['trouble_sync_full'];
  return sync.messageKey === 'error_newerSettings' ? ['error_newerSettings'] : [];
}

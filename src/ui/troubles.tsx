/** What Foldaway could not do in the background, and what the reader can do about it. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../platform/i18n';
import { readSyncState, type SyncState, watchSyncState } from '../platform/sync-state';
import { readTroubles, type Trouble, watchTroubles } from '../platform/troubles';
import { Notice } from './controls';
import { toldTroubles } from './trouble-words';

export function Troubles() {
  const troubles = useSignal<readonly Trouble[]>([]);
  const sync = useSignal<SyncState>({ status: 'off' });
  useEffect(() => {
    const closing = new AbortController();
    const showTroubles = (current: readonly Trouble[]): void => {
      if (!closing.signal.aborted) troubles.value = current;
    };
    const showSync = (current: SyncState): void => {
      if (!closing.signal.aborted) sync.value = current;
    };
    watchTroubles(showTroubles, closing.signal);
    watchSyncState(showSync, closing.signal);
    void readTroubles().then(showTroubles);
    void readSyncState().then(showSync);
    return () => closing.abort();
  }, []);
  return (
    <>
      {toldTroubles(troubles.value, sync.value).map(({ trouble, messageKeys }) => (
        <Notice key={trouble} tone="error">
          <p>{messageKeys.map((key) => t(key)).join(' ')}</p>
        </Notice>
      ))}
    </>
  );
}

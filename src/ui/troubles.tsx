/** What Foldaway could not do in the background, and what the reader can do about it. */
import { t } from '../platform/i18n';
import { readSyncState, type SyncState, watchSyncState } from '../platform/sync-state';
import { readTroubles, type Trouble, watchTroubles } from '../platform/troubles';
import { Notice } from './controls';
import { toldTroubles } from './trouble-words';
import { useWatched } from './use-watched';

export function Troubles() {
  const troubles = useWatched<readonly Trouble[]>([], readTroubles, watchTroubles);
  const sync = useWatched<SyncState>({ status: 'off' }, readSyncState, watchSyncState);
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

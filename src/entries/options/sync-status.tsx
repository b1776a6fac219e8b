/** How far the browser's sync carries the settings, in words, as it changes. */
import { t, uiLocale } from '../../platform/i18n';
import { readSyncState, type SyncState, watchSyncState } from '../../platform/sync-state';
import { useWatched } from '../../ui/use-watched';
import { unfitOf } from './sync-words';

export function SyncStatus() {
  const state = useWatched<SyncState>({ status: 'off' }, readSyncState, watchSyncState);
  return (
    <p role="status" class="quiet">
      {syncWords(state.value)}
    </p>
  );
}

function syncWords(state: SyncState): string {
  switch (state.status) {
    case 'off':
      return t('options_sync_off');
    case 'synced':
      return t('options_sync_synced');
    case 'failed':
      return `${t('options_sync_failed')} ${t(state.messageKey)}`;
    case 'partly': {
      const names = unfitOf(state.unfit).map((one) => ('site' in one ? one.site : t(one.messageKey)));
      return t('options_sync_partly', new Intl.ListFormat(uiLocale(), { type: 'unit' }).format(names));
    }
  }
}

/** Keeping settings: the browser's sync, a file to save, and a file to bring back. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { exportSettings, type ImportProblem, importSettings } from '../../platform/settings-store';
import type { Settings } from '../../settings/settings';
import { Notice, Switch } from '../../ui/controls';
import type { SettingsState } from '../../ui/settings-state';
import { saveFile } from './save-file';
import { Section } from './section';
import { SyncStatus } from './sync-status';

interface BackupSectionProps {
  readonly current: Settings;
  readonly settings: SettingsState;
}

export function BackupSection({ current, settings }: BackupSectionProps) {
  return (
    <Section id="backup" title={t('options_backup')} intro={t('options_backup_intro')}>
      <div class="sheet lines">
        <Switch
          label={t('options_sync')}
          description={t('options_sync_detail')}
          isOn={current.isSynced}
          onChange={(isSynced) => void settings.change((before) => ({ ...before, isSynced }))}
        />
        <SyncStatus />
      </div>
      <Files />
    </Section>
  );
}

type ImportState =
  | { readonly step: 'none' | 'done' }
  | { readonly step: 'failed'; readonly fileName: string; readonly problems: readonly ImportProblem[] };

const backupName = (now: Date): string => `foldaway-${now.toISOString().slice(0, 10)}.json`;

function Files() {
  const picker = useRef<HTMLInputElement>(null);
  const state = useSignal<ImportState>({ step: 'none' });

  const bringBack = async (file: File): Promise<void> => {
    const outcome = await importSettings(await file.text());
    state.value = outcome.isOk ? { step: 'done' } : { step: 'failed', fileName: file.name, problems: outcome.problems };
  };

  return (
    <>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={async () => saveFile(backupName(new Date()), await exportSettings())}
        >
          {t('options_export')}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {t('options_import')}
        </button>
        <input
          ref={picker}
          class="out-of-sight"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label={t('options_import')}
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file) {
              void bringBack(file).finally(() => {
                // Lets the same file be chosen again after it was mended.
                input.value = '';
              });
            }
          }}
        />
        <p role="status" class="quiet">
          {state.value.step === 'done' && t('options_import_done')}
        </p>
      </div>
      {state.value.step === 'failed' && (
        <Notice tone="error">
          <p>{t('options_import_failed', state.value.fileName)}</p>
          <ul class="problem-list">
            {state.value.problems.map(({ path, messageKey, substitutions }) => (
              <li key={`${path} ${messageKey}`}>
                {path !== '' && <code dir="ltr">{path}</code>} {t(messageKey, ...substitutions)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

/** The settings as a signal that follows every change, and the one way in which a page changes them. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { MessageKey } from '../platform/i18n';
import { changeSettings, readSettings, watchSettings } from '../platform/settings-store';
import type { Settings } from '../settings/settings';

export interface SettingsState {
  /** Undefined until they are read. */
  readonly settings: ReadonlySignal<Settings | undefined>;
  /** Why the last change could not be stored; undefined where it could. */
  readonly failure: ReadonlySignal<MessageKey | undefined>;
  /** Shows the change at once, and takes it back where it could not be stored. */
  readonly change: (update: (current: Settings) => Settings) => Promise<boolean>;
}

export function createSettingsState(until: AbortSignal): SettingsState {
  const settings = signal<Settings | undefined>(undefined);
  const failure = signal<MessageKey | undefined>(undefined);

  const show = (current: Settings): void => {
    settings.value = current;
  };
  watchSettings(show, until);
  void readSettings().then(show);

  return {
    settings,
    failure,
    change: async (update) => {
      if (settings.value) settings.value = update(settings.value);
      const outcome = await changeSettings(update);
      failure.value = outcome.isOk ? undefined : outcome.messageKey;
      if (!outcome.isOk) settings.value = await readSettings();
      return outcome.isOk;
    },
  };
}

/** The settings as a signal that follows every change, and the one way in which a page changes them. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { MessageKey } from '../platform/i18n';
import { readPolicy, watchPolicy } from '../platform/policy-store';
import { changeSettings, readSettings, watchSettings } from '../platform/settings-store';
import { NO_POLICY, type ReadPolicy, withPolicy } from '../settings/policy';
import type { Settings } from '../settings/settings';

export interface SettingsState {
  /** What is in force: the reader's choices under the organisation's policy. Undefined until they are read. */
  readonly settings: ReadonlySignal<Settings | undefined>;
  readonly policy: ReadonlySignal<ReadPolicy>;
  /** Why the last change could not be stored; undefined where it could. */
  readonly failure: ReadonlySignal<MessageKey | undefined>;
  /** Of the reader's own choices. Shows the change at once, and takes it back where it could not be stored. */
  readonly change: (update: (current: Settings) => Settings) => Promise<boolean>;
}

export function createSettingsState(until: AbortSignal): SettingsState {
  const own = signal<Settings | undefined>(undefined);
  const policy = signal(NO_POLICY);
  const failure = signal<MessageKey | undefined>(undefined);

  const show = (current: Settings): void => {
    own.value = current;
  };
  const showPolicy = (read: ReadPolicy): void => {
    policy.value = read;
  };
  watchSettings(show, until);
  watchPolicy(showPolicy, until);
  // Both before anything is shown: a switch that is on at first and off a moment later would be a lie.
  void Promise.all([readSettings(), readPolicy()]).then(([current, read]) => {
    showPolicy(read);
    show(current);
  });

  return {
    settings: computed(() => own.value && withPolicy(own.value, policy.value.policy)),
    policy,
    failure,
    change: async (update) => {
      if (own.value) own.value = update(own.value);
      const outcome = await changeSettings(update);
      failure.value = outcome.isOk ? undefined : outcome.messageKey;
      if (!outcome.isOk) own.value = await readSettings();
      return outcome.isOk;
    },
  };
}

/** The last thing done in a part of a page, said in words, with a button that takes it back. */
import { useSignal } from '@preact/signals';
import { t } from '../platform/i18n';
import type { Reversible } from '../settings/reversible';
import type { SettingsState } from './settings-state';

interface Said {
  readonly words: string;
  readonly undo?: Reversible['undo'];
}

export function useReversible(settings: SettingsState) {
  const said = useSignal<Said>({ words: '' });
  return {
    said,
    say: (words: string): void => {
      said.value = { words };
    },
    /** Does it, and offers to undo it where it could be stored. */
    run: async ({ change, undo }: Reversible, words: string): Promise<void> => {
      said.value = { words: '' };
      if (await settings.change(change)) said.value = { words, undo };
    },
    takeBack: async (undo: Reversible['undo']): Promise<void> => {
      if (await settings.change(undo)) said.value = { words: t('options_undone') };
    },
  };
}

export function LastDone({ last: { said, takeBack } }: { readonly last: ReturnType<typeof useReversible> }) {
  const { words, undo } = said.value;
  return (
    <div class="row last-done">
      <p role="status" class="quiet wrap">
        {words}
      </p>
      {undo && (
        <button type="button" class="button bare" onClick={() => void takeBack(undo)}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}

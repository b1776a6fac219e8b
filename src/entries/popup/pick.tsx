/** Starts the element picker, and leaves the page to it. */
import { t } from '../../platform/i18n';
import type { PopupState } from './state';

export function Pick({ state }: { readonly state: PopupState }) {
  const pick = async (): Promise<void> => {
    if (await state.pick()) close();
  };
  return (
    <button type="button" class="button" onClick={() => void pick()}>
      {t('popup_pick')}
    </button>
  );
}

/** Pauses Foldaway for a while: on this tab, or everywhere until the browser restarts. */
import { t } from '../../platform/i18n';
import type { PauseScope } from '../../platform/messages';
import type { PopupState } from './state';

interface PauseProps {
  readonly scope: PauseScope;
  readonly state: PopupState;
}

export function Pause({ scope, state }: PauseProps) {
  if (scope !== 'none') return null;
  return (
    <div class="row pause">
      <span id="pause-words" class="quiet">
        {t('popup_pause')}
      </span>
      <button type="button" class="button bare" aria-describedby="pause-words" onClick={() => void state.pause('tab')}>
        {t('popup_pauseTab')}
      </button>
      <button
        type="button"
        class="button bare"
        aria-describedby="pause-words"
        onClick={() => void state.pause('untilRestart')}
      >
        {t('popup_pauseUntilRestart')}
      </button>
    </div>
  );
}

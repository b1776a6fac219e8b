/** What the popup says where Foldaway cannot run, and what the reader can do about it. */
import { t } from '../../platform/i18n';
import { Notice } from '../../ui/controls';
import type { PopupState, TabView } from './state';

interface ObstructedProps {
  readonly view: Extract<TabView, { readonly step: 'noAnswer' | 'blocked' }>;
  readonly state: PopupState;
}

export function Obstructed({ view, state }: ObstructedProps) {
  if (view.step === 'noAnswer') {
    return (
      <Notice tone="error">
        <p>{t('popup_noAnswer')}</p>
        <button type="button" class="button" onClick={() => void state.read()}>
          {t('popup_tryAgain')}
        </button>
      </Notice>
    );
  }
  return (
    <Notice tone={view.obstacle === 'noAccess' ? 'warn' : 'plain'}>
      <h2>{t(`popup_obstacle_${view.obstacle}`)}</h2>
      <p>{t(`popup_obstacle_${view.obstacle}_detail`)}</p>
      {view.obstacle === 'noAccess' && (
        <button type="button" class="button strong" onClick={() => void state.grantAccess()}>
          {t('popup_grantAccess')}
        </button>
      )}
      {view.obstacle === 'reload' && (
        <button type="button" class="button strong" onClick={() => void state.reload()}>
          {t('popup_reload')}
        </button>
      )}
    </Notice>
  );
}

/** The top of the popup: the site's name, its switch, and what is in force on it. */
import { t } from '../../platform/i18n';
import type { SiteMode } from '../../settings/settings';
import { withSiteMode } from '../../settings/site';
import { Select, Switch } from '../../ui/controls';
import { Managed } from '../../ui/managed';
import type { SettingsState } from '../../ui/settings-state';
import type { PageModel } from './model';
import type { PopupState } from './state';

interface SiteSheetProps {
  readonly page: PageModel;
  readonly settings: SettingsState;
  readonly state: PopupState;
}

export function SiteSheet({ page, settings, state }: SiteSheetProps) {
  const { site, mode, pause } = page;
  if (site === undefined) {
    return (
      <section class="sheet site">
        <p class="site-name">{t('popup_fileOnThisComputer')}</p>
      </section>
    );
  }
  const isManaged = Object.hasOwn(settings.policy.value.policy.sites ?? {}, site);
  const choose = (chosen: SiteMode): void => void settings.change((current) => withSiteMode(current, site, chosen));
  return (
    <section class={`sheet site ${mode === 'off' || pause !== 'none' ? 'is-off' : ''}`}>
      <Switch
        label={
          <>
            <span class="quiet site-words">{t('popup_siteSwitch')}</span>
            <span class="site-name">
              <bdi>{site}</bdi>
            </span>
          </>
        }
        description={isManaged && <Managed />}
        isOn={mode !== 'off'}
        isDisabled={isManaged}
        onChange={(isOn) => choose(isOn ? 'all' : 'off')}
      />
      {pause !== 'none' ? (
        <div class="row site-line">
          <span>{t(pause === 'tab' ? 'popup_pausedTab' : 'popup_pausedUntilRestart')}</span>
          <button type="button" class="button" onClick={() => void state.pause('none')}>
            {t('popup_resume')}
          </button>
        </div>
      ) : mode === 'off' ? (
        <p class="quiet site-line">{t('popup_siteIsOff')}</p>
      ) : isManaged ? (
        <p class="quiet site-line">{t(`popup_mode_${mode}`)}</p>
      ) : (
        <div class="site-line">
          <Select
            label={t('popup_siteMode')}
            isLabelHidden
            value={mode}
            choices={[
              { value: 'all', label: t('popup_mode_all') },
              { value: 'supported', label: t('popup_mode_supported') },
              { value: 'rules', label: t('popup_mode_rules') },
            ]}
            onChange={choose}
          />
        </div>
      )}
    </section>
  );
}

/** What stands where a block was collapsed: three looks to choose from, each drawn. */
import { t } from '../../platform/i18n';
import { BAR_STYLES, type BarStyle, type Settings } from '../../settings/settings';
import type { SettingsState } from '../../ui/settings-state';
import { Section } from './section';

interface BarSectionProps {
  readonly current: Settings;
  readonly settings: SettingsState;
}

export function BarSection({ current, settings }: BarSectionProps) {
  return (
    <Section id="bar" title={t('options_bar')} intro={t('options_bar_intro')}>
      <fieldset class="bar-styles">
        <legend class="out-of-sight">{t('options_bar')}</legend>
        {BAR_STYLES.map((style) => (
          <label key={style} class="sheet bar-style">
            <BarPicture style={style} />
            <span class="row">
              <input
                type="radio"
                name="bar-style"
                value={style}
                checked={current.barStyle === style}
                onChange={() => void settings.change((before) => ({ ...before, barStyle: style }))}
              />
              <strong>{t(`options_bar_${style}`)}</strong>
            </span>
            <span class="quiet">{t(`options_bar_${style}_detail`)}</span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}

/** Lines of text with the bar between them, as seen from afar. */
function BarPicture({ style }: { readonly style: BarStyle }) {
  return (
    <span class={`bar-picture is-${style}`} aria-hidden="true">
      <i />
      <i />
      {style !== 'none' && <b />}
      <i />
      <i />
    </span>
  );
}

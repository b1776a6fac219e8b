/** The sites that the reader treats differently: add one, choose what holds there, remove it. */
import { useSignal } from '@preact/signals';
import { t } from '../../platform/i18n';
import { type Settings, SITE_MODES, type SiteMode } from '../../settings/settings';
import { Select } from '../../ui/controls';
import { Managed } from '../../ui/managed';
import type { SettingsState } from '../../ui/settings-state';
import { Section } from './section';
import { parseTypedSite } from './typed-site';

interface SitesSectionProps {
  readonly current: Settings;
  readonly settings: SettingsState;
}

const modeChoices = () => SITE_MODES.map((mode) => ({ value: mode, label: t(`options_mode_${mode}`) }));

/** As the reader chose it, also where the site above it has the same mode: a list that drops what was just added confuses. */
const withSite = (settings: Settings, site: string, mode: SiteMode): Settings => ({
  ...settings,
  sites: { ...settings.sites, [site]: { mode } },
});

function withoutSite(settings: Settings, site: string): Settings {
  const { [site]: _removed, ...sites } = settings.sites;
  return { ...settings, sites };
}

export function SitesSection({ current, settings }: SitesSectionProps) {
  const { sites: managed = {} } = settings.policy.value.policy;
  const sites = Object.entries(current.sites).toSorted(([one], [other]) => one.localeCompare(other));
  return (
    <Section id="sites" title={t('options_sites')} intro={t('options_sites_intro')}>
      <AddSite settings={settings} />
      {sites.length === 0 ? (
        <p class="quiet">{t('options_sites_none')}</p>
      ) : (
        <ul class="sheet lines">
          {sites.map(([site, { mode }]) => (
            <li key={site} class="line">
              <span class="line-words wrap">
                <bdi>{site}</bdi>
              </span>
              {Object.hasOwn(managed, site) ? (
                <span>
                  {t(`options_mode_${mode}`)} <Managed />
                </span>
              ) : (
                <SiteControls site={site} mode={mode} settings={settings} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface SiteControlsProps {
  readonly site: string;
  readonly mode: SiteMode;
  readonly settings: SettingsState;
}

function SiteControls({ site, mode, settings }: SiteControlsProps) {
  return (
    <>
      <Select
        label={t('options_sites_modeFor', site)}
        isLabelHidden
        value={mode}
        choices={modeChoices()}
        onChange={(chosen) => void settings.change((before) => withSite(before, site, chosen))}
      />
      <button
        type="button"
        class="button bare"
        aria-label={t('options_sites_removeNamed', site)}
        onClick={() => void settings.change((before) => withoutSite(before, site))}
      >
        {t('options_remove')}
      </button>
    </>
  );
}

function AddSite({ settings }: { readonly settings: SettingsState }) {
  const typed = useSignal('');
  const mode = useSignal<SiteMode>('off');
  const isWrong = useSignal(false);

  const add = async (): Promise<void> => {
    const site = parseTypedSite(typed.value);
    isWrong.value = site === undefined;
    if (site === undefined) return;
    if (await settings.change((before) => withSite(before, site, mode.value))) typed.value = '';
  };

  return (
    <form
      class="row add-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="field add-site-name">
        <span class="quiet">{t('options_sites_name')}</span>
        <input
          type="text"
          class="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          dir="ltr"
          placeholder="example.org"
          value={typed.value}
          aria-invalid={isWrong.value}
          aria-describedby={isWrong.value ? 'add-site-wrong' : undefined}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            isWrong.value = false;
          }}
        />
      </label>
      <Select
        label={t('options_sites_mode')}
        value={mode.value}
        choices={modeChoices()}
        onChange={(chosen) => {
          mode.value = chosen;
        }}
      />
      <button type="submit" class="button">
        {t('options_sites_add')}
      </button>
      {isWrong.value && (
        <p id="add-site-wrong" class="field-error" role="alert">
          {t('options_sites_wrong')}
        </p>
      )}
    </form>
  );
}

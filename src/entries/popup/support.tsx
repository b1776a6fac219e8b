/** Ways to support the site: the links of its collapsed appeals, and a switch for readers who support it already. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { asksForMoney } from '../../core/kind';
import { t } from '../../platform/i18n';
import { withSiteMode } from '../../settings/site';
import { Folded, Switch } from '../../ui/controls';
import type { SettingsState } from '../../ui/settings-state';
import type { PageModel } from './model';
import type { PopupState } from './state';
import { type SupportLink, supportLinks } from './support-links';

interface SupportProps {
  readonly page: PageModel;
  readonly settings: SettingsState;
  readonly state: PopupState;
}

export function Support({ page: { site, mode, entries }, settings, state }: SupportProps) {
  const links = useSignal<readonly SupportLink[]>([]);
  const asking = entries.filter(({ finding }) => asksForMoney(finding.kind));
  const asked = asking.map(({ key }) => key).join(' ');
  useEffect(() => {
    let isOver = false;
    void state.readLinks(asking).then((found) => {
      if (!isOver) links.value = supportLinks(found);
    });
    return () => {
      isOver = true;
    };
  }, [asked]);

  const isSupported = mode === 'supported';
  if (site === undefined || (asking.length === 0 && !isSupported)) return null;
  return (
    <Folded title={t('popup_support')}>
      {links.value.length > 0 && (
        <>
          <p class="quiet">{t('popup_support_detail')}</p>
          <ul class="support-links">
            {links.value.map(({ url, words, host }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer">
                  <bdi>{words === '' ? host : words}</bdi>
                </a>
                {words !== '' && <bdi class="quiet">{host}</bdi>}
              </li>
            ))}
          </ul>
        </>
      )}
      {(mode === 'all' || isSupported) && (
        <Switch
          label={t('popup_support_already')}
          description={t('popup_support_already_detail')}
          isOn={isSupported}
          onChange={(isOn) => void settings.change((before) => withSiteMode(before, site, isOn ? 'supported' : 'all'))}
        />
      )}
    </Folded>
  );
}

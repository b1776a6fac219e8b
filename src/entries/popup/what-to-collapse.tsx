/** A switch per kind and one for the reader's own rules; they hold on all sites. */
import { KINDS } from '../../core/kind';
import { t } from '../../platform/i18n';
import type { Settings } from '../../settings/settings';
import { Folded, Switch } from '../../ui/controls';
import { Managed } from '../../ui/managed';
import type { SettingsState } from '../../ui/settings-state';
import { kindWords } from '../../ui/words';

interface WhatToCollapseProps {
  readonly current: Settings;
  readonly settings: SettingsState;
}

export function WhatToCollapse({ current, settings }: WhatToCollapseProps) {
  const { kinds = {}, rules } = settings.policy.value.policy;
  return (
    <Folded title={t('popup_whatToCollapse')}>
      <p class="quiet">{t('popup_onAllSites')}</p>
      {KINDS.map((kind) => (
        <Switch
          key={kind}
          label={kindWords(kind)}
          description={kinds[kind] !== undefined && <Managed />}
          isOn={current.kinds[kind]}
          isDisabled={kinds[kind] !== undefined}
          onChange={(isOn) =>
            void settings.change((before) => ({ ...before, kinds: { ...before.kinds, [kind]: isOn } }))
          }
        />
      ))}
      <Switch
        label={t('popup_ownRules')}
        description={rules !== undefined && <Managed />}
        isOn={current.hasRulesOn}
        isDisabled={rules !== undefined}
        onChange={(hasRulesOn) => void settings.change((before) => ({ ...before, hasRulesOn }))}
      />
    </Folded>
  );
}

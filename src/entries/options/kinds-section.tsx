/** The switch for all of Foldaway, and one per kind with an example of what it collapses. */
import { KINDS } from '../../core/kind';
import { t } from '../../platform/i18n';
import type { Settings } from '../../settings/settings';
import { Switch } from '../../ui/controls';
import { Managed } from '../../ui/managed';
import type { SettingsState } from '../../ui/settings-state';
import { kindWords } from '../../ui/words';
import { Section } from './section';

interface KindsSectionProps {
  readonly current: Settings;
  readonly settings: SettingsState;
}

export function KindsSection({ current, settings }: KindsSectionProps) {
  const { kinds: managed = {} } = settings.policy.value.policy;
  return (
    <Section id="kinds" title={t('options_kinds')} intro={t('options_kinds_intro')}>
      <div class="sheet lines">
        <Switch
          label={<strong>{t('options_isOn')}</strong>}
          description={t(current.isOn ? 'options_isOn_on' : 'options_isOn_off')}
          isOn={current.isOn}
          onChange={(isOn) => void settings.change((before) => ({ ...before, isOn }))}
        />
        {KINDS.map((kind) => (
          <Switch
            key={kind}
            label={kindWords(kind)}
            description={
              <>
                {t(`options_example_${kind}`)} {managed[kind] !== undefined && <Managed />}
              </>
            }
            isOn={current.kinds[kind]}
            isDisabled={!current.isOn || managed[kind] !== undefined}
            onChange={(isOn) =>
              void settings.change((before) => ({ ...before, kinds: { ...before.kinds, [kind]: isOn } }))
            }
          />
        ))}
      </div>
    </Section>
  );
}

/** The options: one page of sections, all of which take effect at once. */
import { t } from '../../platform/i18n';
import { Notice } from '../../ui/controls';
import { Mark } from '../../ui/mark';
import type { SettingsState } from '../../ui/settings-state';
import { Troubles } from '../../ui/troubles';
import { AboutSection } from './about-section';
import { BackupSection } from './backup-section';
import { BarSection } from './bar-section';
import { CorrectionsSection } from './corrections-section';
import { KindsSection } from './kinds-section';
import { MemorySection } from './memory-section';
import { PolicyNotice } from './policy-notice';
import { RulesSection } from './rules/rules-section';
import { SECTION_IDS } from './section';
import { SitesSection } from './sites-section';
import { TesterSection } from './tester/tester-section';
import { useCurrentSection } from './use-current-section';

export function Options({ settings }: { readonly settings: SettingsState }) {
  const current = settings.settings.value;
  const failure = settings.failure.value;
  if (current === undefined) return null;
  return (
    <div class="options">
      <header class="options-head">
        <Mark />
        <h1>{t('options_title')}</h1>
      </header>
      <Navigation />
      <main class="options-main">
        <Troubles />
        <PolicyNotice read={settings.policy.value} />
        {failure !== undefined && (
          <Notice tone="error">
            <p>{t(failure)}</p>
          </Notice>
        )}
        <KindsSection current={current} settings={settings} />
        <SitesSection current={current} settings={settings} />
        <RulesSection current={current} settings={settings} />
        <CorrectionsSection current={current} settings={settings} />
        <MemorySection current={current} settings={settings} />
        <TesterSection />
        <BarSection current={current} settings={settings} />
        <BackupSection current={current} settings={settings} />
        <AboutSection />
      </main>
    </div>
  );
}

function Navigation() {
  const current = useCurrentSection();
  return (
    <nav class="options-nav" aria-label={t('options_navigation')}>
      <ul>
        {SECTION_IDS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current.value ? 'true' : undefined}>
              {t(`options_${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

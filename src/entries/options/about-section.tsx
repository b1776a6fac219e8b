/** What Foldaway is, what it never does, and which version this is. */
import { t } from '../../platform/i18n';
import { extensionVersion } from '../../platform/version';
import { Section } from './section';

const PROMISES = ['options_about_article', 'options_about_private', 'options_about_noBypass'] as const;

export function AboutSection() {
  return (
    <Section id="about" title={t('options_about')}>
      <ul class="promises">
        {PROMISES.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <p class="quiet">{t('options_version', extensionVersion())}</p>
    </Section>
  );
}

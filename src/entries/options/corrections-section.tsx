/** What the reader said of single blocks ("Never here", "Collapse this block"), site by site; each can be taken back. */
import { t } from '../../platform/i18n';
import type { Correction, Settings } from '../../settings/settings';
import { Folded } from '../../ui/controls';
import type { SettingsState } from '../../ui/settings-state';
import { LastDone, useReversible } from '../../ui/use-reversible';
import { kindWords } from '../../ui/words';
import { removal } from './correction-changes';
import { CorrectionTools } from './correction-tools';
import { correctionsBySite } from './corrections';
import { Section } from './section';

interface CorrectionsSectionProps {
  readonly current: Settings;
  readonly settings: SettingsState;
}

export function CorrectionsSection({ current, settings }: CorrectionsSectionProps) {
  const sites = correctionsBySite(current.corrections);
  const last = useReversible(settings);
  return (
    <Section id="corrections" title={t('options_corrections')} intro={t('options_corrections_intro')}>
      {sites.length === 0 && <p class="quiet">{t('options_corrections_none')}</p>}
      {sites.map(({ site, corrections }) => (
        <div key={site} class="sheet folded-sheet">
          <Folded title={site} count={corrections.length} isOpen={sites.length === 1}>
            <ul class="lines">
              {corrections.map((correction) => (
                <CorrectionLine
                  key={`${correction.fingerprint} ${correction.verdict}`}
                  correction={correction}
                  onRemove={() =>
                    void last.run(removal(correction), t('options_corrections_removed', correction.excerpt))
                  }
                />
              ))}
            </ul>
          </Folded>
        </div>
      ))}
      <LastDone last={last} />
      <CorrectionTools current={current} last={last} />
    </Section>
  );
}

interface CorrectionLineProps {
  readonly correction: Correction;
  readonly onRemove: () => void;
}

function CorrectionLine({ correction: { kind, verdict, excerpt }, onRemove }: CorrectionLineProps) {
  return (
    <li class="line">
      <div class="line-words wrap">
        <bdi>{excerpt}</bdi>
        <p class="quiet">
          {kindWords(kind)} · {t(`options_corrections_${verdict}`)}
        </p>
      </div>
      <button
        type="button"
        class="button bare"
        aria-label={t('options_corrections_removeNamed', excerpt)}
        onClick={onRemove}
      >
        {t('options_remove')}
      </button>
    </li>
  );
}

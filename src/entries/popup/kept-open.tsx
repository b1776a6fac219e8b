/** What the reader wants to see on this page ("Never here"), and the way back. */
import { useId } from 'preact/hooks';
import { t } from '../../platform/i18n';
import type { Correction } from '../../settings/settings';
import { Folded } from '../../ui/controls';
import { withoutCorrection } from '../../ui/corrections';
import type { SettingsState } from '../../ui/settings-state';
import { kindWords } from '../../ui/words';

interface KeptOpenListProps {
  readonly keptOpen: readonly Correction[];
  readonly settings: SettingsState;
}

export function KeptOpenList({ keptOpen, settings }: KeptOpenListProps) {
  if (keptOpen.length === 0) return null;
  return (
    <Folded title={t('popup_keptOpen')} count={keptOpen.length}>
      <ul class="entry-list">
        {keptOpen.map((correction) => (
          <KeptOpenItem
            key={`${correction.site} ${correction.fingerprint}`}
            correction={correction}
            onUndo={() => void settings.change((before) => withoutCorrection(before, correction))}
          />
        ))}
      </ul>
    </Folded>
  );
}

interface KeptOpenItemProps {
  readonly correction: Correction;
  readonly onUndo: () => void;
}

function KeptOpenItem({ correction: { kind, excerpt }, onUndo }: KeptOpenItemProps) {
  const wordsId = useId();
  return (
    <li class="entry">
      <p id={wordsId} class="entry-words">
        <strong>{kindWords(kind)}</strong> <bdi class="entry-excerpt">{excerpt}</bdi>
      </p>
      <div class="row entry-actions">
        <button type="button" class="button bare" aria-describedby={wordsId} onClick={onUndo}>
          {t('popup_collapseAgain')}
        </button>
      </div>
    </li>
  );
}

/** What the reader wants to see on this page ("Never here"), and the way back. */
import { useId } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { Folded } from '../../ui/controls';
import { kindWords } from '../../ui/words';
import type { KeptOpen } from './model';
import { takeBack, type Undo } from './undo';

interface KeptOpenListProps {
  readonly keptOpen: readonly KeptOpen[];
  readonly undo: Undo;
}

export function KeptOpenList({ keptOpen, undo }: KeptOpenListProps) {
  if (keptOpen.length === 0) return null;
  return (
    <Folded title={t('popup_keptOpen')} count={keptOpen.length}>
      <ul class="entry-list">
        {keptOpen.map((kept) => (
          <KeptOpenItem
            key={`${kept.correction.site} ${kept.correction.fingerprint}`}
            kept={kept}
            onUndo={() => void takeBack([kept.correction], undo)}
          />
        ))}
      </ul>
    </Folded>
  );
}

interface KeptOpenItemProps {
  readonly kept: KeptOpen;
  readonly onUndo: () => void;
}

function KeptOpenItem({ kept: { correction, isForTab }, onUndo }: KeptOpenItemProps) {
  const { kind, excerpt } = correction;
  const wordsId = useId();
  return (
    <li class="entry">
      <p id={wordsId} class="entry-words">
        <strong>{kindWords(kind)}</strong> <bdi class="entry-excerpt">{excerpt}</bdi>
      </p>
      {isForTab && <p class="quiet">{t('popup_forThisTab')}</p>}
      <div class="row entry-actions">
        <button type="button" class="button bare" aria-describedby={wordsId} onClick={onUndo}>
          {t('popup_collapseAgain')}
        </button>
      </div>
    </li>
  );
}

/** What the reader has just said of a block in this popup, and the way back, at once. */
import { t } from '../../platform/i18n';
import { takeBack, type Undo } from './undo';

export function JustMade({ undo }: { readonly undo: Undo }) {
  const correction = undo.state.justMade.value;
  return (
    <div role="status">
      {correction !== undefined && (
        <div class="notice plain row">
          <p>
            {t('popup_nowKeptOpen')} <bdi class="entry-excerpt">{correction.excerpt}</bdi>
          </p>
          <button type="button" class="button" onClick={() => void takeBack([correction], undo)}>
            {t('undo')}
          </button>
        </div>
      )}
    </div>
  );
}

/** What the reader has just said of a block, or done to a rule, in this popup, and the way back, at once. */
import { t } from '../../platform/i18n';
import { takeBack, type Undo } from './undo';

export function JustMade({ undo }: { readonly undo: Undo }) {
  const correction = undo.state.justMade.value;
  const { said, takeBack: takeRuleBack } = undo.lastRule;
  const { words, undo: undoRule } = said.value;
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
      {words !== '' && (
        <div class="notice plain row">
          <p class="wrap">{words}</p>
          {undoRule && (
            <button type="button" class="button" onClick={() => void takeRuleBack(undoRule)}>
              {t('undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** What looks like an appeal and was left alone, and why. */
import { t } from '../../platform/i18n';
import type { LeftAlone } from '../../platform/messages';
import { Folded } from '../../ui/controls';
import { kindWords, leftAloneWords } from '../../ui/words';

export function LeftAloneList({ leftAlone }: { readonly leftAlone: readonly LeftAlone[] }) {
  if (leftAlone.length === 0) return null;
  return (
    <Folded title={t('popup_leftAlone')} count={leftAlone.length}>
      <ul class="entry-list">
        {leftAlone.map(({ kind, excerpt, reason }) => (
          <li key={`${kind} ${excerpt}`} class="entry">
            <p class="entry-words">
              <strong>{kindWords(kind)}</strong> <bdi class="entry-excerpt">{excerpt}</bdi>
            </p>
            <p class="quiet">{leftAloneWords(reason)}</p>
          </li>
        ))}
      </ul>
    </Folded>
  );
}

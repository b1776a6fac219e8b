/** What the rule would do on this page, in words: how much collapses, what stays and why, or what is wrong with it. */
import { t } from '../../platform/i18n';
import { counted } from '../../platform/plurals';
import type { Reading } from './state';

export function Outcome({ reading }: { readonly reading: Reading }) {
  if (reading.status === 'reading') return null;
  if (reading.status === 'wrong') return <p class="wrong">{reading.words}</p>;
  const { placed, kept, waitingCount, failure } = reading.preview;
  if (failure !== undefined) return <p class="wrong">{t(`picker_${failure}`)}</p>;
  if (placed.length + kept.length + waitingCount === 0) return <p class="wrong">{t('picker_nothing')}</p>;
  const reasons = new Set(kept.map(({ reason }) => reason));
  return (
    <>
      {placed.length > 0 && <p class="good">{counted('picker_collapses', placed.length)}</p>}
      {waitingCount > 0 && <p>{counted('picker_waiting', waitingCount)}</p>}
      {kept.length > 0 && (
        <div class="wrong">
          <p>{counted('picker_keeps', kept.length)}</p>
          {[...reasons].map((reason) => (
            <p key={reason}>{t(`popup_leftAlone_${reason}`)}</p>
          ))}
        </div>
      )}
    </>
  );
}

/** What Foldaway could not do in the background, and what the reader can do about it. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../platform/i18n';
import { readTroubles, type Trouble, watchTroubles } from '../platform/troubles';
import { Notice } from './controls';

export function Troubles() {
  const troubles = useSignal<readonly Trouble[]>([]);
  useEffect(() => {
    const closing = new AbortController();
    const show = (current: readonly Trouble[]): void => {
      if (!closing.signal.aborted) troubles.value = current;
    };
    watchTroubles(show, closing.signal);
    void readTroubles().then(show);
    return () => closing.abort();
  }, []);
  return (
    <>
      {troubles.value.map((trouble) => (
        <Notice key={trouble} tone="error">
          <p>{t(`trouble_${trouble}`)}</p>
        </Notice>
      ))}
    </>
  );
}

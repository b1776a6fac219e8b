/** What is known of this site from earlier visits, and a way to forget it. */
import { KINDS } from '../../core/kind';
import { t, uiLocale } from '../../platform/i18n';
import { forgetHost, readRememberedOf, watchMemory } from '../../platform/memory-store';
import type { Sighting } from '../../settings/memory';
import { Folded } from '../../ui/controls';
import { useWatched } from '../../ui/use-watched';
import { kindWords } from '../../ui/words';

export function RememberedHere({ host }: { readonly host: string }) {
  const read = (): Promise<readonly Sighting[]> => readRememberedOf(host);
  const known = useWatched([], read, (listener, signal) => watchMemory(read, listener, signal)).value;
  if (known.length === 0) return null;
  const kinds = KINDS.filter((kind) => known.some((sighting) => sighting.kind === kind));
  return (
    <Folded title={t('popup_memory')} count={known.length}>
      <p class="quiet">{t('popup_memory_detail')}</p>
      <p>{new Intl.ListFormat(uiLocale()).format(kinds.map(kindWords))}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void forgetHost(host)}>
          {t('popup_memory_forget')}
        </button>
      </div>
    </Folded>
  );
}

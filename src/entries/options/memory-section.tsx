/** What is remembered of blocks met before: whether to remember at all, how much it is, and one button that forgets everything. */
import { useSignal } from '@preact/signals';
import { KINDS } from '../../core/kind';
import { t, uiLocale } from '../../platform/i18n';
import { forgetAllHosts, type Remembered, readRemembered, watchMemory } from '../../platform/memory-store';
import { timeOf } from '../../settings/memory';
import type { Settings } from '../../settings/settings';
import { Switch } from '../../ui/controls';
import type { SettingsState } from '../../ui/settings-state';
import { useWatched } from '../../ui/use-watched';
import { kindWords } from '../../ui/words';
import { Section } from './section';
import './figures.css';

interface MemorySectionProps {
  readonly current: Settings;
  readonly settings: SettingsState;
}

export function MemorySection({ current, settings }: MemorySectionProps) {
  const remembered = useWatched<Remembered | undefined>(undefined, readRemembered, (listener, signal) =>
    watchMemory(readRemembered, listener, signal),
  ).value;
  const said = useSignal('');
  const forget = async (): Promise<void> => {
    await forgetAllHosts();
    said.value = t('options_memory_forgotten');
  };
  return (
    <Section id="memory" title={t('options_memory')} intro={t('options_memory_intro')}>
      <div class="sheet lines">
        <Switch
          label={t('options_memory_switch')}
          description={t('options_memory_detail')}
          isOn={current.isRemembering}
          onChange={(isRemembering) => void settings.change((before) => ({ ...before, isRemembering }))}
        />
      </div>
      {remembered !== undefined && remembered.blocks.length > 0 ? (
        <>
          <RememberedTable remembered={remembered} />
          <div class="row">
            <button type="button" class="button" onClick={() => void forget()}>
              {t('options_memory_forget')}
            </button>
          </div>
        </>
      ) : (
        <p class="quiet">{t('options_memory_none')}</p>
      )}
      <p role="status" class="quiet">
        {said.value}
      </p>
    </Section>
  );
}

function RememberedTable({ remembered: { blocks, hostCount } }: { readonly remembered: Remembered }) {
  const number = new Intl.NumberFormat(uiLocale());
  const date = new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium' });
  const kinds = KINDS.map((kind) => ({ kind, own: blocks.filter((block) => block.kind === kind) }));
  return (
    <table class="sheet figures">
      <caption class="quiet">
        {t('options_memory_counts', number.format(blocks.length), number.format(hostCount))}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('options_memory_kind')}</th>
          <th scope="col">{t('options_memory_blocks')}</th>
          <th scope="col">{t('options_memory_last')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds
          .filter(({ own }) => own.length > 0)
          .map(({ kind, own }) => (
            <tr key={kind}>
              <th scope="row">{kindWords(kind)}</th>
              <td>{number.format(own.length)}</td>
              <td>{date.format(timeOf(Math.max(...own.map(({ day }) => day))))}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

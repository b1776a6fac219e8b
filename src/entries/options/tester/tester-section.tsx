/** The tester: the reader pastes HTML or text and sees which blocks are found in it, and why. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '../../../platform/i18n';
import { readPageLexicons } from '../../../platform/page-lexicons';
import { counted } from '../../../platform/plurals';
import { Notice, Select } from '../../../ui/controls';
import { Section } from '../section';
import type { Place, TestResult } from './judge-text';
import { TesterResult } from './tester-result';

const LENGTH_MAX = 3_000_000;
const PLACES = ['guess', 'page', 'before', 'between', 'after'] as const satisfies readonly Place[];

const FAULTS = {
  tooLong: () => counted('options_tester_tooLong', LENGTH_MAX),
  noWords: () => t('trouble_lexicons'),
  failed: () => t('error_failed'),
} as const;

type TestState =
  | { readonly step: 'none' | 'reading' | 'empty' | 'tooLong' | 'noWords' | 'failed' }
  | { readonly step: 'done'; readonly result: TestResult };

export function TesterSection() {
  const pasted = useSignal('');
  const place = useSignal<Place>('guess');
  const state = useSignal<TestState>({ step: 'none' });
  const id = useId();

  const test = async (): Promise<void> => {
    const text = pasted.value;
    if (text.trim() === '' || text.length > LENGTH_MAX) {
      state.value = { step: text.length > LENGTH_MAX ? 'tooLong' : 'empty' };
      return;
    }
    state.value = { step: 'reading' };
    try {
      // the detector is loaded only where it is needed
      const { judgeText } = await import('./judge-text');
      const result = await judgeText(text, place.value, readPageLexicons);
      state.value = result.languages.length === 0 ? { step: 'noWords' } : { step: 'done', result };
    } catch (cause) {
      state.value = { step: 'failed' };
      throw cause;
    }
  };

  return (
    <Section id="tester" title={t('options_tester')} intro={t('options_tester_intro')}>
      <form
        class="tester"
        onSubmit={(event) => {
          event.preventDefault();
          void test();
        }}
      >
        <label class="field" for={id}>
          <span class="quiet">{t('options_tester_pasted')}</span>
        </label>
        <textarea
          id={id}
          class="tester-text"
          rows={8}
          dir="auto"
          spellcheck={false}
          value={pasted.value}
          onInput={(event) => {
            pasted.value = event.currentTarget.value;
          }}
        />
        <div class="row">
          <Select
            label={t('options_tester_place')}
            value={place.value}
            choices={PLACES.map((value) => ({ value, label: t(`options_tester_place_${value}`) }))}
            onChange={(chosen) => {
              place.value = chosen;
            }}
          />
          <button type="submit" class="button strong">
            {t('options_tester_test')}
          </button>
        </div>
      </form>
      <div role="status">
        {state.value.step === 'empty' && <p class="quiet">{t('options_tester_empty')}</p>}
        {state.value.step === 'reading' && <p class="quiet">{t('options_tester_reading')}</p>}
      </div>
      {(state.value.step === 'tooLong' || state.value.step === 'noWords' || state.value.step === 'failed') && (
        <Notice tone="error">
          <p>{FAULTS[state.value.step]()}</p>
        </Notice>
      )}
      {state.value.step === 'done' && <TesterResult result={state.value.result} />}
    </Section>
  );
}

/** The picker's panel: first what to do, then how much, which ones, and the rule that says so. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import { isKind, KINDS } from '../../core/kind';
import { selectorOf } from '../../page/selector';
import { t } from '../../platform/i18n';
import { Outcome } from './outcome';
import type { PickerState, PickerView } from './state';

export interface PanelProps {
  readonly state: PickerState;
  readonly isPrivate: boolean;
  readonly isInForce: boolean;
  readonly close: () => void;
  /** To the other end of the window: what lies beneath the panel cannot be pointed at. */
  readonly swap: () => void;
  /** Called with each view once its controls are there. */
  readonly onShown: (view: PickerView) => void;
}

export function Panel(props: PanelProps) {
  const view = props.state.view.value;
  useLayoutEffect(() => props.onShown(view), [view]);
  return view.step === 'aim' ? <Aim {...props} view={view} /> : <Refine {...props} view={view} />;
}

interface AimProps extends PanelProps {
  readonly view: Extract<PickerView, { readonly step: 'aim' }>;
}

function Aim({ view, close, swap }: AimProps) {
  const { aimed } = view;
  return (
    <>
      <Head swap={swap}>
        <button type="button" onClick={close}>
          {t('picker_cancel')}
        </button>
      </Head>
      <p id="aim" class="quiet">
        {t('picker_aim')} <span class="for-keys">{t('picker_keys')}</span>
      </p>
      <p class="aimed" role="status">
        {aimed && <code dir="ltr">{selectorOf(aimed)}</code>}
      </p>
    </>
  );
}

interface HeadProps {
  readonly swap: () => void;
  readonly children?: ComponentChildren;
}

function Head({ swap, children }: HeadProps) {
  return (
    <div class="head">
      <h2>{t('picker_title')}</h2>
      <button type="button" class="bare" aria-label={t('picker_move')} title={t('picker_move')} onClick={swap}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5 13.5v-11M2.5 5 5 2.5 7.5 5M11 2.5v11M8.5 11l2.5 2.5 2.5-2.5" />
        </svg>
      </button>
      {children}
    </div>
  );
}

interface RefineProps extends PanelProps {
  readonly view: Extract<PickerView, { readonly step: 'refine' }>;
}

function Refine({ view, state, isPrivate, isInForce, close, swap }: RefineProps) {
  const ruleId = useId();
  const outcomeId = useId();
  const { reading } = view;
  const isWrong = reading.status === 'wrong';
  const isEmpty = reading.status === 'ready' && reading.preview.placed.length + reading.preview.waitingCount === 0;
  return (
    <>
      <Head swap={swap} />
      <Slider
        label={t('picker_size')}
        value={view.rung}
        last={view.ladder.steps.length - 1}
        ends={[t('picker_size_least'), t('picker_size_most')]}
        words={selectorOf(view.ladder.steps[view.rung] ?? view.ladder.steps[0])}
        onChange={state.setRung}
      />
      <Slider
        label={t('picker_reach')}
        value={view.reach}
        last={view.selectors.choices.length - 1}
        ends={[t('picker_reach_least'), t('picker_reach_most')]}
        words={view.selectors.choices[view.reach]?.selector ?? ''}
        onChange={state.setReach}
      />
      <label class="field line">
        <span>{t('picker_kind')}</span>
        <select
          value={view.kind}
          onChange={({ currentTarget: { value } }) => {
            if (isKind(value)) state.setKind(value);
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind_${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field" for={ruleId}>
        <span>{t('picker_rule')}</span>
        <textarea
          id={ruleId}
          dir="ltr"
          rows={2}
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          readOnly={isPrivate}
          value={view.text}
          aria-invalid={isWrong}
          aria-describedby={outcomeId}
          onInput={({ currentTarget: { value } }) => state.setText(value.replace(/[\r\n]+/gu, ''))}
        />
      </label>
      <div id={outcomeId} class="outcome" role="status">
        <Outcome reading={reading} />
      </div>
      {isPrivate && <p class="quiet">{t('bar_privateNote')}</p>}
      {!isInForce && <p class="quiet">{t('picker_notInForce')}</p>}
      {view.failure !== undefined && (
        <p class="wrong" role="alert">
          {t(view.failure)}
        </p>
      )}
      <div class="actions">
        <button type="button" onClick={close}>
          {t('picker_cancel')}
        </button>
        <button type="button" onClick={state.again}>
          {t('picker_another')}
        </button>
        <button type="button" class="strong" disabled={isWrong || isEmpty} onClick={() => void state.save()}>
          {t('picker_save')}
        </button>
      </div>
    </>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly last: number;
  readonly ends: readonly [least: string, most: string];
  /** What the position stands for, for screen readers. */
  readonly words: string;
  readonly onChange: (value: number) => void;
}

function Slider({ label, value, last, ends: [least, most], words, onChange }: SliderProps) {
  return (
    <label class="field slide">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={value}
        disabled={last === 0}
        aria-valuetext={words}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
      <span class="ends quiet" aria-hidden="true">
        <span>{least}</span>
        <span>{most}</span>
      </span>
    </label>
  );
}

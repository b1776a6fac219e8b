/** The controls that pages share: native elements with a label each, styled by controls.css. */
import type { ComponentChildren } from 'preact';
import { numberWords } from './words';

interface SwitchProps {
  readonly label: ComponentChildren;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly description?: ComponentChildren;
  readonly isDisabled?: boolean;
}

/** On or off, at once. The words may wrap; the switch stays at the line's end. */
export function Switch({ label, isOn, onChange, description, isDisabled = false }: SwitchProps) {
  return (
    <label class="switch">
      <span class="switch-words wrap">
        {label}
        {description !== undefined && description !== false && (
          <span class="quiet switch-description">{description}</span>
        )}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself
        role="switch"
        checked={isOn}
        disabled={isDisabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  /** Keeps the label for screen readers only, where the place says it already. */
  readonly isLabelHidden?: boolean;
}

export function Select<Value extends string>({ label, value, choices, onChange, isLabelHidden }: SelectProps<Value>) {
  return (
    <label class="field">
      <span class={isLabelHidden ? 'out-of-sight' : 'quiet'}>{label}</span>
      <select
        class="select"
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface NoticeProps {
  readonly tone?: 'plain' | 'warn' | 'error';
  readonly children: ComponentChildren;
}

/** Something the reader should know. Errors are announced; the rest is read in its place. */
export function Notice({ tone = 'plain', children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      {children}
    </div>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly count?: number;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A section that is folded until the reader opens it. */
export function Folded({ title, count, isOpen = false, children }: FoldedProps) {
  return (
    <details class="folded" open={isOpen}>
      <summary>
        <span>{title}</span>
        {count !== undefined && <span class="count">{numberWords(count)}</span>}
      </summary>
      {children}
    </details>
  );
}

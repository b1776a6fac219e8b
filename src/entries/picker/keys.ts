/** The picker by keyboard alone: arrows, Enter and Escape, and Tab that stays inside. */
import type { Direction } from '../../page/picker/target';
import type { PickerState } from './state';

const CONTROLS = 'button:not(:disabled),input,select,textarea';

interface KeyOptions {
  readonly state: PickerState;
  readonly root: ShadowRoot;
  readonly isRightToLeft: boolean;
  readonly close: () => void;
}

/** Siblings stand side by side in the order of reading. */
function directionOf(key: string, isRightToLeft: boolean): Direction | undefined {
  switch (key) {
    case 'ArrowUp':
      return 'parent';
    case 'ArrowDown':
      return 'child';
    case 'ArrowLeft':
      return isRightToLeft ? 'next' : 'previous';
    case 'ArrowRight':
      return isRightToLeft ? 'previous' : 'next';
    default:
      return undefined;
  }
}

/** Answers whether the key was meant for the picker itself; the others are for its controls. */
export function pressed(event: KeyboardEvent, target: Element | null, options: KeyOptions): boolean {
  const { state, root, isRightToLeft, close } = options;
  if (event.isComposing) return false;
  if (event.key === 'Escape') {
    close();
    return true;
  }
  if (event.key === 'Tab') return stayInside(event, target, root);
  if (state.view.value.step === 'aim') {
    const direction = directionOf(event.key, isRightToLeft);
    if (direction) state.move(direction);
    else if (event.key === 'Enter' && target?.localName !== 'button') state.choose();
    else return false;
    return true;
  }
  if (event.key !== 'Enter' || target === null || !['input', 'textarea'].includes(target.localName)) return false;
  void state.save();
  return true;
}

function stayInside(event: KeyboardEvent, target: Element | null, root: ShadowRoot): boolean {
  const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)];
  const at = controls.indexOf(target as HTMLElement);
  const isAtEnd = event.shiftKey ? at <= 0 : at === controls.length - 1 || at < 0;
  if (!isAtEnd) return false;
  controls.at(event.shiftKey ? -1 : 0)?.focus();
  return true;
}

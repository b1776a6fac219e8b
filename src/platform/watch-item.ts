/** Follows one stored item. */
import { browser } from './browser';

/** Calls the listener with what the item holds after each change; undefined where it is gone. */
export function watchItem(
  area: 'local' | 'session',
  key: string,
  listener: (value: unknown) => void,
  signal: AbortSignal,
): void {
  const changed = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, changedArea: string): void => {
    if (changedArea === area && Object.hasOwn(changes, key)) listener(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}

/** A value that is read once and followed while the component stands. */
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

export function useWatched<Value>(
  initial: Value,
  read: () => Promise<Value>,
  watch: (listener: (value: Value) => void, signal: AbortSignal) => void,
): ReadonlySignal<Value> {
  const state = useSignal(initial);
  useEffect(() => {
    const closing = new AbortController();
    const show = (value: Value): void => {
      if (!closing.signal.aborted) state.value = value;
    };
    watch(show, closing.signal);
    void read().then(show);
    return () => closing.abort();
  }, []);
  return state;
}

/** An extension event that keeps its listeners by the context that added them. */

export interface FakeEvent<Args extends readonly unknown[]> {
  readonly addListener: (listener: (...args: Args) => unknown) => void;
  readonly removeListener: (listener: (...args: Args) => unknown) => void;
  readonly hasListener: (listener: (...args: Args) => unknown) => boolean;
  /** What each listener returned; all of them have been called when this returns. */
  readonly fire: (...args: Args) => unknown[];
  readonly clear: () => void;
}

export function createEvent<Args extends readonly unknown[]>(): FakeEvent<Args> {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    hasListener: (listener) => listeners.has(listener),
    fire: (...args) => [...listeners].map((listener) => listener(...args)),
    clear: () => listeners.clear(),
  };
}

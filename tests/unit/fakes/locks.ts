/** Web Locks in memory: one holder at a time, first come first served; `release` is what a browser does when a context ends. */

export interface FakeLocks {
  readonly request: <Result>(name: string, action: () => Promise<Result>) => Promise<Result>;
  readonly release: () => void;
}

export function createLocks(): FakeLocks {
  let tails = new Map<string, Promise<unknown>>();
  return {
    request: (name, action) => {
      const held = tails;
      const result = (held.get(name) ?? Promise.resolve()).then(action);
      held.set(
        name,
        result.catch(() => undefined),
      );
      return result;
    },
    release: () => {
      tails = new Map();
    },
  };
}

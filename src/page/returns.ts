/** Counts how often the same appeal comes back: a page that draws it anew each time it is collapsed would never come to rest. */

const RETURNS_AT_MOST = 12;
const WITHIN_MS = 10_000;

export interface Returns {
  /** Notes that the appeal is here again; true once that is a fight. */
  readonly isOneTooMany: (fingerprint: string) => boolean;
  readonly forget: () => void;
}

export function createReturns(): Returns {
  const returns = new Map<string, readonly number[]>();
  return {
    isOneTooMany(fingerprint) {
      const now = performance.now();
      const times = (returns.get(fingerprint) ?? []).filter((at) => now - at < WITHIN_MS);
      returns.set(fingerprint, [...times, now]);
      return times.length >= RETURNS_AT_MOST;
    },
    forget: () => returns.clear(),
  };
}

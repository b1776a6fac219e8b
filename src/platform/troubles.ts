/** What the worker could not do in the background, for the reader to see: kept in memory until it works or the browser closes. */
import { browser } from './browser';
import { withLock } from './lock';

/** `choice`: what the reader chose on a page, by its bar, a menu or a key, where no page of Foldaway's shows that it failed. */
export const TROUBLES = ['lexicons', 'rules', 'sync', 'choice'] as const;
export type Trouble = (typeof TROUBLES)[number];

const KEY = 'troubles';

const parseTroubles = (stored: unknown): readonly Trouble[] =>
  Array.isArray(stored) ? TROUBLES.filter((trouble) => stored.includes(trouble)) : [];

export async function readTroubles(): Promise<readonly Trouble[]> {
  return parseTroubles((await browser.storage.session.get(KEY))[KEY]);
}

export function watchTroubles(listener: (troubles: readonly Trouble[]) => void, signal: AbortSignal): void {
  const changed = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string): void => {
    if (area === 'session' && Object.hasOwn(changes, KEY)) listener(parseTroubles(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}

/** Says that there is a trouble, or that it is over. */
export const tell = (trouble: Trouble, isThere: boolean): Promise<void> =>
  withLock(KEY, async () => {
    const before = await readTroubles();
    if (before.includes(trouble) === isThere) return;
    const now = TROUBLES.filter((each) => (each === trouble ? isThere : before.includes(each)));
    await browser.storage.session.set({ [KEY]: now });
  });

/** A step of the worker's whose failure the reader is told, and whose success takes the word back. It fails as before. */
export function told(trouble: Trouble, step: () => Promise<void>): () => Promise<void> {
  return async () => {
    try {
      await step();
    } catch (cause) {
      await tell(trouble, true);
      throw cause;
    }
    await tell(trouble, false);
  };
}

/** Stores what is remembered of blocks, and forgets it; for the worker and the extension's own pages. */
import type { KnownSight } from '../settings/memory';
import {
  type Bucket,
  dayOf,
  isKnown,
  MEMORY_KEYS,
  memoryKey,
  parseBucket,
  type Sighting,
  sightingsOf,
  withLoad,
  withMistaken,
  withoutHost,
  withoutOld,
} from '../settings/memory';
import { isSameValue } from '../settings/stored';
import { browser } from './browser';
import { withLock } from './lock';

const newBucket = (): Bucket => ({ salt: crypto.getRandomValues(new Uint32Array(2)).join('-'), hosts: {} });

function changeBucket(key: string, update: (bucket: Bucket) => Bucket): Promise<void> {
  return withLock(key, async () => {
    const { [key]: stored } = await browser.storage.local.get(key);
    const before = parseBucket(stored);
    const bucket = before ?? newBucket();
    const after = update(bucket);
    if (after === bucket || isSameValue(after, before)) return;
    await (Object.keys(after.hosts).length > 0
      ? browser.storage.local.set({ [key]: after })
      : browser.storage.local.remove(key));
  });
}

/** Counts the blocks that one load of a page collapsed. */
export const rememberLoad = (host: string, id: string, sights: readonly KnownSight[]): Promise<void> =>
  changeBucket(memoryKey(host), (bucket) => withLoad(bucket, host, { id, day: dayOf(Date.now()), sights }));

export const rememberMistaken = (host: string, marks: readonly string[]): Promise<void> =>
  changeBucket(memoryKey(host), (bucket) => withMistaken(bucket, host, marks, dayOf(Date.now())));

export const forgetHost = (host: string): Promise<void> =>
  changeBucket(memoryKey(host), (bucket) => withoutHost(bucket, host));

export const forgetAllHosts = (): Promise<void> => browser.storage.local.remove([...MEMORY_KEYS]);

/** Drops what was not met for long. */
export async function forgetOldHosts(): Promise<void> {
  const day = dayOf(Date.now());
  const stored = await browser.storage.local.get([...MEMORY_KEYS]);
  for (const key of Object.keys(stored)) await changeBucket(key, (bucket) => withoutOld(bucket, day));
}

export interface Remembered {
  readonly hostCount: number;
  readonly blocks: readonly Sighting[];
}

/** What is held from the start, of all sites together: which sites they are cannot be told. */
export async function readRemembered(): Promise<Remembered> {
  const buckets = Object.values(await browser.storage.local.get([...MEMORY_KEYS])).map(parseBucket);
  const hosts = buckets.flatMap((bucket) => Object.values(bucket?.hosts ?? {})).map((list) => list.filter(isKnown));
  return { hostCount: hosts.filter((list) => list.length > 0).length, blocks: hosts.flat() };
}

export async function readRememberedOf(host: string): Promise<readonly Sighting[]> {
  const key = memoryKey(host);
  return sightingsOf(parseBucket((await browser.storage.local.get(key))[key]), host).filter(isKnown);
}

/** Reads again and tells the listener whenever something is remembered or forgotten. */
export function watchMemory<Value>(
  read: () => Promise<Value>,
  listener: (value: Value) => void,
  signal: AbortSignal,
): void {
  const changed = async (changes: Readonly<Record<string, unknown>>, area: string): Promise<void> => {
    if (area === 'local' && MEMORY_KEYS.some((key) => Object.hasOwn(changes, key))) listener(await read());
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}

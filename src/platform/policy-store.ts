/** What the reader's organisation settled, as the browser's managed storage has it; most readers have none. */
import { POLICY_KEY } from '../settings/keys';
import { parsePolicy, type ReadPolicy } from '../settings/policy';
import { browser, type Storage } from './browser';
import { attempt } from './storage-failure';
import { watchItem } from './watch-item';

/** Not every browser has it, and Firefox refuses to read it where there is no policy. */
const managedArea = (): Pick<Storage.StorageArea, 'get'> | undefined =>
  (browser.storage as { readonly managed?: Storage.StorageArea }).managed;

export async function readPolicy(): Promise<ReadPolicy> {
  const area = managedArea();
  const read = area === undefined ? undefined : await attempt(() => area.get(null));
  return parsePolicy(read?.isOk ? read.value : undefined);
}

/** Calls the listener after each change that the worker noticed. */
export const watchPolicy = (listener: (read: ReadPolicy) => void, signal: AbortSignal): void =>
  watchItem('local', POLICY_KEY, () => void readPolicy().then(listener), signal);

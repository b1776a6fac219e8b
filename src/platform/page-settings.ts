/** The settings as the content script of one page needs them; no polyfill and no schema library behind it. */
import { pageKeys } from '../settings/keys';
import { memoryKey } from '../settings/memory';
import { type PageSettings, parsePageSlice } from '../settings/page-slice';
import { isExtensionAlive, native } from './native';

export type { PageSettings };

/** The page's `location.hostname`, and that of the page at the top of its tab. */
export interface PageHosts {
  readonly host: string;
  readonly topHost: string;
}

/** Rejects where storage fails or the extension is gone. */
export async function readPageSettings({ host, topHost }: PageHosts): Promise<PageSettings> {
  const stored = await native().storage.local.get([...pageKeys(host, topHost), memoryKey(host)]);
  return parsePageSlice(stored, host, topHost);
}

/** Calls the listener after each change of what this page needs; only the latest counts where changes come fast. */
export function watchPageSettings(
  hosts: PageHosts,
  listener: (settings: PageSettings) => void,
  signal: AbortSignal,
): void {
  const keys = pageKeys(hosts.host, hosts.topHost);
  const { onChanged } = native().storage;
  let latest = 0;
  const changed = async (changes: Readonly<Record<string, unknown>>, area: string): Promise<void> => {
    if (area !== 'local' || !keys.some((key) => Object.hasOwn(changes, key))) return;
    latest += 1;
    const mine = latest;
    const settings = await readPageSettings(hosts).catch((failure: unknown) => {
      // An extension that is gone has no settings: whoever watches for that undoes the page's changes.
      if (isExtensionAlive()) throw failure;
      return undefined;
    });
    if (settings !== undefined && mine === latest && !signal.aborted) listener(settings);
  };
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => onChanged.removeListener(changed), { once: true });
}

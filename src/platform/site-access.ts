/** Whether the browser lets Foldaway onto sites, and how it is asked to. */
import { browser } from './browser';

const ALL_SITES = '<all_urls>';

function originPattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}

/** Access to all sites, or to this one where the reader granted only some. */
export async function hasSiteAccess(url?: string): Promise<boolean> {
  const pattern = url === undefined ? undefined : originPattern(url);
  return browser.permissions.contains({ origins: [pattern ?? ALL_SITES] });
}

/** Whether the reader let extensions onto files of this computer; Chrome asks for that on the extension's own page. */
export const hasFileAccess = (): Promise<boolean> => browser.extension.isAllowedFileSchemeAccess();

/** Has to be called in the reader's click, or the browser refuses. False where the reader said no. */
export const requestSiteAccess = (): Promise<boolean> => browser.permissions.request({ origins: [ALL_SITES] });

/** Calls the listener when access is granted or taken away. */
export function watchSiteAccess(listener: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      browser.permissions.onAdded.removeListener(listener);
      browser.permissions.onRemoved.removeListener(listener);
    },
    { once: true },
  );
}

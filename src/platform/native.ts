/** The browser's own extension API as it is, promises included; light enough for the content script. */
import type { Browser } from 'webextension-polyfill';

/** Where both browsers agree with the polyfill's types without it; `tabs` is not there in content scripts. */
export type NativeApi = Pick<Browser, 'i18n' | 'runtime' | 'storage' | 'tabs'> & Partial<Pick<Browser, 'extension'>>;

/** Read at each use: after an update of the extension the old content script's namespace loses its parts. */
export function native(): NativeApi {
  const scope = globalThis as { readonly browser?: NativeApi; readonly chrome?: NativeApi };
  const api = scope.browser ?? scope.chrome;
  if (api === undefined) throw new Error('There is no extension API here');
  return api;
}

/** False in a content script whose extension was updated, switched off or removed under it. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(native().runtime.id);
  } catch {
    // Firefox throws on every access once the extension is gone: that is the answer.
    return false;
  }
}

/** Whether the page stands in a private window. */
export const isPrivateWindow = (): boolean => native().extension?.inIncognitoContext === true;

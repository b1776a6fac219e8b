/** The lexicons that one page needs, as the worker stored them; light, for the content script. */
import type { Lexicon } from '../core/lexicon/lexicon';
import { isOfExtension, languageOfKey, lexiconKey, parseLexiconItem } from './lexicon-items';
import { isExtensionAlive, native } from './native';

/** Those of the languages that are stored; what is missing, broken or of another version is left out. Never rejects. */
export async function readPageLexicons(languages: readonly string[]): Promise<readonly Lexicon[]> {
  try {
    const { runtime, storage } = native();
    const { version } = runtime.getManifest();
    const stored = await storage.local.get(languages.map(lexiconKey));
    return languages.flatMap((language) => {
      const item = parseLexiconItem(stored[lexiconKey(language)], language);
      return item && isOfExtension(item, version) ? [item.lexicon] : [];
    });
  } catch (cause) {
    // Where the extension is gone the page is about to be put back as it was; there is nothing to tell.
    if (isExtensionAlive()) console.error(`Foldaway could not read its words for ${languages.join(', ')}`, cause);
    return [];
  }
}

/** Tells the languages that the worker has just stored: after an installation pages may be there first. */
export function watchPageLexicons(listener: (languages: readonly string[]) => void, signal: AbortSignal): void {
  const { onChanged } = native().storage;
  const changed = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area !== 'local') return;
    const languages = Object.keys(changes).flatMap((key) => languageOfKey(key) ?? []);
    if (languages.length > 0) listener(languages);
  };
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => onChanged.removeListener(changed), { once: true });
}

/** How lexicons lie in `storage.local`: one item a language, written by the worker, read by content scripts; made from the extension, never settings. */
import { isLexicon } from '../core/lexicon/is-lexicon';
import type { Lexicon } from '../core/lexicon/lexicon';

export const LEXICON_PREFIX = 'lexicon:';
/** Written after all others: that they are there, and of which version. */
export const LEXICON_VERSION_KEY = 'lexicon:version';

export const lexiconKey = (language: string): string => LEXICON_PREFIX + language;

/** Undefined where the key is not that of a language's item. */
export const languageOfKey = (key: string): string | undefined =>
  key.startsWith(LEXICON_PREFIX) && key !== LEXICON_VERSION_KEY ? key.slice(LEXICON_PREFIX.length) : undefined;

export interface LexiconItem {
  /** As `versionOf` gives it. */
  readonly version: string;
  readonly lexicon: Lexicon;
}

/** The extension's version, which content scripts know too, and a hash of all its lexicons. */
export const versionOf = (extensionVersion: string, hash: string): string => `${extensionVersion} ${hash}`;

export const isOfExtension = ({ version }: LexiconItem, extensionVersion: string): boolean =>
  version.startsWith(versionOf(extensionVersion, ''));

/** Undefined for anything broken or of another language. */
export function parseLexiconItem(item: unknown, language: string): LexiconItem | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { version, lexicon } = item as Partial<Readonly<Record<keyof LexiconItem, unknown>>>;
  if (typeof version !== 'string' || !isLexicon(lexicon) || lexicon.language !== language) return undefined;
  return { version, lexicon };
}

/** The lexicons that one page is read with: fetched when a text needs them, each once. */
import type { Lexicon } from '../core/lexicon/lexicon';

export interface Lexicons {
  /** Those of the languages that can be had; undefined while some are on their way, which this call sees to. */
  readonly of: (languages: readonly string[]) => readonly Lexicon[] | undefined;
  /** These languages can be had from now on: what could not be had before is asked for again. */
  readonly arrived: (languages: readonly string[]) => void;
}

export interface LexiconsOptions {
  /** Gives those of the languages that it has, and never rejects. */
  readonly read: (languages: readonly string[]) => Promise<readonly Lexicon[]>;
  /** What was asked for is settled: `of` answers now. */
  readonly onSettled: () => void;
}

export function createLexicons({ read, onSettled }: LexiconsOptions): Lexicons {
  const known = new Map<string, Lexicon>();
  const underWay = new Set<string>();
  const absent = new Set<string>();

  async function fetchAll(languages: readonly string[]): Promise<void> {
    for (const language of languages) underWay.add(language);
    for (const lexicon of await read(languages)) known.set(lexicon.language, lexicon);
    for (const language of languages) {
      // one that arrived while it was read is neither there nor absent: the next question reads it again
      if (underWay.delete(language) && !known.has(language)) absent.add(language);
    }
    onSettled();
  }

  return {
    of(languages) {
      const missing = languages.filter((language) => !known.has(language) && !absent.has(language));
      const unasked = missing.filter((language) => !underWay.has(language));
      if (unasked.length > 0) void fetchAll(unasked);
      if (missing.length > 0) return undefined;
      return languages.map((language) => known.get(language)).filter((lexicon) => lexicon !== undefined);
    },
    arrived(languages) {
      for (const language of languages) underWay.delete(language);
      if (languages.filter((language) => absent.delete(language)).length > 0) onSettled();
    },
  };
}

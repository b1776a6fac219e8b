/** The lexicons that one page is read with: English is there at once, others are fetched when a text needs them. */
import { en } from '../core/lexicon/en';
import type { Lexicon } from '../core/lexicon/lexicon';

export interface Lexicons {
  /** Those of the languages that can be had; undefined while some are on their way, which this call sees to. */
  readonly of: (languages: readonly string[]) => readonly Lexicon[] | undefined;
  /** Asks again for what could not be had before. */
  readonly retry: () => void;
}

export interface LexiconsOptions {
  /** Gives those of the languages that it has, and never rejects. */
  readonly read: (languages: readonly string[]) => Promise<readonly Lexicon[]>;
  /** What was asked for is settled: `of` answers now. */
  readonly onSettled: () => void;
}

export function createLexicons({ read, onSettled }: LexiconsOptions): Lexicons {
  const known = new Map<string, Lexicon>([[en.language, en]]);
  const underWay = new Set<string>();
  const absent = new Set<string>();

  async function fetchAll(languages: readonly string[]): Promise<void> {
    for (const language of languages) underWay.add(language);
    for (const lexicon of await read(languages)) known.set(lexicon.language, lexicon);
    for (const language of languages) {
      underWay.delete(language);
      if (!known.has(language)) absent.add(language);
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
    retry() {
      if (absent.size === 0) return;
      absent.clear();
      onSettled();
    },
  };
}

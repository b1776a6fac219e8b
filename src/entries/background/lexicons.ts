/** Puts the lexicons where content scripts can read them one by one: a page needs English and one or two more of all these languages. */
import { hash32 } from '../../core/fingerprint';
import { LEXICONS } from '../../core/lexicon';
import { en } from '../../core/lexicon/en';
import { browser } from '../../platform/browser';
import {
  LEXICON_PREFIX,
  LEXICON_VERSION_KEY,
  type LexiconItem,
  lexiconKey,
  parseLexiconItem,
  versionOf,
} from '../../platform/lexicon-items';
import { withLock } from '../../platform/lock';
import { attempt } from '../../platform/storage-failure';

/** English first: every page is read with it, so it has the room where there is not enough for all. */
const STORED = [en, ...LEXICONS.filter((lexicon) => lexicon !== en)];

const versionNow = (): string => versionOf(browser.runtime.getManifest().version, hash32(JSON.stringify(STORED)));

/** Stores what is not stored yet; so it may be called whenever. */
export function refreshLexicons(): Promise<void> {
  return withLock('lexicons', async () => {
    const version = versionNow();
    const { [LEXICON_VERSION_KEY]: stored } = await browser.storage.local.get(LEXICON_VERSION_KEY);
    if (stored !== version) await store(version);
  });
}

/** Looks at each stored lexicon by itself, and takes away those of languages that are no more. */
export function repairLexicons(): Promise<void> {
  return withLock('lexicons', () => store(versionNow()));
}

/** Each item says its version, so whatever moment this is stopped at, what lies there is whole and the next call goes on. */
async function store(version: string): Promise<void> {
  const stored = await browser.storage.local.get(null);
  const items = new Map<string, LexiconItem>(
    STORED.map((lexicon) => [lexiconKey(lexicon.language), { version, lexicon }]),
  );
  const needless = Object.keys(stored).filter(
    (key) => key.startsWith(LEXICON_PREFIX) && key !== LEXICON_VERSION_KEY && !items.has(key),
  );
  if (needless.length > 0) await browser.storage.local.remove(needless);
  const missing = [...items].filter(
    ([key, { lexicon }]) => parseLexiconItem(stored[key], lexicon.language)?.version !== version,
  );
  const failed = await write(missing);
  if (failed.length > 0) throw new Error(`These languages could not be stored: ${failed.join(', ')}`);
  if (stored[LEXICON_VERSION_KEY] !== version) await browser.storage.local.set({ [LEXICON_VERSION_KEY]: version });
}

/** All at once, or, where there is no room for all, as many as there is room for; gives the keys of the others with the reason. */
async function write(items: readonly (readonly [string, LexiconItem])[]): Promise<readonly string[]> {
  if (items.length === 0) return [];
  const all = await attempt(() => browser.storage.local.set(Object.fromEntries(items)));
  if (all.isOk) return [];
  const failed: string[] = [];
  for (const [key, item] of items) {
    const one = await attempt(() => browser.storage.local.set({ [key]: item }));
    if (!one.isOk) failed.push(`${key} (${one.messageKey})`);
  }
  return failed;
}

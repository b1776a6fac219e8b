/** Keeps the compiled form of the reader's rules in step with what the reader wrote. */

import { hash32 } from '../../core/fingerprint';
import { compileRules } from '../../core/rules/compile';
import { browser } from '../../platform/browser';
import { withLock } from '../../platform/lock';
import { COMPILED_RULES_KEY, fieldKey } from '../../settings/keys';
import { isRecord, parseRules } from '../../settings/parse';
import { parseItem } from '../../settings/stored';

export const RULES_KEY = fieldKey('rules');

/** Compiles only where the text or the extension is another than the last time; so it may be called whenever. */
export function refreshCompiledRules(): Promise<void> {
  return withLock('rules', async () => {
    const stored = await browser.storage.local.get([RULES_KEY, COMPILED_RULES_KEY]);
    const text = parseRules(parseItem(stored[RULES_KEY])?.value);
    const compiled = stored[COMPILED_RULES_KEY];
    if (text.trim() === '') {
      if (compiled !== undefined) await browser.storage.local.remove(COMPILED_RULES_KEY);
      return;
    }
    const source = sourceOf(text);
    if (isRecord(compiled) && compiled.source === source) return;
    await browser.storage.local.set({ [COMPILED_RULES_KEY]: { source, rules: compileRules(text) } });
  });
}

/** Names the text and the compiler that the compiled rules come from. */
const sourceOf = (text: string): string => `${browser.runtime.getManifest().version} ${text.length} ${hash32(text)}`;

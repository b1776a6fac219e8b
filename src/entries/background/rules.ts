/** Keeps the compiled form of the rules in step with what the reader wrote, and the organisation where there is one. */
import { hash32 } from '../../core/fingerprint';
import { compileRules } from '../../core/rules/compile';
import { browser } from '../../platform/browser';
import { withLock } from '../../platform/lock';
import { COMPILED_RULES_KEY, fieldKey, POLICY_KEY } from '../../settings/keys';
import { isRecord, parseRules } from '../../settings/parse';
import { parsePolicy } from '../../settings/policy';
import { parseItem } from '../../settings/stored';

const RULES_KEY = fieldKey('rules');

/** Whether a change of what is stored is one of the rules. */
export const concernsRules = (changes: Readonly<Record<string, unknown>>, area: string): boolean =>
  area === 'local' && [RULES_KEY, POLICY_KEY].some((key) => Object.hasOwn(changes, key));

/** Compiles only where the text or the extension is another than the last time; so it may be called whenever. */
export function refreshCompiledRules(): Promise<void> {
  return withLock('rules', async () => {
    const stored = await browser.storage.local.get([RULES_KEY, POLICY_KEY, COMPILED_RULES_KEY]);
    const managed = parseRules(parsePolicy(stored[POLICY_KEY]).policy.rules);
    const text = [managed, parseRules(parseItem(stored[RULES_KEY])?.value)].join('\n');
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

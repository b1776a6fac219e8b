/** The slice of the settings that one page's content script needs, read from a handful of stored items. */
import type { CompiledRules } from '../core/rules/types';
import { COMPILED_RULES_KEY, correctionsKey, fieldKey, PAUSE_KEY, siteKey } from './keys';
import { type KnownSight, knownSights, memoryKey } from './memory';
import { isRecord, parseBarStyle, parseCorrections, parseFlag, parseKinds, parseSite } from './parse';
import { DEFAULT_SETTINGS, type Settings, type SiteMode } from './settings';
import { hostSuffixes } from './site';

export interface PageSettings
  extends Pick<Settings, 'isOn' | 'kinds' | 'hasRulesOn' | 'barStyle' | 'isRemembering' | 'corrections'> {
  /** What the reader chose for the nearest site that the page belongs to, or for that of the page around it where that is stricter. */
  readonly mode: Exclude<SiteMode, 'supported'>;
  /** As `compileRules` made them; undefined where there are none. */
  readonly rules: CompiledRules | undefined;
  /** What to hide from the start, where the reader wants that; it counts as it is when the page starts. */
  readonly known: readonly KnownSight[];
  /** True where at least one tab is paused: ask the worker (`page:isPaused`) whether this one is. */
  readonly isAnyPaused: boolean;
}

/** From what leaves most alone to what leaves least. */
const STRICTNESS: readonly SiteMode[] = ['off', 'rules', 'supported', 'all'];

/**
 * Total, like every parser of settings. `stored` is what storage gave for `pageKeys(host, topHost)`; in a frame, `topHost` is the
 * host of the page that shows it: a site that the reader switched off is off in all its frames.
 */
export function parsePageSlice(
  stored: Readonly<Record<string, unknown>>,
  host: string,
  topHost: string = host,
): PageSettings {
  const settingAt = (key: string): unknown => {
    const item = stored[key];
    return isRecord(item) ? item.value : undefined;
  };
  const modeOf = (name: string): SiteMode =>
    hostSuffixes(name)
      .map((suffix) => parseSite(settingAt(siteKey(suffix)))?.mode)
      .find((chosen) => chosen !== undefined) ?? 'all';
  const modes = [modeOf(host), modeOf(topHost)];
  const mode = STRICTNESS.find((one) => modes.includes(one)) ?? 'all';
  const isSupported = mode === 'supported';
  const compiled = stored[COMPILED_RULES_KEY];
  const isRemembering = parseFlag(settingAt(fieldKey('isRemembering')), DEFAULT_SETTINGS.isRemembering);
  return {
    isOn: parseFlag(settingAt(fieldKey('isOn')), DEFAULT_SETTINGS.isOn),
    kinds: parseKinds(settingAt(fieldKey('kinds'))),
    mode: isSupported ? 'all' : mode,
    hasRulesOn: parseFlag(settingAt(fieldKey('hasRulesOn')), DEFAULT_SETTINGS.hasRulesOn),
    barStyle: isSupported ? 'none' : parseBarStyle(settingAt(fieldKey('barStyle'))),
    isRemembering,
    known: isRemembering ? knownSights(stored[memoryKey(host)], host) : [],
    corrections: parseCorrections(settingAt(correctionsKey(host))).filter(({ site }) => site === host),
    rules: isRecord(compiled) ? (compiled.rules as CompiledRules | undefined) : undefined,
    isAnyPaused: stored[PAUSE_KEY] !== undefined,
  };
}

/** The slice of the settings that one page's content script needs, read from a handful of stored items. */
import type { CompiledRules } from '../core/rules/types';
import { COMPILED_RULES_KEY, correctionsKey, fieldKey, PAUSE_KEY, POLICY_KEY, siteKey } from './keys';
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

const recordOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

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
  const settingAt = (key: string): unknown => recordOf(stored[key]).value;
  const policy = recordOf(stored[POLICY_KEY]);
  const managedSites = recordOf(policy.sites);
  const nearest = (name: string, read: (suffix: string) => unknown): SiteMode | undefined =>
    hostSuffixes(name)
      .map((suffix) => parseSite(read(suffix))?.mode)
      .find((chosen) => chosen !== undefined);
  const modeOf = (name: string): SiteMode =>
    nearest(name, (suffix) => managedSites[suffix]) ?? nearest(name, (suffix) => settingAt(siteKey(suffix))) ?? 'all';
  const modes = [modeOf(host), modeOf(topHost)];
  const mode = STRICTNESS.find((one) => modes.includes(one)) ?? 'all';
  const isSupported = mode === 'supported';
  const isRemembering = parseFlag(settingAt(fieldKey('isRemembering')), DEFAULT_SETTINGS.isRemembering);
  return {
    isOn: parseFlag(settingAt(fieldKey('isOn')), DEFAULT_SETTINGS.isOn),
    kinds: parseKinds({ ...recordOf(settingAt(fieldKey('kinds'))), ...recordOf(policy.kinds) }),
    mode: isSupported ? 'all' : mode,
    hasRulesOn: policy.rules !== undefined || parseFlag(settingAt(fieldKey('hasRulesOn')), DEFAULT_SETTINGS.hasRulesOn),
    barStyle: isSupported ? 'none' : parseBarStyle(settingAt(fieldKey('barStyle'))),
    isRemembering,
    known: isRemembering ? knownSights(stored[memoryKey(host)], host) : [],
    corrections: parseCorrections(settingAt(correctionsKey(host))).filter(({ site }) => site === host),
    rules: recordOf(stored[COMPILED_RULES_KEY]).rules as CompiledRules | undefined,
    isAnyPaused: stored[PAUSE_KEY] !== undefined,
  };
}

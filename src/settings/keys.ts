/** The storage keys of settings, and of the two things that stand beside them for the content script. */
import { hostSuffixes } from './site';

export const SETTING_PREFIX = 'setting:';
export const SCHEMA_KEY = 'setting:schema';
/** The reader's rules as `compileRules` made them, written by the worker. */
export const COMPILED_RULES_KEY = 'compiled:rules';
/** Whether some tab is paused, or all are. */
export const PAUSE_KEY = 'state:pause';
/** What the reader's organisation settled, copied there by the worker: content scripts cannot read it where it comes from. */
export const POLICY_KEY = 'state:policy';
/** How far the browser's sync could carry the settings. */
export const SYNC_STATE_KEY = 'state:sync';

/** Settings that are stored under one key each; sites and corrections have a key per host. */
export const SCALAR_FIELDS = ['isOn', 'kinds', 'hasRulesOn', 'rules', 'barStyle', 'isRemembering', 'isSynced'] as const;
export type ScalarField = (typeof SCALAR_FIELDS)[number];

const SITE_PREFIX = 'setting:site:';
const CORRECTIONS_PREFIX = 'setting:corrections:';

export const fieldKey = (field: ScalarField): string => SETTING_PREFIX + field;
export const siteKey = (site: string): string => SITE_PREFIX + site;
export const correctionsKey = (host: string): string => CORRECTIONS_PREFIX + host;

/** The host of a key made by `siteKey`, or undefined for any other key. */
export const siteOfKey = (key: string): string | undefined =>
  key.startsWith(SITE_PREFIX) ? key.slice(SITE_PREFIX.length) : undefined;

/** The host of a key made by `correctionsKey`, or undefined for any other key. */
export const hostOfCorrectionsKey = (key: string): string | undefined =>
  key.startsWith(CORRECTIONS_PREFIX) ? key.slice(CORRECTIONS_PREFIX.length) : undefined;

/** What the content script of one host has to read, and not a key more. */
export function pageKeys(host: string, topHost = host): readonly string[] {
  return [
    fieldKey('isOn'),
    fieldKey('kinds'),
    fieldKey('hasRulesOn'),
    fieldKey('barStyle'),
    fieldKey('isRemembering'),
    ...new Set([...hostSuffixes(host), ...hostSuffixes(topHost)].map(siteKey)),
    correctionsKey(host),
    COMPILED_RULES_KEY,
    PAUSE_KEY,
    POLICY_KEY,
  ];
}

/** Total parsing of each setting: whatever was stored, a valid value comes out; small enough for the content script. */
import { isKind, KINDS, type Kind } from '../core/kind';
import {
  CORRECTIONS_MAX,
  CORRECTIONS_PER_SITE_MAX,
  EXCERPT_LENGTH_MAX,
  FINGERPRINT_LENGTH_MAX,
  RULES_LENGTH_MAX,
  SELECTOR_LENGTH_MAX,
  SITES_MAX,
} from './limits';
import {
  BAR_STYLES,
  type Correction,
  DEFAULT_SETTINGS,
  type Settings,
  SITE_MODES,
  type SiteSettings,
} from './settings';
import { isHost } from './site';

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOneOf = <Option extends string>(options: readonly Option[], value: unknown): value is Option =>
  (options as readonly unknown[]).includes(value);

const isText = (value: unknown, lengthMax: number): value is string =>
  typeof value === 'string' && value.length <= lengthMax;

const own = (record: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined;

export const parseFlag = (value: unknown, fallback: boolean): boolean =>
  typeof value === 'boolean' ? value : fallback;

/** A kind that is missing or no boolean is as it is by default: kinds added by an update are on. */
export function parseKinds(value: unknown): Settings['kinds'] {
  const given = isRecord(value) ? value : {};
  return Object.fromEntries(
    KINDS.map((kind) => [kind, parseFlag(own(given, kind), DEFAULT_SETTINGS.kinds[kind])]),
  ) as Record<Kind, boolean>;
}

export const parseBarStyle = (value: unknown): Settings['barStyle'] =>
  isOneOf(BAR_STYLES, value) ? value : DEFAULT_SETTINGS.barStyle;

export const parseRules = (value: unknown): string =>
  isText(value, RULES_LENGTH_MAX) ? value : DEFAULT_SETTINGS.rules;

/** Undefined for what is no site's settings. */
export function parseSite(value: unknown): SiteSettings | undefined {
  if (!isRecord(value)) return undefined;
  const mode = own(value, 'mode');
  return isOneOf(SITE_MODES, mode) ? { mode } : undefined;
}

function parseSites(value: unknown): Settings['sites'] {
  if (!isRecord(value)) return DEFAULT_SETTINGS.sites;
  const sites: [string, SiteSettings][] = [];
  for (const [host, given] of Object.entries(value)) {
    const site = isHost(host) ? parseSite(given) : undefined;
    if (site !== undefined && sites.length < SITES_MAX) sites.push([host, site]);
  }
  return Object.fromEntries(sites);
}

/** Undefined for what is no correction. */
export function parseCorrection(value: unknown): Correction | undefined {
  if (!isRecord(value)) return undefined;
  const site = own(value, 'site');
  const fingerprint = own(value, 'fingerprint');
  const verdict = own(value, 'verdict');
  const kind = own(value, 'kind');
  const excerpt = own(value, 'excerpt');
  const selector = own(value, 'selector');
  const isValid =
    typeof site === 'string' &&
    isHost(site) &&
    isText(fingerprint, FINGERPRINT_LENGTH_MAX) &&
    fingerprint !== '' &&
    (verdict === 'show' || verdict === 'collapse') &&
    isKind(kind) &&
    isText(excerpt, EXCERPT_LENGTH_MAX);
  if (!isValid) return undefined;
  const correction: Correction = { site, fingerprint, verdict, kind, excerpt };
  return isText(selector, SELECTOR_LENGTH_MAX) && selector !== '' ? { ...correction, selector } : correction;
}

/** One correction a block (the latest), and no more of them than the limits allow (the latest again). */
export function boundCorrections(corrections: readonly Correction[]): readonly Correction[] {
  const isSeen = new Set<string>();
  const countBySite = new Map<string, number>();
  const kept: Correction[] = [];
  for (const correction of corrections.toReversed()) {
    const block = `${correction.site} ${correction.fingerprint}`;
    const count = countBySite.get(correction.site) ?? 0;
    if (isSeen.has(block) || count >= CORRECTIONS_PER_SITE_MAX || kept.length >= CORRECTIONS_MAX) continue;
    isSeen.add(block);
    countBySite.set(correction.site, count + 1);
    kept.push(correction);
  }
  return kept.reverse();
}

export function parseCorrections(value: unknown): readonly Correction[] {
  if (!Array.isArray(value)) return DEFAULT_SETTINGS.corrections;
  return boundCorrections(value.map(parseCorrection).filter((correction) => correction !== undefined));
}

/** The settings that any value stands for: what is missing or broken is as by default, the rest is kept. */
export function parseSettings(value: unknown): Settings {
  const given = isRecord(value) ? value : {};
  return {
    isOn: parseFlag(own(given, 'isOn'), DEFAULT_SETTINGS.isOn),
    kinds: parseKinds(own(given, 'kinds')),
    sites: parseSites(own(given, 'sites')),
    hasRulesOn: parseFlag(own(given, 'hasRulesOn'), DEFAULT_SETTINGS.hasRulesOn),
    rules: parseRules(own(given, 'rules')),
    corrections: parseCorrections(own(given, 'corrections')),
    barStyle: parseBarStyle(own(given, 'barStyle')),
    isRemembering: parseFlag(own(given, 'isRemembering'), DEFAULT_SETTINGS.isRemembering),
    isSynced: parseFlag(own(given, 'isSynced'), DEFAULT_SETTINGS.isSynced),
  };
}

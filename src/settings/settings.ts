/** The settings' one type and its defaults. */
import { KINDS, type Kind } from '../core/kind';

export const SCHEMA_VERSION = 1;

/**
 * `all`: detection and rules; `supported`: the same without bars, since the reader supports the site already;
 * `rules`: the reader's rules only; `off`: nothing on this site.
 */
export const SITE_MODES = ['all', 'supported', 'rules', 'off'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

export interface SiteSettings {
  readonly mode: SiteMode;
}

/** What the reader said of one block: `show` it always, or `collapse` it always. */
export interface Correction {
  /** Host name, lower case. */
  readonly site: string;
  readonly fingerprint: string;
  readonly verdict: 'show' | 'collapse';
  readonly kind: Kind;
  /** First words of the block, at most 80 characters, so that the reader recognises it in the options. */
  readonly excerpt: string;
  /** Names the block's element, so that the correction can be written as a rule; absent where it cannot. */
  readonly selector?: string;
}

export const BAR_STYLES = ['slim', 'dot', 'none'] as const;
export type BarStyle = (typeof BAR_STYLES)[number];

export interface Settings {
  readonly isOn: boolean;
  readonly kinds: Readonly<Record<Kind, boolean>>;
  /** By host name, lower case; a site is its host name and all under it. Sites that are not named are `all`. */
  readonly sites: Readonly<Record<string, SiteSettings>>;
  readonly hasRulesOn: boolean;
  /** The reader's own rules, one a line, as typed. */
  readonly rules: string;
  readonly corrections: readonly Correction[];
  readonly barStyle: BarStyle;
  /** Whether blocks met on a site are remembered, so that they are hidden from the start on the next visit. */
  readonly isRemembering: boolean;
  /** Whether the browser's own sync carries these settings. */
  readonly isSynced: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  isOn: true,
  kinds: Object.fromEntries(KINDS.map((kind) => [kind, true])) as Record<Kind, boolean>,
  sites: {},
  hasRulesOn: true,
  rules: '',
  corrections: [],
  barStyle: 'slim',
  isRemembering: true,
  isSynced: false,
};

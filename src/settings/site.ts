/** Host names as sites: a site is a host name and all under it. */
import type { Settings, SiteMode } from './settings';

const HOST = /^(?:[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*|\[[0-9a-f:.]+\])$/u;
const HOST_LENGTH = 253;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/u;
const WWW = /^www\.(?=.+\.)/u;

/** Whether the text is a host name as `URL.hostname` writes it: lower case, punycode, no port. */
export const isHost = (text: string): boolean => text.length <= HOST_LENGTH && HOST.test(text);

/** The site that a reader means on a page of this host: the host without `www.`. */
export const siteOf = (host: string): string => host.replace(WWW, '');

/** The host and every name above it, nearest first; addresses have none above them. */
export function hostSuffixes(host: string): readonly string[] {
  if (host === '') return [];
  if (host.startsWith('[') || IPV4.test(host)) return [host];
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

/** What the reader chose for the nearest site that this host belongs to. */
export function siteMode(sites: Settings['sites'], host: string): SiteMode {
  for (const suffix of hostSuffixes(host)) {
    if (Object.hasOwn(sites, suffix)) return sites[suffix]?.mode ?? 'all';
  }
  return 'all';
}

/**
 * The settings with this mode for a site. A site that would be `all` anyway is not named,
 * so that what is stored are the reader's departures from the default and nothing else.
 */
export function withSiteMode(settings: Settings, site: string, mode: SiteMode): Settings {
  const others = Object.fromEntries(Object.entries(settings.sites).filter(([host]) => host !== site));
  const isNamed = siteMode(others, site) !== mode;
  return { ...settings, sites: isNamed ? { ...others, [site]: { mode } } : others };
}

/** The site that a choice on a page of this host is about: the nearest that is named already, or else the host without `www.`. */
export const namedSite = (sites: Settings['sites'], host: string): string =>
  hostSuffixes(host).find((suffix) => Object.hasOwn(sites, suffix)) ?? siteOf(host);

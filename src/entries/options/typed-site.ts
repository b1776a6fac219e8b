/** Reads what a reader types or pastes as a site: a host name, or any address on it. */
import { isHost, siteOf } from '../../settings/site';

/** The site's host name as settings keep it, or undefined where the text names none. */
export function parseTypedSite(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const address = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, protocol } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && isHost(hostname) ? siteOf(hostname) : undefined;
}

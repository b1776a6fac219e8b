/** Where a link leads: to the page's own host, to another host of the same site, or to somebody else. */

const ADDRESS = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/iu;
/** "co" in example.co.uk: a label this short before the last is part of the suffix. */
const SUFFIX_LABEL_LENGTH = 3;

const hostOf = (target: string): string | undefined => ADDRESS.exec(target)?.[1]?.toLowerCase();

/** Whether an address leads to another page of the same host; a fragment or a script leads nowhere. */
export function isOwnLink(target: string, host: string): boolean {
  if (target === '' || target.startsWith('#') || target.startsWith('javascript:')) return false;
  const led = hostOf(target);
  return led === undefined ? !target.startsWith('mailto:') && !target.startsWith('tel:') : led === host;
}

/** Near enough to the registrable domain: a list of public suffixes weighs more than the whole content script may. */
function domainOf(host: string): string {
  const labels = host.split('.');
  const isSuffix = (labels.at(-2)?.length ?? 0) <= SUFFIX_LABEL_LENGTH && labels.length > 2;
  return labels.slice(isSuffix ? -3 : -2).join('.');
}

/** Whether an address leads to another site. */
export function isForeignLink(target: string, host: string): boolean {
  const led = hostOf(target);
  return led !== undefined && domainOf(led) !== domainOf(host);
}

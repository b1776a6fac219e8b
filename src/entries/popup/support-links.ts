/** Chooses, of the links in collapsed appeals, those by which a reader gives or subscribes. */
import type { BlockLink } from '../../core/block-link';
import { PAYING_HOSTS, PAYING_PATH } from '../../core/providers';

export interface SupportLink extends BlockLink {
  /** Where it leads, to be shown beside what it says. */
  readonly host: string;
}

const LINKS_AT_MOST = 8;
function parse({ url, words }: BlockLink): readonly (SupportLink & { readonly pays: boolean })[] {
  if (!URL.canParse(url)) return [];
  const { protocol, username, host, pathname, search, origin } = new URL(url);
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '') return [];
  const pays = PAYING_HOSTS.test(`//${host}${pathname}`) || PAYING_PATH.test(pathname + search);
  return [{ url: origin + pathname + search, words, host, pays }];
}

/** Each address once; where some lead to where one pays, only these. */
export function supportLinks(links: readonly BlockLink[]): readonly SupportLink[] {
  const parsed = links.flatMap(parse);
  const telling = parsed.some(({ pays }) => pays) ? parsed.filter(({ pays }) => pays) : parsed;
  const byUrl = new Map<string, SupportLink>();
  for (const { url, words, host } of telling) {
    // of several with the same address, the first that says something
    if (!byUrl.get(url)?.words) byUrl.set(url, { url, words, host });
  }
  return [...byUrl.values()].slice(0, LINKS_AT_MOST);
}

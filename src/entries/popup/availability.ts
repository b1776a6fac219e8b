/** Whether Foldaway can run on a tab's page at all, and what stands in the way. */

export const OBSTACLES = ['browserPage', 'store', 'localFile', 'noAccess', 'reload'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

export interface TabFacts {
  /** Missing where the browser keeps the address from extensions. */
  readonly url: string | undefined;
  /** Whether the page's content script answered. */
  readonly isReached: boolean;
  readonly hasSiteAccess: boolean;
  readonly hasFileAccess: boolean;
}

/** Sites on which browsers run no extension; a host name and all under it. */
const CLOSED_TO_EXTENSIONS: readonly string[] = [
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
  'microsoftedge.microsoft.com',
];

const isClosed = ({ hostname, pathname }: URL): boolean =>
  CLOSED_TO_EXTENSIONS.some((host) => hostname === host || hostname.endsWith(`.${host}`)) ||
  (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));

/** What keeps Foldaway from this page; undefined where nothing does. A page that answers needs no further proof. */
export function findObstacle({ url, isReached, hasSiteAccess, hasFileAccess }: TabFacts): Obstacle | undefined {
  if (isReached) return undefined;
  if (url === undefined || !URL.canParse(url)) return hasSiteAccess ? 'browserPage' : 'noAccess';
  const address = new URL(url);
  switch (address.protocol) {
    case 'http:':
    case 'https:':
      if (isClosed(address)) return 'store';
      return hasSiteAccess ? 'reload' : 'noAccess';
    case 'file:':
      return hasFileAccess ? 'reload' : 'localFile';
    default:
      return 'browserPage';
  }
}

/** What the popup shows, worked out from settings and the tab's state; no browser, no components. */
import type { LeftAlone, PauseScope, ReportedFinding, TabState } from '../../platform/messages';
import type { Correction, Settings, SiteMode } from '../../settings/settings';
import { hostSuffixes, siteMode, siteOf } from '../../settings/site';

export interface Entry {
  readonly key: string;
  readonly frameId: number;
  readonly host: string;
  readonly finding: ReportedFinding;
}

/** A block that the reader wants to see, on the hosts of this page. */
export interface KeptOpen {
  readonly correction: Correction;
  /** Made in a private window: nothing is stored, and it is over when the tab closes. */
  readonly isForTab: boolean;
}

export interface PageModel {
  /** The site that the switch is about; undefined where the page has no host name (a file on this computer). */
  readonly site: string | undefined;
  /** The main frame's; undefined where it has none. */
  readonly host: string | undefined;
  readonly mode: SiteMode;
  readonly pause: PauseScope;
  readonly entries: readonly Entry[];
  /** What the reader said "never here" of, on the hosts of this page, latest first: it is no finding any more. */
  readonly keptOpen: readonly KeptOpen[];
  readonly leftAlone: readonly LeftAlone[];
  readonly collapsedCount: number;
  /** Thread time that Foldaway has spent in all of the page's frames. */
  readonly spentMs: number;
}

const MAIN_FRAME = 0;

/** The site that a choice on this host is about: the nearest that is named already, or else the host without its `www`. */
const siteFor = (sites: Settings['sites'], host: string): string =>
  hostSuffixes(host).find((suffix) => Object.hasOwn(sites, suffix)) ?? siteOf(host);

/** The main frame first, the others by number. */
function framesInOrder({ frames }: TabState) {
  return Object.entries(frames)
    .map(([frameId, report]) => ({ frameId: Number(frameId), report }))
    .toSorted((one, other) => one.frameId - other.frameId);
}

export function pageModel(settings: Settings, state: TabState): PageModel {
  const frames = framesInOrder(state);
  const entries = frames.flatMap(({ frameId, report }) =>
    report.findings.map((finding) => ({
      key: `${frameId}:${finding.id}`,
      frameId,
      host: report.host,
      finding,
    })),
  );
  const hosts = new Set(frames.map(({ report }) => report.host));
  const host = state.frames[MAIN_FRAME]?.host ?? '';
  return {
    site: host === '' ? undefined : siteFor(settings.sites, host),
    host: host === '' ? undefined : host,
    mode: siteMode(settings.sites, host),
    pause: state.pause,
    entries,
    keptOpen: [
      ...settings.corrections.map((correction) => ({ correction, isForTab: false })),
      ...state.corrections.map((correction) => ({ correction, isForTab: true })),
    ]
      .filter(({ correction: { site, verdict } }) => verdict === 'show' && hosts.has(site))
      .toReversed(),
    leftAlone: frames.flatMap(({ report }) => report.leftAlone),
    collapsedCount: entries.filter(({ finding }) => finding.isCollapsed).length,
    spentMs: frames.reduce((total, { report }) => total + report.spentMs, 0),
  };
}

/** What the popup knows of its tab, kept true while it is open, and what it can ask of it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { BlockLink } from '../../core/block-link';
import type { MessageKey } from '../../platform/i18n';
import type { PauseScope, Reply, TabState } from '../../platform/messages';
import { sendToFrame, sendToWorker } from '../../platform/messaging';
import { hasFileAccess, hasSiteAccess, requestSiteAccess, watchSiteAccess } from '../../platform/site-access';
import { reloadTab, tabUrl, watchTab } from '../../platform/tabs';
import { isSameCorrection } from '../../settings/corrections';
import type { Correction } from '../../settings/settings';
import { findObstacle, type Obstacle } from './availability';
import type { Entry } from './model';

/** A worker that is woken up answers within a fraction of this. */
const ANSWER_WITHIN_MS = 4_000;
/** Changes come in bursts: one per frame while a page loads. */
const SETTLE_MS = 60;

export type TabView =
  | { readonly step: 'reading' }
  | { readonly step: 'noAnswer' }
  | { readonly step: 'blocked'; readonly obstacle: Obstacle }
  | { readonly step: 'ready'; readonly state: TabState };

export interface PopupState {
  readonly view: ReadonlySignal<TabView>;
  /** Why the reader's last wish was not done; undefined where it was. */
  readonly failure: ReadonlySignal<MessageKey | undefined>;
  readonly read: () => Promise<void>;
  readonly setCollapsed: (entry: Entry, isCollapsed: boolean) => Promise<void>;
  /** "Never here", by the block's own frame. */
  readonly correct: (entry: Entry) => Promise<void>;
  /** The correction just made by `correct`, for as long as it can be taken back on the spot. */
  readonly justMade: ReadonlySignal<Correction | undefined>;
  /** Takes back a correction where it holds for this tab only. */
  readonly forgetForTab: (correction: Correction) => Promise<void>;
  /** Starts the element picker in the page; true where it came. */
  readonly pick: () => Promise<boolean>;
  /** The links in these entries' blocks that ask for money. */
  readonly readLinks: (entries: readonly Entry[]) => Promise<readonly BlockLink[]>;
  /** The address of the page; undefined where the browser does not tell. */
  readonly readAddress: () => Promise<string | undefined>;
  readonly pause: (scope: PauseScope) => Promise<void>;
  readonly grantAccess: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

const within = <Value>(ms: number, promise: Promise<Value>): Promise<Value | undefined> =>
  Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, ms))]);

export function createPopupState(tabId: number, until: AbortSignal): PopupState {
  const view = signal<TabView>({ step: 'reading' });
  const failure = signal<MessageKey | undefined>(undefined);
  const justMade = signal<Correction | undefined>(undefined);
  let latest = 0;

  const read = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    const answer = sendToWorker('tab:read', { tabId });
    const show = async (reply: Reply<TabState> | undefined): Promise<void> => {
      const next = reply?.isOk ? await viewOf(reply.value) : ({ step: 'noAnswer' } as const);
      if (mine === latest && !until.aborted) view.value = next;
    };
    const reply = await within(ANSWER_WITHIN_MS, answer);
    await show(reply);
    // late is better than never
    if (!reply) void answer.then(show);
  };

  const viewOf = async (state: TabState): Promise<TabView> => {
    if (state.isReached) return { step: 'ready', state };
    const url = await tabUrl(tabId);
    const [isOnSites, isOnFiles] = await Promise.all([hasSiteAccess(url), hasFileAccess()]);
    const obstacle = findObstacle({ url, isReached: false, hasSiteAccess: isOnSites, hasFileAccess: isOnFiles });
    return obstacle === undefined ? { step: 'ready', state } : { step: 'blocked', obstacle };
  };

  const ask = async (request: Promise<Reply<unknown>>): Promise<void> => {
    const reply = await request;
    failure.value = reply.isOk ? undefined : reply.messageKey;
    await read();
  };

  let settling: ReturnType<typeof setTimeout> | undefined;
  const readSoon = (): void => {
    clearTimeout(settling);
    settling = setTimeout(read, SETTLE_MS);
  };
  until.addEventListener('abort', () => clearTimeout(settling), { once: true });
  watchTab(tabId, readSoon, until);
  watchSiteAccess(readSoon, until);
  void read();

  return {
    view,
    failure,
    read,
    setCollapsed: ({ frameId, finding }, isCollapsed) =>
      ask(sendToFrame(tabId, frameId, 'finding:set', { id: finding.id, isCollapsed })),
    correct: async ({ frameId, host, finding }) => {
      const { kind, fingerprint, excerpt } = finding;
      await ask(sendToFrame(tabId, frameId, 'finding:correct', { id: finding.id }));
      if (failure.value === undefined) justMade.value = { site: host, fingerprint, verdict: 'show', kind, excerpt };
    },
    justMade,
    forgetForTab: async (correction) => {
      justMade.value = undefined;
      const { value } = view;
      if (value.step !== 'ready' || !value.state.corrections.some((one) => isSameCorrection(one, correction))) return;
      await ask(sendToWorker('correction:forget', { tabId, correction }));
    },
    pick: async () => {
      const reply = await sendToWorker('picker:start', { tabId, ask: crypto.randomUUID() });
      const outcome = reply.isOk ? reply.value : reply;
      failure.value = outcome.isOk ? undefined : outcome.messageKey;
      return outcome.isOk;
    },
    readLinks: async (entries) => {
      const frameIds = [...new Set(entries.map(({ frameId }) => frameId))];
      const replies = await Promise.all(
        frameIds.map((frameId) => sendToFrame(tabId, frameId, 'page:readLinks', undefined)),
      );
      return replies.flatMap((reply) => (reply.isOk ? reply.value : []));
    },
    readAddress: () => tabUrl(tabId),
    pause: (scope) => ask(sendToWorker('tab:pause', { tabId, scope })),
    grantAccess: async () => {
      await requestSiteAccess();
      await read();
    },
    reload: () => reloadTab(tabId),
  };
}

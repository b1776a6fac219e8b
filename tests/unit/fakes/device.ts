/** A browser in memory with the extension in it: storage, tabs and their frames, messages, and a worker that can be stopped. */
import { vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { createEvent } from './event';
import { createLocks } from './locks';
import { type Changes, createArea, type FakeArea } from './storage';

export const ORIGIN = 'chrome-extension://foldaway/';
const ID = 'foldaway';
const SYNC_LIMITS = { itemBytes: 8_192, totalBytes: 102_400, items: 512 };

export interface Envelope {
  readonly name: string;
  readonly payload?: unknown;
}

export interface FakeFrame {
  readonly url: string;
  /** Answers what the worker or a page sends to this frame; undefined: nobody listens. */
  readonly answer?: (message: Envelope) => unknown;
}

export interface FakeTab {
  readonly id: number;
  url: string;
  isPrivate?: boolean;
  readonly frames: Map<number, FakeFrame>;
}

export interface StopPlan {
  /** The worker is stopped at its call of this number, counted from 1. */
  readonly atCall: number;
  /** Whether that call still took effect. */
  readonly isDone: boolean;
}

export type Device = ReturnType<typeof createDevice>;

export function createDevice() {
  const onStorageChanged = createEvent<[Changes, string]>();
  const area = (name: string, limits?: Parameters<typeof createArea>[1]): FakeArea =>
    createArea((changes) => queueMicrotask(() => onStorageChanged.fire(changes, name)), limits);
  const areas = {
    local: area('local'),
    session: area('session'),
    sync: area('sync', SYNC_LIMITS),
    managed: area('managed'),
  };
  const events = {
    onMessage: createEvent<[unknown, unknown, (reply: unknown) => void]>(),
    onInstalled: createEvent<[{ reason: string }]>(),
    onStartup: createEvent<[]>(),
    onRemoved: createEvent<[number, unknown]>(),
    onMenuClicked: createEvent<[{ menuItemId: string; frameId?: number }, { id: number; url: string }]>(),
    onCommand: createEvent<[string, { id: number; url: string } | undefined]>(),
  };
  const locks = createLocks();
  const tabs = new Map<number, FakeTab>();
  const badges = new Map<number, string>();
  const menuItems = new Map<string, { id: string; title: string }>();
  const injected: { tabId: number; files: string[] }[] = [];
  const opened: string[] = [];
  const sent: { tabId: number; frameId: number | undefined; message: Envelope }[] = [];
  const state = { hasMenus: true, hasGetKeys: true, isFirefox: false, version: '0.1.0', activeTabId: 0 };

  const tabInfo = (tab: FakeTab) => ({ id: tab.id, url: tab.url, incognito: tab.isPrivate ?? false });
  const tabOf = (tabId: number): FakeTab => {
    const tab = tabs.get(tabId);
    if (tab === undefined) throw new Error(`No tab with id: ${tabId}.`);
    return tab;
  };

  function deliver(tabId: number, message: Envelope, frameId: number | undefined): unknown {
    sent.push({ tabId, frameId, message });
    const frames = [...tabOf(tabId).frames].filter(([id]) => frameId === undefined || id === frameId);
    const listening = frames.flatMap(([, { answer }]) => (answer === undefined ? [] : [answer]));
    if (listening.length === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
    const answers = listening.map((answer) => answer(message));
    return answers[0];
  }

  /** The API as one context has it; `gate` decides over each of its calls. */
  function createApi(gate: <Value>(effect: () => Value | Promise<Value>) => Promise<Value>) {
    const areaApi = ({ data, get, set, remove }: FakeArea) => ({
      // Chrome before 130 and Firefox before 143 lack it
      ...(state.hasGetKeys ? { getKeys: () => gate(() => [...data.keys()]) } : {}),
      get: (keys?: null | string | string[]) => gate(() => get(keys)),
      set: (items: Record<string, unknown>) => gate(() => set(items)),
      remove: (keys: string | string[]) => gate(() => remove(keys)),
    });
    return {
      storage: {
        local: areaApi(areas.local),
        session: areaApi(areas.session),
        sync: areaApi(areas.sync),
        managed: {
          get: (keys?: null | string | string[]) =>
            gate(() => {
              // as Firefox does where there is no policy
              if (state.isFirefox && areas.managed.data.size === 0)
                throw new Error('Managed storage manifest not found');
              return areas.managed.get(keys);
            }),
        },
        onChanged: onStorageChanged,
      },
      runtime: {
        id: ID,
        lastError: undefined,
        getURL: (path: string) => ORIGIN + path,
        getManifest: () => ({
          version: state.version,
          content_scripts: [{ js: ['content.js'], css: ['content.css'] }],
        }),
        onMessage: events.onMessage,
        onInstalled: events.onInstalled,
        onStartup: events.onStartup,
        ...(state.isFirefox ? { getBrowserInfo: () => gate(() => ({ name: 'Firefox' })) } : {}),
      },
      tabs: {
        query: (query: { active?: boolean }) =>
          gate(() => [...tabs.values()].filter(({ id }) => !query.active || id === state.activeTabId).map(tabInfo)),
        get: (tabId: number) => gate(() => tabInfo(tabOf(tabId))),
        create: ({ url }: { url: string }) => gate(() => void opened.push(url)),
        sendMessage: (tabId: number, message: Envelope, options?: { frameId?: number }) =>
          gate(() => deliver(tabId, message, options?.frameId)),
        onRemoved: events.onRemoved,
      },
      action: {
        setBadgeText: ({ tabId, text }: { tabId: number; text: string }) =>
          gate(() => void badges.set(tabOf(tabId).id, text)),
        setBadgeBackgroundColor: () => gate(() => undefined),
        setBadgeTextColor: () => gate(() => undefined),
      },
      scripting: {
        insertCSS: ({ target }: { target: { tabId: number } }) => gate(() => void tabOf(target.tabId)),
        executeScript: ({ target, files }: { target: { tabId: number }; files: string[] }) =>
          gate(() => void injected.push({ tabId: tabOf(target.tabId).id, files })),
      },
      i18n: {
        getMessage: (key: string) => (messages as Record<string, { message: string }>)[key]?.message ?? '',
      },
      ...(state.hasMenus
        ? {
            contextMenus: {
              removeAll: () => gate(() => menuItems.clear()),
              create: (item: { id: string; title: string }) => {
                if (menuItems.has(item.id)) throw new Error(`Cannot create item with duplicate id ${item.id}`);
                menuItems.set(item.id, item);
              },
              onClicked: events.onMenuClicked,
            },
            commands: { onCommand: events.onCommand },
          }
        : {}),
    };
  }

  let stopWorker = (): void => undefined;

  return {
    areas,
    badges,
    events,
    injected,
    locks,
    menuItems,
    opened,
    sent,
    state,
    tabs,
    createApi,

    addTab(id: number, url: string, answer?: FakeFrame['answer']): FakeTab {
      const tab: FakeTab = { id, url, frames: new Map([[0, { url, ...(answer ? { answer } : {}) }]]) };
      tabs.set(id, tab);
      return tab;
    },

    closeTab(id: number): void {
      tabs.delete(id);
      events.onRemoved.fire(id, {});
    },

    /** A fresh module graph on this device, as a worker that the browser just started; the one before is gone. */
    async startWorker(plan?: StopPlan): Promise<{ readonly stopped: Promise<void> }> {
      stopWorker();
      let calls = 0;
      let isStopped = false;
      let tellStopped = (): void => undefined;
      const stopped = new Promise<void>((resolve) => {
        tellStopped = resolve;
      });
      const stop = (): void => {
        isStopped = true;
        for (const event of [...Object.values(events), onStorageChanged]) event.clear();
        locks.release();
        tellStopped();
      };
      stopWorker = stop;
      const never = <Value>(): Promise<Value> => new Promise<Value>(() => undefined);
      const gate = async <Value>(effect: () => Value | Promise<Value>): Promise<Value> => {
        if (isStopped) return never();
        calls += 1;
        const isLast = calls === plan?.atCall;
        if (isLast && !plan?.isDone) {
          stop();
          return never();
        }
        const value = await effect();
        if (isLast) stop();
        // What is sent and stored is a copy, and the answer comes later.
        await Promise.resolve();
        return isStopped ? never() : structuredClone(value);
      };
      vi.resetModules();
      const api = createApi(gate);
      // The polyfill is one module for the whole process, whatever is reset; a worker that starts gets its own API.
      vi.doMock('webextension-polyfill', () => ({ default: api }));
      vi.stubGlobal('browser', api);
      vi.stubGlobal('navigator', { locks });
      const { start } = await import('../../../src/entries/background/start');
      start(new AbortController().signal);
      return { stopped };
    },

    stopWorker: () => stopWorker(),

    /** A message as the worker gets it; undefined where nobody answers. */
    send(message: unknown, sender: Record<string, unknown>): Promise<unknown> {
      return new Promise((resolve) => {
        const returned = events.onMessage.fire(message, sender, (reply) => resolve(structuredClone(reply)));
        if (!returned.includes(true)) resolve(undefined);
      });
    },

    fromFrame(tabId: number, frameId: number, message: unknown): Promise<unknown> {
      const tab = tabOf(tabId);
      const url = tab.frames.get(frameId)?.url ?? tab.url;
      return this.send(message, { id: ID, tab: tabInfo(tab), frameId, url, origin: new URL(url).origin });
    },

    fromExtensionPage(message: unknown): Promise<unknown> {
      return this.send(message, { id: ID, url: `${ORIGIN}src/entries/popup/index.html` });
    },

    /** Until nothing that was begun is left to do. */
    async settle(): Promise<void> {
      for (let turn = 0; turn < 60; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

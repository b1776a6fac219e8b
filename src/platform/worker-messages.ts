/** Answers the messages to the worker: who may send which, what they may carry, and what comes back. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { siteOf } from '../settings/site';
import type { AnswerOf, PayloadOf, Reply, WorkerMessageName, WorkerMessages } from './messages';
import { isFromExtension, listen } from './messaging';
import { native } from './native';
import { WORKER_PAYLOADS } from './worker-payloads';

/** Who sent a message: one of the extension's own pages, or the content script of one frame. */
export type Sender =
  | { readonly isPage: false }
  | {
      readonly isPage: true;
      readonly tabId: number;
      readonly frameId: number;
      /** Of the frame's document as the browser knows it; empty where it has none. */
      readonly host: string;
      /** Of the page at the top of the tab, which the reader sees as the site. */
      readonly topHost: string;
      readonly isPrivate: boolean;
    };

export type PageSender = Extract<Sender, { isPage: true }>;

/** Messages that only content scripts send, and those that only the extension's own pages do; the others come from both. */
type FromPages =
  | 'page:report'
  | 'page:isPaused'
  | 'page:topHost'
  | 'page:corrections'
  | 'rule:read'
  | 'rule:add'
  | 'memory:mistaken';

export type WorkerHandlers = {
  readonly [Name in WorkerMessageName]: (
    payload: PayloadOf<WorkerMessages[Name]>,
    sender: Name extends FromPages ? PageSender : Sender,
  ) => AnswerOf<WorkerMessages[Name]> | Promise<AnswerOf<WorkerMessages[Name]>>;
};

/** What a content script may ask for: things of its own frame, and settings of its own host and of the page around it. */
const MAY_PAGE_SEND: {
  readonly [Name in WorkerMessageName]: (payload: PayloadOf<WorkerMessages[Name]>, sender: PageSender) => boolean;
} = {
  'page:report': () => true,
  'page:isPaused': () => true,
  'page:topHost': () => true,
  'page:corrections': () => true,
  'site:setMode': ({ site }, { host, topHost }) => [host, siteOf(host), topHost, siteOf(topHost)].includes(site),
  'correction:add': ({ site }, { host }) => site === host,
  // The handlers see to it that the rule speaks of the sender's own site only.
  'rule:read': (_, { host }) => host !== '',
  'rule:add': (_, { host }) => host !== '',
  'picker:start': () => false,
  'memory:mistaken': () => true,
  'correction:forget': () => false,
  'tab:read': () => false,
  'tab:pause': () => false,
};

const MAY_EXTENSION_SEND: Readonly<Record<WorkerMessageName, boolean>> = {
  'page:report': false,
  'page:isPaused': false,
  'page:topHost': false,
  'page:corrections': false,
  'rule:read': false,
  'rule:add': false,
  'picker:start': true,
  'memory:mistaken': false,
  'site:setMode': true,
  'correction:add': true,
  'correction:forget': true,
  'tab:read': true,
  'tab:pause': true,
};

const REFUSED: Reply<never> = { isOk: false, messageKey: 'error_refused' };

export function handleWorkerMessages(handlers: WorkerHandlers, signal: AbortSignal): void {
  listen((message, from) => {
    if (!Object.hasOwn(handlers, message.name)) return undefined;
    const name = message.name as WorkerMessageName;
    const sender = senderOf(from);
    const payload = v.safeParse(WORKER_PAYLOADS[name], message.payload);
    if (sender === undefined || !payload.success || !isAllowed(name, payload.output, sender))
      return async () => REFUSED;
    const handle = handlers[name] as (payload: unknown, sender: Sender) => unknown;
    return async () => ({ isOk: true, value: await handle(payload.output, sender) });
  }, signal);
}

function isAllowed(name: WorkerMessageName, payload: unknown, sender: Sender): boolean {
  if (!sender.isPage) return MAY_EXTENSION_SEND[name];
  const mayPageSend = MAY_PAGE_SEND[name] as (payload: unknown, from: PageSender) => boolean;
  return mayPageSend(payload, sender);
}

/** Undefined for who is neither: another extension, or a content script outside of tabs. */
function senderOf(from: Runtime.MessageSender): Sender | undefined {
  if (from.id !== native().runtime.id) return undefined;
  if (isFromExtension(from)) return { isPage: false };
  const tabId = from.tab?.id;
  if (from.tab === undefined || tabId === undefined || from.frameId === undefined) return undefined;
  const host = hostOf(from);
  const topHost = hostIn(from.tab.url) || host;
  return { isPage: true, tabId, frameId: from.frameId, host, topHost, isPrivate: from.tab.incognito };
}

/** A document such as `about:srcdoc` has the host of its origin, which Chrome tells. */
function hostOf(from: Runtime.MessageSender): string {
  const { origin } = from as { readonly origin?: unknown };
  return hostIn(typeof origin === 'string' && URL.canParse(origin) ? origin : from.url);
}

const hostIn = (address = ''): string => (URL.canParse(address) ? new URL(address).hostname : '');

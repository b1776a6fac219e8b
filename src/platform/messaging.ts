/** Sends messages, and answers those that pages get; light enough for the content script. Names and types: `messages.ts`. */
import type { Runtime } from 'webextension-polyfill';
import type {
  AnswerOf,
  PageMessageName,
  PageMessages,
  PayloadOf,
  Reply,
  WorkerMessageName,
  WorkerMessages,
} from './messages';
import { native } from './native';

export interface Envelope {
  readonly name: string;
  readonly payload?: unknown;
}

export const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && 'name' in message && typeof message.name === 'string';

/** Never rejects: where nobody answers, that is the reply. */
export async function sendToWorker<Name extends WorkerMessageName>(
  name: Name,
  payload: PayloadOf<WorkerMessages[Name]>,
): Promise<Reply<AnswerOf<WorkerMessages[Name]>>> {
  const send = (): Promise<Reply<AnswerOf<WorkerMessages[Name]>>> =>
    replyOf(() => native().runtime.sendMessage({ name, payload } satisfies Envelope));
  const reply = await send();
  // A worker that is being stopped just now may leave a message unanswered; the next one wakes it. No message harms said twice (`picker:start` says which wish it is).
  return reply.isOk || reply.messageKey !== 'error_noAnswer' ? reply : send();
}

/** To the content script of one frame; from the worker and the extension's pages. Never rejects. */
export async function sendToFrame<Name extends PageMessageName>(
  tabId: number,
  frameId: number,
  name: Name,
  payload: PayloadOf<PageMessages[Name]>,
): Promise<Reply<AnswerOf<PageMessages[Name]>>> {
  return replyOf(() => native().tabs.sendMessage(tabId, { name, payload } satisfies Envelope, { frameId }));
}

/** To the content scripts of all frames of a tab; the reply is the first one's. Never rejects. */
export async function sendToTab<Name extends PageMessageName>(
  tabId: number,
  name: Name,
  payload: PayloadOf<PageMessages[Name]>,
): Promise<Reply<AnswerOf<PageMessages[Name]>>> {
  return replyOf(() => native().tabs.sendMessage(tabId, { name, payload } satisfies Envelope));
}

async function replyOf<Answer>(send: () => Promise<unknown>): Promise<Reply<Answer>> {
  try {
    const reply = await send();
    // Both ends are this extension in this version, so a reply that is one has the type that the map promises.
    return isReply(reply) ? (reply as Reply<Answer>) : { isOk: false, messageKey: 'error_noAnswer' };
  } catch {
    // The browsers reject where there is no receiver, each in words of its own.
    return { isOk: false, messageKey: 'error_noAnswer' };
  }
}

const isReply = (reply: unknown): boolean => typeof reply === 'object' && reply !== null && 'isOk' in reply;

export type PageHandlers = {
  readonly [Name in PageMessageName]: (
    payload: PayloadOf<PageMessages[Name]>,
  ) => AnswerOf<PageMessages[Name]> | Promise<AnswerOf<PageMessages[Name]>>;
};

/** Answers the worker and the extension's own pages, until the signal aborts. For content scripts. */
export function handlePageMessages(handlers: PageHandlers, signal: AbortSignal): void {
  listen((message, sender) => {
    if (!Object.hasOwn(handlers, message.name)) return undefined;
    if (!isFromExtension(sender)) return async () => ({ isOk: false, messageKey: 'error_refused' });
    const handle = handlers[message.name as PageMessageName] as (payload: unknown) => unknown;
    return async () => ({ isOk: true, value: await handle(message.payload) });
  }, signal);
}

/** Whether the worker or one of the extension's pages sent this, rather than a content script or somebody else. */
export function isFromExtension(sender: Runtime.MessageSender): boolean {
  if (sender.id !== native().runtime.id) return false;
  return sender.url === undefined ? sender.tab === undefined : sender.url.startsWith(native().runtime.getURL(''));
}

/** `route` gives what makes the reply, or undefined for messages that are somebody else's. A reply is always sent, also on failure. */
export function listen(
  route: (message: Envelope, sender: Runtime.MessageSender) => (() => Promise<Reply<unknown>>) | undefined,
  signal: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (reply: Reply<unknown>) => void,
  ): true | undefined => {
    const makeReply = isEnvelope(message) ? route(message, sender) : undefined;
    if (makeReply === undefined) return undefined;
    makeReply().then(sendResponse, (cause: unknown) => {
      sendResponse({ isOk: false, messageKey: 'error_failed' });
      console.error('Foldaway could not answer', (message as Envelope).name, cause);
    });
    // Says that the reply comes later; a promise would do in Firefox only.
    return true;
  };
  const { onMessage } = native().runtime;
  // The types know no listener that leaves some messages to others.
  const typed = listener as Runtime.OnMessageListenerCallback;
  onMessage.addListener(typed);
  signal.addEventListener('abort', () => onMessage.removeListener(typed), { once: true });
}

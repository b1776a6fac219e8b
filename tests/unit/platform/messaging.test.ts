import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlePageMessages, type PageHandlers, sendToFrame, sendToWorker } from '../../../src/platform/messages';
import { createDevice, type Device, ORIGIN } from '../fakes/device';

let device: Device;
beforeEach(() => {
  device = createDevice();
  vi.stubGlobal(
    'browser',
    device.createApi(async (effect) => structuredClone(await effect())),
  );
});

const report = { documentId: 'd', host: 'news.example', findings: [], leftAlone: [], spentMs: 0 };

function createHandlers() {
  return {
    'page:read': vi.fn(() => report),
    'finding:set': vi.fn(),
    'finding:correct': vi.fn(),
    'page:readAgain': vi.fn(),
    'page:showAll': vi.fn(),
    'page:readLinks': vi.fn(),
    'page:collapseAll': vi.fn(),
    'page:collapseTarget': vi.fn(),
    'page:preparePicker': vi.fn(),
    'page:setPaused': vi.fn(),
  } satisfies PageHandlers;
}

const worker = { id: 'foldaway', url: `${ORIGIN}service-worker-loader.js` };

describe('handlePageMessages', () => {
  it('answers the worker and the extension\u2019s own pages', async () => {
    const handlers = createHandlers();
    handlePageMessages(handlers, new AbortController().signal);
    expect(await device.send({ name: 'page:read' }, worker)).toEqual({ isOk: true, value: report });
    const change = { id: 3, isCollapsed: false };
    const popup = { ...worker, url: `${ORIGIN}src/entries/popup/index.html`, tab: { id: 4 } };
    expect(await device.send({ name: 'finding:set', payload: change }, popup)).toEqual({ isOk: true });
    expect(handlers['finding:set']).toHaveBeenCalledExactlyOnceWith(change);
  });

  it('refuses content scripts and other extensions', async () => {
    const handlers = createHandlers();
    handlePageMessages(handlers, new AbortController().signal);
    const refused = { isOk: false, messageKey: 'error_refused' };
    const page = { id: 'foldaway', url: 'https://news.example/', tab: { id: 1 } };
    expect(await device.send({ name: 'page:showAll' }, page)).toEqual(refused);
    expect(await device.send({ name: 'page:showAll' }, { id: 'stranger', url: ORIGIN })).toEqual(refused);
    expect(handlers['page:showAll']).not.toHaveBeenCalled();
  });

  it('answers also where it fails', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const cause = new Error('a mistake');
    const handlers = { ...createHandlers(), 'page:showAll': () => Promise.reject(cause) };
    handlePageMessages(handlers, new AbortController().signal);
    expect(await device.send({ name: 'page:showAll' }, worker)).toEqual({ isOk: false, messageKey: 'error_failed' });
    expect(told).toHaveBeenCalledWith(expect.any(String), 'page:showAll', cause);
  });

  it('leaves other messages to others, and all of them after the end', async () => {
    const until = new AbortController();
    handlePageMessages(createHandlers(), until.signal);
    expect(await device.send({ name: 'constructor' }, worker)).toBeUndefined();
    expect(await device.send(null, worker)).toBeUndefined();
    until.abort();
    expect(await device.send({ name: 'page:read' }, worker)).toBeUndefined();
  });
});

describe('senders', () => {
  it('give the answer, or say that there is none', async () => {
    device.addTab(1, 'https://news.example/', () => ({ isOk: true, value: report }));
    expect(await sendToFrame(1, 0, 'page:read', undefined)).toEqual({ isOk: true, value: report });
    const none = { isOk: false, messageKey: 'error_noAnswer' };
    expect(await sendToFrame(1, 9, 'page:read', undefined)).toEqual(none);
    expect(await sendToFrame(2, 0, 'page:read', undefined)).toEqual(none);
    vi.stubGlobal('browser', { runtime: { sendMessage: async () => undefined } });
    expect(await sendToWorker('page:isPaused', undefined)).toEqual(none);
  });

  it('are said once more to a worker that was being stopped, and no third time', async () => {
    const sendMessage = vi
      .fn()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValueOnce({ isOk: true, value: true });
    vi.stubGlobal('browser', { runtime: { sendMessage } });
    expect(await sendToWorker('page:isPaused', undefined)).toEqual({ isOk: true, value: true });
    sendMessage.mockReset().mockRejectedValue(new Error('gone'));
    expect(await sendToWorker('page:isPaused', undefined)).toEqual({ isOk: false, messageKey: 'error_noAnswer' });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
});

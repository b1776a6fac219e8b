import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { FrameReport } from '../../../src/platform/messages';
import { fieldKey } from '../../../src/settings/keys';
import { knownSights, MEMORY_KEYS, memoryKey } from '../../../src/settings/memory';
import type { Device } from '../fakes/device';
import { running } from '../fakes/running';

const HOST = 'news.example';
const SIGHT = { mark: '0000000a', words: '0000000b', length: 120 };

const report = (documentId: string): FrameReport => ({
  documentId,
  host: HOST,
  findings: [
    {
      id: 1,
      kind: 'donation',
      origin: 'detected',
      score: 0.9,
      evidence: [],
      excerpt: 'Please give',
      fingerprint: 'donation.00000000.00000000',
      isGate: false,
      isCollapsed: true,
      sights: [SIGHT],
    },
  ],
  leftAlone: [],
  spentMs: 1,
});

let device: Device;
const known = () => knownSights(device.areas.local.get(memoryKey(HOST))[memoryKey(HOST)], HOST);
const stored = (): readonly string[] => [...device.areas.local.data.keys()].filter((key) => MEMORY_KEYS.includes(key));
const load = (id: string, frameId = 0, tabId = 1): Promise<unknown> =>
  device.fromFrame(tabId, frameId, { name: 'page:report', payload: report(id) });

/** The first start of a process reads the rules' parser from disk, which on a busy machine takes longer than a test may. */
beforeAll(async () => {
  await running();
}, 60_000);
beforeEach(async () => {
  device = await running();
  device.addTab(1, `https://${HOST}/article`, () => ({ isOk: true, value: report('main') }));
});

it('knows a block after two loads, each counted once, also across restarts of the worker', async () => {
  await load('one');
  await load('one');
  expect(known()).toEqual([]);
  await device.startWorker();
  await load('two');
  expect(known()).toMatchObject([{ ...SIGHT, kind: 'donation' }]);
  expect(JSON.stringify([...device.areas.local.data].filter(([key]) => stored().includes(key)))).not.toContain('news');
});

it('learns nothing from private windows and frames in a page', async () => {
  const tab = device.addTab(2, `https://${HOST}/article`, () => ({ isOk: true, value: report('main') }));
  tab.isPrivate = true;
  device.tabs.get(1)?.frames.set(5, { url: `https://${HOST}/box` });
  for (const id of ['one', 'two']) {
    await load(id, 0, 2);
    await load(id, 5);
  }
  expect(stored()).toEqual([]);
});

it('holds no more what a page says was held by mistake', async () => {
  await load('one');
  await load('two');
  await device.fromFrame(1, 0, { name: 'memory:mistaken', payload: { marks: [SIGHT.mark] } });
  await load('three');
  expect(known()).toEqual([]);
});

it('forgets everything when it is switched off, and learns nothing from then on', async () => {
  await load('one');
  await load('two');
  device.areas.local.set({ [fieldKey('isRemembering')]: { value: false, revision: 1 } });
  await device.settle();
  expect(stored()).toEqual([]);
  await load('three');
  expect(stored()).toEqual([]);
});

it('forgets at a start of the browser what was not met for sixty days', async () => {
  await load('one');
  const key = memoryKey(HOST);
  const text = device.areas.local.data.get(key) ?? '';
  device.areas.local.data.set(key, text.replace(/"day":\d+/u, '"day":3'));
  device.events.onStartup.fire();
  await device.settle();
  expect(stored()).toEqual([]);
});

it('takes in no marks that are no hashes', async () => {
  const refused = { isOk: false, messageKey: 'error_refused' };
  const broken = {
    ...report('one'),
    findings: [{ ...report('one').findings[0], sights: [{ ...SIGHT, mark: 'news' }] }],
  };
  expect(await device.fromFrame(1, 0, { name: 'page:report', payload: broken })).toEqual(refused);
  expect(await device.fromFrame(1, 0, { name: 'memory:mistaken', payload: { marks: ['x'] } })).toEqual(refused);
});

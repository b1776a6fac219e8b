/** The worker stores all lexicons, whatever comes between. */
import { afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { LEXICONS } from '../../../src/core/lexicon';
import { LEXICON_PREFIX, LEXICON_VERSION_KEY, lexiconKey, parseLexiconItem } from '../../../src/platform/lexicon-items';
import { fieldKey } from '../../../src/settings/keys';
import { createDevice, type Device } from '../fakes/device';

beforeAll(async () => {
  await started();
}, 60_000);
afterEach(() => vi.restoreAllMocks());

const stored = ({ areas }: Device): readonly string[] =>
  [...areas.local.data.keys()].filter((key) => key.startsWith(LEXICON_PREFIX) && key !== LEXICON_VERSION_KEY);
const versionOf = ({ areas }: Device): unknown => areas.local.get(LEXICON_VERSION_KEY)[LEXICON_VERSION_KEY];

function expectAllStored(device: Device): void {
  for (const lexicon of LEXICONS) {
    const key = lexiconKey(lexicon.language);
    expect(parseLexiconItem(device.areas.local.get(key)[key], lexicon.language)).toEqual({
      version: versionOf(device),
      lexicon,
    });
  }
  expect(stored(device)).toHaveLength(LEXICONS.length);
}

async function started(device = createDevice()): Promise<Device> {
  await device.startWorker();
  await device.settle();
  return device;
}

it('stores every language', async () => {
  expectAllStored(await started());
});

it('writes nothing where all is stored', async () => {
  const device = await started();
  const set = vi.spyOn(device.areas.local, 'failWith', 'get').mockReturnValue('must not write');
  const told = vi.spyOn(console, 'error');
  await started(device);
  expect(told).not.toHaveBeenCalled();
  set.mockRestore();
  expectAllStored(device);
});

it('writes anew for another version', async () => {
  const device = await started();
  const before = versionOf(device);
  device.state.version = '0.2.0';
  await started(device);
  expect(versionOf(device)).not.toBe(before);
  expect(versionOf(device)).toMatch(/^0\.2\.0 /u);
  expectAllStored(device);
});

it('mends after an installation and at the browser\u2019s start what is missing, broken or of no use', async () => {
  const device = await started();
  for (const event of [
    () => device.events.onInstalled.fire({ reason: 'update' }),
    () => device.events.onStartup.fire(),
  ]) {
    device.areas.local.remove(lexiconKey('de'));
    device.areas.local.set({ [lexiconKey('fr')]: 'broken', [lexiconKey('xx')]: {} });
    event();
    await device.settle();
    expectAllStored(device);
  }
});

it('keeps lexicons out of what is synced', async () => {
  const device = createDevice();
  device.areas.local.set({ [fieldKey('isSynced')]: { value: true, revision: 1 } });
  await started(device);
  expectAllStored(device);
  expect([...device.areas.sync.data.keys()].filter((key) => key.startsWith(LEXICON_PREFIX))).toEqual([]);
});

/** More calls to the browser than a start makes. */
const MOMENTS = Array.from({ length: 10 }, (_, index) => index + 1).flatMap((atCall) => [
  { atCall, isDone: true },
  { atCall, isDone: false },
]);

test.each(MOMENTS)('all are there after the next start, the worker stopped at $atCall ($isDone)', async (moment) => {
  const device = createDevice();
  await device.startWorker(moment);
  await device.settle();
  await started(device);
  expectAllStored(device);
});

describe('where storage fails', () => {
  it('says so, harms nothing else, and stores them at a later start', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const device = createDevice();
    device.areas.local.failWith = 'QUOTA_BYTES quota exceeded';
    await started(device);
    expect(told).toHaveBeenCalledWith('Foldaway failed at refreshLexicons', expect.any(Error));
    expect(String(told.mock.calls[0]?.[1])).toContain('lexicon:de (error_storageFull)');
    device.areas.local.failWith = undefined;
    await started(device);
    expectAllStored(device);
  });

  it('stores as many as there is room for', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const device = createDevice();
    const { set } = device.areas.local;
    vi.spyOn(device.areas.local, 'set').mockImplementation((items) => {
      if (Object.hasOwn(items, lexiconKey('fr'))) throw new Error('QUOTA_BYTES quota exceeded');
      set(items);
    });
    await started(device);
    expect(stored(device)).toHaveLength(LEXICONS.length - 1);
    expect(versionOf(device)).toBeUndefined();
    expect(told).toHaveBeenCalledOnce();
  });

  it('stores English before all others', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const device = createDevice();
    const { set } = device.areas.local;
    let room = 1;
    vi.spyOn(device.areas.local, 'set').mockImplementation((items) => {
      const needed = Object.keys(items).filter((key) => key.startsWith(LEXICON_PREFIX)).length;
      if (needed > room) throw new Error('QUOTA_BYTES quota exceeded');
      room -= needed;
      set(items);
    });
    await started(device);
    expect(stored(device)).toEqual([lexiconKey('en')]);
  });
});

it('tells the reader where there was no room, and takes it back once there is', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const device = createDevice();
  const full = vi.spyOn(device.areas.local, 'failWith', 'get').mockReturnValue('QUOTA_BYTES quota exceeded');
  await started(device);
  expect(device.areas.session.get('troubles')).toEqual({ troubles: ['lexicons'] });
  full.mockRestore();
  await started(device);
  expect(device.areas.session.get('troubles')).toEqual({ troubles: [] });
  expectAllStored(device);
});

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { LEXICON_PREFIX } from '../../../src/platform/lexicon-items';
import { fieldKey, SCHEMA_KEY, SYNC_STATE_KEY, siteKey } from '../../../src/settings/keys';
import { SCHEMA_VERSION } from '../../../src/settings/settings';
import { createDevice, type Device } from '../fakes/device';
import { running } from '../fakes/running';

beforeAll(async () => {
  await createDevice().startWorker();
}, 60_000);

const setting = (value: unknown, revision: number) => ({ value, revision });
const switchedOn = { [fieldKey('isSynced')]: setting(true, 1) };

const stateOf = (device: Device) => device.areas.local.get(SYNC_STATE_KEY)[SYNC_STATE_KEY];

describe('sync', () => {
  it('carries nothing before the reader switches it on', async () => {
    const device = await running();
    device.areas.local.set({ [fieldKey('isOn')]: setting(false, 1) });
    device.areas.sync.set({ [fieldKey('barStyle')]: setting('dot', 9) });
    await device.settle();
    expect(device.areas.sync.get()).toEqual({ [fieldKey('barStyle')]: setting('dot', 9) });
    const kept = Object.entries(device.areas.local.get()).filter(([key]) => !key.startsWith(LEXICON_PREFIX));
    expect(kept).toEqual([[fieldKey('isOn'), setting(false, 1)]]);
  });

  it('brings changes of other devices, and no older ones', async () => {
    const device = await running();
    device.areas.local.set({ ...switchedOn, [fieldKey('isOn')]: setting(false, 5) });
    await device.settle();
    device.areas.sync.set({ [fieldKey('isOn')]: setting(true, 4), [fieldKey('barStyle')]: setting('dot', 9) });
    await device.settle();
    expect(device.areas.local.get()).toMatchObject({
      [fieldKey('isOn')]: setting(false, 5),
      [fieldKey('barStyle')]: setting('dot', 9),
    });
    expect(device.areas.sync.get(fieldKey('isOn'))).toEqual({ [fieldKey('isOn')]: setting(false, 5) });
  });

  it('says what does not fit', async () => {
    const device = await running();
    device.areas.local.set({ ...switchedOn, [fieldKey('rules')]: setting('a.example##.b\n'.repeat(900), 1) });
    await device.settle();
    expect(stateOf(device)).toEqual({ status: 'partly', unfit: [fieldKey('rules')] });
    expect(device.areas.sync.get()).toEqual({});
  });

  it('says why it failed, and makes up for it later', async () => {
    const device = await running();
    device.areas.sync.failWith = 'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.';
    device.areas.local.set({ ...switchedOn, [siteKey('news.example')]: setting({ mode: 'off' }, 1) });
    await device.settle();
    expect(stateOf(device)).toEqual({ status: 'failed', messageKey: 'error_storageBusy' });
    expect(device.areas.local.get(siteKey('news.example'))).not.toEqual({});
    device.areas.sync.failWith = undefined;
    await device.startWorker();
    await device.settle();
    expect(stateOf(device)).toEqual({ status: 'synced' });
    expect(Object.keys(device.areas.sync.get())).toEqual([siteKey('news.example')]);
  });

  it('tells the reader also where not even its state can be stored, until it can', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const device = await running();
    device.areas.local.set(switchedOn);
    await device.settle();
    device.areas.sync.failWith = 'MAX_WRITE_OPERATIONS_PER_MINUTE';
    const item = { [siteKey('news.example')]: setting({ mode: 'off' }, 1) };
    device.areas.local.set(item);
    const full = vi.spyOn(device.areas.local, 'failWith', 'get').mockReturnValue('QUOTA_BYTES quota exceeded');
    await device.settle();
    expect(device.areas.session.get('troubles')).toEqual({ troubles: ['sync'] });
    expect(device.areas.local.get(siteKey('news.example'))).toEqual(item);
    full.mockRestore();
    device.areas.sync.failWith = undefined;
    await device.startWorker();
    await device.settle();
    expect(device.areas.session.get('troubles')).toEqual({ troubles: [] });
    expect(device.areas.sync.get(siteKey('news.example'))).toEqual(item);
  });

  it('leaves alone what a newer version synced', async () => {
    const device = await running();
    const newer = { [SCHEMA_KEY]: setting(SCHEMA_VERSION + 1, 1), [fieldKey('isOn')]: setting({ level: 3 }, 99) };
    device.areas.sync.set(newer);
    device.areas.local.set({ ...switchedOn, [fieldKey('isOn')]: setting(false, 1) });
    await device.settle();
    expect(device.areas.sync.get()).toEqual(newer);
    expect(device.areas.local.get(fieldKey('isOn'))).toEqual({ [fieldKey('isOn')]: setting(false, 1) });
    expect(stateOf(device)).toEqual({ status: 'failed', messageKey: 'error_newerSettings' });
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fieldKey, SCHEMA_KEY, siteKey } from '../../../src/settings/keys';
import { DEFAULT_SETTINGS, SCHEMA_VERSION } from '../../../src/settings/settings';
import { withSiteMode } from '../../../src/settings/site';
import { createDevice, type Device } from '../fakes/device';

/** Two windows of the extension on one device: two module graphs, one storage. */
async function openWindow(device: Device) {
  vi.resetModules();
  const api = device.createApi(async (effect) => structuredClone(await effect()));
  vi.doMock('webextension-polyfill', () => ({ default: api }));
  vi.stubGlobal('browser', api);
  vi.stubGlobal('navigator', { locks: device.locks });
  return import('../../../src/platform/settings-store');
}

let device: Device;
beforeEach(() => {
  device = createDevice();
});

describe('readItems', () => {
  it.each([true, false])(
    'reads the settings and nothing else where the browser names its keys (%s)',
    async (hasGetKeys) => {
      const stored = { [fieldKey('isOn')]: { value: false, revision: 1 } };
      device.areas.local.set({ ...stored, 'lexicon:de': { version: '1', lexicon: 'large' } });
      device.state.hasGetKeys = hasGetKeys;
      const { readItems } = await openWindow(device);
      expect(await readItems()).toEqual(stored);
      expect(device.areas.local.asked).toEqual(hasGetKeys ? [[fieldKey('isOn')]] : [null]);
    },
  );

  it('gives nothing where nothing is stored', async () => {
    expect(await (await openWindow(device)).readItems()).toEqual({});
  });
});

describe('changeSettings', () => {
  it('stores what changed, and others see it', async () => {
    const one = await openWindow(device);
    const other = await openWindow(device);
    const seen: boolean[] = [];
    const until = new AbortController();
    other.watchSettings(({ isOn }) => seen.push(isOn), until.signal);
    expect(await one.changeSettings((settings) => ({ ...settings, isOn: false }))).toEqual({ isOk: true });
    await device.settle();
    expect(seen).toEqual([false]);
    until.abort();
    await one.changeSettings((settings) => ({ ...settings, isOn: true }));
    await device.settle();
    expect(seen).toEqual([false]);
    expect((await other.readSettings()).isOn).toBe(true);
  });

  it('of two windows at once lets both win, also on the same key', async () => {
    const one = await openWindow(device);
    const other = await openWindow(device);
    const correction = { site: 'news.example', verdict: 'show', kind: 'ad', excerpt: '' } as const;
    await Promise.all([
      one.changeSettings((now) => withSiteMode(now, 'news.example', 'off')),
      other.changeSettings((now) => ({ ...now, barStyle: 'dot' })),
      one.changeSettings((now) => ({ ...now, corrections: [...now.corrections, { ...correction, fingerprint: 'a' }] })),
      other.changeSettings((now) => ({
        ...now,
        corrections: [...now.corrections, { ...correction, fingerprint: 'b' }],
      })),
    ]);
    const settings = await one.readSettings();
    expect(settings).toMatchObject({ barStyle: 'dot', sites: { 'news.example': { mode: 'off' } } });
    expect(settings.corrections.map(({ fingerprint }) => fingerprint)).toEqual(['a', 'b']);
  });

  it('writes nothing where nothing changes', async () => {
    const { changeSettings } = await openWindow(device);
    await changeSettings((settings) => settings);
    expect(device.areas.local.data.size).toBe(0);
  });

  it('refuses to touch settings of a newer version, but reads of them what it can', async () => {
    device.areas.local.set({
      [SCHEMA_KEY]: { value: SCHEMA_VERSION + 1, revision: 1 },
      [fieldKey('isOn')]: { value: false, revision: 1 },
      [fieldKey('barStyle')]: { value: { width: 3 }, revision: 1 },
    });
    const before = device.areas.local.get();
    const { changeSettings, importSettings, readSettings, exportSettings } = await openWindow(device);
    const refusal = { isOk: false, messageKey: 'error_newerSettings' };
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, isOn: false });
    expect(await changeSettings((settings) => ({ ...settings, isOn: true }))).toEqual(refusal);
    expect(await importSettings(await exportSettings())).toMatchObject({
      isOk: false,
      problems: [{ messageKey: 'error_newerSettings' }],
    });
    expect(device.areas.local.get()).toEqual(before);
  });

  it('says that storage is full, and leaves what there was', async () => {
    const { changeSettings, readSettings } = await openWindow(device);
    await changeSettings((settings) => ({ ...settings, barStyle: 'dot' }));
    device.areas.local.failWith = 'QUOTA_BYTES quota exceeded';
    const change = changeSettings((settings) => ({ ...settings, rules: 'a.example##.b' }));
    expect(await change).toEqual({ isOk: false, messageKey: 'error_storageFull' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, barStyle: 'dot' });
  });

  it('lets the next change through after one that threw', async () => {
    const { changeSettings } = await openWindow(device);
    const broken = changeSettings(() => {
      throw new Error('a mistake of the caller');
    });
    await expect(broken).rejects.toThrow('a mistake of the caller');
    expect(await changeSettings((settings) => ({ ...settings, isOn: false }))).toEqual({ isOk: true });
  });
});

describe('importSettings', () => {
  it('replaces everything but whether this browser syncs', async () => {
    const { changeSettings, exportSettings, importSettings, readSettings } = await openWindow(device);
    await changeSettings((settings) => ({ ...withSiteMode(settings, 'news.example', 'off'), isSynced: true }));
    const backup = await exportSettings();
    await changeSettings(() => ({ ...withSiteMode(DEFAULT_SETTINGS, 'blog.example', 'rules'), barStyle: 'dot' }));
    expect(await importSettings(backup)).toEqual({ isOk: true });
    expect(await readSettings()).toEqual(withSiteMode(DEFAULT_SETTINGS, 'news.example', 'off'));
    expect(device.areas.local.get(siteKey('blog.example'))).toMatchObject({
      [siteKey('blog.example')]: { value: null },
    });
  });

  it('changes nothing where one thing is wrong', async () => {
    const { changeSettings, exportSettings, importSettings } = await openWindow(device);
    await changeSettings((settings) => ({ ...settings, rules: 'a.example##.b' }));
    const before = device.areas.local.get();
    const spoiled = (await exportSettings()).replace('"slim"', '"huge"').replace('a.example', 'other.example');
    expect(await importSettings(spoiled)).toMatchObject({ isOk: false, problems: [{ path: 'settings.barStyle' }] });
    expect(device.areas.local.get()).toEqual(before);
  });
});

import fc from 'fast-check';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { readPageSettings, watchPageSettings } from '../../../src/platform/page-settings';
import { COMPILED_RULES_KEY, correctionsKey, fieldKey, PAUSE_KEY, pageKeys, siteKey } from '../../../src/settings/keys';
import { parsePageSlice } from '../../../src/settings/page-slice';
import { parseSettings } from '../../../src/settings/parse';
import { siteMode } from '../../../src/settings/site';
import { assemble, changedItems } from '../../../src/settings/stored';
import { arbitraryHost, arbitrarySettings } from '../fakes/arbitrary-settings';
import { createDevice, type Device } from '../fakes/device';

let device: Device;
beforeEach(() => {
  device = createDevice();
  vi.stubGlobal(
    'browser',
    device.createApi(async (effect) => structuredClone(await effect())),
  );
});

const HOST = 'www.news.example';
const HOSTS = { host: HOST, topHost: HOST };
const setting = (value: unknown) => ({ value, revision: 1 });

describe('parsePageSlice', () => {
  test('says of a page what the whole settings say', () => {
    fc.assert(
      fc.property(
        arbitrarySettings,
        fc.oneof(fc.constantFrom('news.example', 'a.blog.example'), arbitraryHost),
        (settings, host) => {
          const items = changedItems({}, settings, 1);
          const whole = parseSettings(assemble(items));
          const mode = siteMode(whole.sites, host);
          const slice = parsePageSlice(Object.fromEntries(pageKeys(host).map((key) => [key, items[key]])), host);
          expect(slice).toEqual({
            isOn: whole.isOn,
            kinds: whole.kinds,
            hasRulesOn: whole.hasRulesOn,
            barStyle: mode === 'supported' ? 'none' : whole.barStyle,
            isRemembering: whole.isRemembering,
            known: [],
            mode: mode === 'supported' ? 'all' : mode,
            corrections: whole.corrections.filter(({ site }) => site === host),
            rules: undefined,
            isAnyPaused: false,
          });
        },
      ),
    );
  });

  test('is total', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 12 }), (values) => {
        const stored = Object.fromEntries(pageKeys(HOST).map((key, index) => [key, values[index]]));
        expect(parsePageSlice(stored, HOST).kinds).toBeDefined();
      }),
    );
  });
});

describe('a frame of another host', () => {
  const sites = (modes: Readonly<Record<string, string>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(modes).map(([site, mode]) => [siteKey(site), { value: { mode }, revision: 1 }]));
  it.each([
    [{}, 'all'],
    [{ 'news.example': 'off' }, 'off'],
    [{ 'news.example': 'rules' }, 'rules'],
    [{ 'widgets.example': 'off' }, 'off'],
    [{ 'news.example': 'off', 'widgets.example': 'all' }, 'off'],
    [{ 'news.example': 'rules', 'widgets.example': 'off' }, 'off'],
  ])('under %j is %s', (modes, mode) => {
    const stored = sites(modes);
    const keys = pageKeys('box.widgets.example', 'www.news.example');
    expect(Object.keys(stored).every((key) => keys.includes(key))).toBe(true);
    expect(parsePageSlice(stored, 'box.widgets.example', 'www.news.example').mode).toBe(mode);
  });
});

describe('a site that the reader supports', () => {
  const stored = (mode: string) => ({
    [siteKey('news.example')]: setting({ mode }),
    [fieldKey('barStyle')]: setting('dot'),
  });
  it('is read like any other, and has no bars', () => {
    expect(parsePageSlice(stored('supported'), HOST)).toMatchObject({ mode: 'all', barStyle: 'none' });
    expect(parsePageSlice(stored('all'), HOST)).toMatchObject({ mode: 'all', barStyle: 'dot' });
  });
  it('has none in frames of other hosts either, where these are not stricter', () => {
    const inFrame = (frame: object) => parsePageSlice({ ...stored('supported'), ...frame }, 'widgets.example', HOST);
    expect(inFrame({})).toMatchObject({ mode: 'all', barStyle: 'none' });
    expect(inFrame({ [siteKey('widgets.example')]: setting({ mode: 'rules' }) })).toMatchObject({ mode: 'rules' });
  });
});

describe('readPageSettings', () => {
  it('reads this page\u2019s part and no other host\u2019s', async () => {
    const correction = { site: HOST, fingerprint: 'ad.1.2', verdict: 'show', kind: 'ad', excerpt: '' };
    device.areas.local.set({
      [siteKey('news.example')]: setting({ mode: 'rules' }),
      [correctionsKey(HOST)]: setting([correction]),
      [correctionsKey('news.example')]: setting([{ ...correction, site: 'news.example' }]),
      [COMPILED_RULES_KEY]: { source: 'x', rules: { rules: [], generic: [], hosts: {} } },
      [PAUSE_KEY]: 'some',
    });
    expect(await readPageSettings(HOSTS)).toMatchObject({
      isOn: true,
      mode: 'rules',
      corrections: [correction],
      rules: { rules: [], generic: [], hosts: {} },
      isAnyPaused: true,
    });
  });
});

describe('watchPageSettings', () => {
  it('tells of what concerns this page, until it is told to stop', async () => {
    const modes: string[] = [];
    const until = new AbortController();
    watchPageSettings(HOSTS, ({ mode, isOn }) => modes.push(`${mode} ${isOn}`), until.signal);
    device.areas.local.set({ [siteKey('other.example')]: setting({ mode: 'off' }), [fieldKey('rules')]: setting('x') });
    device.areas.session.set({ [siteKey(HOST)]: setting({ mode: 'off' }) });
    await device.settle();
    expect(modes).toEqual([]);
    device.areas.local.set({ [siteKey('example')]: setting({ mode: 'off' }) });
    device.areas.local.set({ [fieldKey('isOn')]: setting(false) });
    await device.settle();
    expect(modes.at(-1)).toBe('off false');
    until.abort();
    device.areas.local.set({ [fieldKey('isOn')]: setting(true) });
    await device.settle();
    expect(modes.at(-1)).toBe('off false');
  });

  it('is quiet where the extension is gone', async () => {
    const listener = vi.fn();
    const api = device.createApi(async () => {
      throw new Error('Extension context invalidated.');
    });
    vi.stubGlobal('browser', { ...api, runtime: { ...api.runtime, id: undefined } });
    watchPageSettings(HOSTS, listener, new AbortController().signal);
    device.areas.local.set({ [fieldKey('isOn')]: setting(false) });
    await device.settle();
    expect(listener).not.toHaveBeenCalled();
  });
});

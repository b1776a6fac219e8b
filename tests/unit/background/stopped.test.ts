import { beforeAll, expect, test } from 'vitest';
import { LEXICON_PREFIX } from '../../../src/platform/lexicon-items';
import { COMPILED_RULES_KEY, fieldKey, PAUSE_KEY, SYNC_STATE_KEY, siteKey } from '../../../src/settings/keys';
import { createDevice, type Device } from '../fakes/device';
import { running } from '../fakes/running';

/** More calls to the browser than any of these operations makes. */
const CALLS_MAX = 12;
const ARTICLE = 'https://news.example/';

beforeAll(async () => {
  await running();
}, 60_000);

/** Every moment at which the browser may stop the worker: at each of its calls, which was then done or not. */
const MOMENTS = Array.from({ length: CALLS_MAX }, (_, index) => index + 1).flatMap((atCall) => [
  { atCall, isDone: true },
  { atCall, isDone: false },
]);

async function stoppedAt(moment: (typeof MOMENTS)[number], begin: (device: Device) => void): Promise<Device> {
  const device = createDevice();
  device.addTab(1, ARTICLE, () => ({ isOk: true }));
  await device.startWorker(moment);
  begin(device);
  await device.settle();
  await device.startWorker();
  await device.settle();
  return device;
}

const setting = (value: unknown, revision: number) => ({ value, revision });

test.each(MOMENTS)(
  'rules are in force after the next start, the worker stopped at $atCall ($isDone)',
  async (moment) => {
    const device = await stoppedAt(moment, ({ areas }) =>
      areas.local.set({ [fieldKey('rules')]: setting('news.example##.appeal', 1) }),
    );
    expect(device.areas.local.get(COMPILED_RULES_KEY)).toMatchObject({
      [COMPILED_RULES_KEY]: { rules: { rules: [{ selector: '.appeal' }] } },
    });
  },
);

test.each(MOMENTS)(
  'sync and device agree after the next start, the worker stopped at $atCall ($isDone)',
  async (moment) => {
    const device = await stoppedAt(moment, ({ areas }) => {
      areas.sync.set({ [siteKey('blog.example')]: setting({ mode: 'off' }, 5) });
      areas.local.set({
        [fieldKey('isSynced')]: setting(true, 1),
        [siteKey('news.example')]: setting({ mode: 'off' }, 1),
      });
    });
    const both = {
      [siteKey('blog.example')]: setting({ mode: 'off' }, 5),
      [siteKey('news.example')]: setting({ mode: 'off' }, 1),
    };
    expect(device.areas.sync.get()).toEqual(both);
    expect(device.areas.local.get()).toMatchObject({ ...both, [SYNC_STATE_KEY]: { status: 'synced' } });
  },
);

test.each(MOMENTS)('a paused tab never goes unasked, the worker stopped at $atCall ($isDone)', async (moment) => {
  const device = await stoppedAt(moment, (begun) => {
    void begun.fromExtensionPage({ name: 'tab:pause', payload: { tabId: 1, scope: 'tab' } });
  });
  const answer = await device.fromFrame(1, 0, { name: 'page:isPaused' });
  const isAsked = device.areas.local.data.has(PAUSE_KEY);
  expect(isAsked || (answer as { value: boolean }).value === false).toBe(true);
  await device.fromExtensionPage({ name: 'tab:pause', payload: { tabId: 1, scope: 'none' } });
  expect(device.areas.local.data.has(PAUSE_KEY)).toBe(false);
});

test.each(MOMENTS)(
  'a setting is changed wholly or not at all, the worker stopped at $atCall ($isDone)',
  async (moment) => {
    const device = await stoppedAt(moment, (begun) => {
      void begun.fromFrame(1, 0, { name: 'site:setMode', payload: { site: 'news.example', mode: 'off' } });
    });
    const stored = Object.keys(device.areas.local.get())
      .filter((key) => !key.startsWith(LEXICON_PREFIX))
      .toSorted();
    expect([[], [fieldKey('isOn').replace('isOn', 'schema'), siteKey('news.example')]]).toContainEqual(stored);
  },
);

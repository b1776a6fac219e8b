import { beforeAll, describe, expect, it } from 'vitest';
import { COMPILED_RULES_KEY, fieldKey } from '../../../src/settings/keys';
import { createDevice, type Device } from '../fakes/device';
import { running } from '../fakes/running';

const ARTICLE = 'https://news.example/article';

/** The first start of a process reads the rules' parser from disk, which on a busy machine takes longer than a test may. */
beforeAll(async () => {
  await running();
}, 60_000);

describe('rules', () => {
  const write = (device: Device, text: string | null, revision: number) =>
    device.areas.local.set({ [fieldKey('rules')]: { value: text, revision } });

  it('are compiled when they change, and gone when they are', async () => {
    const device = await running();
    write(device, 'news.example##.appeal', 1);
    await device.settle();
    expect(device.areas.local.get(COMPILED_RULES_KEY)).toMatchObject({
      [COMPILED_RULES_KEY]: { rules: { rules: [{ selector: '.appeal' }] } },
    });
    write(device, null, 2);
    await device.settle();
    expect(device.areas.local.get(COMPILED_RULES_KEY)).toEqual({});
  });

  it('are compiled at the next start where the worker slept through the change, or was updated', async () => {
    const device = createDevice();
    write(device, 'news.example##.appeal', 1);
    await device.startWorker();
    await device.settle();
    const first = device.areas.local.data.get(COMPILED_RULES_KEY);
    expect(first).toBeDefined();
    device.state.version = '0.2.0';
    await device.startWorker();
    await device.settle();
    expect(device.areas.local.data.get(COMPILED_RULES_KEY)).not.toBe(first);
  });
});

describe('installation', () => {
  it('opens the welcome page once, reaches open tabs, and makes the menu', async () => {
    const device = await running();
    device.addTab(1, ARTICLE);
    device.events.onInstalled.fire({ reason: 'install' });
    await device.settle();
    device.events.onInstalled.fire({ reason: 'update' });
    await device.settle();
    expect(device.opened).toEqual(['chrome-extension://foldaway/src/entries/welcome/index.html']);
    expect(device.injected).toEqual([
      { tabId: 1, files: ['content.js'] },
      { tabId: 1, files: ['content.js'] },
    ]);
    expect([...device.menuItems.keys()]).toEqual(['collapse', 'pick', 'showAll']);
  });

  it('leaves open tabs to Firefox, and lives without menus and commands', async () => {
    const device = createDevice();
    Object.assign(device.state, { isFirefox: true, hasMenus: false });
    await device.startWorker();
    device.addTab(1, ARTICLE);
    device.events.onInstalled.fire({ reason: 'install' });
    await device.settle();
    expect(device.injected).toEqual([]);
    expect(device.opened).toHaveLength(1);
  });
});

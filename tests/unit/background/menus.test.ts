import { beforeAll, describe, expect, it } from 'vitest';
import { siteKey } from '../../../src/settings/keys';
import type { Device } from '../fakes/device';
import { running } from '../fakes/running';

const ARTICLE = 'https://news.example/article';

/** The first start of a process reads the rules' parser from disk, which on a busy machine takes longer than a test may. */
beforeAll(async () => {
  await running();
}, 60_000);

describe('menu and commands', () => {
  const lastSent = (device: Device) => device.sent.at(-1);

  it('ask the frame that was clicked, or all frames of the tab', async () => {
    const device = await running();
    const tab = device.addTab(1, ARTICLE, () => ({ isOk: true }));
    tab.frames.set(5, { url: ARTICLE, answer: () => ({ isOk: true }) });
    device.events.onMenuClicked.fire({ menuItemId: 'collapse', frameId: 5 }, { id: 1, url: ARTICLE });
    await device.settle();
    expect(lastSent(device)).toMatchObject({ frameId: 5, message: { name: 'page:collapseTarget' } });
    device.events.onCommand.fire('show-all', { id: 1, url: ARTICLE });
    await device.settle();
    expect(lastSent(device)).toMatchObject({ frameId: undefined, message: { name: 'page:showAll' } });
  });

  it('switch the site off and on again, also where the browser does not name the tab', async () => {
    const device = await running();
    device.addTab(1, 'https://www.news.example/');
    device.state.activeTabId = 1;
    device.events.onCommand.fire('toggle-site', undefined);
    await device.settle();
    expect(device.areas.local.get(siteKey('news.example'))).toMatchObject({
      [siteKey('news.example')]: { value: { mode: 'off' } },
    });
    device.events.onCommand.fire('toggle-site', { id: 1, url: 'https://www.news.example/' });
    await device.settle();
    expect(device.areas.local.get(siteKey('news.example'))).toMatchObject({
      [siteKey('news.example')]: { value: null },
    });
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { RULES_LENGTH_MAX } from '../../../src/settings/limits';
import type { Device } from '../fakes/device';
import { running } from '../fakes/running';

const ARTICLE = 'https://www.news.example/article';
const RULES = 'setting:rules';
const stored = (device: Device): unknown =>
  (device.areas.local.get(RULES) as Record<string, { value: unknown }>)[RULES]?.value;

/** The first start of a process reads the rules' parser from disk, which on a busy machine takes longer than a test may. */
beforeAll(async () => {
  await running();
}, 60_000);

describe('the picker', () => {
  it('comes into the page that the popup is about, once its content script has answered', async () => {
    const device = await running();
    device.addTab(1, ARTICLE, () => ({ isOk: true }));
    device.addTab(2, 'https://store.example/');
    expect(await device.fromExtensionPage({ name: 'picker:start', payload: { tabId: 1, ask: 'a' } })).toEqual({
      isOk: true,
      value: { isOk: true },
    });
    expect(device.sent.at(-1)).toMatchObject({
      frameId: 0,
      message: { name: 'page:preparePicker', payload: { isAtMenu: false, ask: 'a' } },
    });
    expect(device.injected).toEqual([{ tabId: 1, files: ['picker.js'] }]);
    expect(await device.fromExtensionPage({ name: 'picker:start', payload: { tabId: 2, ask: 'b' } })).toEqual({
      isOk: true,
      value: { isOk: false, messageKey: 'error_noAnswer' },
    });
    expect(device.injected).toHaveLength(1);
  });

  it('comes from the menu, where it was opened, and by its key', async () => {
    const device = await running();
    device.addTab(1, ARTICLE, () => ({ isOk: true }));
    device.events.onMenuClicked.fire({ menuItemId: 'pick', frameId: 0 }, { id: 1, url: ARTICLE });
    await device.settle();
    expect(device.sent.at(-1)?.message.payload).toEqual({ isAtMenu: true, ask: expect.any(String) });
    device.events.onMenuClicked.fire({ menuItemId: 'pick', frameId: 4 }, { id: 1, url: ARTICLE });
    await device.settle();
    expect(device.sent.at(-1)?.message.payload).toEqual({ isAtMenu: false, ask: expect.any(String) });
    device.events.onCommand.fire('pick-element', { id: 1, url: ARTICLE });
    await device.settle();
    expect(device.injected).toHaveLength(3);
  });

  it('is never started by a page', async () => {
    const device = await running();
    device.addTab(1, ARTICLE, () => ({ isOk: true }));
    expect(await device.fromFrame(1, 0, { name: 'picker:start', payload: { tabId: 1, ask: 'a' } })).toMatchObject({
      isOk: false,
    });
    expect(device.injected).toEqual([]);
  });

  it('has its rules read, and stored once they are the reader’s, for its own site only', async () => {
    const device = await running();
    device.addTab(1, ARTICLE);
    const send = (name: string, payload: unknown) => device.fromFrame(1, 0, { name, payload });
    expect(await send('rule:read', { text: 'news.example##.plea' })).toMatchObject({
      isOk: true,
      value: { isOk: true, selector: '.plea' },
    });
    expect(await send('rule:read', { text: 'other.example##.plea' })).toMatchObject({
      isOk: true,
      value: { isOk: false, problem: { messageKey: 'rule_otherSite' } },
    });
    expect(await send('rule:add', { text: 'other.example##.plea', kind: 'ad' })).toMatchObject({
      value: { isOk: false, messageKey: 'error_refused' },
    });
    expect(stored(device)).toBeUndefined();
    expect(await send('rule:add', { text: ' news.example##.plea ', kind: 'app' })).toEqual({
      isOk: true,
      value: { isOk: true },
    });
    expect(stored(device)).toBe('! foldaway: app\nnews.example##.plea\n');
    expect(device.areas.local.get('compiled:rules')).not.toEqual({});
  });

  it('stores no rule in a private window, and none that the rules have no room for', async () => {
    const device = await running();
    device.addTab(1, ARTICLE);
    device.addTab(2, ARTICLE).isPrivate = true;
    const added = { name: 'rule:add', payload: { text: 'news.example##.plea', kind: 'ad' } };
    expect(await device.fromFrame(2, 0, added)).toMatchObject({ value: { isOk: false } });
    const full = '!'.repeat(RULES_LENGTH_MAX);
    await device.areas.local.set({ [RULES]: { value: full, revision: 1 } });
    expect(await device.fromFrame(1, 0, added)).toEqual({
      isOk: true,
      value: { isOk: false, messageKey: 'options_rules_tooLong' },
    });
    expect(stored(device)).toBe(full);
  });
});

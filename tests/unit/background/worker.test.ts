import { beforeAll, describe, expect, it, test } from 'vitest';
import { LEXICON_PREFIX } from '../../../src/platform/lexicon-items';
import type { FrameReport } from '../../../src/platform/messages';
import { COMPILED_RULES_KEY, correctionsKey, fieldKey, PAUSE_KEY, siteKey } from '../../../src/settings/keys';
import { createDevice, type Device, type Envelope } from '../fakes/device';
import { running } from '../fakes/running';

const ARTICLE = 'https://news.example/article';

function report(documentId: string, collapsedCount: number): FrameReport {
  const findings = Array.from({ length: collapsedCount }, (_, id) => ({
    id,
    kind: 'donation' as const,
    origin: 'detected' as const,
    score: 0.9,
    evidence: [{ signal: 'asksForMoney' as const, points: 2, quote: 'Please give' }],
    excerpt: 'Please give',
    fingerprint: 'donation.00000000.00000000',
    isGate: false,
    isCollapsed: true,
  }));
  return { documentId, host: 'news.example', findings, leftAlone: [], spentMs: 1.5 };
}

/** A frame whose content script answers with its report. */
const standing = (own: FrameReport) => (message: Envelope) =>
  message.name === 'page:read' ? { isOk: true, value: own } : { isOk: true, value: undefined };

const pausesSent = (device: Device) =>
  device.sent
    .filter(({ message }) => message.name === 'page:setPaused')
    .map(({ tabId, message }) => [tabId, (message.payload as { isPaused: boolean }).isPaused]);

/** The first start of a process reads the rules' parser from disk, which on a busy machine takes longer than a test may. */
beforeAll(async () => {
  await createDevice().startWorker();
}, 60_000);

describe('reports', () => {
  it('add up over the frames of a tab on the badge, also across restarts of the worker', async () => {
    const device = await running();
    const tab = device.addTab(1, ARTICLE, standing(report('main', 2)));
    tab.frames.set(5, { url: 'https://box.example/', answer: standing(report('box', 1)) });
    await device.fromFrame(1, 0, { name: 'page:report', payload: report('main', 2) });
    expect(device.badges.get(1)).toBe('2');
    await device.startWorker();
    await device.fromFrame(1, 5, { name: 'page:report', payload: report('box', 1) });
    expect(device.badges.get(1)).toBe('3');
    await device.fromFrame(1, 0, { name: 'page:report', payload: report('main', 0) });
    expect(device.badges.get(1)).toBe('1');
  });

  it('come from frames that may ask for the host of the page around them', async () => {
    const device = await running();
    const tab = device.addTab(1, ARTICLE, standing(report('main', 0)));
    tab.frames.set(5, { url: 'https://box.example/', answer: standing(report('box', 1)) });
    expect(await device.fromFrame(1, 5, { name: 'page:topHost' })).toEqual({ isOk: true, value: 'news.example' });
  });

  it('of a new document make the worker forget frames that are gone', async () => {
    const device = await running();
    const tab = device.addTab(1, ARTICLE, standing(report('main', 1)));
    tab.frames.set(5, { url: 'https://box.example/', answer: standing(report('box', 4)) });
    await device.fromFrame(1, 0, { name: 'page:report', payload: report('main', 1) });
    await device.fromFrame(1, 5, { name: 'page:report', payload: report('box', 4) });
    expect(device.badges.get(1)).toBe('5');
    tab.frames.delete(5);
    await device.fromFrame(1, 0, { name: 'page:report', payload: report('next', 2) });
    expect(device.badges.get(1)).toBe('2');
  });

  it('are read afresh for the popup, which learns whether the page answers', async () => {
    const device = await running();
    device.addTab(1, ARTICLE, standing(report('main', 3)));
    device.addTab(2, 'https://store.example/');
    expect(await device.fromExtensionPage({ name: 'tab:read', payload: { tabId: 1 } })).toEqual({
      isOk: true,
      value: { frames: { 0: report('main', 3) }, isReached: true, pause: 'none', corrections: [] },
    });
    expect(await device.fromExtensionPage({ name: 'tab:read', payload: { tabId: 2 } })).toEqual({
      isOk: true,
      value: { frames: {}, isReached: false, pause: 'none', corrections: [] },
    });
  });

  it('of which only the time differs are not written, so that a popup that watches does not ask for ever', async () => {
    const device = await running();
    let spentMs = 0;
    device.addTab(1, ARTICLE, () => {
      spentMs += 1;
      return { isOk: true, value: { ...report('main', 1), spentMs } };
    });
    await device.fromExtensionPage({ name: 'tab:read', payload: { tabId: 1 } });
    const written = new Map(device.areas.session.data);
    await device.fromExtensionPage({ name: 'tab:read', payload: { tabId: 1 } });
    expect(device.areas.session.data).toEqual(written);
  });

  it('go with their tab', async () => {
    const device = await running();
    device.addTab(1, ARTICLE, standing(report('main', 1)));
    await device.fromFrame(1, 0, { name: 'page:report', payload: report('main', 1) });
    expect(device.areas.session.data.size).toBe(1);
    device.closeTab(1);
    await device.settle();
    expect(device.areas.session.data.size).toBe(0);
  });
});

describe('senders', () => {
  const refused = { isOk: false, messageKey: 'error_refused' };
  const correction = { site: 'news.example', fingerprint: 'ad.1.2', verdict: 'show', kind: 'ad', excerpt: 'Buy' };

  it('of pages change settings of their own host only', async () => {
    const device = await running();
    device.addTab(1, 'https://www.news.example/');
    const setMode = (site: string) => ({ name: 'site:setMode', payload: { site, mode: 'off' } });
    expect(await device.fromFrame(1, 0, setMode('other.example'))).toEqual(refused);
    expect(await device.fromFrame(1, 0, { name: 'correction:add', payload: correction })).toEqual(refused);
    expect([...device.areas.local.data.keys()].filter((key) => !key.startsWith(LEXICON_PREFIX))).toEqual([]);
    expect(await device.fromFrame(1, 0, setMode('news.example'))).toEqual({ isOk: true, value: { isOk: true } });
    expect(device.areas.local.get(siteKey('news.example'))).toMatchObject({
      [siteKey('news.example')]: { value: { mode: 'off' } },
    });
  });

  it('of frames may switch off the site that the tab shows', async () => {
    const device = await running();
    const tab = device.addTab(1, 'https://www.news.example/');
    tab.frames.set(7, { url: 'https://widgets.example/box' });
    const message = { name: 'site:setMode', payload: { site: 'news.example', mode: 'off' } };
    expect(await device.fromFrame(1, 7, message)).toEqual({ isOk: true, value: { isOk: true } });
    expect(device.areas.local.get(siteKey('news.example'))).toMatchObject({
      [siteKey('news.example')]: { value: { mode: 'off' } },
    });
  });

  it('of private pages have corrections kept for their tab, in memory, until it closes or they are taken back', async () => {
    const device = await running();
    const tab = device.addTab(1, ARTICLE, () => ({ isOk: true }));
    tab.isPrivate = true;
    device.addTab(2, ARTICLE).isPrivate = true;
    const ofTab = async (tabId: number) =>
      ((await device.fromFrame(tabId, 0, { name: 'page:corrections' })) as { value: unknown }).value;
    await device.fromFrame(1, 0, { name: 'correction:add', payload: correction });
    await device.startWorker();
    expect(await ofTab(1)).toEqual([correction]);
    expect(await ofTab(2)).toEqual([]);
    expect(await device.fromExtensionPage({ name: 'tab:read', payload: { tabId: 1 } })).toMatchObject({
      value: { corrections: [correction] },
    });
    tab.frames.set(7, { url: 'https://widgets.example/box' });
    expect(await device.fromFrame(1, 7, { name: 'page:corrections' })).toMatchObject({ value: [] });
    await device.fromExtensionPage({ name: 'correction:forget', payload: { tabId: 1, correction } });
    expect(await ofTab(1)).toEqual([]);
    expect(device.sent.map(({ message }) => message.name)).toContain('page:readAgain');
    await device.fromFrame(1, 0, { name: 'correction:add', payload: correction });
    device.closeTab(1);
    await device.settle();
    expect([...device.areas.session.data.keys()].filter((key) => key.startsWith('tab:'))).toEqual([]);
    expect([...device.areas.local.data].filter(([, json]) => json.includes('news.example'))).toEqual([]);
  });

  it('of private pages have nothing stored, and a site switched off pauses the tab', async () => {
    const device = await running();
    const tab = device.addTab(1, ARTICLE);
    tab.isPrivate = true;
    const said = { name: 'site:setMode', payload: { site: 'news.example', mode: 'off' } };
    expect(await device.fromFrame(1, 0, { name: 'correction:add', payload: correction })).toMatchObject({ isOk: true });
    expect(await device.fromFrame(1, 0, said)).toMatchObject({ isOk: true });
    expect([...device.areas.local.data.keys()].filter((key) => key.includes('news.example'))).toEqual([]);
    expect(await device.fromFrame(1, 0, { name: 'page:isPaused' })).toEqual({ isOk: true, value: true });
  });

  it('of pages store corrections of their own host', async () => {
    const device = await running();
    device.addTab(1, ARTICLE);
    await device.fromFrame(1, 0, { name: 'correction:add', payload: correction });
    expect(device.areas.local.get(correctionsKey('news.example'))).toMatchObject({
      [correctionsKey('news.example')]: { value: [correction] },
    });
  });

  test.each([
    { name: 'tab:read', payload: { tabId: 1 } },
    { name: 'tab:pause', payload: { tabId: 1, scope: 'untilRestart' } },
    { name: 'correction:forget', payload: { tabId: 1, correction } },
    { name: 'page:report', payload: { ...report('main', 1), findings: 'many' } },
  ])('of pages may not send %j', async (message) => {
    const device = await running();
    device.addTab(1, ARTICLE);
    expect(await device.fromFrame(1, 0, message)).toEqual(refused);
  });

  it('that are other extensions are refused', async () => {
    const device = await running();
    const message = { name: 'site:setMode', payload: { site: 'news.example', mode: 'off' } };
    expect(await device.send(message, { id: 'stranger', url: 'chrome-extension://stranger/' })).toEqual(refused);
  });

  it('that send what nobody knows get no answer from here', async () => {
    const device = await running();
    expect(await device.fromExtensionPage({ name: 'toString' })).toBeUndefined();
    expect(await device.fromExtensionPage('toString')).toBeUndefined();
  });

  it('are believed about their host no more than the browser says', async () => {
    const device = await running();
    device.addTab(1, ARTICLE, standing(report('main', 1)));
    await device.fromFrame(1, 0, { name: 'page:report', payload: { ...report('main', 1), host: 'bank.example' } });
    expect(device.areas.session.get('tab:1')).toMatchObject({ 'tab:1': { frames: { 0: { host: 'news.example' } } } });
  });
});

describe('a choice made on a page', () => {
  const choice = { name: 'site:setMode', payload: { site: 'news.example', mode: 'off' } };
  const troubles = (device: Device) => device.areas.session.get('troubles').troubles;

  it('that could not be stored is told, until one could', async () => {
    const device = await running();
    device.addTab(1, ARTICLE);
    device.areas.local.failWith = 'QUOTA_BYTES quota exceeded';
    expect(await device.fromFrame(1, 0, choice)).toMatchObject({ value: { messageKey: 'error_storageFull' } });
    expect(troubles(device)).toEqual(['choice']);
    device.areas.local.failWith = undefined;
    await device.fromFrame(1, 0, choice);
    expect(troubles(device)).toEqual([]);
  });

  it('by a key is told as well', async () => {
    const device = await running();
    device.addTab(1, ARTICLE);
    device.areas.local.failWith = 'QUOTA_BYTES quota exceeded';
    device.events.onCommand.fire('toggle-site', { id: 1, url: ARTICLE });
    await device.settle();
    expect(troubles(device)).toEqual(['choice']);
  });
});

describe('pause', () => {
  const setPause = (device: Device, tabId: number, scope: string) =>
    device.fromExtensionPage({ name: 'tab:pause', payload: { tabId, scope } });
  const isPaused = async (device: Device, tabId: number) =>
    ((await device.fromFrame(tabId, 0, { name: 'page:isPaused' })) as { value: boolean }).value;

  it('of a tab tells that tab, outlives the worker, and ends with the tab', async () => {
    const device = await running();
    device.addTab(1, ARTICLE, () => ({ isOk: true }));
    device.addTab(2, ARTICLE, () => ({ isOk: true }));
    await setPause(device, 1, 'tab');
    expect(pausesSent(device)).toEqual([[1, true]]);
    await device.startWorker();
    expect(await isPaused(device, 1)).toBe(true);
    expect(await isPaused(device, 2)).toBe(false);
    expect(device.areas.local.get(PAUSE_KEY)).toEqual({ [PAUSE_KEY]: 'some' });
    device.closeTab(1);
    await device.settle();
    expect(device.areas.local.get(PAUSE_KEY)).toEqual({});
  });

  it('until restart tells all tabs, and ends at the browser start', async () => {
    const device = await running();
    device.addTab(1, ARTICLE, () => ({ isOk: true }));
    device.addTab(2, ARTICLE, () => ({ isOk: true }));
    await setPause(device, 1, 'untilRestart');
    expect(await isPaused(device, 2)).toBe(true);
    device.areas.session.data.clear();
    device.sent.length = 0;
    await device.startWorker();
    device.events.onStartup.fire();
    await device.settle();
    expect(await isPaused(device, 2)).toBe(false);
    expect(pausesSent(device)).toEqual([
      [1, false],
      [2, false],
    ]);
  });

  it('that is over for all leaves those tabs paused that were so by themselves', async () => {
    const device = await running();
    device.addTab(1, ARTICLE, () => ({ isOk: true }));
    device.addTab(2, ARTICLE, () => ({ isOk: true }));
    await setPause(device, 1, 'tab');
    await setPause(device, 2, 'untilRestart');
    await setPause(device, 2, 'none');
    expect(await isPaused(device, 1)).toBe(true);
    expect(await isPaused(device, 2)).toBe(false);
    await setPause(device, 1, 'none');
    const kept = [...device.areas.local.data.keys()].filter((key) => !key.startsWith(LEXICON_PREFIX));
    expect([...kept, ...device.areas.session.data.keys()]).toEqual([]);
  });
});

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
    expect([...device.menuItems.keys()]).toEqual(['collapse', 'showAll']);
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

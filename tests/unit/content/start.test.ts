// @vitest-environment jsdom
/** The content script from start to stop, with a browser and a detector of the test's own. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../../src/core/fingerprint';
import { compileRules } from '../../../src/core/rules/compile';
import { type StartOptions, start } from '../../../src/entries/content/start';
import type { Running } from '../../../src/page/running';
import { sightOf } from '../../../src/page/sights';
import type { FrameReport } from '../../../src/platform/messages';
import type { PageHandlers } from '../../../src/platform/messaging';
import type { PageSettings } from '../../../src/settings/page-slice';
import { type Correction, DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { drawEverything, PROSE, place, TEXTS } from '../page/helpers';

const SETTINGS: PageSettings = { ...DEFAULT_SETTINGS, mode: 'all', rules: undefined, known: [], isAnyPaused: false };
const html = (): string => document.documentElement.outerHTML;
const isCollapsed = (): boolean => document.querySelector('#ask')?.hasAttribute('data-foldaway') === true;

let running: Running | undefined;
let before = '';

function run(more: Partial<StartOptions> = {}) {
  const reports: FrameReport[] = [];
  const corrections: Correction[] = [];
  const mistaken: string[] = [];
  let handlers: PageHandlers | undefined;
  let follow: ((settings: PageSettings) => void) | undefined;
  const detect = vi.fn(() => (document.querySelector('#ask:not([data-foldaway])') ? [place('#ask')] : []));
  running = start({
    page: document,
    host: 'news.example',
    isPrivate: false,
    createDetector: () => ({ detect, isWaiting: () => false }),
    texts: () => TEXTS,
    css: { bar: '', block: '' },
    readSettings: async () => SETTINGS,
    watchSettings: (listener) => {
      follow = listener;
    },
    isPaused: async () => false,
    handleMessages: (given) => {
      handlers = given;
    },
    sendReport: (report) => reports.push(report),
    tellMistaken: (marks) => mistaken.push(...marks),
    addCorrection: (correction) => corrections.push(correction),
    readUnstored: async () => [],
    switchSiteOff: () => undefined,
    isAlive: () => true,
    ...more,
  });
  return {
    reports,
    corrections,
    mistaken,
    detect,
    message: (): PageHandlers => handlers as PageHandlers,
    set: (settings: Partial<PageSettings>) => follow?.({ ...SETTINGS, ...settings }),
  };
}

beforeEach(() => {
  drawEverything();
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
  document.body.innerHTML = `<main>${PROSE}<div id="ask">Give to us today</div>${PROSE}</main>`;
  before = html();
});
afterEach(() => running?.stop());

it('collapses what is found, and reports it once', async () => {
  const { reports } = run();
  // the first look makes the tables of all phrases
  await vi.waitFor(() => expect(reports).toHaveLength(1), { timeout: 5000 });
  expect(isCollapsed()).toBe(true);
  expect(reports[0]?.findings[0]).toMatchObject({ kind: 'donation', isCollapsed: true });
});

it('lets rules work while the detector waits for its words, and looks again once they came', async () => {
  document.querySelector('#ask')?.insertAdjacentHTML('afterend', '<div id="ruled">Join us in the garden</div>');
  let isDetectorReady = false;
  let onReady = (): void => undefined;
  run({
    readSettings: async () => ({ ...SETTINGS, rules: compileRules('news.example###ruled') }),
    createDetector: (_page, ready) => {
      onReady = ready;
      return { detect: () => (isDetectorReady ? [place('#ask')] : []), isWaiting: () => !isDetectorReady };
    },
  });
  await vi.waitFor(() => expect(document.querySelector('#ruled')?.hasAttribute('data-foldaway')).toBe(true));
  expect(isCollapsed()).toBe(false);
  isDetectorReady = true;
  onReady();
  expect(isCollapsed()).toBe(true);
  expect(document.querySelectorAll('[data-foldaway="collapsed"]')).toHaveLength(2);
});

it('says nothing of a page on which nothing was found', async () => {
  document.querySelector('#ask')?.remove();
  const { reports, detect } = run();
  await vi.waitFor(() => expect(detect).toHaveBeenCalled());
  await new Promise((done) => setTimeout(done, 200));
  expect(reports).toEqual([]);
});

it('follows the settings without a reload', async () => {
  const { set } = run();
  await vi.waitFor(() => expect(isCollapsed()).toBe(true));
  for (const off of [
    { kinds: { ...SETTINGS.kinds, donation: false } },
    { mode: 'off' as const },
    { mode: 'rules' as const },
    { isOn: false },
  ]) {
    set(off);
    expect(html()).toBe(before);
    set({});
    expect(isCollapsed()).toBe(true);
  }
});

it('looks at nothing while it is off or the tab is paused', async () => {
  const { detect } = run({
    readSettings: async () => ({ ...SETTINGS, isAnyPaused: true }),
    isPaused: async () => true,
  });
  await new Promise((done) => setTimeout(done, 50));
  expect(detect).not.toHaveBeenCalled();
  expect(html()).toBe(before);
});

it('waits for a hidden page to be seen', async () => {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  const { detect } = run();
  await new Promise((done) => setTimeout(done, 50));
  expect(detect).not.toHaveBeenCalled();
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(isCollapsed()).toBe(true));
});

it('shows and remembers what the reader wants to see always', async () => {
  const { corrections, message } = run();
  await vi.waitFor(() => expect(isCollapsed()).toBe(true));
  const { findings } = await message()['page:read'](undefined);
  message()['finding:correct']({ id: findings[0]?.id ?? 0 });
  expect(html()).toBe(before);
  expect(corrections[0]).toMatchObject({ site: 'news.example', verdict: 'show' });
});

it('opens and collapses on request, and pauses', async () => {
  const { message } = run();
  await vi.waitFor(() => expect(isCollapsed()).toBe(true));
  message()['page:showAll'](undefined);
  expect(isCollapsed()).toBe(false);
  message()['page:collapseAll'](undefined);
  expect(isCollapsed()).toBe(true);
  message()['page:setPaused']({ isPaused: true });
  expect(html()).toBe(before);
});

it('undoes everything when its extension is gone', async () => {
  let isAlive = true;
  run({ isAlive: () => isAlive });
  await vi.waitFor(() => expect(isCollapsed()).toBe(true));
  isAlive = false;
  window.dispatchEvent(new Event('scroll'));
  expect(html()).toBe(before);
});

it('stores nothing that is decided in a private window, and keeps it while settings change', async () => {
  const { corrections, message, reports, set } = run({ isPrivate: true });
  await vi.waitFor(() => expect(reports).toHaveLength(1));
  message()['finding:correct']({ id: reports[0]?.findings[0]?.id ?? -1 });
  await vi.waitFor(() => expect(html()).toBe(before));
  set({ kinds: { ...SETTINGS.kinds, ad: false } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(html()).toBe(before);
  // whether it is stored is the worker's to decide, which knows the window by itself
  expect(corrections).toHaveLength(1);
});

it('follows what holds for its tab only, at its start and when that changes', async () => {
  let unstored: readonly Correction[] = [];
  const { message, corrections, reports } = run({ isPrivate: true, readUnstored: async () => unstored });
  await vi.waitFor(() => expect(reports).toHaveLength(1));
  message()['finding:correct']({ id: reports[0]?.findings[0]?.id ?? -1 });
  unstored = corrections;
  running?.stop();
  const again = run({ isPrivate: true, readUnstored: async () => unstored });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isCollapsed()).toBe(false);
  unstored = [];
  again.message()['page:readAgain'](undefined);
  await vi.waitFor(() => expect(isCollapsed()).toBe(true));
});

it('takes back one of two blocks that the reader collapsed by hand, and leaves the other', async () => {
  const words = ['The first box says this and nothing else', 'The second box says something quite different'];
  document.body.innerHTML = `<main>${PROSE}${words.map((text, i) => `<div id="box-${'ab'[i]}">${text}</div>`).join('')}${PROSE}</main>`;
  const corrections = words.map((text, i) => ({
    site: 'news.example',
    fingerprint: fingerprint({ kind: 'ad', marks: ['div', `box-${'ab'[i]}`], words: text }),
    verdict: 'collapse' as const,
    kind: 'ad' as const,
    excerpt: text,
  }));
  const { set } = run({ readSettings: async () => ({ ...SETTINGS, corrections }) });
  const isFolded = (id: string): boolean => document.querySelector(id)?.hasAttribute('data-foldaway') === true;
  await vi.waitFor(() => expect([isFolded('#box-a'), isFolded('#box-b')]).toEqual([true, true]));
  set({ corrections: corrections.slice(0, 1) });
  expect([isFolded('#box-a'), isFolded('#box-b')]).toEqual([true, false]);
});

it('leaves open what an exception names, also where detection finds it, for as long as it does', async () => {
  const { set } = run({
    readSettings: async () => ({ ...SETTINGS, rules: compileRules('news.example#@#div:has-text(/Give\\s*to/)') }),
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(html()).toBe(before);
  set({ rules: compileRules('news.example#@#div:has-text(another)') });
  await vi.waitFor(() => expect(isCollapsed()).toBe(true));
  set({ rules: compileRules('news.example#@##ask') });
  await vi.waitFor(() => expect(html()).toBe(before));
});

it('reports again when the page comes back from the back and forward cache', async () => {
  const { reports } = run();
  await vi.waitFor(() => expect(reports).toHaveLength(1));
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await vi.waitFor(() => expect(reports).toHaveLength(2));
  expect(reports[1]?.findings).toEqual(reports[0]?.findings);
});

describe('a block known from earlier visits', () => {
  const ask = (): Element => document.querySelector('#ask') as Element;
  const isHeld = (): boolean => ask().getAttribute('data-foldaway') === 'held';
  const knownSights = () => {
    const sight = sightOf(ask(), 'news.example', () => false);
    return sight ? [{ ...sight, kind: 'donation' as const }] : [];
  };
  const setReadyState = (value: DocumentReadyState): void =>
    void Object.defineProperty(document, 'readyState', { value, configurable: true });
  const getReady = (): void => {
    setReadyState('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
  };
  beforeEach(() => setReadyState('loading'));
  afterEach(() => setReadyState('complete'));

  it('is held while the page loads, and collapsed as known once it can be judged', async () => {
    const known = knownSights();
    const { message, reports } = run({ readSettings: async () => ({ ...SETTINGS, known }) });
    await vi.waitFor(() => expect(isHeld()).toBe(true));
    getReady();
    expect(isCollapsed() && !isHeld()).toBe(true);
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    expect(reports[0]?.findings).toMatchObject([
      { origin: 'detected', isRemembered: true, sights: [{ mark: known[0]?.mark }] },
    ]);
    message()['page:showAll'](undefined);
    expect(ask().hasAttribute('data-foldaway')).toBe(false);
  });

  it('stays held while the detector waits for its words', async () => {
    let isWaiting = true;
    let onReady = (): void => undefined;
    run({
      readSettings: async () => ({ ...SETTINGS, known: knownSights() }),
      createDetector: (_page, ready) => {
        onReady = ready;
        return { detect: () => (isWaiting ? [] : [place('#ask')]), isWaiting: () => isWaiting };
      },
    });
    await vi.waitFor(() => expect(isHeld()).toBe(true));
    getReady();
    expect(isHeld()).toBe(true);
    isWaiting = false;
    onReady();
    expect(isHeld()).toBe(false);
    expect(isCollapsed()).toBe(true);
  });

  it('is shown again where detection disagrees, and the worker is told', async () => {
    const known = knownSights();
    const { mistaken } = run({
      readSettings: async () => ({ ...SETTINGS, known }),
      createDetector: () => ({ detect: () => [], isWaiting: () => false }),
    });
    await vi.waitFor(() => expect(isHeld()).toBe(true));
    getReady();
    expect(html()).toBe(before);
    expect(mistaken).toEqual([known[0]?.mark]);
  });

  it.each([
    ['the kind is switched off', { kinds: { ...SETTINGS.kinds, donation: false } }, {}],
    ['the site is for rules only', { mode: 'rules' as const }, {}],
    ['the site is off', { mode: 'off' as const }, {}],
    ['the window is private', {}, { isPrivate: true }],
  ])('is not held where %s', async (_, settings, more) => {
    const known = knownSights();
    run({ readSettings: async () => ({ ...SETTINGS, ...settings, known }), ...more });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(html()).toBe(before);
  });

  it('is let go when Foldaway is switched off before the page is ready', async () => {
    const known = knownSights();
    const { set } = run({ readSettings: async () => ({ ...SETTINGS, known }) });
    await vi.waitFor(() => expect(isHeld()).toBe(true));
    set({ isOn: false });
    expect(html()).toBe(before);
  });

  it('is taken down only where the reader wants that, and not in a private window', async () => {
    getReady();
    const { reports } = run({ isPrivate: true });
    await vi.waitFor(() => expect(reports).toHaveLength(1));
    running?.stop();
    const without = run({ readSettings: async () => ({ ...SETTINGS, isRemembering: false }) });
    await vi.waitFor(() => expect(without.reports).toHaveLength(1));
    expect([...reports, ...without.reports].flatMap(({ findings }) => findings.map((one) => one.sights))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

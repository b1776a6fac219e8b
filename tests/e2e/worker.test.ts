/** The worker may be stopped at any moment: whatever needs it wakes it, and nothing is lost. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LEXICON_PREFIX } from '../../src/platform/lexicon-items';
import { expectHidden, expectShown, expectUntouched } from './harness/looks';
import { OPTIONS, type Session, startSession } from './harness/session';
import { APPEAL, story } from './harness/story';

type Chrome = Pick<import('webextension-polyfill').Browser, 'action' | 'runtime' | 'storage'>;

describe('a stopped worker', () => {
  let session: Session;
  let url: string;
  beforeAll(async () => {
    session = await startSession();
    url = session.site.add(story({ afterText: APPEAL }));
  });
  afterAll(() => session.close());

  /** Stops the worker as the browser does when it was idle, from one of the extension's pages. */
  const stopWorker = async (page: Page): Promise<void> => {
    const mark = `${Math.random()}`;
    const name = 'foldawayTestMark';
    await (await session.worker()).evaluate(([key, value]) => Object.assign(globalThis, { [key]: value }), [
      name,
      mark,
    ] as const);
    const cdp = await session.context.newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    await cdp.detach();
  };

  test('is woken by a page that reports, by the popup, by the options, and by none of them misses a thing', async () => {
    const first = await session.open(url);
    await expectHidden(first, '.plea');
    const options = await session.open(new URL(OPTIONS, (await session.worker()).url()).href);
    const badge = async (tabId: number): Promise<string> =>
      options.evaluate(
        (id) => (globalThis as unknown as { chrome: Chrome }).chrome.action.getBadgeText({ tabId: id }),
        tabId,
      );
    const firstId = await session.tabIdOf(first);
    await expect.poll(() => badge(firstId)).toBe('1');

    await stopWorker(options);
    const second = await session.open(url.replace('paper.', 'other.'));
    await expectHidden(second, '.plea');
    const secondId = await session.tabIdOf(second);
    await expect.poll(() => badge(secondId)).toBe('1');
    expect(await badge(firstId)).toBe('1');

    const popup = await session.openPopup(second);
    await popup.locator('.entry').waitFor();
    await stopWorker(options);
    await popup.reload();
    await popup.locator('.entry').waitFor();
    await popup.getByRole('button', { name: 'Show', exact: true }).click();
    await expectShown(second, '.plea');

    await stopWorker(options);
    await popup.getByRole('button', { name: 'On this tab' }).click();
    await expectUntouched(second);
    await stopWorker(options);
    await popup.getByRole('button', { name: 'Resume' }).click();
    await expectHidden(second, '.plea');

    await stopWorker(options);
    const editor = options.getByRole('textbox', { name: 'My rules, one a line' });
    await editor.click();
    await options.keyboard.insertText('##article > h1');
    await expectHidden(first, 'article > h1');
  });

  test('that finds no room says so in options and popup, loses nothing, and makes up for it at its next start', async () => {
    const page = await session.open(url.replace('paper.', 'full.'));
    await expectHidden(page, '.plea');
    const options = await session.openOptions();
    const fill = async (bytesLeft: number): Promise<void> =>
      (await session.worker()).evaluate(async (left) => {
        const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
        await local.remove('filler');
        if (left < 0) return;
        const { QUOTA_BYTES } = local as unknown as { readonly QUOTA_BYTES: number };
        const used = await local.getBytesInUse();
        await local.set({ filler: 'x'.repeat(QUOTA_BYTES - used - left) });
      }, bytesLeft);
    // room for the rules as they are written, not for what is made of them
    const rules = Array.from({ length: 30 }, (_, i) => `full.example##article > h1:has-text(Clock)${'.a'.repeat(i)}`);
    const text = ['full.example##article > h1', ...rules].join('\n');
    await fill(2 * text.length);
    const editor = options.getByRole('textbox', { name: 'My rules, one a line' });
    await editor.click();
    await options.keyboard.press('ControlOrMeta+A');
    await options.keyboard.insertText(text);
    await options.getByRole('alert').filter({ hasText: 'could not prepare your rules' }).waitFor();
    const popup = await session.openPopup(page);
    await popup.getByRole('alert').filter({ hasText: 'could not prepare your rules' }).waitFor();
    await fill(-1);
    await stopWorker(options);
    await popup.reload();
    await popup.locator('.entry').first().waitFor();
    await expect.poll(() => popup.getByRole('alert').count()).toBe(0);
    await expect.poll(() => options.getByRole('alert').count()).toBe(0);
    await page.bringToFront();
    await expectHidden(page, 'article > h1');
  }, 120_000);

  test('that has stored no lexicons yet leaves pages as they are, and they follow once it has', async () => {
    const worker = await session.worker();
    const taken = await worker.evaluate(async (prefix) => {
      const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
      const items = Object.entries(await local.get(null)).filter(([key]) => key.startsWith(prefix));
      await local.remove(items.map(([key]) => key));
      return Object.fromEntries(items);
    }, LEXICON_PREFIX);
    const page = await session.open(url.replace('paper.', 'early.'));
    await expectUntouched(page);
    await worker.evaluate(
      (items) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set(items),
      taken,
    );
    await expectHidden(page, '.plea');
  });

  test('Chromium has nothing to complain about', async () => {
    const page = await session.open('chrome://extensions');
    const complaints = await page.evaluate(async () => {
      const { developerPrivate } = (
        globalThis as unknown as {
          chrome: {
            developerPrivate: {
              getExtensionsInfo: () => Promise<{ manifestErrors: unknown[]; runtimeErrors: unknown[] }[]>;
            };
          };
        }
      ).chrome;
      const [info] = await developerPrivate.getExtensionsInfo();
      return info ? [...info.manifestErrors, ...info.runtimeErrors] : ['the extension is not there'];
    });
    expect(complaints).toEqual([]);
  });
});

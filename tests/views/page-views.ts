/** What Foldaway shows in other people's pages: bars in each shape, their menu, and the picker. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fieldKey } from '../../src/settings/keys';
import type { BarStyle } from '../../src/settings/settings';
import { barsOf, onlyBar } from '../e2e/harness/bars';
import { expectHidden, expectShown } from '../e2e/harness/looks';
import { type PickerOnPage, pickerOn } from '../e2e/harness/picker';
import { appealPage, HOST, overlayPage, plainPage } from './pages';
import type { Stage } from './stage';
import type { View } from './views';

async function openCollapsed(stage: Stage, { style = 'slim' }: { style?: BarStyle } = {}): Promise<Page> {
  if (style !== 'slim') await stage.store({ [fieldKey('barStyle')]: style });
  const page = await stage.open(stage.session.site.add(appealPage(), HOST));
  await expectHidden(page, '.plea');
  await page.locator('foldaway-bar').scrollIntoViewIfNeeded();
  return page;
}

/** Runs in the worker: what the popup's button makes it do. */
async function injectPicker(tabId: number): Promise<void> {
  const { tabs, scripting } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
  await tabs.sendMessage(tabId, { name: 'page:preparePicker', payload: { isAtMenu: false } }, { frameId: 0 });
  await scripting.executeScript({ target: { tabId }, files: ['picker.js'] });
}

async function openPicker(stage: Stage): Promise<{ readonly page: Page; readonly picker: PickerOnPage }> {
  const { session } = stage;
  const page = await stage.open(session.site.add(plainPage(), HOST));
  await (await session.worker()).evaluate(injectPicker, await session.tabIdOf(page));
  return { page, picker: await pickerOn(page) };
}

async function pointAtBox(page: Page): Promise<void> {
  const box = await page.locator('.box p').boundingBox();
  if (!box) throw new Error('the box is not drawn');
  await page.mouse.move(box.x + 20, box.y + box.height / 2);
}

export const PAGE_VIEWS: readonly View[] = [
  { name: 'bar', host: 'foldaway-bar', open: openCollapsed },
  {
    name: 'bar-expanded',
    host: 'foldaway-bar',
    async open(stage) {
      const page = await openCollapsed(stage);
      await (await onlyBar(page)).click('.main');
      await expectShown(page, '.plea');
      return page;
    },
  },
  {
    name: 'bar-menu',
    host: 'foldaway-bar',
    async open(stage) {
      const page = await openCollapsed(stage);
      const bar = await onlyBar(page);
      await bar.click('.more');
      await bar.choose(stage.words('bar_why'));
      return page;
    },
  },
  { name: 'bar-dot', host: 'foldaway-bar', open: (stage) => openCollapsed(stage, { style: 'dot' }) },
  {
    name: 'bar-dot-focused',
    host: 'foldaway-bar',
    async open(stage) {
      const page = await openCollapsed(stage, { style: 'dot' });
      const { x, y } = await (await onlyBar(page)).centre('.main');
      await page.mouse.move(x, y);
      return page;
    },
  },
  {
    name: 'bar-edge',
    host: 'foldaway-bar',
    async open(stage) {
      const page = await stage.open(stage.session.site.add(overlayPage(), HOST));
      await expectHidden(page, '.pop');
      await expect.poll(async () => (await barsOf(page)).length).toBe(1);
      return page;
    },
  },
  {
    name: 'picker-aim',
    host: 'foldaway-picker',
    async open(stage) {
      const { page } = await openPicker(stage);
      await pointAtBox(page);
      return page;
    },
  },
  {
    name: 'picker-refine',
    host: 'foldaway-picker',
    async open(stage) {
      const { page, picker } = await openPicker(stage);
      await pointAtBox(page);
      await page.mouse.down();
      await page.mouse.up();
      await expect.poll(picker.rule).toBe(`${HOST}##div.box`);
      return page;
    },
  },
];

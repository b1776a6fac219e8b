/** The popup in each of its states. */
import type { Page } from 'playwright-core';
import { fieldKey, siteKey } from '../../src/settings/keys';
import { expectHidden } from '../e2e/harness/looks';
import { OPTIONS, POPUP } from '../e2e/harness/session';
import { appealPage, crowdedPage, HOST, plainPage } from './pages';
import type { Stage } from './stage';
import type { View } from './views';

async function openPopup(stage: Stage, page: Page): Promise<Page> {
  const { session } = stage;
  const popup = await stage.open(session.extensionUrl(`${POPUP}?tab=${await session.tabIdOf(page)}`));
  await popup.locator('main[aria-busy=false]').waitFor();
  // a worker that is busy with its installation may leave the first popup without an answer
  const again = popup.getByRole('button', { name: stage.words('popup_tryAgain') });
  const something = popup.locator('.sheet, h2');
  await again.or(something.first()).waitFor();
  if (await again.isVisible()) await again.click();
  await something.first().waitFor();
  return popup;
}

const visit = (stage: Stage, html: string): Promise<Page> => stage.open(stage.session.site.add(html, HOST));

async function onAppeal(stage: Stage): Promise<Page> {
  const page = await visit(stage, appealPage());
  await expectHidden(page, '.plea');
  const popup = await openPopup(stage, page);
  await popup.locator('.entry').first().waitFor();
  return popup;
}

export const POPUP_VIEWS: readonly View[] = [
  {
    name: 'popup-collapsed',
    async open(stage) {
      await stage.store({ [fieldKey('rules')]: `${HOST}##.box` });
      const page = await visit(stage, crowdedPage());
      await expectHidden(page, '.plea');
      await expectHidden(page, '.letters');
      await expectHidden(page, '.box');
      const popup = await openPopup(stage, page);
      await popup.locator('.entry').nth(2).waitFor();
      for (const folded of await popup.locator('details > summary').all()) await folded.click();
      return popup;
    },
  },
  { name: 'popup-nothing', open: async (stage) => openPopup(stage, await visit(stage, plainPage())) },
  {
    name: 'popup-kept-open',
    async open(stage) {
      const popup = await onAppeal(stage);
      await popup.getByRole('button', { name: stage.words('popup_neverHere') }).click();
      await popup.locator('.notice').waitFor();
      await popup
        .locator('summary')
        .filter({ hasText: stage.words('popup_keptOpen') })
        .click();
      return popup;
    },
  },
  {
    name: 'popup-paused',
    async open(stage) {
      const popup = await onAppeal(stage);
      await popup.getByRole('button', { name: stage.words('popup_pauseTab') }).click();
      await popup.getByRole('button', { name: stage.words('popup_resume') }).waitFor();
      return popup;
    },
  },
  {
    name: 'popup-site-off',
    async open(stage) {
      await stage.store({ [siteKey(HOST)]: { mode: 'off' } });
      return openPopup(stage, await visit(stage, appealPage()));
    },
  },
  {
    name: 'popup-off-everywhere',
    async open(stage) {
      await stage.store({ [fieldKey('isOn')]: false });
      return openPopup(stage, await visit(stage, appealPage()));
    },
  },
  {
    name: 'popup-browser-page',
    async open(stage) {
      // of the browser's own pages the only ones whose address tests can ask for
      return openPopup(stage, await stage.open(stage.session.extensionUrl(OPTIONS)));
    },
  },
];

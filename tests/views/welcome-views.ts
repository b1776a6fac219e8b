/** The welcome page, its sample folded and open again. */
import type { Page } from 'playwright-core';
import { WELCOME } from '../e2e/harness/session';
import type { Stage } from './stage';
import type { View } from './views';

async function openWelcome(stage: Stage): Promise<Page> {
  const welcome = await stage.open(stage.session.extensionUrl(WELCOME));
  await welcome.locator('.is-collapsed .sample-bar').waitFor();
  await welcome.locator('[role=status] .notice').waitFor();
  return welcome;
}

export const WELCOME_VIEWS: readonly View[] = [
  { name: 'welcome', open: openWelcome },
  {
    name: 'welcome-open',
    async open(stage) {
      const welcome = await openWelcome(stage);
      await welcome.locator('.sample-bar').click();
      await welcome.locator('.sample-bar[aria-expanded=true]').waitFor();
      return welcome;
    },
  },
];

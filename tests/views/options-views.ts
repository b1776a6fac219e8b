/** The options as they are at first, and with something in every section. */
import type { Page } from 'playwright-core';
import { correctionsKey, fieldKey, siteKey } from '../../src/settings/keys';
import type { Correction } from '../../src/settings/settings';
import { OPTIONS } from '../e2e/harness/session';
import { APPEAL } from '../e2e/harness/story';
import { HOST } from './pages';
import type { Stage } from './stage';
import type { View } from './views';

async function openOptions(stage: Stage): Promise<Page> {
  const options = await stage.open(stage.session.extensionUrl(OPTIONS));
  await options.locator('.cm-content').waitFor();
  return options;
}

const correction = (verdict: Correction['verdict'], excerpt: string): Correction => ({
  site: HOST,
  fingerprint: `${verdict}-1`,
  verdict,
  kind: 'donation',
  excerpt,
  selector: 'section.plea',
});

const NOT_A_BACKUP = '{ "format": "foldaway-settings", "schema": 1, "settings": { "barStyle": "round", "colour": 1 } }';

export const OPTIONS_VIEWS: readonly View[] = [
  { name: 'options-fresh', open: openOptions },
  {
    name: 'options-filled',
    async open(stage) {
      await stage.store({
        [siteKey(HOST)]: { mode: 'off' },
        [siteKey('a-newspaper-with-a-very-long-name.and-a-long-domain.example')]: { mode: 'rules' },
        [fieldKey('rules')]: `${HOST}##.box\n! a note\n${HOST}##div[\nexample.org##aside:has-text(Donate)\n`,
        [correctionsKey(HOST)]: [
          correction('show', 'You have read to the end. Thank you.'),
          correction('collapse', 'The Wick Letter'),
        ],
      });
      const options = await openOptions(stage);
      const { words } = stage;
      await options.locator('#rules .notice').waitFor();
      await options.getByRole('textbox', { name: words('options_sites_name') }).fill('not a site');
      await options.getByRole('button', { name: words('options_sites_add'), exact: true }).click();
      await options
        .locator('#corrections')
        .getByRole('button', { name: words('options_remove') })
        .or(options.locator('#corrections .line button'))
        .first()
        .click();
      await options.locator('#corrections .last-done button').waitFor();
      await options.locator('textarea').fill(APPEAL);
      await options.getByRole('button', { name: words('options_tester_test'), exact: true }).click();
      await options.locator('#tester .evidence').first().waitFor({ state: 'attached' });
      for (const folded of await options.locator('#tester details:not([open]) > summary').all()) await folded.click();
      const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(NOT_A_BACKUP) };
      await options.locator('#backup input[type=file]').setInputFiles(file);
      await options.locator('#backup .notice').waitFor();
      return options;
    },
  },
];

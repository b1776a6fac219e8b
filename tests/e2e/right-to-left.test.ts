/** The interface in a language that is written from right to left: it is laid out the other way round, and names keep to its side. */
import fs from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import words from '../../public/_locales/ar/messages.json' with { type: 'json' };
import { extensionSpeaking } from './harness/builds';
import { expectHidden } from './harness/looks';
import { type Session, startSession } from './harness/session';
import { APPEAL, story } from './harness/story';

const NARROW = { width: 360, height: 800 };

/** The x at which the element's text ends on its right, which is where an Arabic line begins. */
const rightOfText = (text: Locator): Promise<number> =>
  text.evaluate((element) => {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    return Math.round(range.getBoundingClientRect().right);
  });

async function expectRightToLeft(page: Page): Promise<void> {
  await page.setViewportSize(NARROW);
  const root = page.locator('html');
  expect(await root.getAttribute('dir')).toBe('rtl');
  expect(await root.getAttribute('lang')).toBe('ar');
  expect(await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
}

describe('in Arabic', () => {
  let extension: string;
  let session: Session;
  beforeAll(async () => {
    extension = extensionSpeaking('ar');
    session = await startSession({ extension });
  });
  afterAll(async () => {
    await session.close();
    fs.rmSync(extension, { recursive: true });
  });

  test('the popup begins at the right, the name of the site too', async () => {
    const page = await session.open(session.site.add(story({ afterText: APPEAL }), 'a.example'));
    await expectHidden(page, '.plea');
    const popup = await session.openPopup(page);
    await popup.getByText(words.kind_donation.message, { exact: true }).first().waitFor();
    await expectRightToLeft(popup);
    const label = popup.getByText(words.popup_siteSwitch.message);
    const name = popup.getByText('a.example', { exact: true });
    expect(await rightOfText(name)).toBe(await rightOfText(label));
  });

  test('the options begin at the right, the names of sites too', async () => {
    const options = await session.openOptions();
    const [name, add] = [words.options_sites_name.message, words.options_sites_add.message];
    for (const site of ['a.example', 'a-longer-name.example']) {
      await options.getByLabel(name, { exact: true }).fill(site);
      await options.getByRole('button', { name: add, exact: true }).click();
      await options.getByText(site, { exact: true }).waitFor();
    }
    await expectRightToLeft(options);
    const [short, long] = ['a.example', 'a-longer-name.example'].map((site) =>
      options.getByText(site, { exact: true }),
    );
    expect(short && (await rightOfText(short))).toBe(long && (await rightOfText(long)));
  });
});

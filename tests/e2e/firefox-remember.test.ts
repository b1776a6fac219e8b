/** In Firefox: what was collapsed on a site twice is hidden there from the start, and forgotten at a word of the reader's. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asLooked, type FirefoxSession, startFirefoxSession } from './harness/firefox-session';
import { expectHidden } from './harness/looks';
import { frameProbe, framesOf, readMemory } from './harness/painted';
import { APPEAL, story } from './harness/story';

/** A page that comes in three parts, the appeal in the second: late enough for the browser to have read what is stored, on a busy machine too. */
const PARTS = story({ head: frameProbe('.plea'), afterText: `<!--part-->${APPEAL}<!--part-->` }).split('<!--part-->');
const PART_EVERY_MS = 1000;

describe('remembering in Firefox', () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await startFirefoxSession();
  });
  afterEach(() => session.reset());
  afterAll(() => session.close());

  const expectLoads = (options: Page, loads: readonly number[]): Promise<void> =>
    expect
      .poll(async () => (await readMemory(asLooked(options))).map((known) => known.loads), { timeout: 15_000 })
      .toEqual(loads);

  test('never shows an appeal for a frame from the third visit on, until it is forgotten', async () => {
    const url = session.site.addSlow(PARTS, PART_EVERY_MS);
    const options = await session.openOptions();
    for (const loads of [1, 2]) {
      const page = await session.open(url);
      await expectHidden(asLooked(page), '.plea');
      await expectLoads(options, [loads]);
      expect((await framesOf(asLooked(page))).shown).toBeGreaterThan(0);
      await page.close();
    }

    const third = await session.open(url);
    await expect.poll(() => third.evaluate(() => document.querySelector('foldaway-bar') !== null)).toBe(true);
    await expectHidden(asLooked(third), '.plea');
    const { seen, shown } = await framesOf(asLooked(third));
    expect(seen).toBeGreaterThan(0);
    expect(shown).toBe(0);

    await options.bringToFront();
    await options.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('#memory button')];
      buttons.find(({ textContent }) => textContent === 'Forget all')?.click();
    });
    await expectLoads(options, []);
    const after = await session.open(url);
    await expectHidden(asLooked(after), '.plea');
    expect((await framesOf(asLooked(after))).shown).toBeGreaterThan(0);
  });
});

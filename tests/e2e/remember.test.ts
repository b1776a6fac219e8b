/** What was collapsed on a site twice is hidden there from the start; it is checked each time, and forgotten where it no longer fits. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectHidden, expectShown, expectUntouched } from './harness/looks';
import { frameProbe, framesOf, readMemory } from './harness/painted';
import { findingsAt } from './harness/reports';
import { type Session, startSession } from './harness/session';
import { APPEAL, articleTexts, story } from './harness/story';

const PROBE = frameProbe('.plea');
/** A page that comes in three parts, the appeal in the second. */
const PARTS = story({ head: PROBE, afterText: `<!--part-->${APPEAL}<!--part-->` }).split('<!--part-->');
const PART_EVERY_MS = 250;
/** The same appeal, written into the page by a script. */
const LATE = story({
  head: PROBE,
  afterText: `<div id="end"></div><script>
    setTimeout(() => { document.querySelector('#end').outerHTML = ${JSON.stringify(APPEAL).replaceAll('</', '<\\/')}; }, 400);
  </script>`,
});

describe('remembering', () => {
  let session: Session;
  let options: Page;
  beforeAll(async () => {
    session = await startSession();
  });
  afterEach(() => session.reset());
  afterAll(() => session.close());

  /** Loads the page in a tab of its own and waits until that load is counted. */
  async function visit(url: string, loads: number): Promise<void> {
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    await expect.poll(async () => (await readMemory(options)).map((known) => known.loads)).toEqual([loads]);
    await page.close();
  }
  async function visitTwice(url: string): Promise<void> {
    options = await session.openOptions();
    await visit(url, 1);
    await visit(url, 2);
  }

  test.each([
    ['comes with the page', (): string => session.site.addSlow(PARTS, PART_EVERY_MS)],
    ['is written by a script', (): string => session.site.add(LATE)],
  ])('an appeal that %s shows for frames at first, and never from the third visit on', async (_, add) => {
    const url = add();
    options = await session.openOptions();
    const first = await session.open(url);
    await expectHidden(first, '.plea');
    expect((await framesOf(first)).shown).toBeGreaterThan(0);
    await expect.poll(async () => (await readMemory(options)).map((known) => known.loads)).toEqual([1]);
    await first.close();
    await visit(url, 2);

    const third = await session.open(url);
    await expect.poll(() => third.locator('foldaway-bar').count(), { timeout: 5000 }).toBe(1);
    await expectHidden(third, '.plea');
    const frames = await framesOf(third);
    expect(frames.seen).toBeGreaterThan(0);
    expect(frames.shown).toBe(0);
    expect(
      (await findingsAt(options, url)).map(({ kind, origin, isRemembered }) => [kind, origin, isRemembered]),
    ).toEqual([['donation', 'detected', true]]);
    const popup = await session.openPopup(third);
    await popup.getByText('Known from earlier visits').waitFor();
  });

  test('what only carries the same marks is shown again once it is judged, and is never held after that', async () => {
    options = await session.openOptions();
    await visit(session.site.add(story({ head: PROBE, afterText: APPEAL })), 1);
    const otherWords = APPEAL.replace('You have read to the end. Thank you.', 'Before you go: help us to go on.');
    await visit(session.site.add(story({ head: PROBE, afterText: otherWords })), 2);
    const text = `<section class="plea"><p>${articleTexts()[5]}</p></section>`;
    const url = session.site.addSlow([PARTS[0] ?? '', text, PARTS[2] ?? ''], PART_EVERY_MS);
    const page = await session.open(url);
    await expectShown(page, '.plea');
    await expect.poll(async () => (await readMemory(options)).map((known) => known.isMistaken)).toEqual([true]);
    const again = await session.open(url);
    await expect.poll(async () => (await framesOf(again)).seen).toBeGreaterThan(0);
    const frames = await framesOf(again);
    expect(frames.shown).toBe(frames.seen);
  });

  test('switched off it forgets everything and holds nothing', async () => {
    const url = session.site.addSlow(PARTS, PART_EVERY_MS);
    await visitTwice(url);
    await options.bringToFront();
    await options.getByRole('switch', { name: 'Remember what was collapsed' }).click();
    await expect.poll(() => readMemory(options)).toEqual([]);
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    expect((await framesOf(page)).shown).toBeGreaterThan(0);
  });

  test('one button forgets all that is known', async () => {
    await visitTwice(session.site.add(story({ afterText: APPEAL })));
    await options.bringToFront();
    await options.getByText('Blocks: 1. Sites: 1.').waitFor();
    await options.getByRole('button', { name: 'Forget all' }).click();
    await expect.poll(() => readMemory(options)).toEqual([]);
    await options.getByText('Everything is forgotten.', { exact: true }).waitFor();
  });

  test('another button forgets what is known of one site', async () => {
    const url = session.site.add(story({ afterText: APPEAL }));
    await visitTwice(url);
    const popup = await session.openPopup(await session.open(url));
    await popup.getByText('Remembered on this site').click();
    await popup.getByRole('button', { name: 'Forget these' }).click();
    await expect.poll(() => readMemory(popup)).toEqual([]);
  });

  test('leaves the document as it was once Foldaway is off', async () => {
    const url = session.site.add(story({ afterText: APPEAL }));
    await visitTwice(url);
    const page = await session.open(url);
    await expectHidden(page, '.plea');
    const popup = await session.openPopup(page);
    await popup.locator('.site input').click();
    await expectUntouched(page);
  });
});

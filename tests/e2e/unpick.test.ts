/** Un-picking: the rule behind an entry of the popup's list is turned off, removed or found there, and each can be undone. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectHidden, expectUntouched } from './harness/looks';
import { type Session, startSession } from './harness/session';
import { story } from './harness/story';

const BOX =
  '<div class="box"><p>The weather in Lower Wick is dry, and it will be dry again tomorrow, says the almanac.</p></div>';
const RULE = 'paper.example##.box';

describe('un-picking', () => {
  let session: Session;
  let url: string;
  beforeAll(async () => {
    session = await startSession();
    url = session.site.add(story({ beforeArticle: BOX }));
  });
  afterEach(() => session.reset());
  afterAll(() => session.close());

  /** The page with a rule in force on it, and the popup with that rule unfolded. */
  async function openRuled(): Promise<{ readonly page: Page; readonly popup: Page; readonly options: Page }> {
    const options = await session.openOptions();
    await options.getByRole('textbox', { name: 'My rules, one a line' }).click();
    await options.keyboard.insertText(`! of the almanac\n\n${RULE}\n`);
    await expect.poll(() => options.getByRole('status').filter({ hasText: 'Saved.' }).count()).toBe(1);
    const page = await session.open(url);
    await expectHidden(page, '.box');
    const popup = await session.openPopup(page);
    await popup.getByText(`By your rule: ${RULE}`).click();
    return { page, popup, options };
  }
  const linesOf = (options: Page): Promise<readonly string[]> => options.locator('.cm-line').allTextContents();

  test('turns the rule off where it stands, live, and on again', async () => {
    const { page, popup, options } = await openRuled();
    await popup.getByRole('button', { name: 'Turn the rule off' }).click();
    await expectUntouched(page);
    await popup.getByRole('status').getByText(`Turned off: ${RULE}`).waitFor();
    await expect.poll(() => linesOf(options)).toEqual(['! of the almanac', '', `! ${RULE}`, '']);
    await popup.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await page.bringToFront();
    await expectHidden(page, '.box');
    await expect.poll(() => linesOf(options)).toEqual(['! of the almanac', '', RULE, '']);
  });

  test('removes the rule, live, and brings it back to its line', async () => {
    const { page, popup, options } = await openRuled();
    await popup.getByRole('button', { name: 'Remove the rule' }).click();
    await expectUntouched(page);
    await expect.poll(() => linesOf(options)).toEqual(['! of the almanac', '', '']);
    await popup.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await page.bringToFront();
    await expectHidden(page, '.box');
    await expect.poll(() => linesOf(options)).toEqual(['! of the almanac', '', RULE, '']);
  });

  test('finds the rule’s line in the options', async () => {
    const { popup } = await openRuled();
    const [options] = await Promise.all([
      session.context.waitForEvent('page'),
      popup.getByRole('button', { name: 'Line 3 in the options' }).click(),
    ]);
    await options.locator('.cm-line').filter({ hasText: RULE }).waitFor();
    await expect.poll(() => options.locator('.cm-activeLine').textContent(), { timeout: 15_000 }).toBe(RULE);
    expect(await options.locator('.cm-activeLine').isVisible()).toBe(true);
  });
});

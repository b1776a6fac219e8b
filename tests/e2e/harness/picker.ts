/** The element picker on a page: started from the popup, used by mouse and keyboard. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type ClosedRoot, closedRootsOf } from './closed-roots';
import type { Session } from './session';

export interface PickerOnPage {
  readonly text: () => Promise<string>;
  readonly rule: () => Promise<string>;
  readonly outcome: () => Promise<string>;
  readonly press: (button: string) => Promise<void>;
  readonly root: ClosedRoot;
}

const isOpen = async (page: Page): Promise<boolean> => (await closedRootsOf(page, 'foldaway-picker')).length > 0;

export const expectClosed = (page: Page): Promise<void> =>
  expect.poll(() => isOpen(page), { message: 'the picker is open' }).toBe(false);

/** The picker that is open on the page. */
export async function pickerOn(page: Page): Promise<PickerOnPage> {
  await expect.poll(() => isOpen(page), { message: 'the picker is open' }).toBe(true);
  const [root] = await closedRootsOf(page, 'foldaway-picker');
  if (!root) throw new Error('the picker has gone');
  const textOf = async (selector: string): Promise<string> => root.textOf(await root.find(selector));
  return {
    root,
    text: () => textOf('.panel'),
    rule: async () => root.evaluate(await root.find('textarea'), 'function () { return this.value }'),
    outcome: () => textOf('.outcome'),
    async press(button) {
      const nodeIds = await root.findAll('button');
      const texts = await Promise.all(nodeIds.map(root.textOf));
      const nodeId = nodeIds[texts.indexOf(button)];
      if (nodeId === undefined) throw new Error(`the picker has no "${button}", only: ${texts.join(', ')}`);
      await root.click(nodeId);
    },
  };
}

/** Starts it from the popup, as the reader does. */
export async function startPicker(session: Pick<Session, 'openPopup'>, page: Page): Promise<PickerOnPage> {
  const popup = await session.openPopup(page);
  const button = popup.getByRole('button', { name: 'Pick an element to collapse' });
  // A worker that is busy with its installation may leave the first popup without an answer.
  const again = popup.getByRole('button', { name: 'Try again' });
  await button.or(again).waitFor();
  if (await again.isVisible()) await again.click();
  await button.click();
  await page.bringToFront();
  const picker = await pickerOn(page);
  if (!popup.isClosed()) await popup.close();
  return picker;
}

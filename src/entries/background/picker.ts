/** Brings the element picker into a page, from the popup, a key or the context menu. */
import { browser } from '../../platform/browser';
import { INJECTED_FILES } from '../../platform/injected-files';
import { sendToFrame } from '../../platform/messages';
import type { ChangeOutcome } from '../../platform/settings-store';

/** Frames are picked as a whole, from the page that shows them. */
const MAIN_FRAME = 0;

export async function startPicker(
  tabId: number,
  isAtMenu: boolean,
  ask: string = crypto.randomUUID(),
): Promise<ChangeOutcome> {
  const prepared = await sendToFrame(tabId, MAIN_FRAME, 'page:preparePicker', { isAtMenu, ask });
  if (!prepared.isOk) return prepared;
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [MAIN_FRAME] },
      files: [INJECTED_FILES.picker],
      injectImmediately: true,
    });
  } catch (cause) {
    // The tab went away between the two.
    console.debug('Foldaway could not bring the picker into a tab', cause);
    return { isOk: false, messageKey: 'error_noAnswer' };
  }
  return { isOk: true };
}

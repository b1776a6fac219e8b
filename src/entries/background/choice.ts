/** Stores what the reader chose on a page, where nothing of Foldaway's shows an outcome: popup and options tell of a failure. */
import { type ChangeOutcome, changeSettings } from '../../platform/settings-store';
import { tell } from '../../platform/troubles';
import type { Settings } from '../../settings/settings';

export async function changeByChoice(update: (current: Settings) => Settings): Promise<ChangeOutcome> {
  const outcome = await changeSettings(update);
  await tell('choice', !outcome.isOk);
  return outcome;
}

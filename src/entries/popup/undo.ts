/** Taking back what the reader said of one block, wherever it is kept. */
import { isSameBlock } from '../../core/fingerprint';
import { withoutCorrection } from '../../settings/corrections';
import type { Correction, Settings } from '../../settings/settings';
import type { SettingsState } from '../../ui/settings-state';
import type { useReversible } from '../../ui/use-reversible';
import type { Entry } from './model';
import type { PopupState } from './state';

export interface Undo {
  readonly settings: SettingsState;
  readonly state: PopupState;
  /** What was last done to one of the reader's rules. */
  readonly lastRule: ReturnType<typeof useReversible>;
}

/** A correction holds for the tab or is stored, seldom both; taken back it is in either place. */
export async function takeBack(corrections: readonly Correction[], { settings, state }: Undo): Promise<void> {
  await settings.change((before) => ({
    ...before,
    corrections: corrections.reduce(withoutCorrection, before.corrections),
  }));
  for (const correction of corrections) await state.forgetForTab(correction);
}

/** What made a block collapse that the reader collapsed by hand. */
export const reasonsOf = (
  { host, finding }: Entry,
  { corrections }: Pick<Settings, 'corrections'>,
  ofTab: readonly Correction[],
): readonly Correction[] =>
  [...corrections, ...ofTab].filter(
    (correction) =>
      correction.verdict === 'collapse' && correction.site === host && isSameBlock(correction, finding.fingerprint),
  );

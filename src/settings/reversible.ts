/** A change of the settings together with its way back, which keeps whatever else was changed in between. */
import type { Settings } from './settings';

export interface Reversible {
  readonly change: (before: Settings) => Settings;
  readonly undo: (before: Settings) => Settings;
}

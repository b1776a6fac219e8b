/** Settings without one of the reader's corrections. */
import type { Correction, Settings } from '../settings/settings';

export const withoutCorrection = (settings: Settings, removed: Correction): Settings => ({
  ...settings,
  corrections: settings.corrections.filter(
    ({ site, fingerprint }) => site !== removed.site || fingerprint !== removed.fingerprint,
  ),
});

/** What can be done with lists of corrections. */
import type { Correction } from './settings';

export const isSameCorrection = (one: Correction, other: Correction): boolean =>
  one.site === other.site && one.fingerprint === other.fingerprint;

export const withoutCorrection = (corrections: readonly Correction[], removed: Correction): readonly Correction[] =>
  corrections.filter((correction) => !isSameCorrection(correction, removed));

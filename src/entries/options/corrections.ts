/** Corrections arranged for reading. */
import type { Correction } from '../../settings/settings';

export interface SiteCorrections {
  readonly site: string;
  readonly corrections: readonly Correction[];
}

/** By site in alphabetical order; within a site the latest first. */
export function correctionsBySite(corrections: readonly Correction[]): readonly SiteCorrections[] {
  const sites = [...new Set(corrections.map(({ site }) => site))].toSorted((one, other) => one.localeCompare(other));
  return sites.map((site) => ({
    site,
    corrections: corrections.filter((correction) => correction.site === site).toReversed(),
  }));
}

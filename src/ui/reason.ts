/** Chooses which of a finding's evidence tells the reader best why a block was collapsed. */
import type { Evidence, Finding } from '../core/finding';
import { SIGNALS } from '../core/signals';

const TOLD_AT_A_GLANCE = 2;

/** What spoke for collapsing, strongest first. */
export const evidenceFor = (finding: Pick<Finding, 'evidence'>): readonly Evidence[] =>
  finding.evidence.filter(({ points }) => points > 0).toSorted((one, other) => other.points - one.points);

/** What spoke against it, strongest first. */
export const evidenceAgainst = (finding: Pick<Finding, 'evidence'>): readonly Evidence[] =>
  finding.evidence.filter(({ points }) => points < 0).toSorted((one, other) => one.points - other.points);

/** The few that say most in one line: what the block says before where it stands and what it looks like. */
export function mainEvidence(finding: Pick<Finding, 'evidence'>): readonly Evidence[] {
  const all = evidenceFor(finding);
  const isSaid = ({ signal }: Evidence): boolean => SIGNALS[signal] === 'words';
  return [...all.filter(isSaid), ...all.filter((one) => !isSaid(one))].slice(0, TOLD_AT_A_GLANCE);
}

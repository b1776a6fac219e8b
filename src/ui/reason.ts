/** Chooses which of a finding's evidence tells the reader best why a block was collapsed. */
import type { Evidence, Finding } from '../core/finding';

const TOLD_AT_A_GLANCE = 2;

/** What spoke for collapsing, strongest first. */
export const evidenceFor = (finding: Pick<Finding, 'evidence'>): readonly Evidence[] =>
  finding.evidence.filter(({ points }) => points > 0).toSorted((one, other) => other.points - one.points);

/** What spoke against it, strongest first. */
export const evidenceAgainst = (finding: Pick<Finding, 'evidence'>): readonly Evidence[] =>
  finding.evidence.filter(({ points }) => points < 0).toSorted((one, other) => one.points - other.points);

/** The few strongest, for one line. */
export const mainEvidence = (finding: Pick<Finding, 'evidence'>): readonly Evidence[] =>
  evidenceFor(finding).slice(0, TOLD_AT_A_GLANCE);

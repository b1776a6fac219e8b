/** A candidate's sums: over its runs of text, and over its elements with all that is under them. */
import type { ElementSum, Ledger, RunSum } from './ledger';
import type { Candidate } from './measure';

export interface Sums {
  readonly over: (sum: RunSum) => number;
  readonly within: (sum: ElementSum) => number;
}

export const sumsOf = (ledger: Ledger, { members, runFrom, runTo }: Candidate): Sums => ({
  over: (sum) => ledger.overRuns(sum, runFrom, runTo),
  within: (sum) => members.reduce((total, member) => total + ledger.within(sum, member), 0),
});

/** Chooses each appeal's extent among candidates that overlap: the whole of it, and nothing else. */
import type { Judged } from './detect';

/** How much surer, in log-odds, a part must be than the whole for the part to be taken instead. */
const PART_MARGIN = 1.5;

/** Of overlapping candidates that are appeals, the outermost, unless a part of it is much surer than the whole; in document order. */
export function chooseExtents(judged: readonly Judged[], threshold: number): readonly Judged[] {
  const appeals = judged
    .filter(({ score }) => score.hasTwoGroups && score.probability >= threshold)
    .sort(
      ({ measured: { candidate: a } }, { measured: { candidate: b } }) =>
        a.runFrom - b.runFrom || b.runTo - a.runTo || b.members.length - a.members.length,
    );
  const chosen: Judged[] = [];
  let coveredTo = -1;
  for (const [i, whole] of appeals.entries()) {
    const { runFrom, runTo } = whole.measured.candidate;
    if (runFrom < coveredTo) continue;
    if (hasSurerPart(appeals, i, whole)) continue;
    chosen.push(whole);
    coveredTo = runTo;
  }
  return chosen;
}

function hasSurerPart(appeals: readonly Judged[], index: number, whole: Judged): boolean {
  for (let k = index + 1; k < appeals.length; k += 1) {
    const part = appeals[k];
    if (!part || part.measured.candidate.runFrom >= whole.measured.candidate.runTo) return false;
    if (part.score.logOdds > whole.score.logOdds + PART_MARGIN) return true;
  }
  return false;
}

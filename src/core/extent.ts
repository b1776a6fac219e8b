/** Chooses each appeal's extent among candidates that overlap: the whole of it, and nothing else. */
import type { Judged } from './detect';
import type { Ledger, RunSum } from './ledger';
import type { PageFacts } from './measure';
import { mayCollapse } from './rails';
import type { Model } from './weights';

/** How much surer, in log-odds, a part must be than the whole for the part to be taken instead. */
const PART_MARGIN = 1.5;
/** A part with this share of the whole's appealing words is the appeal, where the rest is about something else. */
const CORE_SHARE = 0.8;
/** One link that says nothing may be the button; two are a list. */
const STRAY_LINKS = 2;
/** Share of the whole's text, outside the part, that no phrase accounts for: from here on the rest is about something else. */
const OTHER_SHARE = 0.5;

/** Of overlapping candidates that are appeals, the outermost, unless a part of it is much surer than the whole; in document order. */
export function chooseExtents(judged: readonly Judged[], model: Model, facts: PageFacts): readonly Judged[] {
  const appeals = judged
    .filter((each) => mayCollapse(each, model, facts))
    .sort(
      ({ measured: { candidate: a } }, { measured: { candidate: b } }) =>
        a.runFrom - b.runFrom || b.runTo - a.runTo || b.members.length - a.members.length,
    );
  const chosen: Judged[] = [];
  let coveredTo = -1;
  for (const [i, whole] of appeals.entries()) {
    const { runFrom, runTo } = whole.measured.candidate;
    if (runFrom < coveredTo) continue;
    const parts = partsWithin(appeals, i);
    if (parts.some((part) => isSurer(part, whole) || isTheAppealInside(part, whole, facts.ledger))) continue;
    if (isTwoAppeals(parts, whole)) continue;
    chosen.push(whole);
    coveredTo = runTo;
  }
  return chosen;
}

/** The appeals inside the one at `index`. */
function partsWithin(appeals: readonly Judged[], index: number): readonly Judged[] {
  const runTo = appeals[index]?.measured.candidate.runTo ?? 0;
  const end = appeals.findIndex(({ measured }, k) => k > index && measured.candidate.runFrom >= runTo);
  return appeals.slice(index + 1, end < 0 ? undefined : end);
}

/** Whether a run of siblings holds appeals of different kinds: a gate and a newsletter below it are two. */
function isTwoAppeals(parts: readonly Judged[], { measured: { candidate } }: Judged): boolean {
  return candidate.members.length > 1 && new Set(parts.map(({ measured }) => measured.kind)).size > 1;
}

const isSurer = (part: Judged, whole: Judged): boolean => part.score.logOdds > whole.score.logOdds + PART_MARGIN;

/** Whether the part has nearly all that makes the whole an appeal, and the rest of the whole is text or links about something else. */
function isTheAppealInside(part: Judged, whole: Judged, ledger: Ledger): boolean {
  const { candidate: inner } = part.measured;
  const { candidate: outer } = whole.measured;
  const rest = (sum: RunSum): number =>
    ledger.overRuns(sum, outer.runFrom, outer.runTo) - ledger.overRuns(sum, inner.runFrom, inner.runTo);
  const total = ledger.overRuns('appeal', outer.runFrom, outer.runTo);
  if (ledger.overRuns('appeal', inner.runFrom, inner.runTo) < CORE_SHARE * total) return false;
  return (
    rest('headlines') > 0 ||
    rest('strayLinks') >= STRAY_LINKS ||
    rest('foreignChars') > OTHER_SHARE * whole.measured.chars
  );
}
